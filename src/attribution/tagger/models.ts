/** The trained models that the package ships: `models/<language>.tagger.bin`. */

import { existsSync, readFileSync } from 'node:fs'
import { readModel, type TaggerModel } from './model.js'

const FOLDER = new URL('../../../models/', import.meta.url)
const CODE = /^[a-z]{2,3}$/

const loaded = new Map<string, TaggerModel | null>()

/** The tagger of a language by its ISO 639 code, read on first use; null where there is none. Throws on a file that does not fit. */
export function taggerFor(code: string): TaggerModel | null {
  const known = loaded.get(code)
  if (known !== undefined) return known
  const model = modelOf(code)
  loaded.set(code, model)
  return model
}

function modelOf(code: string): TaggerModel | null {
  const file = new URL(`${code}.tagger.bin`, FOLDER)
  return CODE.test(code) && existsSync(file) ? readModel(readFileSync(file)) : null
}

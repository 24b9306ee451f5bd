/** The name models that the package ships: `models/<language>.names.bin`. */

import { existsSync, readFileSync } from 'node:fs'
import { type NameModel, readNameModel } from './model.js'

const FOLDER = new URL('../../../models/', import.meta.url)
const CODE = /^[a-z]{2,3}$/

const loaded = new Map<string, NameModel | null>()

/** The model of a language by its ISO 639 code, read on first use; null where there is none. Throws on a file that does not fit. */
export function nameModelFor(code: string): NameModel | null {
  const known = loaded.get(code)
  if (known !== undefined) return known
  const file = new URL(`${code}.names.bin`, FOLDER)
  const model = CODE.test(code) && existsSync(file) ? readNameModel(readFileSync(file)) : null
  loaded.set(code, model)
  return model
}

/** The trained models that the package ships: `models/<language>.attribution.bin`. */

import { existsSync, readFileSync } from 'node:fs'
import type { LanguagePack } from '../languages/pack.js'
import { type AttributionModel, readModel } from './model.js'

const FOLDER = new URL('../../models/', import.meta.url)
const CODE = /^[a-z]{2,3}$/

const loaded = new Map<string, AttributionModel | null>()

/** The model of a pack's language, read on first use; null where there is none. Throws on a file that does not fit. */
export function modelFor({ code }: Pick<LanguagePack, 'code'>): AttributionModel | null {
  const known = loaded.get(code)
  if (known !== undefined) return known
  const file = new URL(`${code}.attribution.bin`, FOLDER)
  const model = CODE.test(code) && existsSync(file) ? readModel(readFileSync(file)) : null
  loaded.set(code, model)
  return model
}

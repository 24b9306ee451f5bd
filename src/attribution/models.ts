/** The trained models that the package ships: `models/<language>.attribution.bin`, or of several languages. */

import { existsSync, readFileSync } from 'node:fs'
import type { LanguagePack } from '../languages/pack.js'
import { type AttributionModel, readModel } from './model.js'

const FOLDER = new URL('../../models/', import.meta.url)
const NAME = /^[a-z-]+$/

const loaded = new Map<string, AttributionModel | null>()

/** The model of a pack's language, read on first use; null where there is none. Throws on a file that does not fit. */
export function modelFor({ code, model: name = code }: Pick<LanguagePack, 'code' | 'model'>): AttributionModel | null {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const file = new URL(`${name}.attribution.bin`, FOLDER)
  const model = NAME.test(name) && existsSync(file) ? readModel(readFileSync(file)) : null
  loaded.set(name, model)
  return model
}

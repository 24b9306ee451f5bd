/** The trained models that the package ships: `models/<language>.attribution.bin`. */

import { existsSync, readFileSync } from 'node:fs'
import type { LanguagePack } from '../languages/pack.js'
import { type AttributionModel, readModel } from './model.js'

const FOLDER = new URL('../../models/', import.meta.url)
const CODE = /^[a-z]{2,3}$/

const loaded = new Map<string, AttributionModel | null>()
const borrowed = new Map<string, AttributionModel | null>()

/**
 * The model of a pack's language, or the one that it borrows without what that one learned of words; null where there is none.
 * Read on first use. Throws on a file that does not fit.
 */
export function modelFor({
  code,
  borrowedTagger,
}: Pick<LanguagePack, 'code' | 'borrowedTagger'>): AttributionModel | null {
  return shipped(code) ?? (borrowedTagger === undefined ? null : wordless(borrowedTagger))
}

function wordless(code: string): AttributionModel | null {
  if (!borrowed.has(code)) {
    const model = shipped(code)
    borrowed.set(code, model && { ...model, tagger: { ...model.tagger, withWords: false } })
  }
  return borrowed.get(code)!
}

function shipped(code: string): AttributionModel | null {
  const known = loaded.get(code)
  if (known !== undefined) return known
  const file = new URL(`${code}.attribution.bin`, FOLDER)
  const model = CODE.test(code) && existsSync(file) ? readModel(readFileSync(file)) : null
  loaded.set(code, model)
  return model
}

/** The trained models that the package ships: `models/<language>.tagger.bin`. */

import { existsSync, readFileSync } from 'node:fs'
import type { LanguagePack } from '../../languages/pack.js'
import { readModel, type TaggerModel } from './model.js'

const FOLDER = new URL('../../../models/', import.meta.url)
const CODE = /^[a-z]{2,3}$/

const loaded = new Map<string, TaggerModel | null>()

/**
 * The tagger of a pack's language, or the one that it borrows without what that one learned of words; null where there is none.
 * Read on first use. Throws on a file that does not fit.
 */
export function taggerFor({ code, borrowedTagger }: Pick<LanguagePack, 'code' | 'borrowedTagger'>): TaggerModel | null {
  return shipped(code) ?? (borrowedTagger === undefined ? null : wordless(borrowedTagger))
}

const borrowed = new Map<string, TaggerModel | null>()

function wordless(code: string): TaggerModel | null {
  if (!borrowed.has(code)) {
    const model = shipped(code)
    borrowed.set(code, model && { ...model, withWords: false })
  }
  return borrowed.get(code)!
}

function shipped(code: string): TaggerModel | null {
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

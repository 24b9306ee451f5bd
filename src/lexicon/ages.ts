/** Ages behind a name: `Anne Morel, 71 ans`, `Dana Reed, 71`, `Luc Aubry (34)`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { entryAt } from './lookup.js'

/** An age in years, and the token behind it; a comma after it is not part of it, a bracket is. */
export interface Age {
  readonly years: number
  readonly endToken: number
}

/** The age that a comma or a bracket at the token opens; null where it opens none. */
export function ageBehind(tokens: readonly Token[], at: number, pack: Pick<LanguagePack, 'words'>): Age | null {
  const sign = tokens[at]?.text
  const age = sign === ',' || sign === '(' ? (yearsAt(tokens, at + 1, pack) ?? linkedYears(tokens, at + 1, pack)) : null
  if (age === null) return null
  const next = tokens[age.endToken]
  if (sign === '(') return next?.text === ')' ? { ...age, endToken: age.endToken + 1 } : null
  return next?.kind === 'word' ? null : age
}

/** `71`, `71 ans`: the figure at a token that may be an age, with the noun for its years where one follows; null where none stands there. */
export function yearsAt(tokens: readonly Token[], at: number, { words }: Pick<LanguagePack, 'words'>): Age | null {
  const figure = tokens[at]
  if (figure?.kind !== 'number' || !AGE.test(figure.text)) return null
  const unit = words.years ? entryAt(tokens, at + 1, tokens.length, words.years) : null
  return { years: Number(figure.text), endToken: unit?.endToken ?? at + 1 }
}

/** `, de 71 años`, `, âgée de 71 ans`: a linking preposition, then the figure and its noun. */
function linkedYears(tokens: readonly Token[], from: number, pack: Pick<LanguagePack, 'words'>): Age | null {
  const at = pack.words.aged?.has(tokens[from]?.norm ?? '') ? from + 1 : from
  if (!pack.words.linkingPrepositions.has(tokens[at]?.norm ?? '')) return null
  const age = yearsAt(tokens, at + 1, pack)
  return age && age.endToken > at + 2 ? age : null
}

const AGE = /^1?\d{1,2}$/

/** A figure and the noun for years are no mention: `71 ans`. */
export const isAge = (tokens: readonly Token[], first: number, endToken: number, pack: LanguagePack): boolean =>
  endToken > first + 1 && yearsAt(tokens, first, pack)?.endToken === endToken

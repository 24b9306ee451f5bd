/** Forms of verbs that report where another word would be looked for: `según contó`, `« … », la ricorda il maestro`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'

/** A form of a verb that tells what is the case, and of no noun that speaks or reports. */
export function isReport(norm: string, pack: LanguagePack): boolean {
  const tells = (lemma: string) => pack.cues.verbs.get(lemma)?.stance === 'statement'
  const isVerb = pack.cues.readVerb(norm).some(({ lemma, features }) => features.form === 'finite' && tells(lemma))
  return isVerb && !isKnownNoun(norm, pack)
}

/** `« … », la ricorda il maestro`: behind a quotation a verb that reports, and the article of its subject. */
export function isTurned(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const before = tokens[at - 2]?.text === ',' ? tokens[at - 3] : tokens[at - 2]
  const article = pack.words.determiners.get(tokens[at + 1]?.norm ?? '')
  return (
    pack.words.dropsSubjects === true &&
    before?.kind === 'mark' &&
    article !== undefined &&
    isReport(tokens[at]!.norm, pack)
  )
}

/** A form of a noun that can speak or that reports. */
export const isKnownNoun = (norm: string, { people, cues }: LanguagePack): boolean =>
  people.roles.has(norm) || cues.nounLemma(norm) !== undefined

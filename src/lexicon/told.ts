/** What says that a noun tells something: what it tells follows it. */

import type { PhraseScene, Unit } from './cores.js'

/** The parts of a phrase that are asked. */
interface Noun {
  readonly head: number
  readonly endToken: number
}

/** `claim | that`, `promesa | de`, `criticism | of the plan`: the content of a noun follows, or of a noun of speech what is spoken of. */
export const leadsToTold = (scene: PhraseScene, noun: Noun): boolean =>
  opensContent(scene, noun.endToken) || opensTopic(scene, noun)

/** `that`, `selon laquelle`, `to`, `de`. */
function opensContent({ tokens, pack: { words } }: PhraseScene, at: number): boolean {
  const [norm = '', next = ''] = [tokens[at]?.norm, tokens[at + 1]?.norm]
  if (words.complementizers.has(norm) || words.infinitiveMarkers.has(norm)) return true
  if (words.negations.has(norm) && words.infinitiveMarkers.has(next)) return true
  return words.prepositions.has(norm) && words.relatives.has(next)
}

/** `her criticism | of the plan`, `his speech | about dams`. */
function opensTopic({ tokens, pack: { cues, words } }: PhraseScene, { head, endToken }: Noun): boolean {
  const lemma = cues.nounLemma(tokens[head]!.norm)
  if (lemma === undefined || cues.nouns.get(lemma)?.strength !== 'speech') return false
  const { norm = '' } = tokens[Math.min(head + 1, endToken)] ?? {}
  return words.linkingPrepositions.has(norm) || words.prepositions.has(norm)
}

/** A noun for what is said, and for nobody who may say it. */
export function isSaying({ tokens, pack }: PhraseScene, { first, name }: Unit): boolean {
  const { norm } = tokens[first]!
  const role = pack.people.roles.get(norm)
  return name === null && (role?.kind ?? 'document') === 'document' && pack.cues.nounLemma(norm) !== undefined
}

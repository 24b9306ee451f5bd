/** Dropped subjects (`Dijo que no`): who the text last spoke of, or who last spoke. */

import type { Mention } from '../lexicon/lexed.js'
import type { Cast, Draft, Resolver } from './cast.js'
import { best, type Candidate, candidatesFor, margin } from './salience.js'

/** Added to a candidate's score: persons and bodies speak, things that only a description names seldom do. */
const TASTE = { person: 1, organization: 0.5, group: 0.5, document: -1, unknown: -1.5 } as const

/** The most salient person, body or group of the verb's number. */
export const byDroppedSubject: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'dropped') return null
  const from = isAside(cast, mention) ? sentenceStart(cast, mention) : mention.first
  const candidates = candidatesFor(cast, index, (draft) => agrees(mention, draft))
    .filter(({ trace }) => trace.first < from)
    .map((candidate) => ({ ...candidate, score: candidate.score + TASTE[cast.drafts[candidate.draft]!.kind] }))
  const found = best(candidates)
  if (!found) return { entity: null, confidence: 0.2, reason: 'nobody before the dropped subject agrees with the verb' }
  const confidence = margin(candidates) >= 1 ? 0.75 : 0.55
  return { entity: found.draft, confidence, reason: whyOf(cast, found), antecedent: found.trace.mention }
}

/** `El sospechoso no ha huido, dijo`: what the clause reports names nobody who reports it. */
function isAside({ structure: { tokens } }: Cast, { first }: Mention): boolean {
  const before = tokens[first - 1]
  return before !== undefined && (before.text === ',' || before.kind === 'dash' || before.kind === 'mark')
}

const sentenceStart = ({ structure: { tokens, sentences } }: Cast, { first }: Mention): number =>
  sentences[tokens[first]!.sentence]!.firstToken

/** A body or a group may stand with a verb in the singular, several persons may not. */
function agrees({ plural }: Mention, draft: Draft): boolean {
  if (plural === true) return draft.plural === true || draft.kind === 'group'
  return draft.plural !== true
}

const whyOf = ({ lastSpeaker }: Cast, { draft }: Candidate): string =>
  draft === lastSpeaker ? 'dropped subject taken for the last speaker' : 'dropped subject taken for the nearest subject'

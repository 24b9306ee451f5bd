/** Who each mention is: the resolvers, precise first, over the mentions in the order of the text. */

import type { LanguagePack } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Stretch } from '../marks/stretch.js'
import type { Structure } from '../text/structure.js'
import { acronymOwners } from './acronyms.js'
import { byPronounBeside } from './apposed.js'
import { byBodyParaphrase } from './body-paraphrases.js'
import { byBoth } from './both-named.js'
import type { Cast, Draft, Resolver, Trace } from './cast.js'
import { castOf, type KnownParts } from './casting.js'
import { asDescribed } from './descriptions.js'
import { byDroppedSubject } from './dropped.js'
import type { Resolution, ResolvedMention } from './entity.js'
import { learnRoles } from './facts.js'
import { answerByVoices } from './first-person.js'
import { answerByGivers } from './givers.js'
import { innerPhrases, learnInner, rememberInner } from './inner-phrases.js'
import { answerJoints, jointSubjects, rememberJoint } from './joint.js'
import { byLastBody } from './last-body.js'
import { byEarlierDescription, byLastPerson } from './last-person.js'
import { foldNames, type NamedAnswer } from './named.js'
import { joinNamedAfter } from './named-after.js'
import { joinNamedLater } from './named-later.js'
import { joinNamedNext } from './named-next.js'
import { entityOf } from './naming.js'
import { byOrder } from './of-two.js'
import { innerNames, ownNames } from './own-names.js'
import { byOwner, nameOwners } from './owners.js'
import { byPart } from './parts.js'
import { byAntecedent, byAuthor, bySalience } from './pronouns.js'
import { byParaphrase, byRole } from './roles.js'
import { answerByHeads, answerByPhrase } from './source-phrases.js'
import { traceOf } from './trace.js'

/**
 * For pronouns and descriptions, in order; names are folded before, over the whole document.
 * @public bench/speakers.js measures each
 */
export const RESOLVERS: readonly Resolver[] = [
  byDroppedSubject,
  byPart,
  byOrder,
  byBoth,
  byAuthor,
  byPronounBeside,
  byAntecedent,
  bySalience,
  byRole,
  byParaphrase,
  byBodyParaphrase,
  byOwner,
  byLastBody,
  byEarlierDescription,
  byLastPerson,
  asDescribed,
]

/**
 * The entities of a document and who each mention is. `sources` are the indexes of the mentions that speak, in the order of the
 * text; each of them has an answer, and so have all names, descriptions and third-person pronouns. `resolvers` may be fewer, to
 * measure them.
 */
export function resolveMentions(
  structure: Structure,
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
  sources: readonly number[],
  pack: LanguagePack,
  known: KnownParts = {},
  resolvers: readonly Resolver[] = RESOLVERS,
): Resolution {
  const cast = castOf(structure, stretches, mentions, sources, pack, known)
  const named = foldNames(structure, cast.names, pack, cast.drafts, cast)
  const own = ownNames(cast, named)
  for (const [index, { draft }] of own) cast.ownNames.set(index, draft)
  for (const [index, { draft }] of own) noteActing(cast, traceOf(cast, index, draft, false))
  learnRoles(cast, own)
  const inner = innerNames(cast, named)
  const phrases = innerPhrases(cast)
  learnInner(cast, phrases, named)
  const joints = cast.isDialogue ? new Map() : jointSubjects(cast)
  for (const index of cast.mentions.keys()) {
    for (const answer of inner.get(index) ?? []) cast.trail.push(traceOf(cast, index, answer.draft, true))
    answerFor(cast, index, own.get(index), resolvers)
    rememberInner(cast, index, phrases.get(index) ?? [])
    if (cast.headOf.get(index) === null) answerByPhrase(cast, index)
    if (joints.has(index)) rememberJoint(cast, joints.get(index)!)
  }
  answerByGivers(cast, { named, phrases })
  joinNamedLater(cast)
  joinNamedNext(cast)
  joinNamedAfter(cast)
  joinAcronyms(cast)
  answerJoints(cast)
  answerByHeads(cast)
  answerByVoices(cast)
  nameOwners(cast)
  const entities = cast.drafts.map((draft) => entityOf(draft, cast.drafts))
  return { mentions: cast.mentions, entities, of: cast.answers }
}

// ---------------------------------------------------------------- answers

function answerFor(cast: Cast, index: number, own: NamedAnswer | undefined, resolvers: readonly Resolver[]): void {
  const answer = own ? ownAnswer(cast, index, own) : firstAnswer(cast, index, resolvers)
  if (!answer) return
  cast.answers.set(index, answer)
  if (answer.entity === null) return
  const draft = cast.drafts[answer.entity]!
  draft.mentions.push(index)
  const trace = traceOf(cast, index, draft.id, false)
  noteActing(cast, trace)
  if (!isWriter(cast, draft) && !isPredicate(cast, index) && !isTopic(cast, index, draft)) cast.trail.push(trace)
  if (cast.isSource.has(index)) noteSpeaker(cast, index, draft.id)
}

/** Who writes `I` is nobody whom a pronoun or a description takes up. */
const isWriter = ({ signer, ownNames }: Cast, { id, isAuthor }: Draft): boolean =>
  isAuthor || (signer !== null && ownNames.get(signer) === id)

/** What is said of somebody in a quote is not what the reader sees them do. */
function noteActing({ drafts }: Cast, { draft, isSubject, stretch }: Trace): void {
  if (isSubject && stretch === null) drafts[draft]!.acts = true
}

function ownAnswer(cast: Cast, index: number, { draft, confidence, ...why }: NamedAnswer): ResolvedMention {
  return { entity: draft, confidence: confidence * wholeness(cast, index), ...why }
}

/** Words beside the name of a body may make it another's: `la direction du groupe Redon`. */
function wholeness({ mentions, drafts, ownNames, structure }: Cast, index: number): number {
  const { first, endToken, name, kind } = mentions[index]!
  const words = structure.tokens.slice(first, endToken).filter(({ start }) => name && start < name.start).length
  const isBody = kind !== 'person' && drafts[ownNames.get(index) ?? -1]?.kind !== 'person'
  return isBody && words > 2 ? BESIDE_OTHERS : 1
}

/** How often such a name is who speaks, as counted in annotated news. */
const BESIDE_OTHERS = 0.65

function noteSpeaker(cast: Cast, index: number, draft: number): void {
  cast.drafts[draft]!.isHeard = true
  if (cast.lastSpeaker !== draft) cast.otherSpeaker = cast.lastSpeaker
  cast.lastSpeaker = draft
  cast.lastParagraph = cast.structure.tokens[cast.mentions[index]!.first]!.paragraph
}

/** `est un journaliste`: what somebody is said to be is nobody new. */
function isPredicate({ mentions, pack, structure, verbAt, verbs }: Cast, index: number): boolean {
  const { first, form } = mentions[index]!
  const group = first > 0 ? verbs[verbAt[first - 1]!] : undefined
  if (form !== 'description' || !group || structure.tokens[first]!.sentence !== structure.tokens[first - 1]!.sentence)
    return false
  return pack.cues.passiveAuxiliaries.has(group.headReading.lemma)
}

/** `Astronomie : une étoile s'éteint`: a lone word before the colon of a line, nowhere else in the text, says what it is about. */
function isTopic(
  { mentions, structure: { tokens, paragraphs }, isQuoted }: Cast,
  index: number,
  draft: Draft,
): boolean {
  const { first, endToken, start, form } = mentions[index]!
  const uses = [...draft.forms.values()].reduce((sum, count) => sum + count, 0)
  const opensLine = paragraphs[tokens[first]!.paragraph]!.start === start
  const isLabel = tokens[endToken]?.text === ':' && isQuoted[endToken + 1] !== 1
  return form === 'name' && !draft.isPlace && uses <= 1 && endToken === first + 1 && opensLine && isLabel
}

/** What was answered with an acronym is answered with the body in full. */
function joinAcronyms({ drafts, answers, pack }: Cast): void {
  for (const [id, owner] of acronymOwners(drafts, pack)) {
    const from = drafts[id]!
    const to = drafts[owner]!
    for (const [form, count] of from.forms) to.forms.set(form, (to.forms.get(form) ?? 0) + count)
    for (const index of from.mentions) answers.set(index, { ...answers.get(index)!, entity: owner, confidence: 0.8 })
    to.mentions.push(...from.mentions)
    to.mentions.sort((a, b) => a - b)
    from.mentions.length = 0
    if (to.kind === 'unknown') to.kind = from.kind
  }
}

function firstAnswer(cast: Cast, index: number, resolvers: readonly Resolver[]): ResolvedMention | null {
  for (const resolver of resolvers) {
    const answer = resolver(cast, index)
    if (answer) return answer
  }
  return null
}

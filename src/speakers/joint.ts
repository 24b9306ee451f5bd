/** Several who speak as one subject: `Anna Cole et le maire ont dit`. */

import { adverbialsEnd } from '../lexicon/adverbials.js'
import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { followsSourcePhrase } from '../lexicon/word-cues.js'
import { isCapitalised, isPlaceName } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import { addDraft, type Cast } from './cast.js'
import { traceOf } from './trace.js'

/** Mentions that are joined, by index, in the order of the text. */
type Joint = readonly number[]

/** Mentions that are joined at most. */
const MOST_MEMBERS = 6

/** For each mention that is one of several joined subjects or sources, all of them. */
function jointsOf(cast: Cast): Map<number, Joint> {
  const joints = new Map<number, Joint>()
  for (let index = 0; index < cast.mentions.length; index++) {
    const joint = jointFrom(cast, index)
    if (joint.length < 2 || !speaksAsOne(cast, joint)) continue
    const members = isListOf(cast, joint) ? joint.slice(1) : joint
    for (const member of joint) joints.set(member, members)
    index = joint.at(-1)!
  }
  return joints
}

/** The mentions joined from one on: commas between them, and a joining word before the last. */
function jointFrom(cast: Cast, first: number): Joint {
  const members = [first]
  while (members.length < MOST_MEMBERS) {
    const last = cast.mentions[members.at(-1)!]!
    const next = cast.mentions[members.at(-1)! + 1]
    const link = next && linkBetween(cast, last, next)
    if (!link || !(areAlike(last, next) || shareVerb(cast, link, last, next) || isOwned(cast, link, last, next))) break
    if (link === 'comma' && (isAppositive(last, next) || endsInName(cast, last, next) || isWhere(cast, last, next)))
      break
    if (isFurtherRole(cast, last, next)) break
    if (members.length === 1 && link === 'joiner' && isClosed(cast, last) && !isAside(cast, first, next)) break
    members.push(members.at(-1)! + 1)
    if (link === 'joiner') return members
  }
  return [first]
}

/** How the second mention follows the first one, if it does at once. */
function linkBetween({ structure, pack }: Cast, from: Mention, to: Mention): 'comma' | 'joiner' | null {
  const { tokens } = structure
  const { joiners } = pack.words
  let at = from.endToken
  const isAfterComma = tokens[at]?.text === ','
  if (isAfterComma) at++
  if (isAfterComma && at === to.first) return 'comma'
  const joiner = joiners && at < to.first ? entryAt(tokens, at, to.first, joiners) : null
  if (!joiner) return null
  // `l'Autriche et, surtout, l'Allemagne`
  if (adverbialsEnd(tokens, joiner.endToken, pack) === to.first) return 'joiner'
  // `du Monde et du Figaro`
  const isLinked = joiner.endToken + 1 === to.first && pack.words.linkingPrepositions.has(tokens[joiner.endToken]!.norm)
  return joiner.endToken === to.first || isLinked ? 'joiner' : null
}

/** `Anna Cole, qui plaît aux électeurs, et Paul West`: a comma ends what a preposition or a verb governs. */
const isClosed = (cast: Cast, mention: Mention): boolean =>
  cast.structure.tokens[mention.endToken]?.text === ',' &&
  ((cast.verbAt[mention.first - 1] ?? -1) >= 0 || isGoverned(cast, mention))

/** `“No,” said Anna Cole, 71, and Paul West, 34`: the comma ends what tells of her, or the verb has several, and no verb follows him. */
function isAside(cast: Cast, index: number, next: Mention): boolean {
  const { first, name, end } = cast.mentions[index]!
  const isInverted = cast.isSource.has(index) && (cast.verbAt[first - 1] ?? -1) >= 0
  const isTold = name !== null && name.end < end
  const isOfSeveral = isTold || pluralOf(cast, first - 1) === true
  return isInverted && isOfSeveral && next.form === 'name' && (cast.verbAt[next.endToken] ?? -1) < 0
}

/** `Anna Cole, the mayor`: a description after a name and a comma is nobody else. */
const isAppositive = (name: Mention, next: Mention): boolean => name.form === 'name' && next.form === 'description'

/** `voters in Alba, Redon and Cole`: a name behind one that ends a description goes on with what that is of. */
const endsInName = ({ structure: { tokens } }: Cast, { form, endToken }: Mention, next: Mention): boolean =>
  form === 'description' && next.form === 'name' && isCapitalised(tokens[endToken - 1]!)

/** `Anna Cole, a lawyer in Alba, Fla., and a critic`: behind a description that ends in a name, the state that the place is in. */
const isWhere = ({ structure: { tokens }, pack }: Cast, { name, end, endToken }: Mention, next: Mention): boolean =>
  name !== null &&
  name.end < end &&
  isCapitalised(tokens[endToken - 1]!) &&
  next.form === 'name' &&
  tokens[next.endToken]?.text === ',' &&
  isPlaceName(tokens[next.endToken - 1]!, pack)

/** `Anna Cole, a director at the bank, and a Republican who …`: after an apposition another one of the same person. */
function isFurtherRole(cast: Cast, { name, end, role }: Mention, next: Mention): boolean {
  const { structure, pack } = cast
  if (pluralOf(cast, next.endToken)) return false
  const isIndefinite = pack.words.determiners.get(structure.tokens[next.first]!.norm)?.kind === 'indefinite'
  const hasRole = name !== null && role !== null && name.end < end
  return hasRole && isIndefinite && next.form === 'description' && next.plural === false
}

/** `the candidates, Anna Cole and Paul West`: the names say who the several are. */
function isListOf({ mentions }: Cast, [first, second, third]: Joint): boolean {
  const [head, ...names] = [first, second, third].map((index) => (index === undefined ? undefined : mentions[index]))
  return head?.form === 'description' && head.plural !== false && names.every((mention) => mention?.form === 'name')
}

/** Persons with persons, bodies with bodies, and neither with documents. */
function areAlike(a: Mention, b: Mention): boolean {
  const kindOf = ({ kind }: Mention) => (kind === 'group' ? 'person' : kind)
  const [one, other] = [kindOf(a), kindOf(b)]
  const isPronoun = b.form === 'pronoun' || (a.form === 'pronoun' && b.form === 'name')
  if (isPronoun || one === 'document' || other === 'document' || a.stretch !== b.stretch) return false
  return one === other || one === 'unknown' || other === 'unknown'
}

/** `La maire et le conseil ont annoncé`: whoever they are, the verb right behind the last of them is in the plural. */
const shareVerb = (cast: Cast, link: 'comma' | 'joiner', from: Mention, to: Mention): boolean =>
  link === 'joiner' && pluralOf(cast, to.endToken) === true && [from, to].every(isSpeaker)

/** `Mrs. Reed and her campaign said`: whose the second is says the possessive. */
const isOwned = ({ structure, pack }: Cast, link: 'comma' | 'joiner', from: Mention, to: Mention): boolean =>
  link === 'joiner' &&
  from.kind === 'person' &&
  [from, to].every(isSpeaker) &&
  pack.words.determiners.get(structure.tokens[to.first]!.norm)?.kind === 'possessive'

const isSpeaker = ({ form, kind, stretch }: Mention): boolean =>
  form !== 'pronoun' && stretch === null && (kind === 'person' || kind === 'organization')

/** One of them is a source, and the words tagged as it hold them all, or a verb may have several as its subject. */
function speaksAsOne(cast: Cast, joint: Joint): boolean {
  const { mentions, isSource } = cast
  const [first, last] = [mentions[joint[0]!]!, mentions[joint.at(-1)!]!]
  const source = joint.find((index) => isSource.has(index))
  if (source === undefined) return false
  if (joint.length > 2 && isSourceOfRest(cast, first, last)) return false
  const phrase = cast.phrases.get(source)
  if (phrase && phrase.first <= first.first && last.endToken <= phrase.end) return true
  const after = pluralOf(cast, last.endToken)
  const before = pluralOf(cast, first.first - 1)
  // `“No,” said Anna Cole, 71, and Paul West, 34.`
  if (source === joint[0] && before === null && after === undefined) return true
  if (isGoverned(cast, first) || after === false) return false
  return after !== undefined || before !== false
}

/** `Selon Redon, Ferrat et Cole ont signé`: the first is the source, the others are the subject of the verb right after them. */
const isSourceOfRest = (cast: Cast, first: Mention, last: Mention): boolean =>
  pluralOf(cast, last.endToken) === true && opensSource(cast, first) && cast.pack.words.verbSecond !== true

/** A source phrase stands right before. */
const opensSource = ({ structure: { tokens }, pack }: Cast, { first }: Mention): boolean =>
  followsSourcePhrase({ tokens, pack }, first)

/** Whether the finite verb at the token is in the plural: null where its form does not tell, undefined where there is none. */
function pluralOf({ verbs, verbAt }: Cast, at: number): boolean | null | undefined {
  const group = verbs[verbAt[at] ?? -1]
  return group?.lead.features.form === 'finite' ? group.lead.features.plural : undefined
}

/** A preposition that opens no source stands right before, or a verb in the singular or of unknown number. */
function isGoverned(cast: Cast, mention: Mention): boolean {
  const { structure, pack, verbAt, verbs } = cast
  const { first } = mention
  const { tokens } = structure
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence) return false
  const verb = verbs[verbAt[first - 1]!]
  if (verb) return verb.lead.features.plural !== true
  const { norm } = before
  return !opensSource(cast, mention) && (pack.words.prepositions.has(norm) || pack.words.linkingPrepositions.has(norm))
}

// ---------------------------------------------------------------- answers

/** By the last of several named subjects of one verb in the plural all of them, whom a pronoun may take up: `A et B sont là. Ils …`. */
export function jointSubjects(cast: Cast): Map<number, Joint> {
  const joints = new Map<number, Joint>()
  for (let index = 0; index < cast.mentions.length; index++) {
    if (cast.mentions[index]!.form !== 'name') continue
    const joint = jointFrom(cast, index)
    const last = joint.at(-1)!
    const areNames = joint.every((member) => cast.mentions[member]!.form === 'name')
    if (joint.length < 2 || !areNames) continue
    const { endToken } = cast.mentions[last]!
    const isSubject = pluralOf(cast, endToken) === true && !isGoverned(cast, cast.mentions[index]!)
    if (isSubject || isPluralRelative(cast, last)) joints.set(last, joint)
    index = last
  }
  return joints
}

/** `A et B, qui ont dit`: a relative pronoun, perhaps after a comma, with a verb in the plural. */
function isPluralRelative(cast: Cast, last: number): boolean {
  const next = cast.mentions[last + 1]
  const { tokens } = cast.structure
  const { endToken } = cast.mentions[last]!
  const first = tokens[endToken]?.text === ',' ? endToken + 1 : endToken
  const isRelative = next?.first === first && cast.pack.words.relatives.has(tokens[first]!.norm)
  return isRelative && pluralOf(cast, next.endToken) === true
}

/** Several named subjects, once the last of them is answered, may be taken up together. */
export function rememberJoint(cast: Cast, joint: Joint): void {
  const members = joint.map((member) => cast.answers.get(member)?.entity ?? null)
  if (members.includes(null) || new Set(members).size < joint.length) return
  const draft = jointOf(cast, members as number[], () => joinerOf(cast, joint))
  if (isPluralRelative(cast, joint.at(-1)!)) cast.jointAt.set(joint.at(-1)!, draft)
  if (!isGoverned(cast, cast.mentions[joint[0]!]!))
    cast.trail.push({ ...traceOf(cast, joint[0]!, draft, false), isSubject: true })
}

/** Sources that are one of several subjects are answered with all of them. */
export function answerJoints(cast: Cast): void {
  const alone = new Map(cast.answers)
  for (const [index, joint] of jointsOf(cast)) {
    const members = joint.map((member) => alone.get(member)?.entity ?? null)
    if (!cast.isSource.has(index) || members.includes(null) || new Set(members).size < 2) continue
    const draft = jointOf(cast, members as number[], () => joinerOf(cast, joint))
    cast.drafts[draft]!.mentions.push(index)
    const span = { start: cast.mentions[joint[0]!]!.start, end: cast.mentions[joint.at(-1)!]!.end }
    const confidence = Math.min(...joint.map((member) => alone.get(member)!.confidence))
    cast.answers.set(index, { entity: draft, confidence: 0.9 * confidence, reason: 'several who speak together', span })
  }
}

/** The entity that these are together, in this order and with the plain joining word between; one for the same members. */
export function jointByOrder(cast: Cast, drafts: readonly number[]): number {
  const [joiner = ''] = cast.pack.words.joiners ?? []
  return jointOf(cast, drafts, () => joiner)
}

/** The entity that these are together: one for the same members. */
function jointOf(cast: Cast, drafts: readonly number[], joiner: () => string): number {
  const key = drafts.join(' ')
  const draft = cast.joints.get(key) ?? jointDraft(cast, drafts, joiner())
  cast.joints.set(key, draft)
  return draft
}

function jointDraft(cast: Cast, drafts: readonly number[], joiner: string): number {
  const areBodies = drafts.every((id) => cast.drafts[id]!.kind === 'organization')
  const kind = areBodies ? 'organization' : 'group'
  const fields = { kind, gender: null, plural: true, isNamed: false, isPlace: false } as const
  return addDraft(cast, { ...fields, members: { drafts, joiner } }).id
}

/** What stands between the last two of them, as the text has it. */
function joinerOf({ structure: { tokens }, pack, mentions }: Cast, joint: Joint): string {
  const [before, last] = [mentions[joint.at(-2)!]!, mentions[joint.at(-1)!]!]
  const isShown = ({ kind, norm }: Token) => kind !== 'punctuation' && !pack.words.linkingPrepositions.has(norm)
  const from = tokens[before.endToken]!.text === ',' ? before.endToken + 1 : before.endToken
  const to = entryAt(tokens, from, last.first, pack.words.joiners!)?.endToken ?? last.first
  const words = tokens.slice(from, to).filter(isShown)
  return words.map(({ text }) => text).join(' ')
}

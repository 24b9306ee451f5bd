/**
 * The whole phrase of a source, where a tagger marks it: `A report that the ministry released in May`. What heads the phrase
 * speaks, not a name further on in it; and a source without a name is described by the whole of it.
 */

import type { LanguagePack, WordClasses } from '../languages/pack.js'
import { isFurtherPlace } from '../lexicon/further-places.js'
import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { followsSourcePhrase } from '../lexicon/word-cues.js'
import type { Token } from '../text/structure.js'
import { type Cast, describedDraft } from './cast.js'
import { traceOf } from './trace.js'
import { withoutArticles } from './words.js'

/** Tokens `[first, end)` that say who speaks. */
export interface SourcePhrase {
  readonly first: number
  readonly end: number
}

/** Words before the head of a phrase that no mention holds: `even`, `both`. */
const MOST_BEFORE_HEAD = 2

/** Mentions between a description and the name beside it: `the chairman of the board of a bank, Anna Cole`. */
const MOST_BETWEEN = 3

/** Most words of a description. */
const MOST_WORDS = 16

type Phrased = Pick<Cast, 'structure' | 'pack' | 'mentions' | 'verbAt' | 'verbs'>

/** By source mention the phrase that holds it; phrases do not overlap. */
function phrasesAround(
  mentions: readonly Mention[],
  sources: readonly number[],
  phrases: readonly SourcePhrase[],
): Map<number, SourcePhrase> {
  const around = new Map<number, SourcePhrase>()
  let at = 0
  for (const index of sources) {
    const { first, endToken } = mentions[index]!
    while (at < phrases.length && phrases[at]!.end <= first) at++
    const phrase = phrases[at]
    if (phrase && phrase.first < endToken) around.set(index, phrase)
  }
  return around
}

/** The mentions that speak, with their phrases, and the heads of sources that are none. */
export function headsOf(
  scene: Phrased,
  sources: readonly number[],
  phrases: readonly SourcePhrase[],
): Pick<Cast, 'isSource' | 'phrases' | 'headOf'> {
  const isSource = new Set<number>()
  const phraseOf = new Map<number, SourcePhrase>()
  const others = new Map<number, number | null>()
  const around = phrasesAround(scene.mentions, sources, phrases)
  for (const index of sources) {
    const phrase = around.get(index)
    const head = phrase ? headOf(scene, index, phrase) : index
    if (phrase) phraseOf.set(head ?? index, phrase)
    if (head !== null) isSource.add(head)
    if (head !== index) others.set(index, head)
  }
  return { isSource, phrases: phraseOf, headOf: others }
}

/**
 * The mention that heads a source's phrase: the source itself as a rule; another where the source stands in what follows the
 * head (`Anna Cole of Boston`); null where no mention begins the phrase (`lawyers for Cole`).
 */
function headOf(scene: Phrased, index: number, phrase: SourcePhrase): number | null {
  const { mentions } = scene
  const named = apposedName(scene, index, phrase)
  if (named !== null) return named
  if (mentions[index]!.first <= phrase.first) return index
  let head = index
  while (head > 0 && mentions[head - 1]!.endToken > phrase.first) head--
  const { first, endToken, form } = mentions[head]!
  if (hasSaying(scene, phrase.first, first)) return head
  // `At Alba his tutor`: what a preposition opens is where, and heads nothing
  const { words } = scene.pack
  const { norm } = scene.structure.tokens[phrase.first]!
  if (words.prepositions.has(norm) && !words.approximators?.has(norm)) return index
  if (hasLink(scene, phrase.first, first)) return null
  if (first - phrase.first > MOST_BEFORE_HEAD) return isNamedLast(scene, index, phrase, head) ? index : null
  if (head === index) return index
  if (form === 'pronoun') return isIndefinite(scene, head) ? null : index
  return isModified(scene, endToken, mentions[head]!, mentions[index]!) ? head : index
}

/** `Local journalist and critic Anna Cole`: no other mention in the phrase, which the person named ends. */
function isNamedLast({ mentions }: Phrased, index: number, { end }: SourcePhrase, head: number): boolean {
  const { form, kind, endToken } = mentions[index]!
  return head === index && form === 'name' && kind === 'person' && endToken >= end
}

/** `a member of the board, Anna Cole`, `ce dernier, Luc Hardy, 18 ans`: the name that a comma parts from the words before it. */
function apposedName(scene: Phrased, index: number, { first, end }: SourcePhrase): number | null {
  const { mentions, structure, pack } = scene
  const [{ tokens }, { words }] = [structure, pack]
  let head = index
  while (head > 0 && mentions[head - 1]!.endToken > first) head--
  let at = head
  while (at + 1 < mentions.length && mentions[at + 1]!.first < end) at++
  while (at > head && !(mentions[at]!.form === 'name' && tokens[mentions[at]!.first - 1]?.text === ',')) at--
  const [description, name] = [mentions[head]!, mentions[at]!]
  if (at === head || at - head > MOST_BETWEEN) return null
  const isOne = description.form !== 'name' && (description.plural !== true || isPart(tokens, words, description))
  const isLast = end - name.endToken <= 1 || [',', '('].includes(tokens[name.endToken]!.text)
  const isListed = tokens.slice(name.endToken, end).some(({ norm }) => words.conjunctions.has(norm))
  const isName = mayName(description, name) && !isFurtherPlace(scene, name)
  return isOne && isLast && !isListed && isName ? at : null
}

/** `une des passagères`: one, though the noun is in the plural. */
const isPart = (tokens: readonly Token[], words: WordClasses, { first, endToken }: Mention): boolean =>
  first + 1 < endToken && words.linkingPrepositions.has(tokens[first + 1]!.norm)

/** A name may be that of whom the words describe. */
const mayName = ({ kind }: Mention, name: Mention): boolean =>
  name.kind === 'person' || (kind === 'organization' && name.kind !== 'document')

const isIndefinite = ({ structure: { tokens }, pack: { words }, mentions }: Phrased, index: number): boolean =>
  words.pronouns.get(tokens[mentions[index]!.first]!.norm)?.use === 'indefinite'

/** A preposition or a relative stands among the tokens. */
function hasLink(scene: Phrased, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isLink(scene, at)) return true
  return false
}

/** `une information de l'AFP`: what is said leads to who says it. */
const hasSaying = ({ structure: { tokens }, pack }: Phrased, first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ norm }) => pack.words.sayings?.has(norm))

function isLink({ structure: { tokens }, pack: { words } }: Phrased, at: number): boolean {
  const { norm } = tokens[at]!
  return words.prepositions.has(norm) || words.linkingPrepositions.has(norm) || words.relatives.has(norm)
}

/** What stands at the token tells more of who is named before it, up to the mention: no second name of a list, no owner's thing. */
function isModified(scene: Phrased, from: number, head: Mention, source: Mention): boolean {
  const { structure, pack, verbAt, verbs } = scene
  const { tokens } = structure
  if (pack.words.possessives?.has(tokens[from]!.norm)) return false
  const { text, kind } = tokens[from]!
  if (startsAnew(scene, from, head, source)) return false
  if (kind === 'dash' || text === ',') {
    const isListed = source.form === 'name' && source.first === from + 1
    return !isListed || (head.kind === 'person' && source.kind === 'organization')
  }
  if (pack.words.conjunctions.has(tokens[from]!.norm))
    return head.form === 'description' && source.kind === 'organization' && head.kind !== 'organization'
  const group = verbs[verbAt[from] ?? -1]
  const isParticiple = group !== undefined && (head.form === 'description' || group.lead.features.form !== 'finite')
  return isLink(scene, from) || isParticiple
}

/** `par le syndicat, mais l'agence`, `les critiques qu'il subit, Redon`, `à la suite de la plainte, la direction`: behind a comma, somebody else. */
function startsAnew({ structure: { tokens }, pack }: Phrased, from: number, head: Mention, source: Mention): boolean {
  const { conjunctions, prepositions, relatives } = pack.words
  if (tokens[from]!.text === ',' && conjunctions.has(tokens[from + 1]!.norm) && source.first === from + 2) return true
  if (tokens[source.first - 1]!.text !== ',') return false
  const isAfterRelative = source.form === 'name' && relatives.has(tokens[from]!.norm)
  const isGoverned =
    prepositions.has(tokens[head.first - 1]?.norm ?? '') && !followsSourcePhrase({ tokens, pack }, head.first)
  const isPhrase = head.form !== 'name' && pack.words.determiners.has(tokens[source.first]!.norm)
  return isAfterRelative || (isGoverned && isPhrase && source.first === from + 1)
}

/**
 * The token after what describes the head: no apposition, which tells more than who it is, nor, where the head stands last, a relative
 * clause; where it stands first, `les voisins qui l'ont vu` are told from others by it.
 */
export function descriptionEnd(scene: Phrased, from: number, end: number): number {
  const { structure, pack } = scene
  const { tokens } = structure
  const { relatives, determiners, conjunctions, nounHead } = pack.words
  let to = from
  let open = 0
  while (to < end && to - from < MOST_WORDS) {
    const { norm, kind, text } = tokens[to]!
    if (text === '(') open++
    // `(« … », selon le patron)`
    if (text === ')' && open-- === 0) break
    const isRelative = nounHead !== 'first' && relatives.has(norm) && determiners.get(norm)?.kind !== 'definite'
    if (isRelative || kind === 'mark' || kind === 'dash' || text === ',') break
    if (isAdjunct(scene, to)) break
    if (conjunctions.has(norm) && to + 1 < end && (isFiniteVerb(scene, to + 1) || isLink(scene, to + 1))) break
    to++
  }
  while (to > from && !isContent(tokens[to - 1]!, pack)) to--
  return to
}

/** `un expert auprès du Parisien`, `le texte dans son article 3`: where somebody says it is no part of who they are. */
function isAdjunct(scene: Phrased, at: number): boolean {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { norm } = tokens[at]!
  if (!words.prepositions.has(norm) || words.linkingPrepositions.has(norm)) return false
  const next = words.linkingPrepositions.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  const kind = words.determiners.get(tokens[next]?.norm ?? '')?.kind
  return kind === 'possessive' || isMedium(scene, next) || (kind === 'definite' && isMedium(scene, next + 1))
}

/** A paper or an agency begins at the token; its article may be part of the preposition before it. */
function isMedium({ structure: { tokens }, pack: { words, people } }: Phrased, at: number): boolean {
  const token = tokens[at]
  if (!token || token.text === token.norm) return false
  const articles = [...words.determiners].flatMap(([article, { kind }]) => (kind === 'definite' ? [article] : []))
  const isAlone = articles.some((article) => people.media.has(`${article} ${token.norm}`))
  return isAlone || entryAt(tokens, at, tokens.length, people.media) !== null
}

const isFiniteVerb = ({ verbAt, verbs }: Phrased, at: number): boolean =>
  verbs[verbAt[at] ?? -1]?.lead.features.form === 'finite'

/** No sign, preposition, conjunction or object pronoun, after which something is missing: `ce marin | nous a dit`. */
function isContent({ kind, norm, text }: Token, { words }: LanguagePack): boolean {
  if (text === ')') return true
  const { linkingPrepositions, conjunctions, relatives, verbClitics } = words
  const isSmall = [linkingPrepositions, conjunctions, relatives, verbClitics].some((list) => list.has(norm))
  return (kind === 'word' || kind === 'number') && !isSmall
}

/** Most tokens of a name in marks. */
const MOST_QUOTED = 8

/** `le collectif « Rive vive »`: what stands in marks after a description and ends its phrase is its name; null where nothing does. */
export function quotedName(
  { structure: { tokens, text }, phrases, mentions, verbAt }: Cast,
  index: number,
): string | null {
  const phrase = phrases.get(index)
  const { endToken, role } = mentions[index]!
  const first = endToken + 1
  if (tokens[first - 1]?.kind !== 'mark') return null
  let end = first
  while (tokens[end] && end - first < MOST_QUOTED && tokens[end]!.kind !== 'mark') end++
  if (end === first || tokens[end]?.kind !== 'mark') return null
  // `l'émission « Enquête du soir » révèle`: a capital, and the verb right behind
  const isSubject = role !== null && tokens[first]!.text !== tokens[first]!.norm && (verbAt[end + 1] ?? -1) >= 0
  return isSubject || (phrase && end < phrase.end) ? text.slice(tokens[first]!.start, tokens[end - 1]!.end) : null
}

/** A source whose phrase no mention heads (`lawyers for Cole`) is described by the phrase. */
export function answerByPhrase(cast: Cast, index: number): void {
  const { structure, pack } = cast
  const { first, end } = cast.phrases.get(index)!
  const from = withoutArticles(structure, first, end, pack)
  const to = descriptionEnd(cast, from, end)
  if (to <= from) return
  const span = { start: structure.tokens[first]!.start, end: structure.tokens[to - 1]!.end }
  const text = structure.text.slice(structure.tokens[from]!.start, span.end)
  const fields = { kind: 'unknown', gender: null, plural: null, isNamed: false, isPlace: false } as const
  const draft = describedDraft(cast, text, fields)
  draft.mentions.push(index)
  cast.trail.push({ ...traceOf(cast, index, draft.id, false), isSubject: true, isSource: true, isOblique: false })
  cast.answers.set(index, { entity: draft.id, confidence: 0.7, reason: 'unnamed, as the text describes them', span })
}

/** A source in what follows the head of its phrase is who the head is. */
export function answerByHeads({ headOf: heads, answers, mentions }: Cast): void {
  for (const [index, head] of heads) {
    const answer = head === null ? undefined : answers.get(head)
    if (!answer) continue
    // The head stands after it where a name ends the phrase: `a member of the board, Anna Cole`
    const [one, other] = [mentions[head!]!, mentions[index]!]
    const span = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
    answers.set(index, { span, ...answer, confidence: 0.9 * answer.confidence })
  }
}

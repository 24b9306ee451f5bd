/** Descriptions of who has no name there: what they say, and those that stay as they are or are short for one before. */

import type { LanguagePack, WordClasses } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { isLetterAt, isNumberAt, runsIn, unaccented } from '../text/categories.js'
import type { Token } from '../text/structure.js'
import { ageTold } from './ages.js'
import { addOnce, type Cast, type Draft, describedDraft, type Resolver } from './cast.js'
import type { ResolvedMention } from './entity.js'
import { best, candidatesFor } from './salience.js'
import { descriptionEnd, quotedName } from './source-phrases.js'
import { contentTokens, contentWords, fold, withoutArticles } from './words.js'

/** What a description says of somebody. */
export interface Description {
  readonly mention: Mention
  /** The tokens of its content words, and these words, folded. */
  readonly content: readonly Token[]
  readonly words: readonly string[]
  /** The kind of its determiner. */
  readonly determiner: string | null
  /** A complement stands after its head: `le maire de Lyon`. */
  readonly hasComplement: boolean
  /** The noun that heads it, folded. */
  readonly head: string
}

/** What a description says; `end` is the token before which its words are read. */
export function described(cast: Cast, mention: Mention, end = mention.endToken): Description {
  const { structure, pack } = cast
  const { tokens } = structure
  let hasComplement = false
  for (let at = mention.first + 1; at < mention.endToken; at++) {
    const { norm } = tokens[at]!
    const isLink = pack.words.linkingPrepositions.has(norm) && !isMeasure(cast, at + 1)
    if (isLink || pack.words.possessives?.has(norm)) hasComplement = true
  }
  const content = contentTokens(tokens, identityEnd(cast, mention.first), end, pack)
  const words = content.map(({ text }) => fold(text))
  return {
    mention,
    content,
    words,
    determiner: determinerOf(cast, mention),
    hasComplement,
    head: headOf(cast, mention),
  }
}

/** `la même | agence`: the token after an article and the adjective by which it points back; the token itself where none does. */
const identityEnd = ({ structure: { tokens }, pack }: Pick<Cast, 'structure' | 'pack'>, first: number): number =>
  pack.words.identity?.has(tokens[first + 1]?.norm ?? '') ? first + 2 : first

/** The kind of the determiner; of `les propos du témoin` and `les paroles de l'écrivain` that before the mention. */
export function determinerOf({ structure, pack }: Cast, mention: Mention): Description['determiner'] {
  const { tokens } = structure
  const { words } = pack
  const { determiners, genitive } = words
  const { first } = mention
  if (isOneOfSeveral(tokens, mention, words)) return 'indefinite'
  const own = determiners.get(tokens[first]!.norm)?.kind
  if (own) return own === 'definite' && identityEnd({ structure, pack }, first) > first ? 'demonstrative' : own
  const before = tokens[first - 1]?.norm ?? ''
  return (genitive && contractedForms(genitive).has(before)) || determiners.get(before)?.kind === 'definite'
    ? 'definite'
    : null
}

/** `du`, `des`: an article within a preposition. */
const contractedForms = madeOnce(
  ({ contractions }: NonNullable<WordClasses['genitive']>): ReadonlySet<string> => new Set(contractions.values()),
)

/** `l'un des juges`: whatever its article, one whom the text has not singled out. */
function isOneOfSeveral(tokens: readonly Token[], { first, endToken }: Mention, words: WordClasses): boolean {
  let at = first
  while (at < endToken && words.determiners.has(tokens[at]!.norm) && !words.linkingPrepositions.has(tokens[at]!.norm))
    at++
  return at > first + 1 && at < endToken && words.linkingPrepositions.has(tokens[at]!.norm)
}

/** `de 412 pages`, `de douze ans`: a figure after the preposition tells how much, not whose. */
const isMeasure = ({ structure: { tokens }, pack: { words } }: Cast, at: number): boolean =>
  tokens[at]?.kind === 'number' || words.determiners.get(tokens[at]?.norm ?? '')?.kind === 'quantity'

/** The token after a description without its measure: an age tells its bearer from nobody whom the text names. */
export function beforeMeasure(cast: Cast, { first, endToken }: Mention): number {
  const { tokens } = cast.structure
  const { linkingPrepositions } = cast.pack.words
  let at = first + 1
  while (at < endToken && !(linkingPrepositions.has(tokens[at]!.norm) && isMeasure(cast, at + 1))) at++
  return at
}

/** The token after a description with all that its tagged phrase adds to it. */
function wholeEnd(cast: Cast, index: number): number {
  const { endToken, kind } = cast.mentions[index]!
  const phrase = cast.phrases.get(index)
  // In a story `the boy with the torch` is the boy
  if (!phrase || (cast.isDialogue && kind === 'person')) return endToken
  const next = joinedTo(cast, index)
  return descriptionEnd(cast, endToken, next ? Math.min(phrase.end, next.first - 1) : phrase.end)
}

/** `la maire et | son adjoint`: the mention behind a joining word that follows; undefined where none does. */
function joinedTo({ mentions, structure: { tokens }, pack }: Cast, index: number): Mention | undefined {
  const next = mentions[index + 1]
  const isJoined =
    next && entryAt(tokens, mentions[index]!.endToken, next.first, pack.words.joiners ?? NONE)?.endToken === next.first
  return isJoined ? next : undefined
}

const NONE: ReadonlySet<string> = new Set()

/** The folded noun that heads a description, by its place before the first preposition or the adjective that leads to it. */
function headOf({ structure, pack }: Cast, { first, endToken }: Mention): string {
  const { words } = pack
  let end = first
  const isOver = (norm: string) => end > first && (words.linkingPrepositions.has(norm) || words.prepositions.has(norm))
  while (end < endToken && !isOver(structure.tokens[end]!.norm)) end++
  while (end > first + 1 && isBehindNoun(structure.tokens[end - 1]!, structure.tokens[end - 2]!, pack)) end--
  return (
    contentWords(structure.tokens, identityEnd({ structure, pack }, first), end, pack).at(
      words.nounHead === 'first' ? 0 : -1,
    ) ?? ''
  )
}

/** `a person | familiar with the talks`, `an aide | briefed on them`: behind a role an adjective or a participle that is none. */
function isBehindNoun({ norm }: Token, before: Token, { words, people, cues }: LanguagePack): boolean {
  if (!words.postpositives || !people.roles.has(before.norm) || people.roles.has(norm)) return false
  return words.postpositives.has(norm) || cues.readVerb(norm).some(({ features }) => features.form === 'pastParticiple')
}

/** It has a definite article or a demonstrative. */
export const isDefinite = ({ determiner }: Description): boolean =>
  determiner === 'definite' || determiner === 'demonstrative'

/** `THE WITNESS: I am ready.`: before a turn that no mark opens, one label stands for one speaker. */
export function isLabel({ structure: { tokens }, isQuoted }: Cast, { endToken }: Mention): boolean {
  return tokens[endToken]?.text === ':' && isQuoted[endToken + 1] === 1 && tokens[endToken + 1]!.kind !== 'mark'
}

/** Whom a description is short for: `le collectif` after `collectif des riverains`; null where it is for nobody. */
export const shortFor: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description') return null
  const description = described(cast, mention, wholeEnd(cast, index))
  if (!isDefinite(description) || description.words.length === 0) return null
  const nearest = best(candidatesFor(cast, index, (draft) => holdsDescription(draft, description, mention)))
  const reason = 'short for a description before it'
  return nearest && { entity: nearest.draft, confidence: 0.75, reason, antecedent: nearest.trace.mention }
}

/** The same noun described it before, with all that the description says. */
export const holdsDescription = (draft: Draft, { head, words }: Description, { plural }: Mention): boolean =>
  draft.heads.includes(head) &&
  ([...draft.forms.keys()].some((form) => holdsAll(form, words)) || isCalledSo(draft, words)) &&
  (draft.plural === null || plural === null || draft.plural === plural)

/** `l'émission` for one that only its title between marks names. */
const isCalledSo = ({ isNamed, heads }: Draft, words: readonly string[]): boolean =>
  !isNamed && words.every((word) => heads.includes(word))

const isOfWord = (text: string, at: number): boolean => isLetterAt(text, at) || isNumberAt(text, at)

function holdsAll(form: string, words: readonly string[]): boolean {
  const held = new Set(runsIn(unaccented(form).toLowerCase(), '-', isOfWord).map((word) => word.replace(/^-+/, '')))
  return words.every((word) => held.has(word))
}

/** `le sondage du club, réalisé en mai`: where a document's own words end, in code units; null where no aside follows them. */
function beforeAside({ structure: { tokens } }: Cast, { kind, first, endToken }: Mention): number | null {
  const comma = tokens.slice(first, endToken).findIndex(({ text }) => text === ',')
  return kind === 'document' && comma > 0 ? tokens[first + comma - 1]!.end : null
}

/** `selon « Enquête du soir »`: what stands between the marks that a mention begins and ends with. */
const titleInMarks = ({ structure: { tokens, text } }: Cast, { first, name }: Mention): string | null =>
  name && tokens[first]!.kind === 'mark' ? text.slice(name.start, name.end) : null

/** `le système ALTA (Alert of …)`: where the description's own words end, in code units; null where no bracket ends it. */
function beforeBracket(
  { structure: { tokens } }: Cast,
  { first, endToken, end }: Mention,
  whole: number,
): number | null {
  const isLast = whole === end && tokens[endToken - 1]!.text === ')'
  const open = isLast ? tokens.slice(first, endToken).findLastIndex(({ text }) => text === '(') : -1
  return open > 1 ? tokens[first + open - 1]!.end : null
}

/** An unnamed source stays as described: `un expert agricole de premier plan`. */
export const asDescribed: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const { structure, pack } = cast
  // `d'autres`: a pronoun has no article
  const first =
    mention.form === 'pronoun' ? mention.first : withoutArticles(structure, mention.first, mention.endToken, pack)
  const whole = Math.max(mention.end, structure.tokens[wholeEnd(cast, index) - 1]?.end ?? 0)
  const end = beforeAside(cast, mention) ?? beforeBracket(cast, mention, whole) ?? whole
  const { gender, plural } = mention
  // `Le Courrier : …`: what speaks by itself is a paper, article and all
  const isPaper = mention.kind === 'document' && isLabel(cast, mention)
  const kind = isPaper ? 'organization' : mention.kind
  const whose = mention.endToken === first + 1 ? pack.cues.lettersOfTeller?.(structure.tokens[first]!.norm) : null
  const own = structure.text.slice(Math.max(mention.start, isPaper ? 0 : structure.tokens[first]!.start), end)
  const text = titleInMarks(cast, mention) ?? quotedName(cast, index) ?? own.slice(0, whose ?? own.length)
  const draft = describedDraft(cast, text, { kind, gender, plural, isNamed: false, isPlace: false })
  if (mention.form === 'description') addOnce(draft.heads, headOf(cast, mention))
  if (mention.role) addOnce(draft.roles, mention.role)
  if (kind === 'person') draft.age ??= ageTold(cast, mention)
  const confidence = trustIn(cast, mention)
  return { entity: draft.id, confidence, reason: 'unnamed, as the text describes them' } satisfies ResolvedMention
}

/**
 * How often a description is all that the text has for its bearer, as counted in annotated news: one that the reader is to know
 * already (`le ministre`, `son avocat`) is more often somebody named elsewhere than one that is new (`un voisin`).
 */
const KNOWN_TRUST = { person: 0.78, organization: 0.84, group: 0.92, document: 0.75, unknown: 0.65 } as const
const NEW_TRUST = 0.93
const OWNED_TRUST = 0.6

function trustIn(cast: Cast, mention: Mention): number {
  const determiner = determinerOf(cast, mention)
  if (determiner === 'possessive') return OWNED_TRUST
  return determiner === 'definite' || determiner === 'demonstrative' ? KNOWN_TRUST[mention.kind] : NEW_TRUST
}

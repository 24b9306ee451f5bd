/** The cast of a document before anybody is resolved: its mentions and names as the speakers' stage reads them. */

import type { LanguagePack } from '../languages/pack.js'
import type { PhraseScene } from '../lexicon/cores.js'
import { findVerbGroups, type VerbGroup } from '../lexicon/cues.js'
import { isInitial } from '../lexicon/evidence.js'
import { isLegalForm } from '../lexicon/legal-forms.js'
import type { Mention } from '../lexicon/lexed.js'
import { findNames, type Name } from '../lexicon/names.js'
import { phraseAt } from '../lexicon/phrases.js'
import { isCapitalised, tellsBody } from '../lexicon/words.js'
import type { Stretch } from '../marks/stretch.js'
import { covering, firstFrom } from '../text/search.js'
import type { Structure } from '../text/structure.js'
import { WEIGHTS } from './antecedents.js'
import type { AskedPronoun, Cast } from './cast.js'
import { demonymsAmong, withDemonyms } from './demonyms.js'
import { signerOf } from './signature.js'
import { headsOf, type SourcePhrase } from './source-phrases.js'

/** What the stages before found, where the caller has it already. */
export interface KnownParts {
  readonly verbs?: readonly VerbGroup[]
  readonly names?: readonly Name[]
  /** The words for sources that a tagger marks, in the order of the text. */
  readonly phrases?: readonly SourcePhrase[]
  /** By stretch the mention that speaks it. */
  readonly voices?: ReadonlyMap<number, number>
  /** In place of `WEIGHTS` of antecedents.ts. */
  readonly antecedents?: Float64Array
  /** Hears whom each pronoun might take up. */
  readonly note?: (asked: AskedPronoun) => void
}

/** A cast in which nobody is resolved yet; `sources` are indexes of mentions. */
export function castOf(
  structure: Structure,
  stretches: readonly Stretch[],
  read: readonly Mention[],
  sources: readonly number[],
  pack: LanguagePack,
  known: KnownParts,
): Cast {
  const isStory = isDialogue(structure, stretches)
  const allNames = known.names ?? findNames(structure, pack)
  const openers = isStory ? openersOf(structure, allNames, read, sources, pack) : new Set<number>()
  const opened = withoutOpeners(read, openers)
  const demonyms = demonymsAmong(structure, opened, sources, allNames, pack)
  const own = withDemonyms(opened, demonyms)
  const people = withFirstNames(structure, own, pack)
  const mentions = isStory ? withoutBelongings(structure, people, pack) : people
  const verbAt = new Int32Array(structure.tokens.length).fill(-1)
  const others = new Set([...demonyms].map((index) => opened[index]!.name!.start))
  const names = allNames.filter(({ start }) => !openers.has(start) && !others.has(start))
  const verbs = known.verbs ?? findVerbGroups(structure, pack)
  for (const [index, { first, endToken }] of verbs.entries()) verbAt.fill(index, first, endToken)
  const phrased = headsOf({ structure, pack, mentions, verbAt, verbs }, sources, known.phrases ?? [])
  return {
    structure,
    pack,
    mentions,
    names: bareNames(
      structure,
      wholeNames(
        sceneOf(structure, inOrder([...names, ...firstNamesOf(mentions, names)]), verbs, verbAt, pack),
        mentions,
      ),
      pack,
    ),
    ...phrased,
    voices: known.voices ?? new Map(),
    verbAt,
    verbs,
    told: toldBefore(structure, stretches),
    isQuoted: quotedTokens(structure, stretches),
    drafts: [],
    factsByRole: new Map(),
    described: new Map(),
    owners: new Map(),
    joints: new Map(),
    jointAt: new Map(),
    authors: new Map(),
    signer: signerOf(structure, mentions, pack),
    ownNames: new Map(),
    answers: new Map(),
    trail: [],
    isDialogue: isStory,
    lastSpeaker: null,
    otherSpeaker: null,
    lastParagraph: -1,
    antecedents: known.antecedents ?? WEIGHTS,
    note: known.note,
  }
}

/** `Bill said`: a noun with a capital and no determiner that is also a first name is a name. */
function withFirstNames({ tokens }: Structure, mentions: readonly Mention[], { people }: LanguagePack): Mention[] {
  return mentions.map((mention) => {
    const { form, first, endToken, start, end } = mention
    const { text, norm } = tokens[first]!
    if (form !== 'description' || endToken !== first + 1 || text === norm || !people.firstNames.has(norm))
      return mention
    const gender = people.firstNames.get(norm)!
    return { ...mention, form: 'name', name: { start, end }, role: null, kind: 'person', gender, plural: false }
  })
}

/** Uses from which on a word that only opens sentences is a name. */
const FEWEST_OPENING = 3

/**
 * Where names of one word stand that are none in a story, which says the names of its people again: a capital that opens a
 * sentence, of a word that has none elsewhere, and that neither speaks nor is a first name (`Vexed, she left.`).
 */
function openersOf(
  { tokens }: Structure,
  names: readonly Name[],
  mentions: readonly Mention[],
  sources: readonly number[],
  { people }: LanguagePack,
): Set<number> {
  const voices = new Set(sources.flatMap((index) => mentions[index]!.name?.start ?? []))
  const certain = new Set<string>()
  const uses = new Map<string, number>()
  for (const [at, token] of tokens.entries())
    if (isCapitalised(token) && !isInitial(tokens, at)) certain.add(token.norm)
  for (const { first, titleFirst, start } of names) {
    const { norm } = tokens[first]!
    if (titleFirst < first || voices.has(start) || people.firstNames.has(norm)) certain.add(norm)
    uses.set(norm, (uses.get(norm) ?? 0) + 1)
  }
  const isOpener = ({ first, endToken }: Name) => {
    const { norm } = tokens[first]!
    return endToken === first + 1 && !certain.has(norm) && uses.get(norm)! < FEWEST_OPENING
  }
  return new Set(names.filter(isOpener).map(({ start }) => start))
}

/** The mentions, those that such a word heads as of no known kind. */
const withoutOpeners = (mentions: readonly Mention[], openers: ReadonlySet<number>): readonly Mention[] =>
  mentions.map((mention) =>
    mention.name && openers.has(mention.name.start)
      ? { ...mention, form: 'description', name: null, role: null, kind: 'unknown', gender: null }
      : mention,
  )

/** `his head` is nobody in a story, whatever it is in the news. */
function withoutBelongings({ tokens }: Structure, mentions: readonly Mention[], pack: LanguagePack): Mention[] {
  return mentions.map((mention) => {
    const { form, first, endToken } = mention
    const isOwned = form === 'description' && pack.words.determiners.get(tokens[first]!.norm)?.kind === 'possessive'
    const isThing = isOwned && pack.people.belongings?.has(tokens[endToken - 1]!.norm)
    return isThing ? { ...mention, role: null, kind: 'unknown' } : mention
  })
}

/** The names that `withFirstNames` found beside those of the lexicon. */
function firstNamesOf(mentions: readonly Mention[], names: readonly Name[]): Name[] {
  const known = new Set(names.map(({ start }) => start))
  return mentions.flatMap(({ name, first, endToken, gender }) =>
    name && !known.has(name.start) && endToken === first + 1
      ? [{ ...name, first, endToken, kind: 'person' as const, gender, titleFirst: first }]
      : [],
  )
}

const sceneOf = (
  { tokens }: Structure,
  names: readonly Name[],
  verbs: readonly VerbGroup[],
  verbAt: Int32Array,
  pack: LanguagePack,
): PhraseScene => ({
  tokens,
  pack,
  names,
  nameAt: covering(tokens.length, names),
  verbAt,
  verbs,
})

const inOrder = (names: readonly Name[]): Name[] => [...names].sort((a, b) => a.first - b.first)

/** Names as their mentions have them: `Société des journalistes` where the capitals end after the first word. */
function wholeNames(scene: PhraseScene, mentions: readonly Mention[]): Name[] {
  const { tokens, names } = scene
  const ends = new Map(mentions.flatMap(({ name }) => (name ? [[name.start, name.end] as const] : [])))
  for (const [start, end] of mentions.flatMap((mention) => innerBodies(scene, mention))) ends.set(start, end)
  return names.map((name) => {
    const end = ends.get(name.start) ?? name.end
    if (end <= name.end) return name
    let { endToken } = name
    while (endToken < tokens.length && tokens[endToken]!.start < end) endToken++
    return { ...name, end, endToken }
  })
}

/** `l'Office des forêts` in `les gardes de l'Office des forêts`: where the bodies' names inside a mention start, and where they end. */
function innerBodies(
  scene: PhraseScene,
  { first, endToken, name: own }: Mention,
): (readonly [start: number, end: number])[] {
  const { tokens, pack, names, nameAt } = scene
  if (pack.words.nounHead !== 'first') return []
  const ends: (readonly [start: number, end: number])[] = []
  for (let at = first + 1; at < endToken; at++) {
    const name = names[nameAt[at]!]
    if (!name || name.first !== at || name.start === own?.start || !tellsBody(tokens[at]!, pack)) continue
    const whole = pack.words.linkingPrepositions.has(tokens[name.endToken]?.norm ?? '')
      ? phraseAt(scene, at, endToken, true)?.name
      : null
    if (whole?.start === name.start) ends.push([whole.start, whole.end])
  }
  return ends
}

/** `Ann Reed | KC`, `Norvex Foods | , Inc.`: names without the letters of an honour or a legal form behind them. */
function bareNames({ tokens }: Structure, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const { honours, legalForms } = pack.people
  if (!honours && !legalForms) return names
  return names.map((name) => {
    let { endToken } = name
    while (endToken > name.first + 1 && honours?.has(tokens[endToken - 1]!.text)) endToken--
    const isPerson = name.kind === 'person' && (endToken > name.first + 1 || name.titleFirst < name.first)
    if (!isPerson) endToken = name.endToken
    const isForm = tokens[endToken - 2]?.text === ',' && endToken > name.first + 2
    if (isForm && isLegalForm(tokens[endToken - 1]!, pack)) endToken -= 2
    return endToken < name.endToken ? { ...name, endToken, end: tokens[endToken - 1]!.end } : name
  })
}

/** Share of the paragraphs that open with a quote from which on a text is a dialogue. */
const DIALOGUE = 0.35

function isDialogue({ paragraphs, sentences }: Structure, stretches: readonly Stretch[]): boolean {
  const opened = new Set(stretches.filter(({ depth }) => depth === 0).map(({ open }) => open.start))
  const body = paragraphs.filter(({ role }) => role === 'body')
  const quoted = body.filter(
    ({ start, firstSentence }) => opened.has(start) || opened.has(sentences[firstSentence]?.start ?? -1),
  )
  return body.length >= 20 && quoted.length / body.length >= DIALOGUE
}

/** By token: 1 between quotation marks. */
function quotedTokens({ tokens }: Structure, stretches: readonly Stretch[]): Uint8Array {
  const isQuoted = new Uint8Array(tokens.length)
  for (const { depth, start, end } of stretches) {
    if (depth === 0) isQuoted.fill(1, firstFrom(tokens, start), firstFrom(tokens, end))
  }
  return isQuoted
}

/** For each sentence, how many before it have words outside quotation marks. */
function toldBefore({ sentences }: Structure, stretches: readonly Stretch[]): Int32Array {
  const outer = stretches.filter(({ depth }) => depth === 0)
  const told = new Int32Array(sentences.length)
  let count = 0
  let next = 0
  for (const [index, { start, end }] of sentences.entries()) {
    told[index] = count
    while (next < outer.length && outer[next]!.end < start) next++
    const stretch = outer[next]
    const isQuoted = stretch !== undefined && stretch.start <= start + 2 && stretch.end >= end - 3
    if (!isQuoted) count++
  }
  return told
}

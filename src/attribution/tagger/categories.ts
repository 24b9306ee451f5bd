/** One category for each token: what closed classes, lexicons and mentions say of it, the same in every language. */

import type { LanguagePack } from '../../languages/pack.js'
import { isAdverb, isCapitalised, isSign } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import type { Token } from '../../text/structure.js'
import type { Scene } from '../scene.js'

/** 0 stands for what is outside the paragraph. */
export const Category = {
  Edge: 0,
  Word: 1,
  Capital: 2,
  Name: 3,
  Number: 4,
  Open: 5,
  Close: 6,
  Mark: 7,
  Comma: 8,
  Stop: 9,
  Colon: 10,
  Semicolon: 11,
  Dash: 12,
  Bracket: 13,
  Symbol: 14,
  SpeechVerb: 15,
  WiderVerb: 16,
  CueNoun: 17,
  CueAdjective: 18,
  CuePhrase: 19,
  Finite: 20,
  Infinitive: 21,
  Participle: 22,
  Auxiliary: 23,
  Complementizer: 24,
  Relative: 25,
  InfinitiveMarker: 26,
  Conjunction: 27,
  ClauseOpener: 28,
  Definite: 29,
  Indefinite: 30,
  Possessive: 31,
  Quantity: 32,
  SubjectPronoun: 33,
  OtherPronoun: 34,
  Linking: 35,
  Preposition: 36,
  Agent: 37,
  Negation: 38,
  Clitic: 39,
  Adverb: 40,
  Role: 41,
  Title: 42,
  Nationality: 43,
  Time: 44,
  Body: 45,
  SpeechVerbOther: 46,
  WiderVerbOther: 47,
} as const

/** The classes that transitions are conditioned on. */
export const CLASS_COUNT = 16

const C = Category

/** Category → class of the transitions into it. */
const CLASSES = new Map<number, number>([
  [C.Open, 1],
  [C.Close, 2],
  [C.Mark, 2],
  [C.Comma, 3],
  [C.Stop, 4],
  [C.Colon, 5],
  [C.Semicolon, 5],
  [C.Dash, 6],
  [C.Bracket, 6],
  [C.SpeechVerb, 7],
  [C.SpeechVerbOther, 7],
  [C.WiderVerb, 8],
  [C.WiderVerbOther, 8],
  [C.CuePhrase, 9],
  [C.CueNoun, 8],
  [C.Auxiliary, 8],
  [C.Complementizer, 10],
  [C.SubjectPronoun, 11],
  [C.Name, 12],
  [C.Capital, 12],
  [C.Title, 12],
  [C.Definite, 13],
  [C.Indefinite, 13],
  [C.Possessive, 13],
  [C.Quantity, 13],
  [C.InfinitiveMarker, 14],
  [C.Linking, 14],
  [C.Preposition, 14],
  [C.Agent, 14],
  [C.Conjunction, 15],
  [C.Relative, 15],
  [C.ClauseOpener, 15],
])

const CLASS_OF: Uint8Array = Uint8Array.from({ length: 64 }, (_, category) => CLASSES.get(category) ?? 0)

/** The class of the transitions into a token of a category, below `CLASS_COUNT`. */
export const classOf = (category: number): number => CLASS_OF[category]!

/** The category of each token of a document. */
export function categoriesOf(scene: Scene): Uint8Array {
  const { structure, stretches, stretchTokens, mentions, pack } = scene
  const { tokens } = structure
  const categories = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) categories[at] = ownCategory(tokens[at]!, pack)
  for (const { name } of mentions) if (name) fillNames(categories, scene, name.start, name.end)
  fillVerbs(categories, scene)
  fillCues(categories, scene)
  for (const [index, { open, close }] of stretches.entries()) {
    const [first, end] = stretchTokens[index]!
    if (open.end > open.start && first > 0) categories[first - 1] = C.Open
    if (close && end < categories.length) categories[end] = C.Close
  }
  return categories
}

function fillNames(categories: Uint8Array, { structure }: Scene, start: number, end: number): void {
  const { tokens } = structure
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    if (categories[at] === C.Word || categories[at] === C.Capital || categories[at] === C.Role) categories[at] = C.Name
  }
}

const VERB_FORMS = {
  finite: C.Finite,
  infinitive: C.Infinitive,
  pastParticiple: C.Participle,
  presentParticiple: C.Participle,
} as const

function fillVerbs(categories: Uint8Array, { verbs, cues, pack }: Scene): void {
  for (const { first, endToken, head, headReading, lead } of verbs) {
    for (let at = first; at < endToken; at++) if (at < head && isPlain(categories[at]!)) categories[at] = C.Auxiliary
    const isAuxiliary = pack.cues.auxiliaries.has(headReading.lemma)
    categories[head] = isAuxiliary && lead.features.form === 'finite' ? C.Auxiliary : VERB_FORMS[lead.features.form]
  }
  for (const { kind, endToken, clitic, strength, features } of cues) {
    if (kind !== 'verb') continue
    const head = headOf(endToken, clitic)
    const finite = features === null || features.form === 'finite'
    if (strength === 'speech') categories[head] = finite ? C.SpeechVerb : C.SpeechVerbOther
    else categories[head] = finite ? C.WiderVerb : C.WiderVerbOther
  }
}

/** The last token of a verb group that is no subject clitic. */
const headOf = (endToken: number, clitic: number | null): number =>
  clitic !== null && clitic === endToken - 1 ? endToken - 2 : endToken - 1

const isPlain = (category: number): boolean => category === C.Word || category === C.Finite

function fillCues(categories: Uint8Array, { cues }: Scene): void {
  for (const { kind, first, endToken } of cues) {
    if (kind === 'preposition') categories.fill(C.CuePhrase, first, endToken)
    if (kind === 'noun') categories[endToken - 1] = C.CueNoun
    if (kind === 'adjective') categories[endToken - 1] = C.CueAdjective
  }
}

// ---------------------------------------------------------------- words by themselves

const known = new WeakMap<LanguagePack, Map<string, number>>()

function ownCategory(token: Token, pack: LanguagePack): number {
  if (token.kind === 'number') return C.Number
  if (token.kind === 'dash') return C.Dash
  if (token.kind === 'mark') return C.Mark
  if (token.kind !== 'word') return signCategory(token)
  const category = lexicalCategory(token, pack)
  return category === C.Word && isCapitalised(token) ? C.Capital : category
}

function signCategory(token: Token): number {
  if (isSign(token, ',')) return C.Comma
  if (isSign(token, '.?!…')) return C.Stop
  if (isSign(token, ':')) return C.Colon
  if (isSign(token, ';')) return C.Semicolon
  return isSign(token, '()[]') ? C.Bracket : C.Symbol
}

/** The category that the lexicons give a norm; looked up once for each word of the language. */
function lexicalCategory(token: Token, pack: LanguagePack): number {
  const category = categoriesIn(pack).get(token.norm)
  if (category !== undefined) return category
  if (pack.people.roles.has(token.norm)) return C.Role
  return isAdverb(token, pack) ? C.Adverb : C.Word
}

function categoriesIn(pack: LanguagePack): Map<string, number> {
  const found = known.get(pack) ?? closedCategories(pack)
  known.set(pack, found)
  return found
}

/** Where a word has several classes the last one here counts. */
function closedCategories({ words, people }: LanguagePack): Map<string, number> {
  const categories = new Map<string, number>()
  const put = (keys: Iterable<string>, category: number) => {
    for (const key of keys) categories.set(key, category)
  }
  put(people.organizationWords, C.Body)
  put(people.nationalities.keys(), C.Nationality)
  put(people.titles.keys(), C.Title)
  put(words.timeNouns, C.Time)
  put(words.weekdaysAndMonths, C.Time)
  put(words.verbClitics, C.Clitic)
  put(words.adverbs, C.Adverb)
  put(words.prepositions, C.Preposition)
  put(words.clauseOpeners, C.ClauseOpener)
  for (const [word, { kind }] of words.determiners) {
    if (kind === 'definite') categories.set(word, C.Definite)
    else if (kind === 'indefinite') categories.set(word, C.Indefinite)
    else categories.set(word, kind === 'quantity' ? C.Quantity : C.Possessive)
  }
  for (const [word, { use }] of words.pronouns) {
    if (use === 'subject' || !categories.has(word))
      categories.set(word, use === 'subject' || use === 'indefinite' ? C.SubjectPronoun : C.OtherPronoun)
  }
  put(words.agentPrepositions, C.Agent)
  put(words.linkingPrepositions, C.Linking)
  put(words.negations, C.Negation)
  put(words.conjunctions, C.Conjunction)
  put(words.infinitiveMarkers, C.InfinitiveMarker)
  put(words.linkingPrepositions, C.Linking)
  put(words.relatives, C.Relative)
  put(words.complementizers, C.Complementizer)
  return categories
}

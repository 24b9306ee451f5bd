/** Whose name each mention has, and whose names stand inside it. */

import type { LanguagePack } from '../languages/pack.js'
import { firstFrom } from '../text/search.js'
import type { Token } from '../text/structure.js'
import { addForm, type Cast } from './cast.js'
import { initialsFit, isAcronym, type NamedAnswer } from './named.js'
import { contentWords, fold, foldedWords, withoutArticles } from './words.js'

/** The answer of each mention that has a name of its own. */
export function ownNames(cast: Cast, named: ReadonlyMap<number, NamedAnswer>): Map<number, NamedAnswer> {
  const own = new Map<number, NamedAnswer>()
  for (const [index, { name, first, endToken }] of cast.mentions.entries()) {
    for (let at = first; name && at < endToken; at++) {
      const answer = cast.structure.tokens[at]!.start === name.start ? named.get(at) : undefined
      if (answer) own.set(index, answer)
      if (answer) addExpansion(cast, index, answer)
      if (answer) addRest(cast, index, answer)
      if (answer) addToAcronym(cast, at, answer)
    }
    if (!name && endToken > first) useAcronym(cast, index, named, own)
  }
  return own
}

/** `le CNF (Conseil national des forêts)`: what the bracket after an acronym spells out is the full name. */
function addExpansion({ structure, mentions, drafts }: Cast, index: number, { draft }: NamedAnswer): void {
  const { tokens, text } = structure
  const { name, endToken } = mentions[index]!
  if (!name || tokens[endToken - 1]!.text !== ')') return
  const first = firstFrom(tokens, name.end) + 1
  if (tokens[first - 1]!.text !== '(') return
  const words = foldedWords(tokens, first, endToken - 1)
  // `l'Ufip`: an acronym may be written as a word is
  const acronym = fold(text.slice(name.start, name.end))
  if (!initialsFit(acronym, words)) return
  let from = first
  while (fold(tokens[from]!.text)[0] !== acronym[0]) from++
  addForm(drafts[draft]!, text.slice(tokens[from]!.start, tokens[endToken - 2]!.end))
}

/** Most tokens of a name before its acronym. */
const MOST_SPELT = 12

/** `l'Association unifiée des gardiens (AUG)`: a name that ends too early goes on up to the acronym that its words spell. */
function addToAcronym({ structure, drafts }: Cast, first: number, { draft }: NamedAnswer): void {
  const { tokens, text } = structure
  const { sentence } = tokens[first]!
  let end = first + 1
  while (end - first < MOST_SPELT && tokens[end]?.kind === 'word' && tokens[end]!.sentence === sentence) end++
  const acronym = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? tokens[end + 1]!.text : ''
  const words = foldedWords(tokens, first, end)
  if (isAcronym({ text: acronym }) && fold(acronym)[0] === words[0]?.[0] && initialsFit(fold(acronym), words))
    addForm(drafts[draft]!, text.slice(tokens[first]!.start, tokens[end - 1]!.end))
}

/** Most tokens that a name goes on for in lower case. */
const MOST_MORE = 4

/** `l'association Vivons la Loire`, `le collectif Toit pour tous`: a body's name goes on as far as the words tagged as the source. */
function addRest({ structure, mentions, drafts, phrases, pack }: Cast, index: number, { draft }: NamedAnswer): void {
  const { tokens, text } = structure
  const { name, role, endToken } = mentions[index]!
  const phrase = phrases.get(index)
  const next = tokens[endToken]
  const isBody = role !== null && pack.people.roles.get(role)?.kind === 'organization'
  if (!name || !phrase || !next || !isBody || name.end !== tokens[endToken - 1]!.end) return
  const goesOn = pack.words.prepositions.has(next.norm) || pack.words.determiners.has(next.norm)
  const more = phrase.end - endToken
  const areWords = tokens.slice(endToken, phrase.end).every(({ kind }) => kind === 'word')
  if (goesOn && areWords && more > 1 && more <= MOST_MORE)
    addForm(drafts[draft]!, text.slice(name.start, tokens[phrase.end - 1]!.end))
}

/** `l'agence spatiale européenne (ESA)`: the description is the full name of the body in brackets. */
function useAcronym(
  { structure, mentions, drafts, pack }: Cast,
  index: number,
  named: ReadonlyMap<number, NamedAnswer>,
  own: Map<number, NamedAnswer>,
): void {
  const { tokens, text } = structure
  const { first, endToken } = mentions[index]!
  const answer =
    tokens[endToken - 1]!.text === ')' && tokens[endToken - 3]?.text === '(' ? named.get(endToken - 2) : undefined
  if (!answer || endToken - 3 <= first) return
  const from = withoutArticles(structure, first, endToken - 3, pack)
  const tail = speltFrom(structure.tokens, from, endToken - 3, tokens[endToken - 2]!, pack)
  if (tail !== null) {
    addForm(drafts[answer.draft]!, text.slice(tokens[tail]!.start, tokens[endToken - 4]!.end))
    return
  }
  const fits = initialsFit(fold(tokens[endToken - 2]!.text), foldedWords(tokens, from, endToken - 3))
  if (!fits && mentions[index]!.kind !== 'organization') return
  addForm(drafts[answer.draft]!, text.slice(tokens[from]!.start, tokens[endToken - 4]!.end))
  own.set(index, { ...answer, reason: 'named in full beside its acronym' })
}

/**
 * `le service des quais de l'agence portuaire européenne (EPA)`: where what the letters spell begins, in any order, as they may be
 * those of another language; null where it is the whole description, or nothing.
 */
function speltFrom(tokens: readonly Token[], first: number, end: number, acronym: Token, pack: LanguagePack) {
  const { determiners, linkingPrepositions } = pack.words
  const isSmall = ({ norm }: Token) => determiners.has(norm) || linkingPrepositions.has(norm)
  const sorted = (letters: readonly string[]) => [...letters].sort().join('')
  const wanted = sorted([...fold(acronym.text)])
  for (let at = end - 1; at > first; at--) {
    if (!isSmall(tokens[at - 1]!) || isSmall(tokens[at]!)) continue
    const words = contentWords(tokens, at, end, pack)
    if (words.length > 1 && sorted(words.map((word) => word[0]!)) === wanted) return at
  }
  return null
}

/** The answers of names inside a mention that are not its own: `Redon` in `le porte-parole de Redon`. */
export function innerNames(cast: Cast, named: ReadonlyMap<number, NamedAnswer>): Map<number, NamedAnswer[]> {
  const { tokens } = cast.structure
  const inner = new Map<number, NamedAnswer[]>()
  // `les juges de la rue Redon`: who a street bears the name of is nobody there
  const isNamesake = (at: number) => cast.pack.people.namesakes?.has(tokens[at - 1]?.norm ?? '') === true
  for (const [index, { name, first, endToken }] of cast.mentions.entries()) {
    const answers: NamedAnswer[] = []
    for (let at = first; at < endToken; at++) {
      const answer = tokens[at]!.start === name?.start || isNamesake(at) ? undefined : named.get(at)
      if (answer) answers.push(answer)
    }
    if (answers.length > 0) inner.set(index, answers)
  }
  return inner
}

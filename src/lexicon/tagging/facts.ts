/**
 * What the tagger looks at, as integers. A slot is a token; two empty slots part sentences, so that a window of two never
 * reaches another sentence.
 */

import type { LanguagePack } from '../../languages/pack.js'
import { madeOnce, remembering } from '../../languages/remembered.js'
import { hasNumber, hasUpper, isUpperAt } from '../../text/categories.js'
import type { Structure, Token } from '../../text/structure.js'
import { type Evidence, isInitial } from '../evidence.js'
import { closedClass, entryAt } from '../lookup.js'
import type { Name, NameKind } from '../names.js'
import { isCapitalised, isInitialLetter } from '../words.js'
import { hashText } from './hash.js'

const GAP = 2
/** How many tokens after a capital may still belong to its name. */
const REACH = 9
/** How many tokens before a capital may belong to its name. */
const LEAD = 4

/** Shapes of tokens; 0 is an empty slot. */
const SHAPES = {
  lower: 1,
  capital: 2,
  capitals: 3,
  letter: 4,
  mixed: 5,
  number: 6,
  mark: 7,
  dash: 8,
  code: 9,
  sign: 10,
}
/** Signs with a shape of their own, after those. */
const SIGNS = ',;:()'
const CAPITALS: readonly number[] = [SHAPES.capital, SHAPES.capitals, SHAPES.letter, SHAPES.code]
const RULED: readonly NameKind[] = ['other', 'person', 'place', 'organization']

export interface NameFacts {
  /** The token of a slot; -1 for an empty one. */
  readonly token: Int32Array
  /** 1 where a name may stand. */
  readonly open: Uint8Array
  /** Hashes of the norm, its first three letters and its last one, two, three and four. */
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly shape: Uint8Array
  /** Bits: what the pack's lists say of the word. */
  readonly classes: Int32Array
  /** What the rules say: 0 outside, else twice the kind, and one more after the first token. */
  readonly ruled: Uint8Array
  /** Bits: how the document uses the word. */
  readonly uses: Int32Array
  /** Hashes of the words around the run of names: the last one before it, the first one after it, its own first and last. */
  readonly before: Int32Array
  readonly after: Int32Array
  readonly head: Int32Array
  readonly tail: Int32Array
  /** Where in its run the token stands and how long that is, capped. */
  readonly place: Uint8Array
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The facts of a document whose rules have found some names. */
export function nameFactsOf(
  structure: Structure,
  evidence: Evidence,
  ruled: readonly Name[],
  pack: LanguagePack,
): NameFacts {
  const slotOf = slotsOf(structure)
  const facts = emptyFacts(structure.tokens.length + GAP * (structure.sentences.length + 1))
  for (let at = 0; at < slotOf.length; at++) facts.token[slotOf[at]!] = at
  writeRuled(facts, structure.tokens, slotOf, ruled)
  writeOpen(facts, structure, slotOf, evidence)
  closeOpeners(facts, structure.tokens, slotOf, pack)
  const near = nearOpen(structure.tokens, slotOf, facts.open)
  writeWords(facts, near)
  writeClasses(facts, near, structure.tokens, slotOf, pack)
  writeUses(facts, near, evidence, usesOf(structure.tokens, ruled))
  writeRuns(facts)
  return facts
}

function slotsOf({ tokens }: Structure): Int32Array {
  const slotOf = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) slotOf[at] = at + GAP * (tokens[at]!.sentence + 1)
  return slotOf
}

/** A token that some open slot's window reaches. */
interface Near {
  readonly at: number
  readonly slot: number
  readonly token: Token
  readonly isInitial: boolean
}

function nearOpen(tokens: readonly Token[], slotOf: Int32Array, open: Uint8Array): Near[] {
  const near: Near[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const slot = slotOf[at]!
    const isNear = open[slot - 2] || open[slot - 1] || open[slot] || open[slot + 1] || open[slot + 2]
    if (isNear) near.push({ at, slot, token, isInitial: isInitial(tokens, at) })
  }
  return near
}

function emptyFacts(length: number): Mutable<NameFacts> {
  const ints = () => new Int32Array(length)
  const bytes = () => new Uint8Array(length)
  return {
    token: ints().fill(-1),
    open: bytes(),
    word: ints(),
    prefix: ints(),
    suffix1: ints(),
    suffix2: ints(),
    suffix3: ints(),
    suffix4: ints(),
    shape: bytes(),
    classes: ints(),
    ruled: bytes(),
    uses: ints(),
    before: ints(),
    after: ints(),
    head: ints(),
    tail: ints(),
    place: bytes(),
  }
}

// ---------------------------------------------------------------- words

function writeWords(facts: NameFacts, near: readonly Near[]): void {
  for (const { slot, token } of near) {
    const { norm } = token
    const from = (letters: number) => hashText(norm, Math.max(0, norm.length - letters))
    facts.word[slot] = hashText(patternOf(norm))
    facts.prefix[slot] = hashText(norm, 0, Math.min(3, norm.length))
    facts.suffix1[slot] = from(1)
    facts.suffix2[slot] = from(2)
    facts.suffix3[slot] = from(3)
    facts.suffix4[slot] = from(4)
    facts.shape[slot] = shapeOf(token)
  }
}

/** Figures say nothing by their value: `a62` is like `a9`. */
const patternOf = (norm: string): string => (hasNumber(norm) ? norm.replace(/\p{N}+/gu, '0') : norm)

function shapeOf(token: Token): number {
  const { kind, text } = token
  if (kind === 'number') return SHAPES.number
  if (kind === 'mark') return SHAPES.mark
  if (kind === 'dash') return SHAPES.dash
  if (kind !== 'word') return SIGNS.includes(text) ? SHAPES.sign + 1 + SIGNS.indexOf(text) : SHAPES.sign
  if (!hasUpper(text)) return SHAPES.lower
  if (isInitialLetter(token)) return SHAPES.letter
  if (text === text.toUpperCase()) return hasNumber(text) ? SHAPES.code : SHAPES.capitals
  return isUpperAt(text, 0) ? SHAPES.capital : SHAPES.mixed
}

// ---------------------------------------------------------------- lists

function writeClasses(
  facts: NameFacts,
  near: readonly Near[],
  tokens: readonly Token[],
  slotOf: Int32Array,
  pack: LanguagePack,
): void {
  const bitsOf = listBits(pack)
  const { people } = pack
  const whole = [people.governments, people.media, people.places]
  for (const { at, slot, token } of near) {
    if (token.kind !== 'word') continue
    facts.classes[slot]! |= bitsOf(token.norm)
    if (!isCapitalised(token)) continue
    for (const [index, lexicon] of whole.entries()) {
      const end = entryAt(tokens, at, tokens.length, lexicon)?.endToken ?? at
      for (let i = at; i < end; i++) facts.classes[slotOf[i]!]! |= 1 << (15 + 2 * index + (i > at ? 1 : 0))
    }
  }
}

/** What reads a norm by a pack's lists, as bits. */
const listBits = madeOnce((pack: LanguagePack) => remembering((norm) => listsThatHave(norm, pack)))

function listsThatHave(norm: string, pack: LanguagePack): number {
  const { people, words, cues } = pack
  const role = people.roles.get(norm)
  const determiner = words.determiners.get(norm)
  const bits = [
    people.firstNames.has(norm),
    people.titles.has(norm) || people.titles.has(`${norm}.`),
    role?.kind === 'person',
    role?.kind === 'organization',
    role !== undefined && role.kind !== 'person' && role.kind !== 'organization',
    people.organizationWords.has(norm),
    people.nationalities.has(norm),
    people.particles.has(norm),
    closedClass(pack).has(norm),
    words.prepositions.has(norm),
    words.linkingPrepositions.has(norm),
    words.weekdaysAndMonths.has(norm),
    cues.readVerb(norm).length > 0,
    words.adverbSuffixes.some((suffix) => norm.endsWith(suffix)),
    determiner !== undefined,
  ]
  return bitsAs(bits) | (determiner?.plural ? 1 << 21 : 0)
}

/** Answers as the bits of an integer, the first one the lowest. */
function bitsAs(answers: readonly boolean[]): number {
  let bits = 0
  for (let index = 0; index < answers.length; index++) if (answers[index]) bits |= 1 << index
  return bits
}

// ---------------------------------------------------------------- the rules and the document

function writeRuled(facts: NameFacts, tokens: readonly Token[], slotOf: Int32Array, ruled: readonly Name[]): void {
  for (const { first, endToken, kind, titleFirst } of ruled) {
    const code = 2 * (RULED.indexOf(kind) + 1) + (titleFirst < first ? 8 : 0)
    for (let at = first; at < endToken && at < tokens.length; at++) {
      facts.ruled[slotOf[at]!] = code + (at > first ? 1 : 0)
    }
  }
}

/** Norms that end a person's name of several words or follow a title, and norms that begin one. */
interface Uses {
  readonly surnames: ReadonlySet<string>
  readonly given: ReadonlySet<string>
}

function usesOf(tokens: readonly Token[], ruled: readonly Name[]): Uses {
  const surnames = new Set<string>()
  const given = new Set<string>()
  for (const { kind, first, endToken, titleFirst } of ruled) {
    if (kind !== 'person') continue
    const isLong = endToken > first + 1
    if (isLong || titleFirst < first) surnames.add(tokens[endToken - 1]!.norm)
    if (isLong) given.add(tokens[first]!.norm)
  }
  return { surnames, given }
}

function writeUses(
  facts: NameFacts,
  near: readonly Near[],
  { lower, capital }: Evidence,
  { surnames, given }: Uses,
): void {
  for (const { slot, token, isInitial } of near) {
    const { norm } = token
    facts.uses[slot] = bitsAs([lower.has(norm), capital.has(norm), surnames.has(norm), given.has(norm), isInitial])
  }
}

/** A name may stand from a capital on for some words of its sentence; nowhere in a line whose capitals say nothing. */
function writeOpen(facts: NameFacts, { tokens }: Structure, slotOf: Int32Array, { shouting }: Evidence): void {
  let until = -1
  let sentence = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.sentence !== sentence) until = at
    sentence = token.sentence
    if (shouting[sentence]) continue
    if (token.kind === 'word' && hasUpper(token.text)) until = at + REACH
    if (isBreak(token)) until = at
    if (at < until) facts.open[slotOf[at]!] = 1
    if (until === at + REACH) openBefore(facts, tokens, slotOf, at)
  }
}

/** A preposition or conjunction that only the start of a sentence capitalises is no part of a name. */
function closeOpeners(facts: NameFacts, tokens: readonly Token[], slotOf: Int32Array, { words }: LanguagePack): void {
  const classes = [words.prepositions, words.conjunctions, words.complementizers, words.clauseOpeners, words.adverbs]
  for (let at = 0; at < tokens.length; at++) {
    const { norm, text } = tokens[at]!
    if (text === norm || facts.ruled[slotOf[at]!]! > 0 || words.determiners.has(norm) || !isInitial(tokens, at))
      continue
    if (classes.some((list) => list.has(norm))) facts.open[slotOf[at]!] = 0
  }
}

/** A common noun may begin a name: `gare Saint-Lazare`. */
function openBefore(facts: NameFacts, tokens: readonly Token[], slotOf: Int32Array, at: number): void {
  for (let i = at - 1; i >= at - LEAD && i >= 0; i--) {
    if (isBreak(tokens[i]!) || tokens[i]!.sentence !== tokens[at]!.sentence) return
    facts.open[slotOf[i]!] = 1
  }
}

/** Signs that no name holds. */
const isBreak = ({ kind, text }: Token): boolean =>
  kind === 'mark' || kind === 'dash' || (kind === 'punctuation' && ',;:()[]!?…'.includes(text))

/** Runs are what the rules call a name, else capitals side by side. */
function writeRuns(facts: NameFacts): void {
  const { shape, ruled, word } = facts
  const isIn = (slot: number) => ruled[slot]! > 0 || CAPITALS.includes(shape[slot]!)
  for (let slot = GAP; slot < shape.length; slot++) {
    if (!isIn(slot)) continue
    let end = slot + 1
    while (isIn(end) && !(ruled[end]! > 0 && ruled[end]! % 2 === 0)) end++
    for (let i = slot; i < end; i++) {
      facts.before[i] = word[slot - 1]!
      facts.after[i] = word[end] ?? 0
      facts.head[i] = word[slot]!
      facts.tail[i] = word[end - 1]!
      facts.place[i] = 1 + Math.min(i - slot, 3) * 5 + Math.min(end - slot, 4)
    }
    slot = end - 1
  }
}

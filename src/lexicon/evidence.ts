/** What a document itself tells about its capitals. */

import type { LanguagePack } from '../languages/pack.js'
import type { Structure, Token } from '../text/structure.js'
import { closedClass } from './lookup.js'
import { isCapitalised, isInitialLetter } from './words.js'

export interface Evidence {
  /** Norms that the document writes in lower case. */
  readonly lower: ReadonlySet<string>
  /** Norms that it capitalises where no sentence, quote or line begins. */
  readonly capital: ReadonlySet<string>
  /** Those of them that stand alone: no capital beside them, no particle before. */
  readonly alone: ReadonlySet<string>
  /** Where all nouns have capitals: those that an article leads to somewhere. */
  readonly common: ReadonlySet<string>
  /** What follows first names. */
  readonly surnames: ReadonlySet<string>
  /** Sentences whose capitals say nothing: title case, or capitals throughout. */
  readonly shouting: Uint8Array
}

/** What the document's capitals tell, in one pass over its tokens. */
export function evidenceOf(structure: Structure, pack: LanguagePack): Evidence {
  const { tokens } = structure
  const shouting = shoutingOf(structure, pack)
  const lower = new Set<string>()
  const capital = new Set<string>()
  const alone = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || shouting[token.sentence]) continue
    if (!isCapitalised(token)) lower.add(token.norm)
    else if (!isInitial(tokens, at)) {
      capital.add(token.norm)
      if (isAlone(tokens, at, pack)) alone.add(token.norm)
    }
  }
  return { lower, capital, alone, shouting, ...nounsAndSurnames(tokens, pack) }
}

const known = new WeakMap<readonly Token[], Uint8Array>()

/** Of each sentence whether its capitals say nothing; worked out once a document. */
export function shoutingOf(structure: Structure, pack: LanguagePack): Uint8Array {
  const shouting = known.get(structure.tokens) ?? findShouting(structure, pack)
  known.set(structure.tokens, shouting)
  return shouting
}

function findShouting({ tokens, sentences, paragraphs }: Structure, pack: LanguagePack): Uint8Array {
  const closed = closedClass(pack)
  const isVerb = ({ norm }: Token) => pack.cues.readVerb(norm).length > 0
  const isSmall = (word: Token) => closed.has(word.norm) || isVerb(word)
  // `said Ann Blake, of Clean Rivers Now`: a title would have its verb in capitals too
  const isTold = (word: Token) => SMALL_VERB.test(word.text) && isVerb(word) && !closed.has(word.norm)
  return Uint8Array.from(sentences, (sentence) => {
    const words = tokens.slice(sentence.firstToken, sentence.endToken).filter(({ kind }) => kind === 'word')
    const isHeading = paragraphs[sentence.paragraph]?.role === 'heading'
    const isTitle = isHeading ? isTitleHeading(words, pack) : isTitleCase(words, isSmall) && !words.some(isTold)
    // Where nouns have capitals there are no titles in capitals
    return isAllCapitals(words) || (isTitle && !pack.words.capitalNouns) ? 1 : 0
  })
}

/** No auxiliary beside an apostrophe (`'s`, `n't`), and no short one. */
const SMALL_VERB = /^\p{Ll}[\p{L}-]{3,}$/u

function isAlone(tokens: readonly Token[], at: number, { people }: LanguagePack): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isOfName = (token: Token | undefined) => token?.kind === 'word' && isCapitalised(token)
  return !isOfName(before) && !isOfName(after) && !people.particles.has(before?.norm.replace(/'$/, '') ?? '')
}

function nounsAndSurnames(tokens: readonly Token[], pack: LanguagePack): Pick<Evidence, 'common' | 'surnames'> {
  const { firstNames } = pack.people
  const common = new Set<string>()
  const surnames = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || !isCapitalised(token)) continue
    const before = tokens[at - 1]
    const isAfterName = before !== undefined && firstNames.has(before.norm) && isCapitalised(before)
    if (isAfterName || isAfterInitial(tokens, at, pack)) surnames.add(token.norm)
    else if (pack.words.capitalNouns && isLedToNoun(tokens, at, pack)) common.add(token.norm)
  }
  return { common, surnames }
}

/** `Peter T. King`: an initial stands before the word, and a first name before that. */
function isAfterInitial(tokens: readonly Token[], at: number, { people }: LanguagePack): boolean {
  const initial = tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  const [letter, given] = [tokens[initial], tokens[initial - 1]]
  return (
    letter !== undefined && isInitialLetter(letter) && people.firstNames.has(given?.norm ?? '') && isCapitalised(given!)
  )
}

/** An article, a figure or an inflected adjective stands right before a word: it is a common noun where nouns have capitals. */
export function isLedToNoun(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { words } = pack
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence) return false
  if (words.determiners.has(before.norm) || words.articledPrepositions?.has(before.norm)) return true
  return isAttribute(before, pack)
}

/** A word in lower case that may be an inflected adjective, and is nothing else that is known. */
function isAttribute(token: Token, pack: LanguagePack): boolean {
  const { norm, kind } = token
  if (kind !== 'word' || isCapitalised(token) || !pack.words.capitalNouns?.isAttribute(norm)) return false
  return !closedClass(pack).has(norm) && pack.cues.readVerb(norm).length === 0
}

function isAllCapitals(words: readonly Token[]): boolean {
  const letters = words.filter(({ text }) => text.length > 1)
  return letters.length > 2 && letters.every(({ text }) => text === text.toUpperCase())
}

/** The least share of words with a capital. */
const LEAST_SHARE = 0.65

const shareOfCapitals = (words: readonly Token[]): number =>
  words.filter(isCapitalised).length / Math.max(1, words.length)

/** Most words of a heading have a capital, full names aside, which have it in any heading: `Interview with Ann Reed`. */
function isTitleHeading(words: readonly Token[], { people }: LanguagePack): boolean {
  const beginsName = (at: number) =>
    people.firstNames.has(words[at]?.norm ?? '') && words.slice(at, at + 2).every(isCapitalised)
  const others = words.filter((_, at) => !beginsName(at) && !beginsName(at - 1))
  return words.length >= 4 && shareOfCapitals(others) > LEAST_SHARE
}

/** Most words of running text have a capital, verbs and function words that names do not have among them. */
function isTitleCase(words: readonly Token[], isSmall: (word: Token) => boolean): boolean {
  if (words.length < 5 || shareOfCapitals(words) < LEAST_SHARE) return false
  return words.filter((word, i) => i > 0 && word.text.length > 1 && isCapitalised(word) && isSmall(word)).length >= 2
}

/** Where a capital says nothing: at the start of a sentence, and after a mark, a colon or a dash. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (!before || before.sentence !== token.sentence) return true
  if (before.kind === 'mark' || before.kind === 'dash') return true
  if (before.kind === 'word') return before.norm.endsWith("'") && isInitial(tokens, at - 1)
  return before.kind !== 'number' && ':;.!?¿¡…•*([*'.includes(before.text)
}

/**
 * `Will urged voters`, `it is over, From said`: a word that is common elsewhere is the surname that follows a first name in the
 * document, where its verb or a sign comes right after it and no determiner before it.
 */
export function isSurnameHere(
  tokens: readonly Token[],
  at: number,
  { surnames }: Evidence,
  pack: LanguagePack,
): boolean {
  const { norm, sentence } = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!surnames.has(norm) || pack.words.weekdaysAndMonths.has(norm) || after?.sentence !== sentence) return false
  const isGiven = pack.people.firstNames.has(norm) && !pack.cues.auxiliaries.has(norm)
  if (isGiven || pack.words.pronouns.has(norm) || pack.people.roles.has(norm)) return false
  if (before?.sentence === sentence && pack.words.determiners.has(before.norm)) return false
  return isFinished(after.norm, pack) || (!isInitial(tokens, at) && after.kind === 'punctuation')
}

/** A form that is finite and no infinitive: no auxiliary or preposition leads to it. */
export function isFinished(norm: string, { cues }: LanguagePack): boolean {
  const readings = cues.readVerb(norm)
  const has = (form: string) => readings.some(({ features }) => features.form === form)
  return has('finite') && !has('infinitive')
}

/** `Hope I | gave`, not `Charles I of`, `Charles I,`: a pronoun that stands for a subject, and more of the clause behind it. */
export function isSubjectHere(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const next = tokens[at + 1]
  const isPronoun = words.pronouns.get(tokens[at]!.norm)?.use === 'subject'
  return isPronoun && next?.kind === 'word' && !words.prepositions.has(next.norm)
}

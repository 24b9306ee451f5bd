/**
 * Proper names: runs of capitals by rule, then what the language's tagger says of them, where it has one, and what the rest of
 * the document does.
 */

import type { Span } from '../document.js'
import type { Gender, LanguagePack } from '../languages/pack.js'
import type { Structure, Token } from '../text/structure.js'
import { collectiveEnd } from './collectives.js'
import { type Evidence, evidenceOf } from './evidence.js'
import { consistent, joinNames, keyOf, ofKind } from './joined.js'
import { withJoinedBodies, withLedBodies } from './led-bodies.js'
import { withLegalForms } from './legal-forms.js'
import { closedClass, entryAt } from './lookup.js'
import { withOfficeNames } from './office-names.js'
import { withPartedNames } from './parted.js'
import { withParticledNames } from './particled.js'
import { endsInMedium, type Part, splitRun } from './run-parts.js'
import { isAcronym, isArticledBody, isBrand, isTitleWord, knownRun, leadsBody, type Reader, runAt } from './runs.js'
import { withKnownPersons } from './surnames.js'
import { type NameFacts, nameFactsOf } from './tagging/facts.js'
import { nameModelFor } from './tagging/models.js'
import { type TaggedName, tagNames } from './tagging/tagger.js'
import { isCapitalised } from './words.js'

export type NameKind = 'person' | 'organization' | 'place' | 'other'

/** A name at one place of the document; its title is outside `[first, endToken)`. */
export interface Name extends Span {
  readonly first: number
  readonly endToken: number
  readonly kind: NameKind
  readonly gender: Gender | null
  /** First token of the title before it (`M.`, `Gen.`), or `first` where there is none. */
  readonly titleFirst: number
}

/** Every name of the document in the order of the text; names do not overlap. */
export function findNames(structure: Structure, pack: LanguagePack): Name[] {
  const reader = readerOf(structure, pack)
  const ruled = ruledNames(reader, structure)
  const names = withParticledNames(withTagger(reader, structure, ruled), structure, pack)
  const repeated = repeatedNames(reader, structure, names)
  const found = [...names, ...repeated, ...handlesOf(structure)].sort((a, b) => a.first - b.first)
  const isName = (name: Name) =>
    !isOffice(structure.tokens, name, pack) &&
    !isCalledBody(structure.tokens, name, pack) &&
    !isAffiliation(structure, name, pack)
  const named = found
    .flatMap((name) => withoutClass(structure.tokens, name, pack) ?? [])
    .flatMap((name) => withoutMembership(structure.tokens, name, pack) ?? [])
    .filter(isName)
  return withPartedNames(withLegalForms(named, structure.tokens, pack), structure, pack.people)
}

/** `l'ONG allemande Bredix` without what it says of a body in capitals; null where there is no more, `l'ONG` being nobody's name. */
function withoutClass(tokens: readonly Token[], name: Name, { people }: LanguagePack): Name | null {
  const { first, endToken } = name
  if (!isAcronym(tokens[first]!) || !people.bodyClasses?.has(tokens[first]!.norm)) return name
  let at = first + 1
  while (at < endToken && !isCapitalised(tokens[at]!)) at++
  return at < endToken ? { ...name, first: at, titleFirst: at, start: tokens[at]!.start } : null
}

/** `the Company`: with an article and a capital, the body that the text is about. */
function isCalledBody(tokens: readonly Token[], { first, endToken }: Name, { words, people }: LanguagePack): boolean {
  const [before, noun] = [tokens[first - 1], tokens[first]!]
  const isNoun = endToken === first + 1 && people.ownNouns?.has(noun.norm) === true && !isAcronym(noun)
  return isNoun && before?.sentence === noun.sentence && words.determiners.get(before.norm)?.kind === 'definite'
}

/** `an Alba | Democrat`: with an indefinite article a person's role at the end is no part of the name; null where there is no more. */
function withoutMembership(tokens: readonly Token[], name: Name, pack: LanguagePack): Name | null {
  const { words, people } = pack
  const { first, endToken, titleFirst } = name
  const [before, last, next] = [tokens[titleFirst - 1], tokens[endToken - 1]!, tokens[endToken]]
  const role = people.roles.get(last.norm)
  const isOne = before?.sentence === last.sentence && words.determiners.get(before.norm)?.kind === 'indefinite'
  if (words.nounHead === 'first' || !isOne || role?.kind !== 'person' || role.plural) return name
  // `a Union Leader editorial`, `a Peter Baker story`
  const isBesideNoun = next?.kind === 'word' && !closedClass(pack).has(next.norm)
  if (isBesideNoun) return name
  return endToken > first + 1
    ? { ...name, kind: 'other', endToken: endToken - 1, end: tokens[endToken - 2]!.end }
    : null
}

/** `le Grand Rabbin`, `la Haute Commissaire`: where nouns stand first, capitals after an article that lead to a person's role. */
function isOffice(tokens: readonly Token[], { first, endToken }: Name, { words, people }: LanguagePack): boolean {
  const [before, last, next] = [tokens[first - 1], tokens[endToken - 1]!, tokens[endToken]]
  const isLed = before?.sentence === last.sentence && words.determiners.get(before.norm)?.kind === 'definite'
  if (!isLed || words.nounHead !== 'first' || people.firstNames.has(tokens[first]!.norm)) return false
  const isRole = (token: Token) => {
    const role = people.roles.get(token.norm)
    return role?.kind === 'person' && !role.plural && isCapitalised(token)
  }
  const small = tokens.slice(first, endToken).findIndex((token) => !isCapitalised(token))
  const headEnd = small > 0 ? first + small : endToken
  return headEnd > first + 1 ? isRole(tokens[headEnd - 1]!) : next?.sentence === last.sentence && isRole(next)
}

/** `R-Ky.`, whatever the tagger takes it for. */
const isAffiliation = ({ tokens }: Structure, { first, endToken }: Name, { people }: LanguagePack): boolean =>
  endToken <= first + 2 && people.isAffiliation?.(tokens[first]!.text) === true

/** `@AnnaCole`: a name of its own, which no other name holds. */
function handlesOf({ tokens }: Structure): Name[] {
  return [...tokens.keys()]
    .filter((at) => isHandle(tokens[at]!))
    .map((first) => {
      const { start, end } = tokens[first]!
      return { start, end, first, endToken: first + 1, titleFirst: first, kind: 'other', gender: null }
    })
}

/** Whether a word is what somebody is called by on a network: `@anna`. */
export const isHandle = ({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean =>
  kind === 'word' && text.startsWith('@')

/**
 * What a name model of the pack's language looks at in a document.
 * @public training/names.js asks for it
 */
export function factsFor(structure: Structure, pack: LanguagePack): NameFacts {
  const reader = readerOf(structure, pack)
  return nameFactsOf(structure, reader.evidence, ruledNames(reader, structure), pack)
}

function readerOf(structure: Structure, pack: LanguagePack): Reader {
  const closed = closedClass(pack)
  return { tokens: structure.tokens, pack, closed, evidence: evidenceOf(structure, pack) }
}

/** The rules' names with what the language's tagger says, where it has one. */
function withTagger(reader: Reader, structure: Structure, ruled: readonly Name[]): readonly Name[] {
  const { pack, evidence, tokens } = reader
  const model = nameModelFor(pack.code)
  if (!model) return ruled
  const nameAt = ({ first, end }: TaggedName) =>
    nameOf(reader, { first, end }, structure.sentences[tokens[first]!.sentence]!.firstToken)
  const tagged = tagNames(nameFactsOf(structure, evidence, ruled, pack), model).map((name) => beforeLink(name, reader))
  const parted = withOfficeNames(joinNames(ruled, tagged, tokens, pack, nameAt), tokens, pack)
  const joined = consistent(withJoinedBodies(parted, tokens, pack), tokens, pack)
  return withKnownPersons(withLedBodies(joined, tokens, pack), reader)
}

/** `Cour des`: no name ends in what leads on to a complement. */
function beforeLink(name: TaggedName, { tokens, pack }: Reader): TaggedName {
  let { end } = name
  while (end > name.first + 1 && isLowerLink(tokens[end - 1]!, pack)) end--
  return end < name.end ? { ...name, end } : name
}

const isLowerLink = (token: Token, { words }: LanguagePack): boolean =>
  !isCapitalised(token) && words.linkingPrepositions.has(token.norm)

/** What the rules find in running text. */
function ruledNames(reader: Reader, { sentences, tokens }: Structure): Name[] {
  const names: Name[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (reader.evidence.shouting[index]) continue
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const known = knownRun(reader, at, sentence.endToken)
      const group = known ? null : collectiveEnd(tokens, at, sentence.endToken, reader.pack)
      const run = known ?? group ?? runAt(reader, at, sentence.endToken)
      if (known) names.push(nameOf(reader, { first: at, end: known }, sentence.firstToken))
      else if (group) names.push(ofKind(nameOf(reader, { first: at, end: group }, sentence.firstToken), 'organization'))
      else if (run > at)
        for (const part of splitRun(reader, at, run)) names.push(nameOf(reader, part, sentence.firstToken))
      at = Math.max(run, at + 1)
    }
  }
  return withKnownPersons(names, reader)
}

/** In headings that capitalise everything, only the names that running text has, and the surnames of its persons. */
function repeatedNames({ tokens, pack, evidence }: Reader, { sentences }: Structure, known: readonly Name[]): Name[] {
  const { shouting } = evidence
  const byKey = new Map<string, Name>()
  for (const name of known) {
    const last = tokens[name.endToken - 1]!.norm
    if (name.kind === 'person' && name.endToken > name.first + 1 && !mayBeNoName(last, pack, evidence))
      byKey.set(last, name)
  }
  for (const name of known) byKey.set(keyOf(tokens, name.first, name.endToken), name)
  const repeated: Name[] = []
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    for (let at = firstToken; shouting[index] && at < endToken; ) {
      const found = entryAt(tokens, at, endToken, byKey)
      const name = found && isCapitalised(tokens[at]!) ? byKey.get(found.key) : undefined
      const end = name ? found!.endToken : at + 1
      if (name)
        repeated.push({
          ...name,
          start: tokens[at]!.start,
          end: tokens[end - 1]!.end,
          first: at,
          endToken: end,
          titleFirst: at,
        })
      at = end
    }
  }
  return repeated
}

/** In capitals such a word says nothing: one that the text has in small letters, of a closed class, a role or a verb. */
const mayBeNoName = (norm: string, pack: LanguagePack, { lower }: Evidence): boolean =>
  lower.has(norm) || closedClass(pack).has(norm) || pack.people.roles.has(norm) || pack.cues.readVerb(norm).length > 0

// ---------------------------------------------------------------- kinds

function nameOf(reader: Reader, part: Part, sentenceFirst: number): Name {
  const { tokens, pack } = reader
  const { end } = part
  const first = afterTitle(reader, part, sentenceFirst)
  // `le député Les Bleuets`: the body that the title is held for
  const titleFirst = isArticledBody(tokens, first, end, pack) ? first : titleBefore(reader, first, sentenceFirst)
  const title = titleFirst < first ? entryAt(tokens, titleFirst, first, pack.people.titles) : null
  const kind = title && !(end === first + 1 && isAcronym(tokens[first]!)) ? 'person' : kindOf(reader, first, end)
  // `Alma Conseil` is no woman
  const given = kind === 'organization' ? null : pack.people.firstNames.get(tokens[first]!.norm)
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    first,
    endToken: end,
    titleFirst,
    kind,
    gender: (title ? pack.people.titles.get(title.key)?.gender : null) ?? given ?? null,
  }
}

/** `secretary of | State Reed`: the token after a title that ends inside the run; else its first. */
function afterTitle({ tokens, pack }: Reader, { first, end }: Part, sentenceFirst: number): number {
  for (let at = Math.max(sentenceFirst, first - 2); at < first; at++) {
    const { endToken } = entryAt(tokens, at, end, pack.people.titles) ?? { endToken: first }
    if (endToken > first && endToken < end && !pack.people.organizationWords.has(tokens[endToken]!.norm))
      return endToken
  }
  return first
}

function titleBefore({ tokens, pack }: Reader, first: number, sentenceFirst: number): number {
  for (let at = Math.max(sentenceFirst, first - 4); at < first; at++) {
    if (entryAt(tokens, at, first, pack.people.titles)?.endToken === first) return at
  }
  const stopped = first - 2
  const isStopped = stopped >= sentenceFirst && tokens[first - 1]!.text === '.' && isTitleWord(tokens[stopped]!, pack)
  return isStopped ? stopped : first
}

function kindOf(reader: Reader, first: number, end: number): NameKind {
  const { tokens, pack, closed } = reader
  const { people, words } = pack
  const isWhole = (lexicon: ReadonlySet<string>) => entryAt(tokens, first, end, lexicon)?.endToken === end
  if (isWhole(people.media)) return 'organization'
  if (isWhole(people.governments) || isWhole(people.places)) return 'place'
  if ((people.bodies && isWhole(people.bodies)) || endsInMedium(reader, first, end)) return 'organization'
  for (let i = first; i < end; i++) if (people.organizationWords.has(tokens[i]!.norm)) return 'organization'
  if (leadsBody(tokens, first, pack)) return 'organization'
  const last = tokens[end - 1]!
  if (people.firstNames.has(tokens[first]!.norm) && end > first + 1) return 'person'
  if (end === first + 1) return loneKind(last, pack)
  const before = tokens[first - 1]
  const isDetermined = before !== undefined && before.sentence === last.sentence && words.determiners.has(before.norm)
  const isLong = end - first > 4
  const isOpen = closed.has(tokens[first]!.norm) || closed.has(last.norm)
  const isLed = isAcronym(tokens[first]!) && !isInitials(tokens[first]!)
  return isDetermined || isLong || isOpen || isLed || isDocument(reader, first, end) ? 'other' : 'person'
}

function loneKind(token: Token, pack: LanguagePack): NameKind {
  if (pack.people.firstNames.has(token.norm)) return 'person'
  return isAcronym(token) || isBrand(token, pack) ? 'organization' : 'other'
}

/** `J.J.` */
const isInitials = ({ text }: Token): boolean => /^(?:\p{Lu}\.){2,3}$/u.test(text)

/** `Clean Water Act`: the noun for a document where the language puts the head. */
function isDocument({ tokens, pack }: Reader, first: number, end: number): boolean {
  const head = pack.words.nounHead === 'first' ? first : end - 1
  return pack.people.roles.get(tokens[head]!.norm)?.kind === 'document'
}

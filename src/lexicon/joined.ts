/** Joins what the rules and the tagger say of a document's names, then makes the document agree with itself. */

import type { LanguagePack } from '../languages/pack.js'
import type { People } from '../languages/people.js'
import { unaccented } from '../text/categories.js'
import type { Token } from '../text/structure.js'
import { entryAt } from './lookup.js'
import type { Name, NameKind } from './names.js'
import { isArticledBody } from './runs.js'
import type { TaggedName } from './tagging/tagger.js'
import { isCapitalised } from './words.js'

/**
 * The names of a document in its order, without overlaps. Where the two overlap the tagger's span holds, named by `nameOf`,
 * unless a title, a first name or the pack's lists make the rules' span sure and the tagger only cuts it up. Of what the rules
 * alone see, only what is sure keeps its kind.
 */
export function joinNames(
  ruled: readonly Name[],
  tagged: readonly TaggedName[],
  tokens: readonly Token[],
  pack: LanguagePack,
  nameOf: (tagged: TaggedName) => Name,
): Name[] {
  const dropped = new Set<TaggedName>()
  const kept = pairs(ruled, tagged).flatMap(([name, spans]) => {
    const isSure = isListed(name, tokens, pack)
    if (goesOnAfterPlace(name, spans, tokens, pack)) {
      dropped.add(spans[0]!)
      return ofKind(name, 'organization')
    }
    if (spans.length === 0 && !isSure && isOpeningReport(name, tokens, pack)) return []
    if (spans.length === 0) return isSure ? name : ofKind(name, 'other')
    if (!isSure || !spans.every((span) => isWithin(span, name))) return []
    for (const span of spans) dropped.add(span)
    return isArticledBody(tokens, name.first, name.endToken, pack) ? name : withTaggedKind(name, spans)
  })
  const named = tagged
    .filter((span) => !dropped.has(span))
    .map((span) => {
      const name = nameOf(span)
      return isArticledBody(tokens, name.first, name.endToken, pack) ? name : withKind(name, span.kind)
    })
  return [...kept, ...named].sort((a, b) => a.first - b.first)
}

/** `Conclusion de l'avocate : « … »`: a noun that reports has its capital from the sentence that it opens, and tells whose it is. */
function isOpeningReport({ first, endToken }: Name, tokens: readonly Token[], { cues, words }: LanguagePack): boolean {
  if (tokens[first - 1]?.sentence === tokens[first]!.sentence || cues.nounLemma(tokens[first]!.norm) === undefined)
    return false
  const isCommon = tokens.slice(first + 1, endToken).every((token) => !isCapitalised(token))
  return isCommon && words.linkingPrepositions.has(tokens[endToken]?.norm ?? '')
}

/** `France Ruralité estime que`: where nouns stand first, a capital right after a place that no preposition leads to is of a body's name. */
function goesOnAfterPlace(
  { first, endToken }: Name,
  spans: readonly TaggedName[],
  tokens: readonly Token[],
  { words }: LanguagePack,
): boolean {
  const [span] = spans
  if (words.nounHead !== 'first' || span?.kind !== 'place' || spans.length > 1) return false
  const before = tokens[first - 1]
  const isLed = before?.sentence === tokens[first]!.sentence && before.kind === 'word' && before.text === before.norm
  const [last] = tokens.slice(span.end, endToken)
  return !isLed && span.first === first && span.end === endToken - 1 && last?.kind === 'word' && last.spaced
}

/** Each of the rules' names with the tagger's spans that overlap it. */
function pairs(ruled: readonly Name[], tagged: readonly TaggedName[]): [Name, TaggedName[]][] {
  let next = 0
  return ruled.map((name) => {
    while (next < tagged.length && tagged[next]!.end <= name.titleFirst) next++
    const spans: TaggedName[] = []
    for (let at = next; at < tagged.length && tagged[at]!.first < name.endToken; at++) {
      if (tagged[at]!.end > name.first) spans.push(tagged[at]!)
    }
    return [name, spans]
  })
}

const isWithin = ({ first, end }: TaggedName, name: Name): boolean => first >= name.titleFirst && end <= name.endToken

/** The tagger tells the kind of the very same span, but for a person with a title. */
function withTaggedKind(name: Name, [span]: readonly TaggedName[]): Name {
  const isSame = span!.first === name.first && span!.end === name.endToken
  return isSame ? withKind(name, span!.kind) : name
}

/** A name as one of that kind, and of that gender where one is given; written out, so that all names have one hidden class. */
export function ofKind(name: Name, kind: NameKind, gender = name.gender): Name {
  const { start, end, first, endToken, titleFirst } = name
  return { start, end, first, endToken, titleFirst, kind, gender }
}

const withKind = (name: Name, kind: NameKind): Name =>
  name.titleFirst < name.first && name.kind === 'person' ? name : ofKind(name, kind)

/** A title, a first name and more, or a name that the pack holds whole. */
function isListed(
  { first, endToken, titleFirst, kind }: Name,
  tokens: readonly Token[],
  { people }: LanguagePack,
): boolean {
  if (titleFirst < first) return true
  if (kind === 'person') return endToken > first + 1 && people.firstNames.has(tokens[first]!.norm)
  if (kind === 'organization' && endToken > first + 1) return true
  const lists = [people.governments, people.media, people.places]
  return lists.some((list) => entryAt(tokens, first, endToken, list)?.endToken === endToken)
}

// ---------------------------------------------------------------- one string, one kind

/**
 * Each string gets the kind that most of its uses have; a tie makes a first name a person and changes nothing else, and names of no
 * known kind have no vote.
 */
export function consistent(names: readonly Name[], tokens: readonly Token[], { people }: LanguagePack): Name[] {
  const votes = new Map<string, Map<NameKind, number>>()
  const keys = names.map(({ first, endToken }) => unaccented(keyOf(tokens, first, endToken)))
  for (const [index, { kind }] of names.entries()) {
    const count = votes.get(keys[index]!) ?? new Map<NameKind, number>()
    if (kind !== 'other') count.set(kind, (count.get(kind) ?? 0) + 1)
    votes.set(keys[index]!, count)
  }
  return names.map((name, index) => {
    const count = votes.get(keys[index]!)!
    const most = Math.max(0, ...count.values())
    const likeliest = [...count.keys()].filter((kind) => count.get(kind) === most)
    const isGiven = likeliest.includes('person') && isFirstName(tokens[name.first]!, name, people)
    const [kind, ...others] = isGiven ? (['person'] as const) : likeliest
    return kind && others.length === 0 && name.titleFirst === name.first ? ofKind(name, kind) : name
  })
}

/** One word that is a first name, and the name of no place. */
const isFirstName = (
  { norm }: Token,
  { first, endToken }: Name,
  { firstNames, places, governments }: People,
): boolean => endToken === first + 1 && firstNames.has(norm) && !places.has(norm) && !governments.has(norm)

/** The words of a name as they are looked up: norms, parted by a space where the text has one. */
export const keyOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens.slice(first, end).reduce((key, { norm, spaced }) => key + (spaced && key !== '' ? ` ${norm}` : norm), '')

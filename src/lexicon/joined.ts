/** Joins what the rules and the tagger say of a document's names, then makes the document agree with itself. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { entryAt } from './lookup.js'
import type { Name, NameKind } from './names.js'
import type { TaggedName } from './tagging/tagger.js'

/**
 * The names of a document in its order, without overlaps. Where the two overlap the tagger's span holds, named by `nameOf` with
 * the tagger's kind unless a title tells; of what the rules alone see, only what the pack's lists know keeps its kind.
 */
export function joinNames(
  ruled: readonly Name[],
  tagged: readonly TaggedName[],
  tokens: readonly Token[],
  pack: LanguagePack,
  nameOf: (tagged: TaggedName) => Name,
): Name[] {
  const kept = withoutOverlap(ruled, tagged).map((name) => (isListed(name, tokens, pack) ? name : unsure(name)))
  const named = tagged.map((span) => withKind(nameOf(span), span.kind))
  return [...kept, ...named].sort((a, b) => a.first - b.first)
}

function withoutOverlap(ruled: readonly Name[], tagged: readonly TaggedName[]): Name[] {
  let next = 0
  return ruled.filter(({ first, endToken }) => {
    while (next < tagged.length && tagged[next]!.end <= first) next++
    return next >= tagged.length || tagged[next]!.first >= endToken
  })
}

const withKind = (name: Name, kind: NameKind): Name =>
  name.titleFirst < name.first && name.kind === 'person' ? name : { ...name, kind }

const unsure = (name: Name): Name => ({ ...name, kind: 'other' })

/** A title, a first name and more, or a name that the pack holds whole. */
function isListed(
  { first, endToken, titleFirst, kind }: Name,
  tokens: readonly Token[],
  { people }: LanguagePack,
): boolean {
  if (titleFirst < first) return true
  if (kind === 'person') return endToken > first + 1 && people.firstNames.has(tokens[first]!.norm)
  const lists = [people.governments, people.media, people.places]
  return lists.some((list) => entryAt(tokens, first, endToken, list)?.endToken === endToken)
}

// ---------------------------------------------------------------- one string, one kind

/** Each string gets the kind that most of its uses have; a tie changes nothing, and names of no known kind have no vote. */
export function consistent(names: readonly Name[], tokens: readonly Token[]): Name[] {
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
    const [kind, ...others] = [...count.keys()].filter((kind) => count.get(kind) === most)
    return kind && others.length === 0 && name.titleFirst === name.first ? { ...name, kind } : name
  })
}

const unaccented = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '')

/** The words of a name as they are looked up: norms, parted by a space where the text has one. */
export const keyOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens.slice(first, end).reduce((key, { norm, spaced }) => key + (spaced && key !== '' ? ` ${norm}` : norm), '')

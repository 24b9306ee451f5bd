/** The names of a document by their spelling, with what all uses of one tell of its bearer. */

import type { SpeakerKind } from '../document.js'
import type { Gender, LanguagePack } from '../languages/pack.js'
import { entryAt } from '../lexicon/lookup.js'
import type { Name } from '../lexicon/names.js'
import type { Structure } from '../text/structure.js'
import type { Cast } from './cast.js'
import { genderVotes, type Use, type Votes } from './genders.js'
import { fold, foldedWords } from './words.js'

/** All uses of one name, spelt alike but for case and accents. */
export interface Form {
  readonly key: string
  /** Other first names that its first word may be short for. */
  readonly givens: readonly string[]
  readonly words: readonly string[]
  readonly names: Name[]
  kind: SpeakerKind | 'place'
  /** The gender of its first name. */
  given: Gender | null
  /** How often a title of either gender stands before it. */
  readonly titles: Record<Gender, number>
  /** Pronouns near it. */
  votes: Votes
}

/** The surname of a first name that shares it with another one. */
interface Surname {
  readonly words: readonly string[]
  readonly text: string
}

export interface Forms {
  /** The names by their folded words. */
  readonly forms: Map<string, Form>
  /** The surnames of first names that share one, by the token of the name. */
  readonly surnames: ReadonlyMap<number, Surname>
}

/** The names of a document by their words. */
export function formsOf(
  structure: Structure,
  names: readonly Name[],
  pack: LanguagePack,
  told: Pick<Cast, 'isQuoted' | 'verbAt'>,
): Forms {
  const { tokens } = structure
  const forms = new Map<string, Form>()
  const surnames = new Map<number, Surname>()
  const uses = loneWords(tokens, names)
  const placed = new Map<number, Use>()
  for (const [index, name] of names.entries()) {
    const own = foldedWords(tokens, name.first, name.endToken)
    if (own.length === 0) continue
    const mayShare = (uses.get(own[0]!) ?? 0) === 1
    const surname = mayShare ? sharedSurname(structure, names, index, pack) : null
    if (surname) surnames.set(name.first, surname)
    const words = surname ? [...own, ...surname.words] : own
    const key = words.join(' ')
    const kind = name.kind === 'other' ? 'unknown' : name.kind
    const form = forms.get(key) ?? emptyForm(key, words, kind, pack)
    form.names.push(name)
    if (form.kind === 'unknown') form.kind = kind
    const title = titleGender(structure, name, pack)
    if (title) form.titles[title]++
    else form.given ??= name.gender
    forms.set(key, form)
    if (form.kind === 'person' || form.kind === 'unknown')
      placed.set(name.first, { key, isSubject: isSubject(structure, told, name) })
  }
  const votes = genderVotes(structure, told.isQuoted, placed, pack)
  for (const form of forms.values()) form.votes = votes.get(form.key) ?? form.votes
  return { forms, surnames }
}

/** A verb follows the name, or stands before it behind a quote: `“Yes,” said Redon.` */
function isSubject(
  { tokens }: Structure,
  { isQuoted, verbAt }: Pick<Cast, 'isQuoted' | 'verbAt'>,
  { titleFirst, endToken }: Name,
): boolean {
  if ((verbAt[endToken] ?? -1) >= 0) return true
  let at = titleFirst - 1
  if ((verbAt[at] ?? -1) < 0) return false
  const verb = verbAt[at]
  while (at >= 0 && verbAt[at] === verb) at--
  return at >= 0 && (tokens[at]!.kind === 'mark' || isQuoted[at] === 1)
}

/** How often each word is all of a name: who is often called by a first name alone may have any surname. */
function loneWords(tokens: Structure['tokens'], names: readonly Name[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { first, endToken } of names) {
    if (endToken > first + 1) continue
    const word = fold(tokens[first]!.text)
    uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return uses
}

/** The surname that a lone first name shares with the name joined to it (`Anna and Peter Cole`), or null. */
function sharedSurname(
  { tokens, text }: Structure,
  names: readonly Name[],
  index: number,
  { words, people }: LanguagePack,
): Surname | null {
  const [name, next] = [names[index]!, names[index + 1]]
  if (!next || !words.joiners || name.endToken !== name.first + 1 || next.endToken < next.first + 2) return null
  const areGiven = [name, next].every(({ first }) => people.firstNames.has(tokens[first]!.norm))
  const areJoined = entryAt(tokens, name.endToken, next.first, words.joiners)?.endToken === next.first
  if (!areGiven || !areJoined || next.kind !== 'person') return null
  const first = next.first + 1
  return { words: foldedWords(tokens, first, next.endToken), text: text.slice(tokens[first]!.start, next.end) }
}

const emptyForm = (key: string, words: readonly string[], kind: Form['kind'], { people }: LanguagePack): Form => ({
  key,
  givens: people.nicknames?.get(words[0]!) ?? [],
  words,
  names: [],
  kind,
  given: null,
  titles: { m: 0, f: 0 },
  votes: { m: 0, f: 0 },
})

/** The gender of the title before a name (`Mme Morel`), or null; a plural title tells of nobody. */
export function titleGender(
  { tokens }: Structure,
  { titleFirst, first }: Name,
  { people }: LanguagePack,
): Gender | null {
  if (titleFirst === first) return null
  const found = entryAt(tokens, titleFirst, first, people.titles)
  const title = found && people.titles.get(found.key)
  return title && !title.plural ? title.gender : null
}

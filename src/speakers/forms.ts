/** The names of a document by their spelling, with what all uses of one tell of its bearer. */

import type { SpeakerKind } from '../document.js'
import type { Gender, LanguagePack } from '../languages/pack.js'
import { entryAt } from '../lexicon/lookup.js'
import type { Name } from '../lexicon/names.js'
import type { Structure } from '../text/structure.js'
import { genderVotes, type Votes } from './genders.js'
import { foldedWords } from './words.js'

/** All uses of one name, spelt alike but for case and accents. */
export interface Form {
  readonly key: string
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

/** The names by their folded words. */
export function formsOf(
  structure: Structure,
  names: readonly Name[],
  pack: LanguagePack,
  isQuoted: Uint8Array,
): Map<string, Form> {
  const { tokens } = structure
  const forms = new Map<string, Form>()
  const keys = new Map<number, string>()
  for (const name of names) {
    const words = foldedWords(tokens, name.first, name.endToken)
    if (words.length === 0) continue
    const key = words.join(' ')
    const kind = name.kind === 'other' ? 'unknown' : name.kind
    const form = forms.get(key) ?? emptyForm(key, words, kind)
    form.names.push(name)
    if (form.kind === 'unknown') form.kind = kind
    const title = titleGender(structure, name, pack)
    if (title) form.titles[title]++
    else form.given ??= name.gender
    forms.set(key, form)
    if (form.kind === 'person' || form.kind === 'unknown') keys.set(name.first, key)
  }
  const votes = genderVotes(structure, isQuoted, keys, pack)
  for (const form of forms.values()) form.votes = votes.get(form.key) ?? form.votes
  return forms
}

const emptyForm = (key: string, words: readonly string[], kind: Form['kind']): Form => ({
  key,
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

/** Joins an acronym with the body whose initials it is, where no bracket does it: `le parquet national financier`, `le PNF`. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import { capitalsOf } from '../text/categories.js'
import type { Draft } from './cast.js'
import { fold } from './words.js'

/** Fewest letters of an acronym, and of one that may stand for a described body too: two letters are many things. */
const LEAST = 2
const LEAST_DESCRIBED = 3
const MOST = 8

/** For each entity that is an acronym alone, the one entity whose name or description it abbreviates. */
export function acronymOwners(drafts: readonly Draft[], pack: LanguagePack): Map<number, number> {
  const acronyms = drafts.filter(isAcronym)
  const owners = new Map<number, number>()
  if (acronyms.length === 0) return owners
  const small = smallWords(pack)
  const byInitials = new Map<string, Set<number>>()
  for (const { id, forms, kind, isNamed } of drafts) {
    if (kind === 'person' || kind === 'group') continue
    const least = isNamed && kind === 'organization' ? LEAST : LEAST_DESCRIBED
    for (const form of forms.keys()) {
      const initials = initialsOf(form, small)
      if (initials.length >= least) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(id))
    }
  }
  for (const { id, forms } of acronyms) {
    const [form] = forms.keys()
    const found = byInitials.get(fold(form!).replaceAll('.', ''))
    if (found?.size === 1 && !found.has(id)) owners.set(id, [...found][0]!)
  }
  return owners
}

/** A body, or what else is no person, whose one name is capitals. */
function isAcronym({ forms, isNamed, kind }: Draft): boolean {
  if (!isNamed || kind === 'person' || forms.size !== 1) return false
  const [form] = forms.keys()
  const capitals = capitalsOf(form!)
  return capitals >= LEAST && capitals <= MOST
}

const smallWords = madeOnce(
  ({ words }: LanguagePack): ReadonlySet<string> =>
    new Set([...words.determiners.keys(), ...words.linkingPrepositions, ...words.prepositions, ...words.conjunctions]),
)

/** The first letters of the words that say something; empty for a single word. */
function initialsOf(form: string, small: ReadonlySet<string>): string {
  const words = fold(form)
    .split(/[\s'’]+/u)
    .filter((word) => word.length > 1 && !small.has(word))
  return words.length < 2 ? '' : words.map((word) => word[0]).join('')
}

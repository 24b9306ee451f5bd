/** Joins an acronym with the body whose initials it is, where no bracket does it: `le parquet national financier`, `le PNF`. */

import { capitalsOf } from '../text/categories.js'
import type { Draft } from './cast.js'
import { fold } from './words.js'

/** Fewest letters of an acronym, and of one that may stand for a described body too: two letters are many things. */
const LEAST = 2
const LEAST_DESCRIBED = 3
const MOST = 8

/** For each entity that is an acronym alone, the one entity whose name or description it abbreviates. */
export function acronymOwners(drafts: readonly Draft[], small: ReadonlySet<string>): Map<number, number> {
  const byInitials = new Map<string, Set<number>>()
  for (const { id, forms, kind, isNamed } of drafts) {
    if (kind === 'person' || kind === 'group') continue
    const least = isNamed && kind === 'organization' ? LEAST : LEAST_DESCRIBED
    for (const form of forms.keys()) {
      const initials = initialsOf(form, small)
      if (initials.length >= least) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(id))
    }
  }
  const owners = new Map<number, number>()
  for (const { id, forms, isNamed, kind } of drafts) {
    const [form] = forms.keys()
    if (!isNamed || kind === 'person' || forms.size !== 1) continue
    const capitals = capitalsOf(form!)
    if (capitals < LEAST || capitals > MOST) continue
    const found = byInitials.get(fold(form!).replaceAll('.', ''))
    if (found?.size === 1 && !found.has(id)) owners.set(id, [...found][0]!)
  }
  return owners
}

/** The first letters of the words that say something; empty for a single word. */
function initialsOf(form: string, small: ReadonlySet<string>): string {
  const words = fold(form)
    .split(/[\s'’]+/u)
    .filter((word) => word.length > 1 && !small.has(word))
  return words.length < 2 ? '' : words.map((word) => word[0]).join('')
}

/** Joins an acronym with the body whose initials it is, where no bracket does it: `le parquet national financier`, `le PNF`. */

import { capitalsOf } from '../text/categories.js'
import type { Draft } from './cast.js'
import { fold } from './words.js'

/** For each entity that is an acronym alone, the one entity whose name or description it abbreviates. */
export function acronymOwners(drafts: readonly Draft[], small: ReadonlySet<string>): Map<number, number> {
  const byInitials = new Map<string, Set<number>>()
  for (const { id, forms, kind } of drafts) {
    if (kind === 'person' || kind === 'group') continue
    for (const form of forms.keys()) {
      const initials = initialsOf(form, small)
      if (initials.length >= 3) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(id))
    }
  }
  const owners = new Map<number, number>()
  for (const { id, forms, isNamed, kind } of drafts) {
    const [form] = forms.keys()
    if (!isNamed || kind === 'person' || forms.size !== 1) continue
    const capitals = capitalsOf(form!)
    if (capitals < 3 || capitals > 8) continue
    const found = byInitials.get(fold(form!))
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

/** How an entity is shown: the fullest of its names or descriptions. */

import { capitalsOf, isUpperAt, runsIn } from '../text/categories.js'
import type { Draft } from './cast.js'
import type { Entity } from './entity.js'

/** Words of a name beyond which it is more likely two names run together. */
const MOST_WORDS = 5

/** The finished entity of a draft; `drafts` are those of the whole document. */
export function entityOf(draft: Draft, drafts: readonly Draft[]): Entity {
  const forms = [...draft.forms.keys()]
  const name = draft.members ? namesOf(draft.members, drafts) : fullest(draft)
  return {
    name,
    kind: draft.kind,
    gender: draft.gender,
    isNamed: draft.isNamed,
    isAuthor: draft.isAuthor,
    acts: draft.acts,
    description: draft.isNamed ? (longest(draft.facts.map(({ text }) => text)) ?? null) : null,
    aliases: forms.filter((form) => form !== name),
    mentions: draft.mentions,
  }
}

/** `A, B et C`, each by the fullest name. */
function namesOf({ drafts: ids, joiner }: NonNullable<Draft['members']>, drafts: readonly Draft[]): string {
  const names = ids.map((id) => fullest(drafts[id]!))
  return `${names.slice(0, -1).join(', ')} ${joiner} ${names.at(-1)}`
}

/** Running text before headlines; most words first; then a name not written in capitals or initials, then the commonest, then the earliest. */
function fullest({ forms, kind }: Draft): string {
  if (forms.size === 1) return forms.keys().next().value!
  const rank = (form: string, count: number): number[] => {
    const words = form.split(' ').length
    return [
      Math.min(count, 1),
      kind === 'person' && words > MOST_WORDS ? 0 : words,
      isShouted(form) || hasInitials(form) ? 0 : 1,
      count,
    ]
  }
  let found = ''
  let top: number[] = []
  for (const [form, count] of forms) {
    const ranks = rank(form, count)
    if (found === '' || compare(ranks, top) > 0) {
      found = form
      top = ranks
    }
  }
  return found
}

/** `J.-P. Redon`, `J. Reed`. */
const hasInitials = (form: string): boolean => form.split(' ').some((word) => word.length > 1 && word.endsWith('.'))

const isShouted = (form: string): boolean => runsIn(form, '', isUpperAt).some((capitals) => capitalsOf(capitals) >= 4)

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!
  return 0
}

const longest = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>(
    (found, text) => (found === undefined || text.length > found.length ? text : found),
    undefined,
  )

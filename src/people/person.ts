/** People and bodies that the user knows by an id, and which speakers of a document they are. */

import type { Speaker, SpeakerKind } from '../document.js'
import { append } from '../grouping.js'
import { madeOnce } from '../languages/remembered.js'
import { typedName } from '../speakers/words.js'

/** One entry of the user's list. */
export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  /** Null where the list does not say. */
  readonly kind: SpeakerKind | null
  /** Whatever the list calls them by, such as a Wikidata QID. */
  readonly id: string
}

/**
 * The speakers with the `externalId` of whom they are in the list: who has their name as name or alias, case and accents aside.
 * Where the names of a speaker lead to several ids, or to another kind alone, there is none.
 */
export function identified(speakers: readonly Speaker[], people: readonly Person[]): Speaker[] {
  const index = indexOf(people)
  return speakers.map((speaker) => {
    const externalId = idOf(speaker, index)
    return externalId === null ? speaker : { ...speaker, externalId }
  })
}

/** The full name decides, then the other names together. */
function idOf({ name, aliases, kind }: Speaker, index: ReadonlyMap<string, readonly Person[]>): string | null {
  for (const names of [[name], aliases]) {
    const found = names.flatMap((one) => index.get(typedName(one)) ?? []).filter((person) => agrees(person, kind))
    const ids = new Set(found.map(({ id }) => id))
    const [first] = ids
    if (first !== undefined) return ids.size === 1 ? first : null
  }
  return null
}

const agrees = (person: Person, kind: SpeakerKind): boolean =>
  person.kind === null || kind === 'unknown' || person.kind === 'unknown' || person.kind === kind

/** Entries by each of their names. */
const indexOf = madeOnce((people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const index = new Map<string, Person[]>()
  for (const person of people) {
    for (const key of new Set([person.name, ...person.aliases].map(typedName))) {
      append(index, key, person)
    }
  }
  return index
})

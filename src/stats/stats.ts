/** Who was quoted how often over many results. Memory holds those who speak, not the results. */

import type { QuotesDocument, SpeakerKind } from '../document.js'
import { type Counts, countsOf, NOTHING, sum, total } from './counts.js'
import { identityOf, type NamingWords } from './identity.js'

const KINDS: readonly SpeakerKind[] = ['person', 'organization', 'group', 'document', 'unknown']

/** What one speaker said, in all articles in which they are known to be the same. */
export interface Row extends Counts {
  /** As most articles have it; null for what is ascribed to nobody. */
  readonly name: string | null
  readonly kind: SpeakerKind | null
  /** How many articles they speak in. */
  readonly articles: number
  /** The one article of a speaker who is not named in full: the same name in another may be somebody else's. */
  readonly article: string | null
}

/** What the speakers of one kind said. */
interface KindRow extends Counts {
  readonly kind: SpeakerKind
  readonly speakers: number
}

export interface Statistics {
  /** Results that were read, and those of them that say that their article failed. */
  readonly articles: number
  readonly failures: number
  readonly total: Counts
  /** By kind, those that there are. */
  readonly kinds: readonly KindRow[]
  /** Who said most first; at the end what is ascribed to nobody. */
  readonly speakers: readonly Row[]
  /** How many speakers are left out of the list. */
  readonly more: number
}

/** A speaker while articles are read. */
interface Person {
  readonly kind: SpeakerKind | null
  readonly article: string | null
  /** The name as written → articles that write it so. */
  readonly spellings: Map<string | null, number>
  counts: Counts
  articles: number
}

type Speech = Pick<QuotesDocument, 'source' | 'quotes' | 'claims' | 'speakers'>

export class Stats {
  readonly #words: NamingWords
  /** Those who are known in all articles, by name and then by kind. */
  readonly #known = new Map<string, Map<SpeakerKind, Person>>()
  readonly #others: Person[] = []
  readonly #nobody: Person = newPerson(null, null)
  #articles = 0
  #failures = 0

  constructor(words: NamingWords) {
    this.#words = words
  }

  /** Adds the result of an article that failed. */
  addFailure(): void {
    this.#articles += 1
    this.#failures += 1
  }

  /** Adds the result of an article. */
  add(document: Speech): void {
    this.#articles += 1
    const counts = countsOf(document)
    const met = new Set<Person>()
    for (const { id, name, kind } of document.speakers) {
      const said = counts.get(id)
      if (said) addTo(this.#personOf(name, kind, document.source), name, said, met)
    }
    const unascribed = counts.get(null)
    if (unascribed) addTo(this.#nobody, null, unascribed, met)
  }

  /** What has come together so far, with so many speakers at most in the list. */
  statistics(most = Number.POSITIVE_INFINITY): Statistics {
    const people = [...this.#known.values()].flatMap(joined).concat(this.#others)
    const rows = people.map(rowOf).sort(byFrequency).slice(0, most)
    return {
      articles: this.#articles,
      failures: this.#failures,
      total: [...people, this.#nobody].reduce((counts, person) => sum(counts, person.counts), NOTHING),
      kinds: KINDS.flatMap((kind) => kindRow(kind, people)),
      speakers: this.#nobody.articles > 0 ? [...rows, rowOf(this.#nobody)] : rows,
      more: people.length - rows.length,
    }
  }

  #personOf(name: string, kind: SpeakerKind, article: string): Person {
    const identity = identityOf({ name, kind }, this.#words)
    if (identity === null) {
      const person = newPerson(kind, article)
      this.#others.push(person)
      return person
    }
    const byKind = this.#known.get(identity) ?? new Map<SpeakerKind, Person>()
    this.#known.set(identity, byKind)
    const person = byKind.get(kind) ?? newPerson(kind, null)
    byKind.set(kind, person)
    return person
  }
}

function newPerson(kind: SpeakerKind | null, article: string | null): Person {
  return { kind, article, spellings: new Map(), counts: NOTHING, articles: 0 }
}

/** Two speakers of one article may be one person; the article counts once. */
function addTo(person: Person, name: string | null, said: Counts, met: Set<Person>): void {
  person.counts = sum(person.counts, said)
  person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1)
  if (!met.has(person)) person.articles += 1
  met.add(person)
}

/** Who bears a name. Kinds that contradict each other stay apart; one that is unknown is the only known one. */
function joined(byKind: ReadonlyMap<SpeakerKind, Person>): Person[] {
  const unknown = byKind.get('unknown')
  const others = [...byKind.values()].filter((person) => person !== unknown)
  const [only] = others
  if (!unknown || !only || others.length > 1) return [...byKind.values()]
  const spellings = new Map(only.spellings)
  for (const [name, articles] of unknown.spellings) spellings.set(name, (spellings.get(name) ?? 0) + articles)
  const counts = sum(only.counts, unknown.counts)
  return [{ ...only, spellings, counts, articles: only.articles + unknown.articles }]
}

function rowOf({ kind, article, spellings, counts, articles }: Person): Row {
  const [most] = [...spellings].sort(([a, one], [b, other]) => other - one || compare(a, b))
  return { name: most?.[0] ?? null, kind, articles, article, ...counts }
}

function byFrequency(a: Row, b: Row): number {
  return (
    total(b) - total(a) ||
    b.articles - a.articles ||
    compare(a.name, b.name) ||
    compare(a.kind, b.kind) ||
    compare(a.article, b.article)
  )
}

/** By code units: the same order everywhere. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}

function kindRow(kind: SpeakerKind, people: readonly Person[]): KindRow[] {
  const ones = people.filter((person) => person.kind === kind)
  if (ones.length === 0) return []
  return [{ kind, speakers: ones.length, ...ones.reduce((counts, person) => sum(counts, person.counts), NOTHING) }]
}

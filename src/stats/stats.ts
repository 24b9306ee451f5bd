/**
 * Who was quoted how often over many results. Memory holds those who are known over articles, and of the others, whose rows are
 * final with their article, as many as are asked for.
 */

import type { QuotesDocument, SpeakerKind } from '../document.js'
import { type Counts, countsOf, NOTHING, sum, total } from './counts.js'
import { identityOf, type NamingWords } from './identity.js'

/** What a speaker may be, in the order of the tables. */
export const KINDS: readonly SpeakerKind[] = ['person', 'organization', 'group', 'document', 'unknown']

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
  /** The name as written → articles that write it so. */
  readonly spellings: Map<string | null, number>
  counts: Counts
  articles: number
}

type Speech = Pick<QuotesDocument, 'source' | 'quotes' | 'claims' | 'speakers'>

/** How many more rows than are asked for gather before the last ones go. */
const SLACK = 10_000

export class Stats {
  readonly #words: NamingWords
  readonly #most: number
  /** Those who are known in all articles, by name and then by kind. */
  readonly #known = new Map<string, Map<SpeakerKind, Person>>()
  /** Of the others those who said most, and what all of them said by kind. */
  #others: Row[] = []
  readonly #otherKinds = new Map<SpeakerKind, KindRow>()
  readonly #nobody: Person = newPerson(null)
  #articles = 0
  #failures = 0

  /** The list is to have so many speakers at most. */
  constructor(words: NamingWords, most = Number.POSITIVE_INFINITY) {
    this.#words = words
    this.#most = most
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
      const identity = identityOf({ name, kind }, this.#words)
      if (!said) continue
      if (identity === null) this.#keep({ name, articles: 1, article: document.source, ...said }, kind)
      else addTo(this.#personOf(identity, kind), name, said, met)
    }
    const unascribed = counts.get(null)
    if (unascribed) addTo(this.#nobody, null, unascribed, met)
  }

  /** What has come together so far. */
  statistics(): Statistics {
    const people = [...this.#known.values()].flatMap(joined).map(rowOf)
    const rows = [...people, ...this.#others].sort(byFrequency).slice(0, this.#most)
    const kinds = KINDS.flatMap((kind) => kindRow(kind, people, this.#otherKinds.get(kind)))
    return {
      articles: this.#articles,
      failures: this.#failures,
      total: kinds.reduce<Counts>(sum, this.#nobody.counts),
      kinds,
      speakers: this.#nobody.articles > 0 ? [...rows, rowOf(this.#nobody)] : rows,
      more: kinds.reduce((count, { speakers }) => count + speakers, 0) - rows.length,
    }
  }

  #keep(row: Omit<Row, 'kind'>, kind: SpeakerKind): void {
    const before = this.#otherKinds.get(kind) ?? { kind, speakers: 0, ...NOTHING }
    this.#otherKinds.set(kind, { kind, speakers: before.speakers + 1, ...sum(before, row) })
    this.#others.push({ ...row, kind })
    if (this.#others.length > this.#most + SLACK) this.#others = this.#others.sort(byFrequency).slice(0, this.#most)
  }

  #personOf(identity: string, kind: SpeakerKind): Person {
    const byKind = this.#known.get(identity) ?? new Map<SpeakerKind, Person>()
    this.#known.set(identity, byKind)
    const person = byKind.get(kind) ?? newPerson(kind)
    byKind.set(kind, person)
    return person
  }
}

function newPerson(kind: SpeakerKind | null): Person {
  return { kind, spellings: new Map(), counts: NOTHING, articles: 0 }
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

function rowOf({ kind, spellings, counts, articles }: Person): Row {
  const [most] = [...spellings].sort(([a, one], [b, other]) => other - one || compare(a, b))
  return { name: most?.[0] ?? null, kind, articles, article: null, ...counts }
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

function kindRow(kind: SpeakerKind, people: readonly Row[], others: KindRow | undefined): KindRow[] {
  const ones = people.filter((person) => person.kind === kind)
  const speakers = ones.length + (others?.speakers ?? 0)
  return speakers === 0 ? [] : [{ kind, speakers, ...ones.reduce<Counts>(sum, others ?? NOTHING) }]
}

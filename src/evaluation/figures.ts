/** Counts of one document, and the figures of many. */

/** Of items that gold has and that were predicted, or of their words. */
export interface Matches {
  readonly gold: number
  readonly predicted: number
  /** Of gold. */
  readonly right: number
  /** Of the predicted, where that differs. */
  readonly rightPredicted?: number
}

/** How many of some items are right. */
export interface Tries {
  readonly of: number
  readonly right: number
}

/** Counts by the name of a figure, such as `quotes.exact.all`. */
export type Counts = Readonly<Record<string, Matches | Tries>>

/** Rates from 0 to 1, null where there is nothing to divide by. */
interface Rates {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** Over all documents (micro), with their counts, and the means over the documents for which a rate is defined. */
export interface RatesOfAll extends Rates, Omit<Matches, 'rightPredicted'> {
  readonly macro: Rates
}

export interface ShareOfAll extends Tries {
  /** 0 to 1; null of nothing. */
  readonly share: number | null
}

/** Figures by the parts of their names. */
export interface Figures {
  readonly [name: string]: Figures | RatesOfAll | ShareOfAll
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

/** The figures of documents that were all counted alike. */
export function figuresOf(documents: readonly Counts[]): Figures {
  const root: Record<string, unknown> = {}
  for (const name of Object.keys(documents[0] ?? {})) {
    const path = name.split('.')
    const leaf = path.pop()!
    let parent = root
    for (const part of path) {
      parent[part] ??= {}
      parent = parent[part] as Record<string, unknown>
    }
    parent[leaf] = figureOf(documents.map((counts) => counts[name]!))
  }
  return root as unknown as Figures
}

function figureOf(all: readonly (Matches | Tries)[]): RatesOfAll | ShareOfAll {
  const matches = all.filter((counts) => 'gold' in counts)
  if (matches.length === 0) {
    const tries = all as readonly Tries[]
    const [right, of] = [sumOf(tries, ({ right }) => right), sumOf(tries, ({ of }) => of)]
    return { share: ratio(right, of), right, of }
  }
  const [gold, predicted] = [sumOf(matches, ({ gold }) => gold), sumOf(matches, ({ predicted }) => predicted)]
  const right = sumOf(matches, ({ right }) => right)
  const rightPredicted = sumOf(matches, (one) => one.rightPredicted ?? one.right)
  return { ...ratesOf({ gold, predicted, right, rightPredicted }), gold, predicted, right, macro: meansOf(matches) }
}

const sumOf = <T>(list: readonly T[], count: (one: T) => number): number =>
  list.reduce((sum, one) => sum + count(one), 0)

function ratesOf({ gold, predicted, right, rightPredicted = right }: Matches): Rates {
  const precision = ratio(rightPredicted, predicted)
  const recall = ratio(right, gold)
  if (gold + predicted === 0) return { precision, recall, f1: null }
  return { precision, recall, f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

function meansOf(documents: readonly Matches[]): Rates {
  const rates = documents.map(ratesOf)
  const mean = (key: keyof Rates) => {
    const defined = rates.map((rate) => rate[key]).filter((rate) => rate !== null)
    return ratio(
      sumOf(defined, (rate) => rate),
      defined.length,
    )
  }
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') }
}

/**
 * Trains boosted decision trees on examples that are right or not: Newton steps on the logistic loss (Friedman 2001), each tree grown
 * leaf by leaf on measures put into bins (as LightGBM does, Ke et al. 2017). Seeded: the same examples give the same trees.
 */

import { logistic } from '../attribution/scorer.js'
import { LEAF, scoreOfTrees, type Trees } from '../attribution/trees.js'
import { random, shuffle } from './random.js'

export interface Example {
  /** One for each measure, finite. */
  readonly values: Float32Array
  readonly isRight: boolean
  /** How often it counts. */
  readonly weight: number
}

export interface BoostingOptions {
  readonly trees: number
  /** Of one tree, at most. */
  readonly leaves: number
  /** What a tree's answer is multiplied by. */
  readonly rate: number
  readonly l2: number
  /** Second derivatives that a leaf needs: about a quarter of the examples that are in doubt. */
  readonly least: number
  /** Share of the examples, and of the measures, that each tree is grown on. */
  readonly rows: number
  readonly columns: number
  /** Trees to go on from. */
  readonly start?: Trees
}

const SEED = 7
/** Bounds between the values of a measure, at most. */
const BINS = 64

/** The trees that the examples teach. */
export function trainTrees(names: readonly string[], examples: readonly Example[], options: BoostingOptions): Trees {
  const next = random(SEED)
  const table = tableOf(names.length, examples)
  const before = options.start ?? emptyTrees(names, Math.fround(shareOfRight(examples)))
  const scores = Float64Array.from(examples, ({ values }) => scoreOfTrees(before, values))
  const grown: Node[] = []
  for (let tree = 0; tree < options.trees; tree++) {
    const root = growTree(table, derivativesOf(examples, scores), options, next)
    for (let row = 0; row < scores.length; row++) scores[row]! += answerOf(table, root, row)
    grown.push(root)
  }
  return joined(before, flattened(names, before.base, grown))
}

/** Log odds of the share that is right, by weight (Laplace's rule of succession). */
function shareOfRight(examples: readonly Example[]): number {
  const sum = (list: readonly Example[]) => list.reduce((total, { weight }) => total + weight, 1)
  return Math.log(sum(examples.filter(({ isRight }) => isRight)) / sum(examples.filter(({ isRight }) => !isRight)))
}

interface Derivatives {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** Of the loss by the score of each example, the first with its sign turned. */
function derivativesOf(examples: readonly Example[], scores: Float64Array): Derivatives {
  const first = new Float64Array(scores.length)
  const second = new Float64Array(scores.length)
  for (const [row, { isRight, weight }] of examples.entries()) {
    const probability = logistic(scores[row]!)
    first[row] = weight * ((isRight ? 1 : 0) - probability)
    second[row] = weight * probability * (1 - probability)
  }
  return { first, second }
}

// ---------------------------------------------------------------- measures in bins

/** One measure of all examples. */
interface Column {
  /** The greatest value in each bin but the last, ascending. */
  readonly bounds: Float32Array
  /** Of each example. */
  readonly bins: Uint8Array
}

function tableOf(count: number, examples: readonly Example[]): Column[] {
  return Array.from({ length: count }, (_, measure) => {
    const values = Float32Array.from(examples, (example) => example.values[measure]!)
    const bounds = boundsOf(values)
    return { bounds, bins: Uint8Array.from(values, (value) => firstAtLeast(bounds, value)) }
  })
}

/** Bounds that part the values into bins of about as many each. */
function boundsOf(values: Float32Array): Float32Array {
  const sorted = values.slice().sort()
  const most = sorted.at(-1)
  const different = [...new Set(sorted)]
  const chosen =
    different.length <= BINS
      ? different
      : [...new Set(Array.from({ length: BINS }, (_, bin) => sorted[Math.floor((bin * sorted.length) / BINS)]!))]
  return Float32Array.from(chosen.filter((value) => value !== most))
}

/** Index of the first bound that is at least the value; their count where none is. */
function firstAtLeast(bounds: Float32Array, value: number): number {
  let [low, high] = [0, bounds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (bounds[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

// ---------------------------------------------------------------- one tree

/** A leaf with its answer, in log odds, or a question with both sides. */
type Node = { answer: number } | { measure: number; bin: number; bound: number; left: Node; right: Node }

interface Split {
  readonly gain: number
  readonly measure: number
  /** The last bin that goes left. */
  readonly bin: number
}

/** A leaf of a growing tree, and how it would best be parted. */
interface Leaf {
  readonly rows: Int32Array
  readonly split: Split | null
  /** Puts a node in the leaf's place. */
  readonly place: (node: Node) => void
}

function growTree(table: readonly Column[], of: Derivatives, options: BoostingOptions, next: () => number): Node {
  const rows = Int32Array.from(sample(of.first.length, options.rows, next))
  const measures = sample(table.length, options.columns, next)
  const leafOf = (own: Int32Array, place: Leaf['place']): Leaf => {
    place({ answer: answerFor(own, of, options) })
    return { rows: own, place, split: bestSplit(table, measures, own, of, options) }
  }
  let root: Node = { answer: 0 }
  const leaves = [
    leafOf(rows, (node) => {
      root = node
    }),
  ]
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    if (best.split === null) break
    leaves.splice(leaves.indexOf(best), 1, ...partedAt(table, best, best.split, leafOf))
  }
  return root
}

/** The two leaves that a split makes of one. */
function partedAt(
  table: readonly Column[],
  { rows, place }: Leaf,
  { measure, bin }: Split,
  leafOf: (rows: Int32Array, place: Leaf['place']) => Leaf,
): [Leaf, Leaf] {
  const { bins, bounds } = table[measure]!
  const node = { measure, bin, bound: bounds[bin]!, left: { answer: 0 } as Node, right: { answer: 0 } as Node }
  place(node)
  const left = leafOf(
    rows.filter((row) => bins[row]! <= bin),
    (child) => {
      node.left = child
    },
  )
  const right = leafOf(
    rows.filter((row) => bins[row]! > bin),
    (child) => {
      node.right = child
    },
  )
  return [left, right]
}

/** A share of the first `count` numbers, ascending. */
function sample(count: number, share: number, next: () => number): number[] {
  const all = [...Array(count).keys()]
  shuffle(all, next)
  return all.slice(0, Math.ceil(count * share)).sort((a, b) => a - b)
}

function answerFor(rows: Int32Array, { first, second }: Derivatives, { rate, l2 }: BoostingOptions): number {
  let [one, two] = [0, 0]
  for (const row of rows) {
    one += first[row]!
    two += second[row]!
  }
  return Math.fround((rate * one) / (two + l2))
}

/** The split that lowers the loss most, or null where none does. */
function bestSplit(
  table: readonly Column[],
  measures: readonly number[],
  rows: Int32Array,
  { first, second }: Derivatives,
  { l2, least }: BoostingOptions,
): Split | null {
  let best: Split | null = null
  const ones = new Float64Array(BINS + 1)
  const twos = new Float64Array(BINS + 1)
  for (const measure of measures) {
    const { bins, bounds } = table[measure]!
    ones.fill(0)
    twos.fill(0)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      const bin = bins[row]!
      ones[bin]! += first[row]!
      twos[bin]! += second[row]!
    }
    const [allOne, allTwo] = [total(ones), total(twos)]
    const whole = (allOne * allOne) / (allTwo + l2)
    let [one, two] = [0, 0]
    for (let bin = 0; bin < bounds.length; bin++) {
      one += ones[bin]!
      two += twos[bin]!
      if (two < least || allTwo - two < least) continue
      const gain = (one * one) / (two + l2) + (allOne - one) ** 2 / (allTwo - two + l2) - whole
      if (gain > (best?.gain ?? 0)) best = { gain, measure, bin }
    }
  }
  return best
}

const total = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0)

/** What a tree answers for an example of the table. */
function answerOf(table: readonly Column[], root: Node, row: number): number {
  let node = root
  while ('left' in node) node = table[node.measure]!.bins[row]! <= node.bin ? node.left : node.right
  return node.answer
}

// ---------------------------------------------------------------- as trees

function flattened(names: readonly string[], base: number, grown: readonly Node[]): Trees {
  const roots: number[] = []
  const [measure, value, right]: [number[], number[], number[]] = [[], [], []]
  const add = (node: Node) => {
    const at = measure.length
    measure.push('left' in node ? node.measure : LEAF)
    value.push('left' in node ? node.bound : node.answer)
    right.push(0)
    if (!('left' in node)) return
    add(node.left)
    right[at] = measure.length
    add(node.right)
  }
  for (const node of grown) {
    roots.push(measure.length)
    add(node)
  }
  return {
    names,
    base,
    roots: Int32Array.from(roots),
    measure: Uint8Array.from(measure),
    value: Float32Array.from(value),
    right: Int32Array.from(right),
  }
}

const emptyTrees = (names: readonly string[], base: number): Trees => flattened(names, base, [])

/** The trees of both, those of the first before those of the second. */
function joined(one: Trees, other: Trees): Trees {
  const nodes = one.measure.length
  const moved = (place: number, isLeaf: boolean) => (isLeaf ? 0 : place + nodes)
  return {
    names: one.names,
    base: one.base,
    roots: Int32Array.from([...one.roots, ...other.roots.map((root) => root + nodes)]),
    measure: Uint8Array.from([...one.measure, ...other.measure]),
    value: Float32Array.from([...one.value, ...other.value]),
    right: Int32Array.from([...one.right, ...other.right.map((place, at) => moved(place, other.measure[at] === LEAF))]),
  }
}

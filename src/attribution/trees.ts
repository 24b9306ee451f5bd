/**
 * Boosted decision trees over named measures: the score of an example is the sum of one leaf of each tree (Friedman 2001). Trees
 * stand for the thresholds and conjunctions that one would otherwise choose by hand.
 */

import { hashOfNames } from '../lexicon/tagging/hash.js'

/** Nodes stand in preorder: the left child of a node is the next one. */
export interface Trees {
  /** What each measure says, in words. */
  readonly names: readonly string[]
  /** Log odds before any tree. */
  readonly base: number
  /** Where each tree begins among the nodes. */
  readonly roots: Int32Array
  /** Of each node the measure that it asks for; `LEAF` at a leaf. */
  readonly measure: Uint8Array
  /** Of a node the measure's value up to which one goes left; of a leaf its log odds. */
  readonly value: Float32Array
  /** Of each node its right child; 0 at a leaf. */
  readonly right: Int32Array
}

/** In place of a measure: the node is a leaf. There are fewer measures than this. */
export const LEAF = 255

/** The log odds of an example; `values` holds its measures in the order of their names. */
export function scoreOfTrees({ base, roots, measure, value, right }: Trees, values: Float32Array): number {
  let sum = base
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree]!
    while (measure[at] !== LEAF) at = values[measure[at]!]! <= value[at]! ? at + 1 : right[at]!
    sum += value[at]!
  }
  return sum
}

/** The log odds of many examples: a tree is asked for all of them while it is at hand, which takes two thirds of the time. */
export function scoresOfTrees(trees: Trees, examples: readonly Float32Array[]): Float64Array {
  const { base, roots, measure, value, right } = trees
  const sums = new Float64Array(examples.length).fill(base)
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!
    for (let index = 0; index < sums.length; index++) {
      const values = examples[index]!
      let at = root
      while (measure[at] !== LEAF) at = values[measure[at]!]! <= value[at]! ? at + 1 : right[at]!
      sums[index]! += value[at]!
    }
  }
  return sums
}

// ---------------------------------------------------------------- as bytes

const HEADER = 16
/** uint8 measure, uint8 nodes from here to the right child, float32 value. */
const NODE = 6

/** uint32 hash of the names, float32 base, uint32 count of trees and of nodes, then the nodes. Little endian. */
export function bytesOfTrees({ names, base, roots, measure, value, right }: Trees): Uint8Array {
  const bytes = new Uint8Array(HEADER + NODE * measure.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, hashOfNames(names), true)
  view.setFloat32(4, base, true)
  view.setUint32(8, roots.length, true)
  view.setUint32(12, measure.length, true)
  for (let at = 0; at < measure.length; at++) {
    const to = HEADER + NODE * at
    view.setUint8(to, measure[at]!)
    view.setUint8(to + 1, measure[at] === LEAF ? 0 : right[at]! - at)
    view.setFloat32(to + 2, value[at]!, true)
  }
  return bytes
}

/** The trees in some bytes, over measures of these names. Throws an Error where the bytes are none, or of other measures. */
export function treesIn(bytes: Uint8Array, names: readonly string[]): Trees {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fits = bytes.length >= HEADER && view.getUint32(0, true) === hashOfNames(names)
  const count = fits ? view.getUint32(12, true) : 0
  if (!fits || bytes.length !== HEADER + NODE * count)
    throw new Error('a model of other features: train it again with this version')
  const measure = new Uint8Array(count)
  const value = new Float32Array(count)
  const right = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const from = HEADER + NODE * at
    measure[at] = view.getUint8(from)
    const isLeaf = measure[at] === LEAF
    const away = view.getUint8(from + 1)
    if (!isLeaf && (away < 2 || at + away >= count || measure[at]! >= names.length))
      throw new Error('a model whose trees are broken')
    right[at] = isLeaf ? 0 : at + away
    value[at] = view.getFloat32(from + 2, true)
  }
  return {
    names,
    base: view.getFloat32(4, true),
    roots: rootsOf(measure, view.getUint32(8, true)),
    measure,
    value,
    right,
  }
}

/** Where trees begin: right behind the tree before, which is whole once it has one leaf more than nodes that ask. */
function rootsOf(measure: Uint8Array, count: number): Int32Array {
  const roots: number[] = []
  let at = 0
  while (at < measure.length) {
    roots.push(at)
    for (let open = 1; open > 0; at++) {
      if (at === measure.length) throw new Error('a model whose trees are broken')
      open += measure[at] === LEAF ? -1 : 1
    }
  }
  if (roots.length !== count) throw new Error('a model whose trees are broken')
  return Int32Array.from(roots)
}

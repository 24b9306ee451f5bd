/** Forward and backward over the turns of a conversation: how likely each candidate speaks each turn. */

/** The candidates of each turn, and what speaks for each way in which they may speak (log odds). */
export interface Chain {
  readonly candidates: readonly (readonly number[])[]
  /** By turn and candidate: how it fits; minus infinity where it cannot be. */
  readonly fits: readonly (readonly number[])[]
  /** By turn, candidate of the turn before and candidate: how one follows the other; nothing is read of the first turn. */
  readonly follows: readonly (readonly (readonly number[])[])[]
  /** By turn: what it adds that its speaker also spoke the turn before the last. */
  readonly backs: readonly number[]
}

/** What is expected over all ways in which the turns may be spoken. */
export interface Expectations {
  /** By turn, candidate of the turn before (one alone, before the first) and candidate: the probability of both, 0 to 1. */
  readonly pairs: readonly (readonly (readonly number[])[])[]
  /** By turn: the probability that its speaker also spoke the turn before the last, 0 to 1. */
  readonly backs: readonly number[]
}

/** By speaker before, by speaker. */
type Table = readonly (readonly number[])[]

/** A turn of the chain, with factors in place of log odds. */
interface Link {
  readonly factors: Table
  /** What a speaker who also spoke the turn before the last has more, as a share. */
  readonly back: number
  /** For each candidate which one of the turn before the last they are; -1 where they were none. */
  readonly twoBefore: readonly number[]
}

/** For each turn the probability of each of its candidates, in their order, over all ways in which the others may speak. */
export const marginals = (chain: Chain): number[][] => expectations(chain).pairs.map(columnSums)

/**
 * The expectations of a chain of the second order (Rabiner 1989 gives the recursions). Who speaks now and who spoke the turn before the
 * last only matter together where they are the same, so the time grows with the turns and the square of the candidates.
 */
export function expectations(chain: Chain): Expectations {
  const links = chain.candidates.map((_, turn) => linkOf(chain, turn))
  const forward = forwardSums(links)
  const backward = backwardSums(links, forward)
  const pairs = forward.map((table, turn) =>
    normalised(table.map((row, b) => row.map((sum, c) => sum * backward[turn]![b]![c]!))),
  )
  return { pairs, backs: links.map((link, turn) => backShare(link, forward[turn - 1], pairs[turn]!)) }
}

function linkOf({ candidates, fits, follows, backs }: Chain, turn: number): Link {
  const [own, earlier] = [fits[turn]!, candidates[turn - 2] ?? []]
  const scores = turn === 0 ? [own] : follows[turn]!.map((row) => row.map((follow, c) => follow + own[c]!))
  const most = Math.max(...scores.flat())
  return {
    factors: scores.map((row) => row.map((score) => Math.exp(score - most))),
    back: Math.expm1(backs[turn]!),
    twoBefore: candidates[turn]!.map((candidate) => earlier.indexOf(candidate)),
  }
}

/** By turn: the share of all that came before, which ends with these two speakers. */
function forwardSums(links: readonly Link[]): Table[] {
  const sums: Table[] = []
  for (const [turn, { factors, back, twoBefore }] of links.entries()) {
    const before = sums[turn - 1]
    const totals = before ? columnSums(before) : [1]
    const table = factors.map((row, b) =>
      row.map((factor, c) => factor * (totals[b]! + back * (before?.[twoBefore[c]!]?.[b] ?? 0))),
    )
    sums.push(normalised(table))
  }
  return sums
}

/** The same for all that comes after, as multiples of one another. */
function backwardSums(links: readonly Link[], forward: readonly Table[]): Table[] {
  const sums: Table[] = []
  for (let turn = links.length - 1; turn >= 0; turn--) {
    const next = links[turn + 1]
    if (!next) {
      sums[turn] = forward[turn]!.map((row) => row.map(() => 1))
      continue
    }
    const onward = next.factors.map((row, b) => row.map((factor, c) => factor * sums[turn + 1]![b]![c]!))
    const table = forward[turn]!.map((row) => row.map((_, b) => total(onward[b]!)))
    for (const [c, a] of next.twoBefore.entries())
      if (a >= 0) for (const [b, row] of onward.entries()) table[a]![b]! += next.back * row[c]!
    sums[turn] = normalised(table)
  }
  return sums
}

/** The probability that the speaker also spoke the turn before the last. */
function backShare({ back, twoBefore }: Link, before: Table | undefined, pairs: Table): number {
  if (!before) return 0
  const totals = columnSums(before)
  let share = 0
  for (const [b, row] of pairs.entries()) {
    for (const [c, probability] of row.entries()) {
      const same = before[twoBefore[c]!]?.[b] ?? 0
      if (same > 0) share += (probability * same * (1 + back)) / (totals[b]! + same * back)
    }
  }
  return share
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const columnSums = (table: Table): number[] => table[0]!.map((_, c) => table.reduce((sum, row) => sum + row[c]!, 0))

function normalised(table: Table): number[][] {
  const all = table.reduce((sum, row) => sum + total(row), 0)
  return table.map((row) => row.map((value) => value / all))
}

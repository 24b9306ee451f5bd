/** Who talks around a turn: what a first pass over the conversation tells the second. */

/** How much somebody talks around a turn: expected turns on either side, weighed by nearness. */
interface Talk {
  readonly before: number
  readonly after: number
}

/** Who talks around a turn, by candidate of it. */
export type Company = ReadonlyMap<number, Talk>

/** Turns on either side that are looked at. */
const REACH = 12

const nearness = (distance: number): number => 1 / (1 + distance / 4)

/** For each turn its company, where `odds` are the probabilities of its candidates, 0 to 1; linear in the turns. */
export function companies(candidates: readonly (readonly number[])[], odds: readonly (readonly number[])[]): Company[] {
  const chances = candidates.map(
    (own, turn) => new Map(own.map((candidate, index) => [candidate, odds[turn]![index]!])),
  )
  return candidates.map((own, turn) => new Map(own.map((candidate) => [candidate, talkOf(chances, turn, candidate)])))
}

function talkOf(chances: readonly ReadonlyMap<number, number>[], turn: number, candidate: number): Talk {
  const sum = { before: 0, after: 0 }
  for (let at = Math.max(0, turn - REACH); at <= turn + REACH && at < chances.length; at++) {
    const chance = chances[at]!.get(candidate)
    if (chance && at !== turn) sum[at < turn ? 'before' : 'after'] += nearness(Math.abs(at - turn)) * chance
  }
  return sum
}

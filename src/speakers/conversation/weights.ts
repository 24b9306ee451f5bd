/** Weights of the evidence of a conversation, in log odds, and what evidence they make. */

import { LEARNT } from './learnt.weights.js'

/** Named evidence, with how much of it there is. */
export type Item = readonly [name: string, amount: number]

export type Evidence = readonly Item[]

export type Weights = ReadonlyMap<string, number>

/** Weights set by hand, docs/speakers.md says what they were looked at on: those of the first pass, and what learning starts from. */
export const SET: Weights = new Map(
  Object.entries({
    'means name': 8,
    'means pronoun': 8,
    'means description': 8,
    'may mean name': 1,
    'may mean pronoun': 1,
    'may mean description': 1,
    'has another name': -7,
    'is of another gender': -7,
    'is not ranked': -3,
    'is described, definite': 2,
    'is described, owned': 0.5,
    'is described often': 0.25,
    'is not of the gender described': -7,
    // Of a beat (`She smiled.`), which tells less than a reporting clause
    'hint: means name': 2.5,
    'hint: means pronoun': 2.5,
    'hint: means description': 2.5,
    'hint: may mean name': 0.3,
    'hint: may mean pronoun': 0.3,
    'hint: may mean description': 0.3,
    'hint: has another name': -2.2,
    'hint: is of another gender': -2.2,
    'hint: is not ranked': -0.9,
    'hint: is described, definite': 2,
    'hint: is described, owned': 0.5,
    'hint: is described often': 0.25,
    'hint: is not of the gender described': -7,
    'is called': -5,
    'is spoken of': -3,
    'has no name': -1,
    'is rare': -1.2,
    'named around': 0.3,
    'heard around': 0.6,
    'called around': 0.2,
    'acts last before': 1.8,
    'acts last before, and has not talked': 2.4,
    'goes on in the paragraph': 2,
    'again, next': -2,
    'again, later': -0.6,
    'again, though another acts before': -2.2,
    'again, after a question': -1.1,
    'back, next': 1.6,
    'back, later': 0.6,
    'was called': 2,
    'was told': 1.5,
    'calls who spoke': 1,
    'calls who spoke, whom nothing else names': 2,
    'is of the gender called': 1,
    'is of no gender called': -2.5,
  }),
)

/** What the second pass weighs by: of evidence that no training met, as set by hand. */
export const TAUGHT: Weights = new Map([...SET, ...read(LEARNT)])

/** What the evidence says together, in log odds. */
export function weigh(evidence: Evidence, weights: Weights): number {
  let sum = 0
  for (const [name, amount] of evidence) sum += (weights.get(name) ?? 0) * amount
  return sum
}

/** The weights of a list: a weight and what it weighs, a line each. */
function read(list: string): Weights {
  const lines = list.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const blank = line.indexOf(' ')
      return [line.slice(blank + 1), Number(line.slice(0, blank))]
    }),
  )
}

import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../src/attribution/scorer.js'
import { type Question, trainScorer } from '../../src/training/ranking.js'

const OPTIONS = { epochs: 12, rate: 0.1, l2: 1e-4, dropout: 0 }
const NAMES = ['near', 'far', 'subject', 'quote', 'nobody']

/** Who is near is right in quotes, the subject elsewhere: only pairs with what is shared can tell. */
const questions: Question[] = Array.from({ length: 80 }, (_, index) => ({
  shared: index % 2 ? [3] : [],
  choices: [[0], [1, 2], [4]],
  isRight: [index % 2 === 1, index % 2 === 0, false],
  weight: 1,
}))

const best = (scorer: ReturnType<typeof trainScorer>, { choices, shared }: Question) => {
  const scores = choices.map((own) => scoreOf(scorer, own, shared))
  return scores.indexOf(Math.max(...scores))
}

describe('trainScorer', () => {
  it('learns what depends on a pair', () => {
    const scorer = trainScorer(NAMES, questions, OPTIONS)
    expect(best(scorer, questions[0]!)).toBe(1)
    expect(best(scorer, questions[1]!)).toBe(0)
  })

  it('is the mean of several seeds', () => {
    const dropping = { ...OPTIONS, dropout: 0.3, seed: 1 }
    const [one, two] = [
      trainScorer(NAMES, questions, dropping),
      trainScorer(NAMES, questions, { ...dropping, seed: 2 }),
    ]
    const mean = trainScorer(NAMES, questions, { ...dropping, seeds: 2 })
    expect(mean.weights[0]).toBeCloseTo((one.weights[0]! + two.weights[0]!) / 2)
    expect(mean.weights[0]).not.toBe(one.weights[0])
  })

  it('gives the same weights each time, and others for another seed', () => {
    const dropping = { ...OPTIONS, dropout: 0.3 }
    const once = trainScorer(NAMES, questions, dropping)
    expect(trainScorer(NAMES, questions, dropping).weights).toEqual(once.weights)
    expect(trainScorer(NAMES, questions, { ...dropping, seed: 8 }).weights).not.toEqual(once.weights)
  })

  it('goes on from what it is given', () => {
    const known = trainScorer(NAMES, questions, OPTIONS)
    const more = trainScorer(NAMES, questions.slice(0, 1), { ...OPTIONS, epochs: 1, start: known })
    expect(best(more, questions[1]!)).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { companies } from '../../../src/speakers/conversation/company.js'

const ANNA = 4
const BERT = 9

describe('companies', () => {
  it('are expected turns on either side, the nearest first, and never the turn itself', () => {
    const candidates = [[ANNA, BERT], [ANNA, BERT], [BERT]]
    const odds = [[0.75, 0.25], [0.5, 0.5], [1]]
    const company = companies(candidates, odds)
    expect(company[1]!.get(ANNA)).toEqual({ before: expect.closeTo(0.75 / 1.25), after: 0 })
    expect(company[1]!.get(BERT)).toEqual({ before: expect.closeTo(0.25 / 1.25), after: expect.closeTo(1 / 1.25) })
    expect(company[0]!.get(BERT)).toEqual({ before: 0, after: expect.closeTo(0.5 / 1.25 + 1 / 1.5) })
  })

  it('pass over turns that are far away', () => {
    const turns = Array.from({ length: 40 }, (_, turn) => turn)
    const company = companies(
      turns.map(() => [ANNA, BERT]),
      turns.map((turn) => (turn === 39 ? [1, 0] : [0, 1])),
    )
    expect(company[0]!.get(ANNA)).toEqual({ before: 0, after: 0 })
    expect(company[38]!.get(ANNA)!.after).toBeGreaterThan(0)
  })
})

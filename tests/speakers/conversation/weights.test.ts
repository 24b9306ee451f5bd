import { describe, expect, it } from 'vitest'
import { LEARNT } from '../../../src/speakers/conversation/learnt.weights.js'
import { SET, TAUGHT, weigh } from '../../../src/speakers/conversation/weights.js'

describe('the weights of a conversation', () => {
  it('are numbers, one for each evidence', () => {
    const names = LEARNT.trim()
      .split('\n')
      .map((line) => line.slice(line.indexOf(' ') + 1))
    expect(new Set(names).size).toBe(names.length)
    expect([...TAUGHT.values()].every(Number.isFinite)).toBe(true)
  })

  it('are those set by hand where nothing was learnt', () => {
    const untaught = [...SET.keys()].filter((name) => !LEARNT.includes(` ${name}\n`))
    expect(untaught.length).toBeGreaterThan(0)
    for (const name of untaught) expect(TAUGHT.get(name)).toBe(SET.get(name))
  })

  it('count by how much evidence there is, and what has none for nothing', () => {
    const weights = new Map([['is called', -2]])
    const evidence = [['is called', 0.5] as const, ['whatever else', 3] as const]
    expect(weigh(evidence, weights)).toBe(-1)
  })
})

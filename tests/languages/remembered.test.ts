import { describe, expect, it, vi } from 'vitest'
import { madeOnce, remembering } from '../../src/languages/remembered.js'

describe('madeOnce', () => {
  it('makes the value of an object once', () => {
    const make = vi.fn(({ letters }: { letters: string }) => [...letters])
    const lettersOf = madeOnce(make)
    const [one, other] = [{ letters: 'ab' }, { letters: 'ab' }]
    expect(lettersOf(one)).toBe(lettersOf(one))
    expect(lettersOf(other)).toEqual(['a', 'b'])
    expect(make).toHaveBeenCalledTimes(2)
  })
})

describe('remembering', () => {
  it('asks once about a word', () => {
    const answer = vi.fn((norm: string) => norm.length)
    const lengthOf = remembering(answer)
    expect(['rue', 'place', 'rue', 'rue'].map(lengthOf)).toEqual([3, 5, 3, 3])
    expect(answer).toHaveBeenCalledTimes(2)
  })

  it('answers about more words than it remembers', () => {
    const answer = vi.fn((norm: string) => `${norm}s`)
    const pluralOf = remembering(answer)
    for (let i = 0; i <= 20_000; i++) pluralOf(`w${i}`)
    expect(pluralOf('w20000')).toBe('w20000s')
    expect(pluralOf('w0')).toBe('w0s')
    expect(answer).toHaveBeenCalledTimes(20_002)
  })
})

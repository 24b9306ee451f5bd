import { describe, expect, it } from 'vitest'
import { append, groupBy } from '../src/grouping.js'

describe('append', () => {
  it('adds to the list of a key, and begins it', () => {
    const lists = new Map([['a', [1]]])
    append(lists, 'a', 2)
    append(lists, 'b', 3)
    expect([...lists]).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ])
  })
})

describe('groupBy', () => {
  it('keeps the order of the items, and of the keys by their first items', () => {
    const groups = groupBy(['pear', 'fig', 'plum', 'date'], (word) => word.length)
    expect([...groups]).toEqual([
      [4, ['pear', 'plum', 'date']],
      [3, ['fig']],
    ])
  })
})

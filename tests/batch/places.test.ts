import { posix } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Places } from '../../src/batch/places.js'

describe('Places', () => {
  it.each([
    ['news/2024/a.txt', 'news/2024/a.txt'],
    ['./news//a.txt', 'news/a.txt'],
    ['/data/a.txt', 'data/a.txt'],
    ['../../other/a.txt', 'other/a.txt'],
    ['C:\\news\\a.txt', 'news/a.txt'],
    ['..', 'article'],
  ])('lays the result of %s at %s', (path, place) => {
    expect(new Places().claim(path)).toBe(place)
  })

  it.each([
    ['a1', 'c.jsonl/a1'],
    ['../../etc/passwd', 'c.jsonl/__.._etc_passwd'],
    ['https://example.org/a?b=1', 'c.jsonl/https_example.org_a_b_1'],
    ['.hidden', 'c.jsonl/_hidden'],
    ['', 'c.jsonl/_'],
    ['é1', 'c.jsonl/é1'],
    ['x'.repeat(500), `c.jsonl/${'x'.repeat(100)}`],
  ])('makes a name of the id %j', (id, place) => {
    expect(new Places().claim('c.jsonl', id)).toBe(place)
  })

  it('gives each place once', () => {
    const places = new Places(['summary'])
    const claimed = [places.claim('a.txt'), places.claim('../a.txt'), places.claim('a.txt~2'), places.claim('summary')]
    expect(claimed).toEqual(['a.txt', 'a.txt~2', 'a.txt~2~2', 'summary~2'])
    expect([places.claim('c.jsonl', 'a/b'), places.claim('c.jsonl', 'a:b')]).toEqual(['c.jsonl/a_b', 'c.jsonl/a_b~2'])
  })

  it('never leads out of the folder, and gives no place twice', () => {
    const step = fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', 'C:', '~2', 'a', '\0', '\n'), fc.string())
    const name = fc.array(step, { maxLength: 6 }).map((steps) => steps.join('/'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(name, { nil: undefined }))), (names) => {
        const places = new Places()
        const claimed = names.map(([path, id]) => places.claim(path, id))
        expect(new Set(claimed).size).toBe(claimed.length)
        for (const place of claimed) {
          expect(posix.normalize(place)).toBe(place)
          expect(place).not.toMatch(/^\/|^\.\.(?:\/|$)|\\/)
        }
      }),
      { seed: 1 },
    )
  })
})

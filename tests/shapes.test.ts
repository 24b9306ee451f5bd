import { describe, expect, it } from 'vitest'
import { SHAPES, textOf } from '../bench/shapes.js'
import { extract } from '../src/extract.js'
import { checkInvariants } from './support/invariants.js'

describe.each(SHAPES)('a text of $name, over and over', (shape) => {
  it('keeps the promises of the result', async () => {
    const text = textOf(shape, 1500)
    checkInvariants(text, await extract(text, { lang: shape.language }))
  })

  it('is read to its end, however long', async () => {
    const text = textOf(shape, 40_000)
    const { quotes, claims, warnings } = await extract(text, { lang: shape.language })
    // What is found is bounded by the text: nothing is found twice, and no mark is warned of twice.
    expect(new Set([...quotes, ...claims].map(({ id }) => id)).size).toBe(quotes.length + claims.length)
    expect(quotes.length + claims.length).toBeLessThanOrEqual(text.length)
    expect(new Set(warnings.map(({ start }) => start)).size).toBe(warnings.length)
  })
})

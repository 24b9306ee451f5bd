import fc from 'fast-check'
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { type Mark, nested } from '../../../src/output/html/nesting.js'

const TEXT = 'abcdefghijkl'

const mark = (name: string, start: number, end: number): Mark => ({
  tag: 'span',
  properties: { dataName: name },
  id: name,
  start,
  end,
})

const shown = (...marks: Mark[]) =>
  toHtml(nested(TEXT, { start: 0, end: TEXT.length }, marks)).replace(/span data-name="\w" ?/g, '')

it('puts the inner mark into the outer one', () => {
  expect(shown(mark('i', 4, 6), mark('o', 2, 8))).toBe('ab<id="o">cd<id="i">ef</span>gh</span>ijkl')
})

it('cuts a mark that crosses another; the first part keeps its id', () => {
  expect(shown(mark('a', 0, 4), mark('b', 2, 6))).toBe('<id="a">ab<id="b">cd</span></span><>ef</span>ghijkl')
})

it('puts an empty mark behind what ends there and before what begins there', () => {
  expect(shown(mark('r', 2, 2), mark('a', 0, 2), mark('b', 2, 4))).toBe(
    '<id="a">ab</span><id="r"></span><id="b">cd</span>efghijkl',
  )
})

it('shows only its span of the text', () => {
  expect(toHtml(nested(TEXT, { start: 3, end: 6 }, []))).toBe('def')
})

it('puts every character into all its marks, in the order of the text', () => {
  const place = fc.nat(TEXT.length)
  const marks = fc.array(fc.tuple(place, place), { maxLength: 12 })
  fc.assert(
    fc.property(marks, (pairs) => {
      const given = pairs.map(([one, other], index) => mark(String(index), Math.min(one, other), Math.max(one, other)))
      const characters = charactersOf(nested(TEXT, { start: 0, end: TEXT.length }, given), [])
      expect(characters.map(({ character }) => character).join('')).toBe(TEXT)
      for (const [offset, { names }] of characters.entries()) {
        const around = given.filter(({ start, end }) => start <= offset && offset < end)
        expect(names.toSorted()).toEqual(around.map(({ id }) => id).toSorted())
      }
    }),
  )
})

it('gives each id once', () => {
  const page = shown(mark('a', 0, 4), mark('b', 2, 6), mark('c', 3, 9), mark('d', 5, 12))
  for (const id of 'abcd') expect(page.split(`id="${id}"`)).toHaveLength(2)
})

/** Each character with the names of the marks that it stands in. */
function charactersOf(
  nodes: readonly ElementContent[],
  names: readonly string[],
): readonly { readonly character: string; readonly names: readonly string[] }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [...node.value].map((character) => ({ character, names }))
    if (node.type !== 'element') return []
    return charactersOf(node.children, [...names, String(node.properties.dataName)])
  })
}

import { describe, expect, it } from 'vitest'
import { countsOf, NOTHING, sum, total } from '../../src/stats/counts.js'
import { resultOf } from './sample.js'

describe('countsOf', () => {
  it('counts an utterance once, and the words of all its stretches', () => {
    const quotes = [
      { type: 'direct', text: 'Nous avons perdu', utterance: 'u1' },
      { type: 'direct', text: 'deux ans.', utterance: 'u1' },
      { type: 'direct', text: 'Jamais !', utterance: 'u2' },
    ] as const
    expect(countsOf(resultOf('a', [{ name: 'Anne Roy', quotes }])).get('s1')).toEqual({
      ...NOTHING,
      direct: 2,
      quotedWords: 6,
    })
  })

  it('counts a mixed claim with its fragments once, their words as quoted ones', () => {
    const voice = {
      name: 'Anne Roy',
      quotes: [{ type: 'mixed', text: 'trois fois rien', claim: 'c1' }] as const,
      claims: [
        { type: 'mixed', text: 'les travaux coûteront « trois fois rien »', quotes: ['q1'] },
        { type: 'indirect', text: 'le pont fermera' },
      ] as const,
    }
    expect(countsOf(resultOf('a', [voice])).get('s1')).toEqual({
      direct: 0,
      mixed: 1,
      indirect: 1,
      quotedWords: 3,
      reportedWords: 6,
    })
  })

  it('counts a fragment that is in no claim', () => {
    const quotes = [{ type: 'mixed', text: 'brutale' }] as const
    expect(countsOf(resultOf('a', [{ name: 'Anne Roy', quotes }])).get('s1')).toMatchObject({
      mixed: 1,
      quotedWords: 1,
    })
  })

  it('leaves out the words of the reporting clause inside a claim', () => {
    const text = 'le pont, dit-elle, fermera'
    const spans = [
      { start: 0, end: 7 },
      { start: 19, end: 26 },
    ]
    const counts = countsOf(resultOf('a', [{ name: 'Anne Roy', claims: [{ type: 'indirect', text, spans }] }]))
    expect(counts.get('s1')).toMatchObject({ indirect: 1, reportedWords: 3 })
  })

  it('leaves out what was not said', () => {
    const voice = {
      name: 'Anne Roy',
      quotes: [{ type: 'mixed', text: 'rien', claim: 'c1' }] as const,
      claims: [{ type: 'mixed', text: 'cela coûterait « rien »', negated: true }] as const,
    }
    expect([...countsOf(resultOf('a', [voice]))]).toEqual([])
  })

  it('keeps what is ascribed to nobody', () => {
    const quotes = [{ type: 'direct', text: 'Non.' }] as const
    expect(countsOf(resultOf('a', [{ name: null, quotes }])).get(null)).toMatchObject({ direct: 1, quotedWords: 1 })
  })
})

it('adds up', () => {
  const one = { direct: 1, mixed: 2, indirect: 3, quotedWords: 4, reportedWords: 5 }
  expect(sum(one, one)).toEqual({ direct: 2, mixed: 4, indirect: 6, quotedWords: 8, reportedWords: 10 })
  expect(total(one)).toBe(6)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { total } from '../../src/stats/counts.js'
import { loadNamingWords } from '../../src/stats/identity.js'
import { Stats } from '../../src/stats/stats.js'
import { resultOf, speaks } from './sample.js'

const words = await loadNamingWords()

function statisticsOf(results: readonly QuotesDocument[], most?: number) {
  const stats = new Stats(words, most)
  for (const result of results) stats.add(result)
  return stats.statistics()
}

const shown = (results: readonly QuotesDocument[]) =>
  statisticsOf(results).speakers.map(({ name, kind, articles, article }) => [name, kind, articles, article])

describe('Stats', () => {
  it('folds a full name over articles, as most articles spell it', () => {
    const results = ['Hélène Quéré', 'HELENE QUERE', 'Hélène Quéré'].map((name, index) =>
      resultOf(`${index}`, [speaks(name)]),
    )
    expect(shown(results)).toEqual([['Hélène Quéré', 'person', 3, null]])
  })

  it('never folds a surname over articles', () => {
    const results = [
      resultOf('a', [speaks('Quéré')]),
      resultOf('b', [speaks('Quéré')]),
      resultOf('c', [speaks('Hélène Quéré')]),
    ]
    expect(shown(results)).toEqual([
      ['Hélène Quéré', 'person', 1, null],
      ['Quéré', 'person', 1, 'a'],
      ['Quéré', 'person', 1, 'b'],
    ])
  })

  it('keeps one name of two kinds apart', () => {
    const results = [resultOf('a', [speaks('Anna Cole')]), resultOf('b', [speaks('Anna Cole', 'organization')])]
    expect(shown(results)).toEqual([
      ['Anna Cole', 'organization', 1, null],
      ['Anna Cole', 'person', 1, null],
    ])
  })

  it('takes a name of unknown kind for the one that is known, and for nobody where there are two', () => {
    const unknown = resultOf('u', [speaks('Anna Cole', 'unknown')])
    const person = resultOf('p', [speaks('Anna Cole')])
    const body = resultOf('o', [speaks('Anna Cole', 'organization')])
    expect(shown([unknown, person])).toEqual([['Anna Cole', 'person', 2, null]])
    expect(shown([unknown, person, body])).toHaveLength(3)
    expect(shown([unknown])).toEqual([['Anna Cole', 'unknown', 1, null]])
  })

  it('counts an article once for who is in its list twice', () => {
    expect(shown([resultOf('a', [speaks('Anna Cole'), speaks('Dr. Anna Cole')])])).toEqual([
      ['Anna Cole', 'person', 1, null],
    ])
  })

  it('puts who said most first and nobody last, and tells how many are left out', () => {
    const results = [
      resultOf('a', [speaks(null), speaks(null), speaks('Paul Roy'), speaks('Anna Cole')]),
      resultOf('b', [speaks('Paul Roy')]),
    ]
    expect(statisticsOf(results).speakers.map(({ name }) => name)).toEqual(['Paul Roy', 'Anna Cole', null])
    const { speakers, more } = statisticsOf(results, 1)
    expect([speakers.map(({ name }) => name), more]).toEqual([['Paul Roy', null], 1])
  })

  it('lets the rows go that no list will have, and counts them', () => {
    const results = Array.from({ length: 12_000 }, (_, index) => resultOf(`${index}`, [speaks('Roy')]))
    results.splice(9000, 0, resultOf('loud', [{ ...speaks('Cole'), claims: [{ type: 'indirect', text: 'oui' }] }]))
    const { speakers, more, kinds, total: all } = statisticsOf(results, 2)
    expect(speakers.map(({ name, article }) => [name, article])).toEqual([
      ['Cole', 'loud'],
      ['Roy', '0'],
    ])
    expect(more).toBe(11_999)
    expect(kinds).toMatchObject([{ kind: 'person', speakers: 12_001, direct: 12_001, indirect: 1 }])
    expect(total(all)).toBe(12_002)
  })

  it('leaves out who says nothing that counts', () => {
    const claims = [{ type: 'indirect', text: 'tout va bien', negated: true }] as const
    expect(shown([resultOf('a', [{ name: 'Anna Cole', claims }])])).toEqual([])
  })

  it('counts articles that failed', () => {
    const stats = new Stats(words)
    stats.addFailure()
    stats.add(resultOf('a', []))
    expect(stats.statistics()).toMatchObject({ articles: 2, failures: 1, speakers: [] })
  })

  it('takes names of object members for names', () => {
    const names = ['__proto__', 'constructor', 'toString', 'Constructor Prototype']
    const rows = shown([
      resultOf(
        'a',
        names.map((name) => speaks(name)),
      ),
    ])
    expect(rows.map(([name]) => name).sort()).toEqual([...names].sort())
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('kind')
  })

  it('gives the same in any order, and loses nothing', () => {
    const name = fc.constantFrom('Anna Cole', 'ANNA COLE', 'Cole', 'Dr. Anna Cole', 'Paul Roy', 'ONU', null)
    const kind = fc.constantFrom('person', 'organization', 'unknown', 'group')
    const voice = fc.tuple(name, kind).map(([who, what]) => speaks(who, what))
    const results = fc
      .array(fc.array(voice, { maxLength: 4 }), { maxLength: 6 })
      .map((lists) => lists.map((voices, index) => resultOf(`${index}`, voices)))
    fc.assert(
      fc.property(results, (list) => {
        const there = statisticsOf(list)
        expect(statisticsOf([...list].reverse())).toEqual(there)
        expect(there.speakers.reduce((count, row) => count + total(row), 0)).toBe(total(there.total))
        expect(total(there.total)).toBe(list.reduce((count, { quotes }) => count + quotes.length, 0))
        const named = there.speakers.filter((row) => row.name !== null)
        expect(there.kinds.reduce((count, { speakers }) => count + speakers, 0)).toBe(named.length)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type Article, extract, extractAll, type QuotesDocument } from '../src/index.js'

const OUI = '« Nous avons perdu deux ans, mais la digue tiendra », a déclaré lundi Paul Durand, le maire de la ville.'
const YES = '“We have lost two years, but the dam will hold,” said Paul Durand, the mayor of the town.'

async function all(articles: Iterable<unknown> | AsyncIterable<unknown>, options = {}) {
  const documents: QuotesDocument[] = []
  for await (const document of extractAll(articles as Iterable<Article>, options)) documents.push(document)
  return documents
}

describe('extractAll', () => {
  it('gives what extract gives, in order, from a list or a stream', async () => {
    const articles = [
      { id: 'b', text: OUI, lang: 'fr', title: 'Digue' },
      { id: 'a', text: YES, lang: 'en' },
    ]
    const expected = [
      await extract(OUI, { source: 'b', lang: 'fr', title: 'Digue', includeText: true }),
      await extract(YES, { source: 'a', lang: 'en', includeText: true }),
    ]
    expect(await all(articles, { includeText: true })).toEqual(expected)
    async function* stream() {
      yield* articles
    }
    expect(await all(stream(), { includeText: true })).toEqual(expected)
  })

  it("takes the options' language where an article names none", async () => {
    const [one, other] = await all(
      [
        { id: '1', text: 'Oui.' },
        { id: '2', text: 'Yes.', lang: 'en' },
      ],
      { lang: 'fr' },
    )
    expect([one?.language.code, other?.language.code]).toEqual(['fr', 'en'])
  })

  it('gives an error for an article that cannot be read, and goes on', async () => {
    const documents = await all([{ id: 1 }, null, { id: 'c', text: OUI, lang: 'fr' }])
    expect(documents.map(({ source, error }) => [source, error === undefined])).toEqual([
      ['1', false],
      ['-', false],
      ['c', true],
    ])
    expect(documents[0]).toMatchObject({ error: '"text" must be a string', quotes: [], speakers: [] })
    expect(documents[2]?.quotes).toHaveLength(1)
  })

  it('reads an article when its result is asked for', async () => {
    let given = 0
    function* articles() {
      for (;;) {
        given += 1
        yield { id: String(given), text: OUI, lang: 'fr' }
      }
    }
    for await (const { source } of extractAll(articles())) if (source === '2') break
    expect(given).toBe(2)
  })

  it('throws what the articles throw', async () => {
    function* articles() {
      yield { id: '1', text: OUI, lang: 'fr' }
      throw new Error('the database has gone')
    }
    await expect(all(articles())).rejects.toThrow('the database has gone')
  })
})

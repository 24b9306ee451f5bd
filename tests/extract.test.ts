import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'

const TEXT = `Le maire de Lyon, Marc Dufour, a annoncé que le pont fermera lundi.

« Nous n'avons pas le choix », a-t-il ajouté. « Les travaux dureront un an. »

Une riveraine a dénoncé une décision « brutale ».`

describe('extract', () => {
  it('gives quotes, claims and speakers that refer to each other', async () => {
    const found = await extract(TEXT, { source: 'pont.txt', lang: 'fr' })
    expect(found).toMatchObject({ schemaVersion: 1, source: 'pont.txt', title: null, warnings: [] })
    expect(found.quotes.map(({ id, text, utterance }) => [id, text, utterance])).toEqual([
      ['q1', "Nous n'avons pas le choix", 'u1'],
      ['q2', 'Les travaux dureront un an.', 'u1'],
      ['q3', 'brutale', 'u2'],
    ])
    const [dufour] = found.speakers
    expect(dufour).toMatchObject({ name: 'Marc Dufour', kind: 'person', quotes: ['q1', 'q2'] })
    expect(found.quotes[0]?.speaker).toMatchObject({ id: dufour?.id, mention: { text: 'il' } })
    expect(found.quotes[2]).toMatchObject({ type: 'mixed', claim: found.claims.at(-1)?.id })
    expect(found.claims.at(-1)).toMatchObject({ type: 'mixed', quotes: ['q3'] })
  })

  it('gives a quote that goes on from the paragraph before the words beside that one', async () => {
    const text = '“We left at dawn,” Ruth Cole said.\n\n“Nobody followed us. The bridge was gone.”'
    const { quotes } = await extract(text, { lang: 'en' })
    const [first, second] = quotes.map(({ speaker }) => speaker?.mention)
    expect(first).toMatchObject({ text: 'Ruth Cole' })
    expect(second).toEqual(first)
  })

  it('lists speakers in the order in which they first speak, in a quote or in a claim', async () => {
    const text =
      'Selon Nour Belkacem, le pont est fermé. « Il rouvrira », a dit Luc Aubry. Ilse Marchand a affirmé que la digue tiendra. « Moi aussi », a dit Ada Weil.'
    const { speakers } = await extract(text, { lang: 'fr' })
    expect(speakers.map(({ id, name }) => `${id} ${name}`)).toEqual([
      's1 Nour Belkacem',
      's2 Luc Aubry',
      's3 Ilse Marchand',
      's4 Ada Weil',
    ])
  })

  it('says where each quote stands and why it has its speaker', async () => {
    const { quotes } = await extract(TEXT, { lang: 'fr' })
    expect(quotes.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
    ])
    expect(quotes[0]?.reason).toMatch(/^reporting clause after the quote; /)
  })

  it('leaves claims out, and who only claims, where it is told to', async () => {
    const found = await extract(TEXT, { lang: 'fr', claims: false })
    expect(found.claims).toEqual([])
    expect(found.quotes.every(({ claim }) => claim === null)).toBe(true)
  })

  it('lets a mention that nobody could be found for stand for itself', async () => {
    const { quotes } = await extract('“I lost my keys in the snow,” I said.', { lang: 'en' })
    expect(quotes).toMatchObject([{ speaker: { name: 'I', mention: { text: 'I' } } }])
  })

  it('puts the text into the result on demand', async () => {
    expect((await extract(TEXT, { lang: 'fr', includeText: true })).text).toBe(TEXT)
    expect(await extract(TEXT, { lang: 'fr' })).not.toHaveProperty('text')
  })
})

describe('what was not said', () => {
  it.each([
    ['en', 'No official has said that the bridge was closed.', true],
    ['en', 'Nobody has claimed that the bridge is safe.', true],
    ['en', 'No one said that the bridge was closed.', true],
    ['en', 'Neither woman said that the bridge was closed.', true],
    ['en', 'None of the officials said that the bridge was closed.', true],
    ['en', 'Police said no bridge was safe.', false],
    ['en', 'The mayor refused to confirm that the bridge was safe.', true],
    ['en', 'The mayor wants to confirm that the bridge was safe.', false],
    ['de', 'Kein Sprecher hat behauptet, dass die Brücke schließt.', true],
    ['de', 'Die Polizei sagte, niemand sei verletzt worden.', false],
    ['es', 'Ningún concejal dijo que el puente cerraría.', true],
  ])('is negated in %s: %s', async (lang, text, negated) => {
    expect((await extract(text, { lang })).claims).toMatchObject([{ negated }])
  })
})

describe('a text without text', () => {
  it.each(['', ' \n\t', '\uFEFF'])('says so of %j, in whatever language', async (text) => {
    for (const options of [{}, { lang: 'fr' }, { lang: 'sv' }]) {
      const { quotes, warnings } = await extract(text, options)
      expect(quotes).toEqual([])
      expect(warnings).toEqual([{ code: 'empty-document', message: 'there is no text in it', start: 0, end: 0 }])
    }
  })
})

describe('languages without a pack', () => {
  it('reads a language tag by the code that it begins with', async () => {
    const { language, speakers } = await extract(TEXT, { lang: 'fr-CA' })
    expect(language).toMatchObject({ code: 'fr', name: 'French' })
    expect(speakers).not.toEqual([])
    expect((await extract(TEXT, { lang: 'FR' })).language.code).toBe('fr')
  })

  it('gives quotations without speakers, and says so', async () => {
    const text = '"Vi stannar tills det finns en lösning", sade borgmästaren.'
    const found = await extract(text, { lang: 'sv' })
    expect(found.quotes.map((quote) => quote.text)).toEqual(['Vi stannar tills det finns en lösning'])
    expect(found.warnings.map(({ code }) => code)).toContain('language-unsupported')
  })

  it('counts the words of a script that writes no blanks', async () => {
    const { quotes } = await extract('東京の市長は「老朽化した橋は来週から閉鎖される」と述べた。')
    expect(quotes.map((quote) => quote.text)).toEqual(['老朽化した橋は来週から閉鎖される'])
  })

  it.each(['__proto__', 'constructor', 'toString'])('reads marks where the code is %s', async (code) => {
    expect((await extract('«Nous avons perdu deux ans», a-t-il dit.', { lang: code })).quotes).toHaveLength(1)
  })

  it('reads marks where the language is unknown', async () => {
    const found = await extract('«Dit is een lange zin die niemand kent, zei hij», zegt X.')
    expect(found.language.code).toBe('und')
    expect(found.warnings.map(({ code }) => code)).toEqual(['language-unknown'])
    expect(found.quotes).toHaveLength(1)
  })
})

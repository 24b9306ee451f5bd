import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/input/decode.js'
import { InputError } from '../../src/input/failure.js'

const FRENCH =
  'Le maire a déclaré : « L’été dernier, nous avons créé des emplois à Besançon. » Il s’est félicité du succès de l’œuvre.'
const bytes = (text: string, encoding = 'utf8') => new Uint8Array(iconv.encode(text, encoding))
const textOf = async (data: Uint8Array) => (await decode(data)).text

describe('decode', () => {
  it('reads UTF-8, and leaves out its byte order mark', async () => {
    expect(await decode(bytes(FRENCH))).toEqual({ text: FRENCH, warnings: [] })
    expect(await decode(bytes(`\uFEFF${FRENCH}`))).toEqual({ text: FRENCH, warnings: [] })
  })

  it('keeps a byte order mark that is not at the start', async () => {
    expect(await textOf(bytes('a\uFEFFb'))).toBe('a\uFEFFb')
  })

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('reads %s with its byte order mark', async (encoding) => {
    expect(await decode(bytes(`\uFEFF${FRENCH}`, encoding))).toEqual({ text: FRENCH, warnings: [] })
  })

  it.each(['utf-16le', 'utf-16be'])('reads %s without a byte order mark', async (encoding) => {
    expect(await decode(bytes(FRENCH, encoding))).toEqual({ text: FRENCH, warnings: [] })
  })

  it.each([
    'Le maire a dit : « Été comme hiver, ça ira. »',
    'Il a dit : "C\'est déjà réglé à Besançon", près de Nîmes.',
    '„Wir müssen über die Straße gehen“, sagte der Bürgermeister.',
    '«Mañana será otro día», dijo el señor Núñez en España.',
    '“Não há razão para preocupação”, disse o presidente em São Paulo.',
    '«Perché è così», ha detto il sindaco della città.',
    'ÉTÉ À LA PLAGE : « ÇA IRA », DIT HÉLÈNE',
    'The “café” – naïve, résumé',
  ])('reads Windows-1252: %s', async (text) => {
    const decoded = await decode(bytes(text, 'windows-1252'))
    expect(decoded.text).toBe(text)
    expect(decoded.warnings).toMatchObject([{ code: 'decoding', message: expect.stringContaining('windows-1252') }])
  })

  it('reads Latin-1', async () => {
    const text = 'Il a dit à Orléans : « Ça ne me plaît guère. »'
    expect(await textOf(bytes(text, 'iso-8859-1'))).toBe(text)
  })

  it.each([
    ['windows-1251', '«Мы не согласны с этим решением правительства», сказал министр в Москве.'],
    ['shift_jis', '「明日は雨が降るでしょう」と気象庁の田中さんは述べた。'],
    ['euc-kr', '“내일 비가 올 것입니다”라고 기상청이 말했다.'],
    ['gb18030', '他说：“明天我们将去北京参加会议。”部长在星期一表示。'],
  ])('reads %s', async (encoding, text) => {
    expect(await textOf(bytes(text, encoding))).toBe(text)
  })

  it('reads a page in the encoding that it declares', async () => {
    const page =
      '<html><head><meta charset="windows-1250"></head><body><p>„Musimy iść dalej”, powiedział.</p></body></html>'
    expect(await textOf(bytes(page, 'windows-1250'))).toBe(page)
  })

  it('reads damaged UTF-8 as UTF-8, with a warning where the damage begins', async () => {
    const whole = bytes(FRENCH.repeat(3))
    const { text, warnings } = await decode(whole.slice(0, whole.indexOf(0xc3) + 1 + 200).with(100, 0xff))
    expect(text).toContain('« L’été dernier')
    expect(warnings).toMatchObject([{ code: 'decoding', start: text.indexOf('\uFFFD') }])
  })

  it.each([
    ['a PDF file', '%PDF-1.7\n'],
    ['a ZIP archive', 'PK\u0003\u0004'],
  ])('tells %s by its first bytes', async (what, start) => {
    await expect(decode(bytes(`${start} and so on`))).rejects.toThrow(what)
  })

  it('refuses binary data', async () => {
    const image = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)
    await expect(decode(image)).rejects.toThrow(InputError)
    await expect(decode(bytes('some text\u0000more text'))).rejects.toThrow('not a text file')
    await expect(decode(bytes(`\u0001\u0002\u0003${'\u0004x'.repeat(100)}`))).rejects.toThrow('not a text file')
  })

  it('takes a text with a few escape sequences for what it is', async () => {
    expect(await textOf(bytes('a \u001b[31mred\u001b[0m word'))).toBe('a \u001b[31mred\u001b[0m word')
  })

  it('gives back any text in UTF-8 without NUL and many controls', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((string) => !string.startsWith('\uFEFF'))
    await fc.assert(
      fc.asyncProperty(text, async (string) => {
        expect((await decode(bytes(string))).text).toBe(string)
      }),
    )
  })

  it('gives a text or an InputError for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (data) => {
        const result = await decode(data).catch((error) => error)
        expect(result instanceof InputError || typeof result.text === 'string').toBe(true)
      }),
    )
  })
})

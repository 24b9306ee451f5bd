import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage, languageOf } from '../../src/text/detect.js'

const KNOWN = {
  fr: 'Le gouvernement a annoncé jeudi qu’il présenterait une nouvelle proposition sur le logement. La ministre a dit que tous les partis devaient prendre leurs responsabilités.',
  en: 'The government announced on Thursday that it would present a new proposal on housing. The minister said that all the parties had to take their responsibility for it.',
  de: 'Die Regierung teilte am Donnerstag mit, dass sie einen neuen Vorschlag zur Wohnungspolitik vorlegen werde. Die Ministerin sagte, alle Parteien müssten Verantwortung übernehmen.',
  es: 'El gobierno anunció el jueves que presentará una nueva propuesta sobre la vivienda. La ministra dijo que todos los partidos tienen que asumir su responsabilidad en ello.',
  it: 'Il governo ha annunciato giovedì che presenterà una nuova proposta sulla casa. La ministra ha detto che tutti i partiti devono assumersi la loro responsabilità in questo.',
  pt: 'O governo anunciou na quinta-feira que vai apresentar uma nova proposta sobre a habitação. A ministra disse que todos os partidos têm de assumir as suas responsabilidades.',
  nl: 'De regering maakte donderdag bekend dat zij een nieuw voorstel over het woonbeleid zal indienen. De minister zei dat alle partijen hun verantwoordelijkheid moeten nemen.',
}

const FOREIGN = {
  Swedish:
    'Regeringen meddelade på torsdagen att man kommer att lägga fram ett nytt förslag om bostadspolitiken. Ministern sade att alla partier måste ta sitt ansvar.',
  Danish:
    'Regeringen oplyste torsdag, at den vil fremlægge et nyt forslag om boligpolitikken. Ministeren sagde, at alle partier må tage deres ansvar for det.',
  Turkish:
    'Hükümet perşembe günü konut politikası konusunda yeni bir öneri sunacağını duyurdu. Bakan, tüm partilerin sorumluluk almasının önemli olduğunu söyledi.',
  Polish:
    'Rząd poinformował w czwartek, że przedstawi nową propozycję dotyczącą polityki mieszkaniowej. Minister powiedziała, że wszystkie partie muszą wziąć odpowiedzialność.',
  Romanian:
    'Guvernul a anunțat joi că va prezenta o nouă propunere privind politica locuințelor. Ministrul a spus că toate partidele trebuie să își asume responsabilitatea.',
  Russian:
    'Правительство сообщило в четверг, что представит новое предложение о жилищной политике. Министр сказала, что все партии должны взять на себя ответственность.',
  Chinese:
    '政府周四宣布将提出一项新的住房政策建议。部长表示，所有政党都必须承担责任，谈判将在秋季继续进行，这一点非常重要。政府还宣布将在春季举行新的会议，各方都将参加，并讨论预算问题。',
  Arabic:
    'أعلنت الحكومة يوم الخميس أنها ستقدم مقترحا جديدا بشأن سياسة الإسكان. وقالت الوزيرة إن على جميع الأحزاب أن تتحمل مسؤوليتها في ذلك.',
}

describe('detectLanguage', () => {
  it.each(Object.entries(KNOWN))('knows %s', async (code, text) => {
    const language = await detectLanguage(text)
    expect(language).toMatchObject({ code, by: 'franc' })
    expect(language.confidence).toBeGreaterThan(0.7)
    expect(language.confidence).toBeLessThanOrEqual(1)
  })

  it('names the language in English', async () => {
    expect((await detectLanguage(KNOWN.fr)).name).toBe('French')
  })

  it.each(Object.entries(FOREIGN))('does not take %s for one it knows', async (_, text) => {
    expect(await detectLanguage(text)).toEqual({ code: 'und', name: 'Unknown', confidence: 0, by: 'none' })
  })

  it.each([
    ['', ''],
    ['few letters', 'Le pont est ouvert.'],
    ['digits', '12 345 '.repeat(50)],
    ['spaces', ' '.repeat(500)],
  ])('does not guess from %s', async (_, text) => {
    expect((await detectLanguage(text)).code).toBe('und')
  })

  it('looks at the whole of a long text', async () => {
    const text = `${FOREIGN.Swedish}\n`.repeat(2) + `${KNOWN.fr}\n`.repeat(60)
    expect((await detectLanguage(text)).code).toBe('fr')
  })

  it('throws on no string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (text) => {
        expect((await detectLanguage(text)).confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})

describe('languageOf', () => {
  it('names a code that was chosen', () => {
    expect(languageOf('en')).toEqual({ code: 'en', name: 'English', confidence: 1, by: 'option' })
  })

  it('takes any code', () => {
    expect(languageOf('not a code!').name).toBe('not a code!')
  })
})

const EVAL = new URL('../../../shared/eval/', import.meta.url)

describe.skipIf(!existsSync(EVAL))('on the development sets (skipped where ../shared is absent)', () => {
  it.each(['fr', 'en', 'de', 'es', 'it', 'pt'])('is right on every document of %s-dev', async (code) => {
    const lines = gunzipSync(readFileSync(new URL(`${code}-dev.jsonl.gz`, EVAL)))
      .toString('utf8')
      .trim()
      .split('\n')
    const codes = await Promise.all(lines.map(async (line) => (await detectLanguage(JSON.parse(line).text)).code))
    expect(codes.filter((found) => found !== code)).toEqual([])
  })
})

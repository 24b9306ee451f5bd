import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { loadPack } from '../../src/languages/index.js'
import { detectLanguage } from '../../src/text/detect.js'
import { languageRuns } from '../../src/text/runs.js'

const FRENCH = `Le conseil municipal a voté mardi soir la fermeture de la piscine, après trois heures de débats houleux et malgré les pleurs des enfants. « Nous n'avons plus les moyens de la chauffer », a expliqué la maire, Claire Vautrin, devant une salle comble.`
const ENGLISH = `The council voted on Tuesday night to close the swimming pool after three hours of heated debate, and in spite of the tears of the children. “We can no longer afford to heat it,” said the mayor, Claire Vautrin, in front of a packed hall.`
const GERMAN = `Der Gemeinderat hat am Dienstagabend nach drei Stunden hitziger Debatte die Schließung des Schwimmbads beschlossen. „Wir können es nicht mehr heizen“, sagte Bürgermeisterin Claire Vautrin vor einem vollen Saal.`

const runsIn = async (text: string) => {
  const language = await detectLanguage(text)
  return languageRuns(text, language, await loadPack(language.code, language.name))
}

const codesOf = async (text: string): Promise<string[]> => (await runsIn(text)).runs.map(({ code }) => code)

describe('languageRuns', () => {
  it('gives one run for a text in one language', async () => {
    expect(await codesOf(`${FRENCH}\n\n${FRENCH}`)).toEqual(['fr'])
    expect(await codesOf(`${GERMAN}\n\nEin kurzer Satz.\n\n${GERMAN}`)).toEqual(['de'])
  })

  it('parts a bilingual page, whichever comes first', async () => {
    expect(await codesOf(`${FRENCH}\n\n${ENGLISH}`)).toEqual(['fr', 'en'])
    expect(await codesOf(`${ENGLISH}\n\n${GERMAN}\n\n${ENGLISH}`)).toEqual(['en', 'de', 'en'])
  })

  it('leaves a paragraph between marks, and a short one, where they stand', async () => {
    const quoted = `« ${ENGLISH.replaceAll(/[“”]/g, '')} »`
    expect(await codesOf(`${FRENCH}\n\n${quoted}\n\n${FRENCH}`)).toEqual(['fr'])
    expect(await codesOf(`${FRENCH}\n\nNo comment at all.\n\n${FRENCH}`)).toEqual(['fr'])
  })

  it('fills the text with its runs, in order, whatever the text', async () => {
    const piece = fc.oneof(fc.constantFrom(FRENCH, ENGLISH, GERMAN, '\n\n', '« ', ' »'), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const text = pieces.join('\n\n')
        const { runs } = await runsIn(text)
        expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a document in two languages', () => {
  it('is read with both packs, its speakers one, its offsets those of the text', async () => {
    const text = `${FRENCH}\n\n${ENGLISH}\n`
    const { language, quotes, speakers } = await extract(text)
    expect(quotes.map((quote) => [quote.language, quote.speaker?.name, quote.cue?.lemma])).toEqual(
      language.code === 'fr'
        ? [
            [undefined, 'Claire Vautrin', 'expliquer'],
            ['en', 'Claire Vautrin', 'say'],
          ]
        : [
            ['fr', 'Claire Vautrin', 'expliquer'],
            [undefined, 'Claire Vautrin', 'say'],
          ],
    )
    expect(speakers.filter((speaker) => speaker.quotes.length > 0)).toHaveLength(1)
    for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words)
  })

  it('is in one language where somebody says so', async () => {
    const { quotes } = await extract(`${FRENCH}\n\n${ENGLISH}`, { lang: 'fr' })
    expect(quotes.every((quote) => quote.language === undefined)).toBe(true)
  })

  it('keeps an English quote in a French article where it stands', async () => {
    const { quotes } = await extract(
      `${FRENCH}\n\n« We are very proud of what has been done here by all of you », a déclaré l'ambassadeur Tom Brandt devant la presse.`,
    )
    expect(quotes.at(-1)).toMatchObject({ text: 'We are very proud of what has been done here by all of you' })
    expect(quotes.at(-1)?.speaker?.name).toBe('Tom Brandt')
  })
})

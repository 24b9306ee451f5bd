import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

/** The speaker of the last quote. */
async function speakerIn(text: string, lang: string) {
  const { quotes } = await extract(text, { lang })
  return quotes.at(-1)?.speaker
}

describe('bynames', () => {
  it.each([
    ['fr', 'Jean Morel, surnommé « Jojo », a été arrêté. « Je n’ai rien fait », a crié Jojo.', 'Jean Morel'],
    ['fr', 'Jean Morel (alias Jojo) a été arrêté. « Je n’ai rien fait », a crié Jojo.', 'Jean Morel'],
    ['en', 'Robert Cole, known as Bobby, was arrested. “I did nothing,” Bobby said.', 'Robert Cole'],
    ['en', 'Robert Cole, nicknamed “the Cat,” was arrested. “I did nothing,” the Cat said.', 'Robert Cole'],
    ['de', 'Karl Braun, genannt Charly, wurde verhaftet. „Ich habe nichts getan“, sagte Charly.', 'Karl Braun'],
    ['es', 'Pablo Ruiz, apodado Chato, fue detenido. «No hice nada», dijo Chato.', 'Pablo Ruiz'],
    ['it', 'Mario Rossetti, detto Pippo, è stato arrestato. «Non ho fatto niente», ha detto Pippo.', 'Mario Rossetti'],
    ['pt', 'João Neves, conhecido como Juca, foi detido. “Não fiz nada”, disse Juca.', 'João Neves'],
  ])('%s: %s', async (lang, text, name) => {
    expect((await speakerIn(text, lang))?.name).toBe(name)
  })

  it.each([
    ['en', 'Robert “Bobby” Cole was arrested. “I did nothing,” Bobby said.', 'Robert “Bobby” Cole'],
    ['fr', '« Je n’ai rien fait », a crié Jean « Jojo » Morel. Morel a ri.', 'Jean « Jojo » Morel'],
  ])('stand inside the name: %s: %s', async (lang, text, name) => {
    expect((await speakerIn(text, lang))?.name).toBe(name)
  })

  it('are no names that somebody says', async () => {
    const text = 'Paul Cardin a dit Jojo. « Je n’ai rien fait », a crié Jojo.'
    expect((await speakerIn(text, 'fr'))?.name).toBe('Jojo')
  })
})

import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { structureOf } from '../../src/text/analyse.js'
import { findTurns } from '../../src/turns/turns.js'

const paragraphs = (...all: readonly string[]) => all.join('\n\n')

/** The words of each turn that is an answer; `set` are paragraphs in bold. */
async function answers(text: string, lang: string, set: readonly string[] = []): Promise<string[]> {
  const pack = await loadPack(lang, lang)
  const structure = structureOf(text, pack.text)
  const emphasis = set.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  return [...findTurns(structure, pack, emphasis).values()]
    .filter(({ voice }) => voice === 'answer')
    .map(({ start, last }) => text.slice(start, structure.paragraphs[last]!.end))
}

describe('answers of an interview', () => {
  it('follow the letters of questions', async () => {
    const text = paragraphs('Q: Are you well?', 'A: I am.', 'And I sleep.', 'Q: Do you work?', 'A: My hands do.')
    expect(await answers(text, 'en')).toEqual(['I am.\n\nAnd I sleep.', 'My hands do.'])
  })

  it('follow questions that stand alone', async () => {
    const text = paragraphs('Vous partez ?', 'Non, je reste.', 'Et votre frère ?', 'Il m’attend.', 'Je l’aime.', 'Fin.')
    expect(await answers(text, 'fr')).toEqual(['Non, je reste.', 'Il m’attend.\n\nJe l’aime.'])
  })

  it('follow what stands in bold, questions or not', async () => {
    const [first, second] = ['Warum gehen Sie?', 'Das überrascht.']
    const text = paragraphs('Chapeau.', first, 'Ich bin müde.', second, 'Mich nicht.')
    expect(await answers(text, 'de', ['Chapeau.', first, second])).toEqual(['Ich bin müde.', 'Mich nicht.'])
  })

  it('follow a bold question in its own paragraph', async () => {
    const text = paragraphs('¿Se va usted? No, me quedo.', '¿Y su hijo? Mi hijo estudia.')
    expect(await answers(text, 'es', ['¿Se va usted?', '¿Y su hijo?'])).toEqual(['No, me quedo.', 'Mi hijo estudia.'])
  })

  it('follow questions after a dash', async () => {
    const text = paragraphs('– Lei lavora?', 'Mai, mi annoio.', '– E la sua casa?', 'È mia da anni.')
    expect(await answers(text, 'it')).toEqual(['Mai, mi annoio.', 'È mia da anni.'])
  })

  it('need nobody spoken to where the verb alone tells', async () => {
    const [first, second] = ['¿Por qué se fue?', '¿Tiene miedo?']
    const text = paragraphs(first, 'Me fui por mi madre.', second, 'Siempre.')
    expect(await answers(text, 'es', [first, second])).toEqual(['Me fui por mi madre.', 'Siempre.'])
  })

  it('leave the dash before them out', async () => {
    const first = ['—¿Qué haría usted?', '—Yo nada.', '—¿Y su equipo?', '—Mi equipo tampoco.']
    const text = paragraphs(...first, '—¿Y el agua?', '—Me preocupa.')
    expect(await answers(text, 'es')).toEqual(['Yo nada.', 'Mi equipo tampoco.', 'Me preocupa.'])
  })

  it('need but one such word where an interview is announced', async () => {
    const text = paragraphs(
      'Interview with Ann Lee.',
      'Q: Why bread?',
      'A: It rises.',
      'Q: And your cakes?',
      'A: They fall.',
    )
    expect(await answers(text, 'en')).toEqual(['It rises.', 'They fall.'])
  })

  it('are none of a guide, whose answers speak to the reader', async () => {
    const guide = ['Who needs a permit?', 'Anyone who parks here.', 'How do I apply?', 'You write to the city.']
    expect(await answers(paragraphs(...guide), 'en')).toEqual([])
    expect(await answers(paragraphs(...guide), 'en', [guide[0]!, guide[2]!])).toEqual([])
    expect(
      await answers(paragraphs(`Q: ${guide[0]}`, `A: ${guide[1]}`, `Q: ${guide[2]}`, `A: ${guide[3]}`), 'en'),
    ).toEqual([])
  })

  it('are none of a dialogue', async () => {
    const dialogue = [
      '— Tu as tes billets ?',
      '— Non, je les ai perdus.',
      '— Tu plaisantes !',
      '— Tu me crois ?',
      '— Mon Dieu.',
    ]
    expect(await answers(paragraphs(...dialogue), 'fr')).toEqual([])
  })

  it('are none of an essay under questions to nobody', async () => {
    const essay = ['Was it hard?', 'I slept better. My hands rested.', 'What did I miss?', 'I missed my friends.']
    expect(await answers(paragraphs(...essay), 'en', [essay[0]!, essay[2]!])).toEqual([])
  })

  it('end before quotes, headings and credits', async () => {
    const text = paragraphs(
      'Vous partez ?',
      'Non, je reste.',
      'Et votre frère ?',
      'Il m’attend.',
      '« J’attends », dit-il.',
      'Photo : AFP',
    )
    expect(await answers(text, 'fr')).toEqual(['Non, je reste.', 'Il m’attend.'])
  })
})

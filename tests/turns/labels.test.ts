import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { structureOf } from '../../src/text/analyse.js'
import { labelsOf } from '../../src/turns/labels.js'

async function labelled(text: string, lang = 'en') {
  const pack = await loadPack(lang, lang)
  const structure = structureOf(text, pack.text)
  return { structure, labels: labelsOf(structure, pack) }
}

/** The words of each labelled turn with the form of its label. */
async function turns(text: string, lang = 'en'): Promise<string[]> {
  const { structure, labels } = await labelled(text, lang)
  return [...labels].map(
    ([paragraph, { form, start }]) => `${form}: ${text.slice(start, structure.paragraphs[paragraph]!.end)}`,
  )
}

const paragraphs = (...all: readonly string[]) => all.join('\n\n')

describe('labelled turns', () => {
  it('are answers to a question', async () => {
    expect(await turns('Are you leaving?\n\nHugo Marsh: No, I am staying.')).toEqual(['name: No, I am staying.'])
  })

  it('are those of a script', async () => {
    const text = paragraphs(
      'Ann Lee: Come in.',
      'Hugo Marsh: Thank you.',
      'Ann Lee: Sit down.',
      'H. M.: I would rather stand.',
    )
    expect(await turns(text)).toEqual([
      'name: Come in.',
      'name: Thank you.',
      'name: Sit down.',
      'name: I would rather stand.',
    ])
  })

  it('are the same speaker by name and by initials', async () => {
    const { structure, labels } = await labelled(
      paragraphs('Ann Lowe: Come in.', 'Hugo Marsh: Thank you.', 'H. M.: May I?', 'A. L.: Sit.', 'B. L.: Me too.'),
    )
    expect(structure.paragraphs.map((_, index) => labels.get(index)?.key)).toEqual([
      'lowe',
      'marsh',
      'marsh',
      'lowe',
      'b. l.',
    ])
  })

  it('are the same speaker with a first name and without, and no headline', async () => {
    const text = paragraphs(
      'Lee: No Debate in Sight',
      'ANN LEE: Why not debate?',
      'HUGO MARSH: He refused.',
      'LEE: When?',
      'Then she laughed.',
      'MARSH: In May.',
    )
    expect(await turns(text)).toEqual(['name: Why not debate?', 'name: He refused.', 'name: When?', 'name: In May.'])
  })

  it('have titles and offices in the record of a sitting', async () => {
    const text = paragraphs(
      'M. le président. – La séance est ouverte.',
      'M. Henri Delorme, ministre de la santé. – Nous rouvrirons en mai.',
      'M. le président. – La séance est levée.',
    )
    expect(await turns(text, 'fr')).toEqual([
      'titled: La séance est ouverte.',
      'titled: Nous rouvrirons en mai.',
      'titled: La séance est levée.',
    ])
  })

  it('have the letters of questions and answers', async () => {
    expect(await turns(paragraphs('Q: Why?', 'A. Because.'))).toEqual(['question: Why?', 'answer: Because.'])
    expect(await turns(paragraphs('Frage: Warum?', 'Antwort: Darum.'), 'de')).toEqual([
      'question: Warum?',
      'answer: Darum.',
    ])
  })

  it('have words in their own paragraph', async () => {
    expect(await turns('A:')).toEqual([])
    expect(await turns(paragraphs('Q:', 'A: Because.'))).toEqual(['answer: Because.'])
  })

  it('have handles', async () => {
    expect(await turns('@AnnaCole: The square stays closed.')).toEqual(['handle: The square stays closed.'])
  })

  it('are no topics, facts or marked quotes', async () => {
    expect(await turns('Three things changed.\n\nPrices: they rose.\n\nWages: they fell.')).toEqual([])
    expect(await turns('Hugo Marsh: “No, I am staying.”')).toEqual([])
    expect(await turns('Will you come?\n\nTickets: Ask at the door.')).toEqual([])
    const guide = ['Where to eat?', 'Lotus: Dumplings made by hand.', 'Saturday: The market opens at nine.']
    expect(await turns(paragraphs(...guide))).toEqual([])
    const ratings = ['Dupuis : Entré à la 60e.', 'Roy : Sans influence.', 'Dupuis : Noté 5.', 'Roy : Noté 4.']
    expect(await turns(paragraphs(...ratings), 'fr')).toEqual([])
    const sheet = ['Lyon : Participation forte', 'Lille : Participation faible', 'Lyon : Second tour dimanche']
    expect(await turns(paragraphs(...sheet), 'fr')).toEqual([])
    const review = ['Le plus : Une image superbe.', 'Le moins : Le prix.', 'Le plus : Le son.', 'Le moins : Le poids.']
    expect(await turns(paragraphs(...review), 'fr')).toEqual([])
  })
})

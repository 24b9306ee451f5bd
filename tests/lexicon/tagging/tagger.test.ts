import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { french } from '../../../src/languages/fr/index.js'
import { factsFor } from '../../../src/lexicon/names.js'
import { beginOf, isBegin, LABELS, mayFollow, OUTSIDE } from '../../../src/lexicon/tagging/labels.js'
import { bestLabels, labelsOf } from '../../../src/lexicon/tagging/tagger.js'
import { structureOf } from '../../../src/text/analyse.js'

const factsOf = (text: string) => factsFor(structureOf(text, french.text), french)
const openIn = (text: string): string[] => {
  const { tokens } = structureOf(text, french.text)
  const { open, token } = factsOf(text)
  return [...token].flatMap((at, slot) => (open[slot] ? tokens[at]!.text : []))
}

describe('bestLabels', () => {
  const person = beginOf('person')

  it('takes the best sequence that labels may form', () => {
    const scores = new Float64Array(3 * LABELS)
    scores[LABELS * 0 + person] = 2
    scores[LABELS * 1 + person + 1] = 2
    scores[LABELS * 2 + beginOf('place') + 1] = 1 // no first token before it
    const labels = bestLabels(new Uint8Array(3).fill(1), scores, new Float64Array(LABELS * LABELS))
    expect([...labels]).toEqual([person, person + 1, OUTSIDE])
  })

  it('keeps closed slots outside', () => {
    const scores = new Float64Array(2 * LABELS)
    scores[person] = 5
    scores[LABELS + person] = 5
    expect([...bestLabels(Uint8Array.of(0, 1), scores, new Float64Array(LABELS * LABELS))]).toEqual([OUTSIDE, person])
  })

  it('never gives a later token without a first one', () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(fc.array(score, { minLength: 5 * LABELS, maxLength: 5 * LABELS }), (scores) => {
        const labels = bestLabels(
          new Uint8Array(5).fill(1),
          Float64Array.from(scores),
          new Float64Array(LABELS * LABELS),
        )
        expect(labels.every((label, i) => mayFollow(label, i > 0 ? labels[i - 1]! : OUTSIDE))).toBe(true)
        expect(labels[0] === OUTSIDE || isBegin(labels[0]!)).toBe(true)
      }),
    )
  })
})

describe('the open slots', () => {
  it('reach from a little before a capital to the next sign', () => {
    expect(openIn('Alors la gare Saint-Roch de la ville, selon un témoin, a brûlé.')).toContain('gare')
    expect(openIn('Alors la gare Saint-Roch de la ville, selon un témoin, a brûlé.')).not.toContain('témoin')
  })

  it('leave out lines of capitals, headings in title case and the small word that opens a sentence', () => {
    expect(openIn('UN INCENDIE A LYON DANS UNE USINE')).toEqual([])
    expect(openIn('Le Maire Veut Fermer Le Grand Pont\n\nUn pont a été fermé hier par la mairie de la ville.')).toEqual(
      expect.not.arrayContaining(['Fermer']),
    )
    expect(openIn('Pour Kervadec, rien ne presse.')).not.toContain('Pour')
  })
})

describe('labelsOf', () => {
  it('spells names, and leaves out one that a sign cuts', () => {
    const facts = factsOf('Marc Dufour, Lyon')
    const kinds = (first: number, end: number) => [...labelsOf(facts, [{ first, end, kind: 'person' }])].filter(Boolean)
    expect(kinds(0, 2)).toEqual([beginOf('person'), beginOf('person') + 1])
    expect(kinds(0, 4)).toEqual([])
  })
})

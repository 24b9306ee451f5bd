import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formsIn, namesMatch } from '../../src/evaluation/names.js'
import { hasScorer, sharedModule } from './shared.js'

describe('namesMatch', () => {
  it.each([
    ['Ilse Marchand', 'ILSE MARCHAND', true],
    ['Ilse Marchand', 'Marchand', true],
    ['Ilse Marchand', 'Ilse', false],
    ['Mme Marchand', 'Ilse Marchand', true],
    ['Amélie Noël', 'Amelie Noel', true],
    ['the union', 'union', true],
    ['porte-parole du ministère', 'le porte-parole du ministère des Ponts', true],
    ['porte-parole du ministère', 'le maire', false],
    ["the mayor's office", 'mayor office', true],
    ['Ilse Marchand', '', false],
    ['President', 'President Cole', false],
  ])('%j and %j: %s', (gold, predicted, expected) => {
    expect(namesMatch(gold, predicted)).toBe(expected)
  })
})

describe('formsIn', () => {
  const text = 'Selon le maire, Luc Aubry, il pleut. The mayor spoke.'
  it.each([
    ['le maire, Luc Aubry', 'named'],
    ['le maire', 'description'],
    ['Maire', 'description'],
    ['il', 'pronoun'],
    ['ce dernier', 'pronoun'],
  ])('%s is a %s', (mention, form) => {
    expect(formsIn(text)(mention)).toBe(form)
  })
})

describe.skipIf(!hasScorer)('as the scorer has it (needs ../shared)', () => {
  const words =
    'Luc Aubry aubry Le le la The the of de du Mme Mr President maire Maire jr I il she Élan élan L’ d’ Cole Cole’s - 9e union'
  const names = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 5 }).map((list) => list.join(' '))

  it('matches the same names, and tells the same forms', async () => {
    const scorer = await sharedModule('names.mjs')
    fc.assert(
      fc.property(names, names, fc.array(names, { maxLength: 4 }), (one, other, text) => {
        expect(namesMatch(one, other)).toBe(scorer.namesMatch(one, other))
        expect(formsIn(text.join('. '))(one)).toBe(scorer.mentionForm(one, text.join('. ')))
      }),
      { numRuns: 3000 },
    )
  })
})

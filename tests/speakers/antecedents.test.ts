import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { EVIDENCE, suitability, WEIGHTS } from '../../src/speakers/antecedents.js'
import type { AskedPronoun } from '../../src/speakers/cast.js'
import { resolveMentions } from '../../src/speakers/resolve.js'
import { structureOf } from '../../src/text/analyse.js'
import { namesFor } from './answers.js'

/** What is asked of the pronouns of a text, all of which speak, by what such weights answer. */
function asked(
  text: string,
  pack: LanguagePack,
  antecedents?: Float64Array,
): { asked: AskedPronoun[]; names: string[] } {
  const structure = structureOf(text, pack.text)
  const { stretches } = scanMarks(structure, pack.marks)
  const mentions = findMentions(structure, stretches, pack)
  const heard: AskedPronoun[] = []
  const note = (one: AskedPronoun) => heard.push(one)
  const known = antecedents ? { antecedents, note } : { note }
  const speaking = [...mentions.keys()].filter((index) => mentions[index]!.form === 'pronoun')
  const { entities, of } = resolveMentions(structure, stretches, mentions, speaking, pack, known)
  return { asked: heard, names: heard.map(({ mention }) => entities[of.get(mention)!.entity!]!.name) }
}

const weighing = (weights: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(EVIDENCE, (name) => weights[name] ?? 0)

describe('the evidence for antecedents', () => {
  const text = 'Anne Morel a signé avec Claire Vautrin. Elle a dit non.'

  it('has an amount for every name, and a weight', () => {
    const { evidence } = asked(text, french).asked[0]!
    expect(evidence).toHaveLength(2)
    for (const own of evidence) expect(own.flat()).toHaveLength(EVIDENCE.length)
    expect(WEIGHTS).toHaveLength(EVIDENCE.length)
    expect(new Set(EVIDENCE).size).toBe(EVIDENCE.length)
    expect([...WEIGHTS].every((weight) => Number.isFinite(weight))).toBe(true)
    expect(WEIGHTS.filter((weight) => weight !== 0).length).toBeGreaterThan(EVIDENCE.length / 2)
  })

  it('tells a subject from what a preposition leads to, and who was mentioned last', () => {
    const { candidates, evidence } = asked(text, french).asked[0]!
    const amount = (candidate: number, name: (typeof EVIDENCE)[number]) =>
      Number(evidence[candidate]!.flat()[EVIDENCE.indexOf(name)])
    const subject = candidates.findIndex(({ trace }) => trace.isSubject)
    expect([amount(subject, 'subject'), amount(1 - subject, 'subject')]).toEqual([1, 0])
    expect([amount(subject, 'oblique'), amount(1 - subject, 'oblique')]).toEqual([0, 1])
    expect(amount(subject, 'sentence before')).toBe(1)
  })

  it('decides by the weights given', () => {
    expect(asked(text, french, weighing({ subject: 1 })).names).toEqual(['Anne Morel'])
    expect(asked(text, french, weighing({ oblique: 1 })).names).toEqual(['Claire Vautrin'])
  })

  it('is summed by weight', () => {
    expect(suitability([[true, 0], [2]], Float64Array.from([3, 5, -1]))).toBe(1)
  })
})

describe('a pronoun', () => {
  it.each([
    ['Anne Morel a signé avec Claire Vautrin. Elle a dit non.', 'Elle', 'Anne Morel'],
    ['Luc Hardy a écrit à la préfecture. Elle a dit non.', 'Elle', 'préfecture'],
    ['Anne Morel est passée. Un collégien a lu sa lettre. Il a dit non.', 'Il', 'collégien'],
    ['Luc Hardy a dit oui à Anne Morel. Celle-ci a dit non.', 'Celle-ci', 'Anne Morel'],
  ])('takes up who agrees, a subject rather than others: %s', (text, pronoun, name) => {
    expect(namesFor(text, french, [pronoun])).toEqual([name])
  })

  it('takes up an English subject rather than whom it met', () => {
    expect(namesFor('Mary Hall met Anne Reed. She said no.', english, ['She'])).toEqual(['Mary Hall'])
  })
})

import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { structureOf } from '../../src/text/analyse.js'

const first = (text: string): string => {
  const [mention] = findMentions(structureOf(text, french.text), [], french)
  return text.slice(mention!.start, mention!.end)
}

describe('a form that a noun has too, behind a complement', () => {
  it('is a verb where a quote follows', () => {
    expect(first('Le patron du numérique demande « un geste ».')).toBe('Le patron du numérique')
  })
})

import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { castOf } from '../../src/speakers/casting.js'
import { traceOf } from '../../src/speakers/trace.js'
import { structureOf } from '../../src/text/analyse.js'

/** Whether the first mention of a text, which says nothing, is told as a subject. */
function isSubject(text: string): boolean {
  const structure = structureOf(text, french.text)
  const cast = castOf(structure, [], findMentions(structure, [], french), [], french, {})
  return traceOf(cast, 0, 0, false).isSubject
}

describe('who opens a sentence before an aside', () => {
  it.each([
    ['a relative clause', 'Marc Dufour, dont personne ne sait rien, dort.'],
    ['an adjective', 'Marc Dufour, furieux, dort.'],
    ['an adjunct', 'Marc Dufour, de son côté, dort.'],
  ])('is its subject: %s', (_, text) => {
    expect(isSubject(text)).toBe(true)
  })

  it.each([
    ['a list follows', 'Marc Dufour, la police, la ville : tous dorment.'],
    ['a clause with a subject of its own follows', 'Marc Dufour, dès mardi, la ville le raillait.'],
    ['the sentence ends', 'Marc Dufour, furieux.'],
  ])('is not where %s', (_, text) => {
    expect(isSubject(text)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { endOfVerbless } from '../../../src/attribution/claims/verbless.js'
import { sceneFor } from '../../support/scene.js'

/** What is left of a text from a content's first words on, by the word that is its cue. */
async function content(text: string, cue: string, from: string) {
  const scene = await sceneFor(text, 'en')
  const { tokens } = scene.structure
  const at = (words: string) => tokens.findIndex(({ start }) => start === text.indexOf(words))
  const said = { first: at(cue), end: at(cue) + 1 }
  const end = endOfVerbless(scene, said, { first: at(from), end: tokens.length })
  return text.slice(text.indexOf(from), tokens[end]?.start ?? text.length).replace(/[\s,.]+$/, '')
}

describe('endOfVerbless', () => {
  it.each([
    // A second verb in the tense of a finite cue
    ['Reed praised the plan and left the room.', 'praised', 'the plan', 'the plan'],
    ['Reed promised to stay but closed the office.', 'promised', 'to stay', 'to stay'],
    // A second participle that tells
    ['He left, citing the report and saying that it is enough.', 'citing', 'the report', 'the report'],
    ['He left, citing the report and warning of rain.', 'citing', 'the report', 'the report'],
    ['Reed vowed to veto the bill, arguing that it is unjust.', 'vowed', 'to veto', 'to veto the bill'],
    // Nouns and other verbs
    ['Reed praised the plan and the council.', 'praised', 'the plan', 'the plan and the council'],
    ['He left, citing the report and missing pages.', 'citing', 'the report', 'the report and missing pages'],
    ['He left, citing the report and closed roads.', 'citing', 'the report', 'the report and closed roads'],
  ])('%s', async (text, cue, from, expected) => {
    expect(await content(text, cue, from)).toBe(expected)
  })
})

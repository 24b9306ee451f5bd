import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/extract.js'
import { loadPack } from '../../../src/languages/index.js'
import type { Gender } from '../../../src/languages/pack.js'
import { read } from '../../../src/reading.js'
import { type Nearness, nearestTo } from '../../../src/speakers/conversation/nearest.js'
import { turnsOf } from '../../../src/speakers/conversation/turn.js'

/** Who is named nearest to the turn that holds a word, by name. */
async function nearest(paragraphs: readonly string[], word: string, gender: Gender | null = null) {
  const text = paragraphs.join('\n\n')
  const { scene, utterances, resolution } = findingsOf(read(text, await loadPack('en', 'English')), false, null)
  const turns = turnsOf(scene, utterances, resolution)
  const at = text.indexOf(word)
  const turn = turns.find(({ end }) => scene.structure.tokens[end - 1]!.end > at)!
  const talking = new Set(resolution.entities.keys())
  const { before, behind } = nearestTo(scene, turn, gender, resolution, talking)
  const named = (found: ReadonlyMap<number, Nearness>) =>
    Object.fromEntries([...found].map(([entity, nearness]) => [resolution.entities[entity]!.name, nearness]))
  return { before: named(before), behind: named(behind) }
}

const SCENE = [
  'Paul West stood at the door. Mary Hall looked at Anne Reed.',
  '"Alpha is late," said Anne Reed.',
  '"Bravo is what I call it."',
  'Paul West laughed.',
]

describe('nearestTo', () => {
  it('ranks whom the narration names, the nearest first', async () => {
    const { before, behind } = await nearest(SCENE, 'Bravo')
    expect(before).toMatchObject({ 'Anne Reed': { rank: 1 }, 'Mary Hall': { rank: 2 }, 'Paul West': { rank: 3 } })
    expect(behind).toEqual({ 'Paul West': { rank: 1, acts: true, isHere: false } })
  })

  it('passes over whom a pronoun of the gender cannot mean', async () => {
    const { before } = await nearest(SCENE, 'Bravo', 'm')
    expect(Object.keys(before)).toEqual(['Paul West'])
  })

  it('tells who does something in the paragraph of the turn, and not whom the turn itself names', async () => {
    const { before } = await nearest(['Mary Hall came up to Paul West. "Alpha is late, Anne Reed," she said.'], 'Alpha')
    expect(before).toEqual({
      'Paul West': { rank: 1, acts: false, isHere: true },
      'Mary Hall': { rank: 2, acts: true, isHere: true },
    })
  })

  it('counts a narrator by each `I`', async () => {
    const { before } = await nearest(['Mary Hall came in. I rose.', '"Alpha is late."'], 'Alpha')
    expect(before).toMatchObject({ I: { rank: 1 }, 'Mary Hall': { rank: 2 } })
  })
})

import { describe, expect, it } from 'vitest'
import { findClaims } from '../../src/attribution/claims/claims.js'
import { findFrames } from '../../src/attribution/frames.js'
import { extract } from '../../src/extract.js'
import { mentionText, sceneFor } from '../support/scene.js'

/** The subject of the frame whose cue has the lemma. */
async function subject(text: string, lemma: string) {
  const scene = await sceneFor(text, 'en')
  return mentionText(scene, findFrames(scene).find(({ cue }) => cue.lemma === lemma)!.subject)
}

describe('a cue that leaves unsaid whose words it tells', () => {
  it.each([
    ['Ann Reed seems to cross the road.', 'seem'],
    ['The road appeared to be closed.', 'appear'],
    ['Asked whether the road was closed, Ann Reed laughed.', 'ask'],
    ['Ann Reed laughed when asked about the road.', 'ask'],
    ['When later asked about the road, Ann Reed laughed.', 'ask'],
  ])('has no subject: %s', async (text, lemma) => {
    expect(await subject(text, lemma)).toBeNull()
  })

  it.each([
    ['Ann Reed asked whether the road was closed.', 'ask', 'Ann Reed'],
    ['Asked by a reporter whether the road was closed, Ann Reed laughed.', 'ask', 'a reporter'],
    ['When Ann Reed asked about the road, he laughed.', 'ask', 'Ann Reed'],
  ])('is none where somebody asks: %s', async (text, lemma, name) => {
    expect(await subject(text, lemma)).toBe(name)
  })

  it('tells of its subject too', async () => {
    const text = 'Ann Reed seems to cross the road.'
    const scene = await sceneFor(text, 'en')
    const [claim] = findClaims(scene, findFrames(scene), [])
    expect(claim!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ann Reed', 'to cross the road'])
    expect(claim!.source.mention).toBeNull()
  })

  const speakersOf = async (text: string) =>
    (await extract(text, { lang: 'en' })).claims.map(({ speaker }) => speaker?.name ?? null)

  it('is nobody’s for the linker', async () => {
    expect(await speakersOf('Ann Reed seems to cross the road.')).toEqual([null])
    expect(await speakersOf('Asked whether the road was closed, Ann Reed declined to speak.')).toContain(null)
  })

  it('stays so before a verb of feeling', async () => {
    expect(await speakersOf('Asked whether the road was closed, Ann Reed laughed.')).toEqual([null])
  })
})

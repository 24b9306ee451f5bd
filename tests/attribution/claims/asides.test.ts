import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/attribution/claims/claims.js'
import { findFrames } from '../../../src/attribution/frames.js'
import { sceneFor } from '../../support/scene.js'

/** The words of each claim that the rules find in a text, its spans joined. */
async function contents(text: string, code = 'en'): Promise<string[]> {
  const scene = await sceneFor(text, code)
  const speech = scene.stretches.map(() => true)
  return findClaims(scene, findFrames(scene), speech).map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )
}

describe('a content around its reporting clause', () => {
  it.each([
    ['Over the years, Ann Reed said, the club has helped.', 'Over the years … the club has helped'],
    ['But, she said, it is a risky road.', 'But … it is a risky road'],
    ['The union, she said, now has forty members.', 'The union … now has forty members'],
    [
      'Despite the vote, Ann Reed noted, the mere cost of the road could sink it.',
      'Despite the vote … the mere cost of the road could sink it',
    ],
  ])('has a clause behind the comma that ends it: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['In years past, "we could mend it at once," Ann Reed said.', 'In years past, "we could mend it at once,"'],
    ['Nothing the council did "will mend the road," the union said.', 'Nothing the council did "will mend the road,"'],
    ['But "the old road," Ann Reed added, "is what matters."', 'But "the old road," … "is what matters."'],
    ['The mayor, the union said, "is not telling the truth."', 'The mayor … "is not telling the truth."'],
  ])('takes in the quotes beside it: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it('is the quote alone behind a colon', async () => {
    const found = await contents('Alba lamenta la guía: "No hubo consulta," dijo Marta Ruiz.', 'es')
    expect(found.filter((content) => content.includes('guía: '))).toEqual([])
    expect(await contents('Nunca hubo "una consulta," dijo Marta Ruiz.', 'es')).toEqual(['Nunca hubo "una consulta,"'])
  })

  it.each([
    ['The road is closed, Ann Reed and Paul Dale said.', 'The road is closed'],
    ['The road, Ann Reed and Paul Dale said, is closed.', 'The road … is closed'],
  ])('may be told by several: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    'Asked about the road, Ann Reed laughed.',
    'Asked by a reporter, Ann Reed laughed.',
    '"We could mend the road," Ann Reed said.',
  ])('is none before a clause that only a participle that asks opens, or a quote alone: %s', async (text) => {
    expect(await contents(text)).toEqual([])
  })

  it.each(['On Monday, she said, “We will close the road.”', 'The road, she said, the bridge.'])(
    'is none where no clause stands beside it: %s',
    async (text) => {
      expect(await contents(text)).toEqual([])
    },
  )

  it.each([
    ['As Ann Reed noted, the road was closed.', 'the road was closed'],
    ['As Ann Reed reported on Monday, the road was closed.', 'the road was closed'],
    ['As Ann Reed told reporters, the road was closed.', 'the road was closed'],
    ['The road was closed, as Ann Reed noted.', 'The road was closed'],
    ['The road, as Ann Reed noted, was closed.', 'The road … was closed'],
  ])('is opened by “as”: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it('is no clause that tells when', async () => {
    expect(await contents('As Ann Reed announced the closure, the crowd was silent.')).toEqual(['the closure'])
  })

  it.each([
    ['The road was safe for years, the report found.', 'The road was safe for years'],
    ['The road is older than the bridge, the unions agree.', 'The road is older than the bridge'],
    ['But the road is unsafe, court records show.', 'But the road is unsafe'],
    ['In the end the road was closed, an Alba University poll shows.', 'In the end the road was closed'],
  ])('stands before what ends its sentence: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Such roads, they believe, will fail in winter.', 'Such roads … will fail in winter'],
    ['What is less sure, the survey shows, is whether it will last.', 'What is less sure … is whether it will last'],
  ])('stands on both sides of a clause that tells what somebody finds or thinks: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['The road was closed, Reed said in a statement released by her office.', 'The road was closed'],
    ['The road was closed, Reed told her aides as she left the town.', 'The road was closed'],
    ['The letters were kept, Ann Reed, the head of the office, wrote in a memo to Karl Cole.', 'The letters were kept'],
    [
      'In the world of roads, it is rare for a plan to fail, said Matt Reed, another writer who left.',
      'In the world of roads, it is rare for a plan to fail',
    ],
    [
      'That would close the road, forcing her to walk, said Matt Reed.',
      'That would close the road, forcing her to walk',
    ],
    ['The club is small, but it has many friends, said Ms. Reed.', 'The club is small, but it has many friends'],
    [
      'If the office closed, others would do its work, said Reed, who left.',
      'If the office closed, others would do its work',
    ],
  ])('stands before a clause with adjuncts: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['When the vote ended, the mayor announced a plan for the road.', 'a plan for the road'],
    ['When the vote ended, Ann Reed, the mayor, announced a plan for the road.', 'a plan for the road'],
    [
      'In her speech at the Monday rally, Reed, a writer from Alba, accused the council of ruining the road.',
      'the council of ruining the road',
    ],
    ['On top of that, Reed said Sunday that the road was closed.', 'the road was closed'],
    [
      'During a visit to the town, now an island, she boasted of her skill in building roads.',
      'her skill in building roads',
    ],
  ])('is not what tells when, beside what the verb has as its object: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it('ends before a clause that another reports', async () => {
    const text = 'The road was closed, she said, and Reed said it would open.'
    expect(await contents(text)).toEqual(['The road was closed', 'it would open'])
  })

  it('is not what a relative clause tells of somebody', async () => {
    expect(await contents('She admires Redon, who preaches in the town while singing hymns.')).toEqual([])
  })

  it.each(['If the road is closed, the council agrees.', 'After she had left, the council agreed.'])(
    'is no clause that a conjunction opens: %s',
    async (text) => {
      expect(await contents(text)).toEqual([])
    },
  )
})

describe('a content around a source phrase', () => {
  it.each([
    ['en', 'According to recent polling, she has won the town.', 'she has won the town'],
    ['en', 'She has won the town, according to recent polling.', 'She has won the town'],
    ['en', 'The road, according to old state records, was closed.', 'The road … was closed'],
    ['fr', 'Selon de récents sondages, le maire a gagné.', 'le maire a gagné'],
  ])('needs no source that is a mention (%s): %s', async (code, text, content) => {
    expect(await contents(text, code)).toContain(content)
  })
})

import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/attribution/claims/claims.js'
import { findFrames } from '../../../src/attribution/frames.js'
import { sceneFor } from '../../support/scene.js'

/** The words of each claim that the rules find in a text, its spans joined. */
async function contents(text: string, language = 'en'): Promise<string[]> {
  const scene = await sceneFor(text, language)
  const speech = scene.stretches.map(() => true)
  return findClaims(scene, findFrames(scene), speech).map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )
}

describe('the content of an English claim', () => {
  it.each([
    ['She told voters the road was closed.', 'the road was closed'],
    ['She told me no one had come.', 'no one had come'],
    ['She told voters no road was closed.', 'no road was closed'],
    ['She told voters in Alba on Monday the road was closed.', 'the road was closed'],
    ['Ann Reed is assuring voters he is tough enough.', 'he is tough enough'],
    ['Ann Reed warned the road was closed.', 'the road was closed'],
    ['She said the man she met was late.', 'the man she met was late'],
  ])('begins behind whoever is told: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Ann Reed said the road, built in 1950, was closed.', 'the road, built in 1950, was closed'],
    ['Ann Reed hoped the vote, her third, would be the last.', 'the vote, her third, would be the last'],
    [
      'Officials say Omar Dale, a guard who left the club on Sunday, held two licenses.',
      'Omar Dale, a guard who left the club on Sunday, held two licenses',
    ],
  ])('has an aside behind its subject: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['The paper, which argued that the road was unsafe, won a prize.', 'the road was unsafe'],
    ['The council praised the union, which claims that the road was closed.', 'the road was closed'],
  ])('is told by what a relative between commas stands for: %s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })

  it.each(['She told voters as she left the room.', 'She told the man who was late.'])(
    'is no other clause: %s',
    async (text) => {
      expect(await contents(text)).toEqual([])
    },
  )

  it.each([
    ['She has decided to close the road.', 'to close the road'],
    ['They seek to rally voters.', 'to rally voters'],
    ['The council refused to sell the house.', 'to sell the house'],
  ])('is what somebody intends: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each(['The rain threatened to flood the road.', 'She did not decide to close the road.'])(
    'is not what a thing does, or nobody intends: %s',
    async (text) => {
      expect(await contents(text)).toEqual([])
    },
  )

  it.each([
    ['Ann Reed won the vote, the agency declared on Monday, two days after the polls closed.', 'Ann Reed won the vote'],
    ['The town will meet next week, Ann Reed said, adding a date.', 'The town will meet next week'],
    ['The plan is old, Ann Reed said, but it will work.', 'The plan is old … but it will work'],
  ])('leaves what the reporter adds behind the clause: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it('is not what a participle behind its verb tells', async () => {
    const found = await contents('The town will meet next week, Ann Reed said, adding that it is late.')
    expect(found[0]).toBe('The town will meet next week')
  })

  it('begins behind the whole of a source phrase', async () => {
    expect(await contents('According to the officer in charge of the base that night, the scene is false.')).toEqual([
      'the scene is false',
    ])
  })

  it('begins behind what stands between commas after its verb', async () => {
    expect(await contents('They had decided, after so many months, that the road was closed.')).toEqual([
      'the road was closed',
    ])
  })

  it('holds a participle with a subject that is a part of it', async () => {
    expect(await contents('Ann Reed said she had letters, some of them mentioning the road.')).toContain(
      'she had letters, some of them mentioning the road',
    )
  })

  it.each([
    ['She asked whether the road was closed.', 'whether the road was closed'],
    ['She explained why the road was closed.', 'why the road was closed'],
    ['Asked if the road was closed, Ann Reed left.', 'if the road was closed'],
    ['She said that the road was closed.', 'the road was closed'],
  ])('holds the word that asks, but not the one that only opens it: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it('leaves out a French word that asks', async () => {
    const text = 'Anne Roux a demandé si la route était fermée.'
    const scene = await sceneFor(text, 'fr')
    const [claim] = findClaims(scene, findFrames(scene), [])
    expect(claim!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['la route était fermée'])
  })

  it.each([
    ['The town has a road, which officials said was closed.', 'which … was closed'],
    ['The road that Ann Reed believes could fail is old.', 'that … could fail'],
    ['They walked on what she said was a road.', 'what … was a road'],
  ])('begins with the relative that is its subject: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Officials told him he had closed the road.', 'he had closed the road'],
    ['Ann Reed told me the road was closed.', 'the road was closed'],
  ])('begins behind a pronoun that is told: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Ann Reed complained about the old road.', 'the old road'],
    ['Ann Reed insisted on a new vote.', 'a new vote'],
    ['Ann Reed described the road as a ruin.', 'the road as a ruin'],
    ['Ann Reed blamed the council for the delay.', 'the council for the delay'],
  ])('is the noun that a preposition leads to: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    'denied that',
    'Asked whether',
    'which officials said',
    'According to',
    'She seems to',
    'As Ann Reed noted,',
  ])('is nothing where the text breaks off: %s', async (text) => {
    expect(await contents(text)).toEqual([])
  })
})

describe('the content of a French claim', () => {
  it.each([
    ['Le maire a parlé aux élus pour apaiser la rue.', []],
    ['Le maire a promis de partir pour apaiser la rue.', ['partir pour apaiser la rue']],
    ['Le maire a proposé aux élus de se taire.', ['aux élus de se taire']],
  ])('is no infinitive that tells what for: %s', async (text, told) => {
    expect(await contents(text, 'fr')).toEqual(told)
  })
})

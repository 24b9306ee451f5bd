import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { read } from '../../src/reading.js'

/** The words of the stretches that repeat a part of a quotation below. */
async function echoes(text: string): Promise<string[]> {
  const { speechScene, scene } = read(text, await loadPack('en', 'en'))
  return [...speechScene.quotedBelow].map((index) =>
    text.slice(scene.stretches[index]!.start, scene.stretches[index]!.end),
  )
}

const BODY = '“This dam is a Quiet danger, and nobody talks of it,” said Ann Reed on Monday.'

describe('quotedBelow', () => {
  it.each([
    ['a part of a quotation', `Reed: Dam Is ‘Quiet Danger’\n\n${BODY}`, ['Quiet Danger']],
    ['a word of it', `Dam a ‘danger’ to town\n\n${BODY}`, ['danger']],
    ['other words', `Dam a ‘loud danger’ to town\n\n${BODY}`, []],
    ['words in another order', `Dam a ‘danger quiet’ to town\n\n${BODY}`, []],
    ['words that no marks hold', 'Dam a ‘danger’ to town\n\nThe dam is a danger to the town.', []],
    ['the whole quotation', 'Dam a ‘danger’ to town\n\nThe dam is a “danger” to the town.', []],
    ['no headline', `The dam stands.\n\nReed told of a ‘danger’ to the town.\n\n${BODY}`, []],
  ])('%s', async (_, text, words) => {
    expect(await echoes(text)).toEqual(words)
  })
})

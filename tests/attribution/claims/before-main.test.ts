import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endBeforeMain } from '../../../src/attribution/claims/before-main.js'
import { sceneFor } from '../../support/scene.js'

/** What is left of a text from a content's first words on, by the word that is its cue. */
async function content(text: string, cue: string, from: string) {
  const scene = await sceneFor(text, 'en')
  const { tokens } = scene.structure
  const at = (words: string) => tokens.findIndex(({ start }) => start === text.indexOf(words))
  const said = { first: at(cue), end: at(cue) + 1 }
  const end = endBeforeMain(scene, said, { first: at(from), end: tokens.length })
  return text.slice(text.indexOf(from), tokens[end]?.start ?? text.length).replace(/[\s,.]+$/, '')
}

describe('endBeforeMain', () => {
  it.each([
    // A clause of time, of contrast or of condition comes first
    ['While Reed said that the dam was safe, the council closed it.', 'said', 'the dam', 'the dam was safe'],
    ['When Reed pointed out the dam was old, the mayor left.', 'pointed', 'the dam', 'the dam was old'],
    ['But if Reed implied that he would go, he did not leave.', 'implied', 'he would', 'he would go'],
    [
      'Although she admitted that it rained in May, June and July, the river fell.',
      'admitted',
      'it rained',
      'it rained in May, June and July',
    ],
    ['As Reed demands walls, the council has built roads.', 'demands', 'walls', 'walls'],
    [
      'While polls showed that the vote of May would matter, officials have done nothing.',
      'showed',
      'the vote',
      'the vote of May would matter',
    ],
    [
      'When the aide pointed out that Reed had not answered the question, the mayor said he would.',
      'pointed',
      'Reed had',
      'Reed had not answered the question',
    ],
    [
      'Because polls indicated that Reed won easily, there’s a sense of joy.',
      'indicated',
      'Reed won',
      'Reed won easily',
    ],
    ['When the chief, Ann Reed, said on Monday that the dam held, the council met.', 'said', 'the dam', 'the dam held'],
    [
      'When Reed said that the site had been “hacked,” both experts and agents laughed.',
      'said',
      'the site',
      'the site had been “hacked,”',
    ],
    // A phrase does
    ['To explain the delay, the council blamed the weather.', 'explain', 'the delay', 'the delay'],
    ['In describing the plan as a trick, the writers miss the point.', 'describing', 'the plan', 'the plan as a trick'],
    ['While claiming that he respects her, he went on to mock her.', 'claiming', 'he respects', 'he respects her'],
    // Nothing comes after, or the main clause is the one that reports
    [
      'Officials left when Reed said that the dam was old, rusty and unsafe.',
      'said',
      'the dam',
      'the dam was old, rusty and unsafe',
    ],
    [
      'Reed said that the dam was safe, the road was open and nobody was hurt.',
      'said',
      'the dam',
      'the dam was safe, the road was open and nobody was hurt',
    ],
    [
      'On Monday, Reed said that if it rains, the road will close.',
      'said',
      'if it rains',
      'if it rains, the road will close',
    ],
    ['As Reed noted, the dam is old, the road is worse.', 'noted', 'the dam', 'the dam is old, the road is worse'],
    [
      'When he warned that even if it rains, the road stays open, they left.',
      'warned',
      'even',
      'even if it rains, the road stays open, they left',
    ],
  ])('%s', async (text, cue, from, expected) => {
    expect(await content(text, cue, from)).toBe(expected)
  })

  it('only ever shortens, whatever the text', async () => {
    const words = fc.constantFrom(
      'while',
      'she',
      'said',
      'that',
      'the',
      'dam',
      'was',
      ',',
      'to',
      'cut',
      'and',
      '“',
      '”',
      '.',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 20 }), async (parts) => {
        const scene = await sceneFor(parts.join(' '), 'en')
        const { length } = scene.structure.tokens
        for (let first = 1; first < length; first++) {
          const end = endBeforeMain(scene, { first: first - 1, end: first }, { first, end: length })
          expect(end).toBeGreaterThanOrEqual(first)
          expect(end).toBeLessThanOrEqual(length)
        }
      }),
      { numRuns: 100 },
    )
  })
})

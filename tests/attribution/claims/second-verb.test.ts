import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endBeforeSecondVerb } from '../../../src/attribution/claims/second-verb.js'
import { sceneFor } from '../../support/scene.js'

/** What is left of a text from a content's first words on, by the word that is its cue. */
async function content(text: string, cue: string, from: string, code = 'en') {
  const scene = await sceneFor(text, code)
  const { tokens } = scene.structure
  const at = (words: string) => tokens.findIndex(({ start }) => start === text.indexOf(words))
  const said = { first: at(cue), end: at(cue) + 1 }
  const end = endBeforeSecondVerb(scene, said, { first: at(from), end: tokens.length })
  return text.slice(text.indexOf(from), tokens[end]?.start ?? text.length).replace(/[\s,.—]+$/, '')
}

describe('endBeforeSecondVerb', () => {
  it.each([
    // A verb in the cue's tense, which the content is not in
    ['Reed said she is fond of the town but took issue with its roads.', 'said', 'she is', 'she is fond of the town'],
    ['Reed said he will stay and then left the room.', 'said', 'he will', 'he will stay'],
    ['Reed has asked whether they want it, but declined to say more.', 'asked', 'they', 'they want it'],
    [
      'Reed said the road is shut, but expected to open soon.',
      'said',
      'the road',
      'the road is shut, but expected to open soon',
    ],
    // The content's own
    ['Reed said he was tired and left the room.', 'said', 'he was', 'he was tired and left the room'],
    ['Reed said he is tired and worried about it.', 'said', 'he is', 'he is tired and worried about it'],
    ['Reed said he is old and had been ill.', 'said', 'he is', 'he is old and had been ill'],
    ['Reed says he was tired and works less.', 'says', 'he was', 'he was tired and works less'],
    // Participles
    [
      'He spoke, admitting that the plan had failed but warning that it would cost more.',
      'admitting',
      'the plan',
      'the plan had failed',
    ],
    ['Reed said the dam will hold, adding that nobody is at risk.', 'said', 'the dam', 'the dam will hold'],
    ['Reed said the dam is “old,” noting the cracks in it.', 'said', 'the dam', 'the dam is “old,”'],
    ['Reed said he saw her, asking her to stay.', 'said', 'he saw', 'he saw her, asking her to stay'],
    // Three verbs of the speaker
    [
      'He suggested the heat was to blame, called her rude and left the room.',
      'suggested',
      'the heat',
      'the heat was to blame',
    ],
    [
      'He said the men, who were ill, called their wives and left.',
      'said',
      'the men',
      'the men, who were ill, called their wives and left',
    ],
    // A clause whose subject is a pronoun
    ['Reed said the dam is safe, and he insisted the road is too.', 'said', 'the dam', 'the dam is safe'],
    ['Reed said the dam is safe — but she warned of rain.', 'said', 'the dam', 'the dam is safe'],
    ['Reed said the dam is safe, and Ann Hill warned of rain.', 'said', 'the dam', 'the dam is safe'],
    ['Reed joked that he was lost, but went on to say that he liked it.', 'joked', 'he was', 'he was lost'],
    ['Reed said he was lost, but liked it.', 'said', 'he was', 'he was lost, but liked it'],
    ['Reed said the dam is safe, and it holds water.', 'said', 'the dam', 'the dam is safe, and it holds water'],
    // Another sentence
    ['Reed said the dam is old; the road is new.', 'said', 'the dam', 'the dam is old'],
    ['Reed said that the dam is old; that it leaks.', 'said', 'the dam', 'the dam is old; that it leaks'],
    ['Reed said he has seen it all: old dams; new roads.', 'said', 'he has', 'he has seen it all: old dams; new roads'],
    // A comment on it
    ['They said they will stay, as has the mayor.', 'said', 'they will', 'they will stay'],
    ['They said they will stay, as was the plan.', 'said', 'they will', 'they will stay'],
    ['They said they will stay, as it is late.', 'said', 'they will', 'they will stay, as it is late'],
    // Behind an infinitive, or a noun
    ['Reed vowed to stay, adding that she likes it.', 'vowed', 'to stay', 'to stay'],
    ['Reed denied the charges, adding that she will stay.', 'denied', 'the charges', 'the charges'],
    ['Reed vowed to stay, but the council left.', 'vowed', 'to stay', 'to stay'],
    ['Reed denied the charges, while the council left.', 'denied', 'the charges', 'the charges'],
    ['Reed vowed to stay, but not for long.', 'vowed', 'to stay', 'to stay, but not for long'],
    ['Reed vowed to stay and rest.', 'vowed', 'to stay', 'to stay and rest'],
    // A noun for what was said
    ['Reed said the dam is safe, claims that engineers dispute.', 'said', 'the dam', 'the dam is safe'],
    ['Reed said the dam is safe, a claim the council disputes.', 'said', 'the dam', 'the dam is safe'],
    ['Reed said the dam is old, a ruin that leaks.', 'said', 'the dam', 'the dam is old, a ruin that leaks'],
  ])('%s', async (text, cue, from, expected) => {
    expect(await content(text, cue, from)).toBe(expected)
  })

  it('only ever shortens, whatever the text', async () => {
    const words = fc.constantFrom(
      'said',
      'saying',
      'that',
      'the',
      'dam',
      'is',
      'was',
      ',',
      'and',
      'he',
      'a',
      'claim',
      '“',
      '”',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 20 }), async (parts) => {
        const scene = await sceneFor(parts.join(' '), 'en')
        const { length } = scene.structure.tokens
        for (let first = 1; first < length; first++) {
          const end = endBeforeSecondVerb(scene, { first: first - 1, end: first }, { first, end: length })
          expect(end).toBeGreaterThanOrEqual(first)
          expect(end).toBeLessThanOrEqual(length)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('a clause set against what was said, in French', () => {
  it.each([
    ['La mairie espère que le pont tiendra, mais les ingénieurs ont fermé la route.', 'le pont tiendra'],
    [
      'La mairie espère que le pont tiendra, mais que les ingénieurs ont fermé la route.',
      'le pont tiendra, mais que les ingénieurs ont fermé la route',
    ],
    [
      'La mairie espère que le pont tiendra, mais les ingénieurs fermeraient la route.',
      'le pont tiendra, mais les ingénieurs fermeraient la route',
    ],
    ['La mairie espère que le pont tiendra, mais pas la route.', 'le pont tiendra, mais pas la route'],
  ])('ends it unless its word or its mood goes on: %s', async (text, expected) => {
    expect((await content(text, 'espère', 'le pont', 'fr')).replace(/\.$/, '')).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opensWithClause, outerVerb } from '../../../src/attribution/claims/outer-verb.js'
import { sceneFor } from '../../support/scene.js'

/** What `outerVerb` leaves of a text from a word on. */
async function content(code: string, text: string, from: string) {
  const scene = await sceneFor(text, code)
  const { tokens } = scene.structure
  const start = text.indexOf(from)
  const first = tokens.findIndex((token) => token.start >= start)
  const end = outerVerb(scene, first, opensWithClause(scene, first))
  return text.slice(start, tokens[end]?.start ?? text.length).replace(/[\s,.]+$/, '')
}

describe('outerVerb', () => {
  it.each([
    // The first verb that no clause has
    ['en', 'Her claim that the dam held proved wrong.', 'the dam', 'the dam held'],
    ['en', 'Her claim that the dam was safe in May was denied.', 'the dam', 'the dam was safe in May'],
    ['fr', 'Son idée que le pont tiendrait a déplu.', 'le pont', 'le pont tiendrait'],
    ['es', 'Su idea de que el puente es seguro sorprendió al consejo.', 'el puente', 'el puente es seguro'],
    ['de', 'Ihre Behauptung, dass die Brücke hält, wurde belacht.', 'die Brücke', 'die Brücke hält'],
    // Infinitives have no verb of their own
    ['en', 'Their promise to cut taxes was kept.', 'to cut', 'to cut taxes'],
    ['en', 'His plan to say that he lied was dropped.', 'to say', 'to say that he lied'],
    // Clauses within
    [
      'en',
      'The claim that the dam, which was old, would fail was denied.',
      'the dam',
      'the dam, which was old, would fail',
    ],
    ['en', 'Those who say they left because it was late are wrong.', 'they left', 'they left because it was late'],
    ['en', 'Those who say he thought the dam was safe are wrong.', 'he thought', 'he thought the dam was safe'],
    [
      'fr',
      "L'idée que le pont tiendra si la route est fermée a déplu.",
      'le pont',
      'le pont tiendra si la route est fermée',
    ],
    // Conjunctions go on with a verb, but not past a comma
    ['en', 'The claim that the dam was old and would fail was denied.', 'the dam', 'the dam was old and would fail'],
    [
      'en',
      'Reed, who says talks between him and her will fail, has left.',
      'talks',
      'talks between him and her will fail',
    ],
    // Also before a verb that no list has
    ['en', 'The novice who wants to unseat Reed is raising money.', 'to unseat', 'to unseat Reed'],
    // An infinitive has nouns that a conjunction joins, and no clauses
    [
      'en',
      'The mayor who hopes to end trade with Alba and Hesperia will speak.',
      'to end',
      'to end trade with Alba and Hesperia',
    ],
    // A noun after the comma begins the outer clause
    ['en', 'Despite claims that the dam was safe, the council has closed it.', 'the dam', 'the dam was safe'],
    // What looks like a verb and is none there
    [
      'en',
      'The claim that the laws passed by the council would help was denied.',
      'the laws',
      'the laws passed by the council would help',
    ],
    [
      'en',
      'The claim that the dam built in 1950 would fail was denied.',
      'the dam',
      'the dam built in 1950 would fail',
    ],
    ['en', 'His promise to help, should she win, was noted.', 'to help', 'to help, should she win'],
    ['fr', 'Il dit que la réforme coûtera cher.', 'la réforme', 'la réforme coûtera cher'],
    ['en', 'The claim that it was (the mayor is sure) late was denied.', 'it was', 'it was (the mayor is sure) late'],
    // Nothing follows
    ['en', 'Reed said that the dam was safe.', 'the dam', 'the dam was safe'],
  ])('%s: %s', async (code, text, from, expected) => {
    expect(await content(code, text, from)).toBe(expected)
  })

  it('ends with the sentence', async () => {
    expect(await content('en', 'Her claim. It was denied.', 'claim')).toBe('claim. It was denied')
  })

  it('answers for every token of any text', async () => {
    const words = fc.constantFrom(
      'who',
      'said',
      'that',
      'the',
      'dam',
      'was',
      ',',
      'and',
      'to',
      'cut',
      'she',
      '“',
      '”',
      '.',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (parts) => {
        const scene = await sceneFor(parts.join(' '), 'en')
        const { length } = scene.structure.tokens
        for (let first = 0; first <= length; first++) {
          const end = outerVerb(scene, first, opensWithClause(scene, first))
          expect(end).toBeGreaterThanOrEqual(first)
          expect(end).toBeLessThanOrEqual(length)
        }
      }),
      { numRuns: 100 },
    )
  })
})

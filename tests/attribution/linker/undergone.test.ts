import { describe, expect, it } from 'vitest'
import { isUndergone } from '../../../src/attribution/linker/undergone.js'
import { mentionText, sceneFor } from '../../support/scene.js'

/** Whether the mention of these words only undergoes what the cue of the lemma tells. */
async function undergone(text: string, lemma: string, who: string, code = 'en'): Promise<boolean> {
  const scene = await sceneFor(text, code)
  const cue = scene.cues.find((one) => one.lemma === lemma)
  const mention = [...scene.mentions.keys()].find((index) => mentionText(scene, index) === who)
  expect([cue?.lemma, mention !== undefined], text).toEqual([lemma, true])
  return isUndergone(scene, { cue: cue!, mention: mention! })
}

describe('isUndergone', () => {
  it.each([
    ['how somebody looks', 'Ann Reed seems to have left the town.', 'seem', 'Ann Reed'],
    ['who is asked', 'Ann Reed was asked whether the dam will hold.', 'ask', 'Ann Reed'],
    ['who is asked, by a participle', 'Ann Reed, when asked whether the dam will hold, left.', 'ask', 'Ann Reed'],
    ['who is asked, where the sentence begins', 'Asked about the dam, Ann Reed left.', 'ask', 'Ann Reed'],
    ['the subject of a passive', 'Ann Reed was told that the dam will hold.', 'tell', 'Ann Reed'],
    ['a pronoun for an infinitive', 'It is hard to know whether the dam will hold.', 'know', 'It'],
    ['who is asked questions', 'Ann Reed faces new questions about the dam.', 'question', 'Ann Reed'],
    ['what is spoken ill of', 'The plan drew sharp criticism for its cost.', 'criticism', 'The plan'],
  ])('%s', async (_, text, lemma, who) => {
    expect(await undergone(text, lemma, who)).toBe(true)
  })

  it.each([
    ['who seems to say it', 'Ann Reed seems to blame the council for the leak.', 'seem', 'Ann Reed'],
    ['who appears to feel it', 'Ann Reed appeared confident that the dam will hold.', 'appear', 'Ann Reed'],
    ['who asks', 'Ann Reed asked whether the dam will hold.', 'ask', 'Ann Reed'],
    ['who asks, as an agent', 'Ann Reed was asked by Paul Cole whether the dam will hold.', 'ask', 'Paul Cole'],
    ['who is convinced', 'Ann Reed is convinced that the dam will hold.', 'convince', 'Ann Reed'],
    ['who is quoted', 'Ann Reed was quoted as saying that the dam will hold.', 'quote', 'Ann Reed'],
    ['what a pronoun stands for', 'It is eager to announce that the dam will hold.', 'announce', 'It'],
    ['whose the questions are', 'Ann Reed faces questions from Paul Cole about the dam.', 'question', 'Paul Cole'],
    ['who offers it', 'Ann Reed offered criticism of the plan.', 'criticism', 'Ann Reed'],
    ['who makes plans', 'Ann Reed drew plans to shut the dam.', 'plan', 'Ann Reed'],
    ['whose it is', 'Ann Reed stirred the town with her speech about the dam.', 'speech', 'Ann Reed'],
  ])('but not %s', async (_, text, lemma, who) => {
    expect(await undergone(text, lemma, who)).toBe(false)
  })

  it('is no pronoun for an infinitive where a language lists none', async () => {
    expect(await undergone('Il est difficile de savoir si le pont tient.', 'savoir', 'Il', 'fr')).toBe(false)
  })
})

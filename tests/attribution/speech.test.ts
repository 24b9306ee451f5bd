import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFrames } from '../../src/attribution/frames.js'
import { sievesOfAll } from '../../src/attribution/quotes.js'
import { sceneOf } from '../../src/attribution/scene.js'
import { speechProbabilities, THRESHOLD } from '../../src/attribution/speech.js'
import { speechScene } from '../../src/attribution/speech.scene.js'
import { loadPack } from '../../src/languages/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findCues, findVerbGroups } from '../../src/lexicon/cues.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'
import { findTurns } from '../../src/turns/turns.js'

/** The stretches of a text with the probability of each, all the stages before run. */
function judged(text: string, pack: LanguagePack) {
  const structure = structureOf(text, pack.text)
  const { stretches } = scanMarks(structure, pack.marks, findTurns(structure, pack))
  const verbs = findVerbGroups(structure, pack)
  const cues = findCues(structure.tokens, verbs, pack)
  const mentions = findMentions(structure, stretches, pack, { verbs })
  const scene = sceneOf({ structure, stretches, mentions, verbs, cues, pack })
  const sieves = sievesOfAll(scene, findFrames(scene))
  return { stretches, probabilities: speechProbabilities(speechScene({ structure, stretches, cues, pack, sieves })) }
}

/** The words of the stretches that are taken for speech. */
async function speech(text: string, code: string): Promise<string[]> {
  const pack = await loadPack(code, code)
  const { stretches, probabilities } = judged(text, pack)
  return stretches
    .filter((_, index) => probabilities[index]! >= THRESHOLD)
    .map(({ start, end }) => text.slice(start, end))
}

describe('speech', () => {
  it.each([
    ['fr', '« Le site fermera en mars », a annoncé Claire Vautrin.', 'Le site fermera en mars'],
    ['fr', 'Un riverain, en colère : « Personne n’écoute. »', 'Personne n’écoute.'],
    ['fr', 'Le procureur a indiqué que le suspect avait « agi seul ».', 'agi seul'],
    ['fr', 'Un homme a crié « Vive Morel ».', 'Vive Morel'],
    ['en', 'A man chanted “Go Morel” in the rain.', 'Go Morel'],
    ['en', 'Chants of “Go Morel! Go Morel!” rang out.', 'Go Morel! Go Morel!'],
    ['fr', 'Il est sorti aux cris de « Vive Morel ».', 'Vive Morel'],
    ['fr', '— Tu viens ? demanda Louise.', 'Tu viens ? demanda Louise.'],
    ['en', '"The road is gone and nobody told us," said Tom Brandt.', 'The road is gone and nobody told us,'],
    ['en', "'It's the dogs' home that burned,' said Ruth Amos.", "It's the dogs' home that burned,"],
    ['en', '‘We lost everything’: a valley after the hail', 'We lost everything'],
    ['en', "The hail came.\n\n'It was over by noon'\n\nMost farms are shut.", 'It was over by noon'],
    ['en', 'The mayor said the plan was "dead on arrival".', 'dead on arrival'],
    ['de', '„Wir bleiben, bis es eine Lösung gibt“, sagte Ute Lang.', 'Wir bleiben, bis es eine Lösung gibt'],
  ])('%s: %s', async (code, text, words) => {
    expect(await speech(text, code)).toEqual([words])
  })

  it.each([
    'Ils ont clamé : « Menteur », « Voleur » et « Traître ».',
    'Ils ont hurlé « Menteur », « Voleur », « Traître », puis sont partis.',
  ])('takes all that is shouted in a row for speech: %s', async (text) => {
    expect(await speech(text, 'fr')).toEqual(['Menteur', 'Voleur', 'Traître'])
  })

  it('takes the short turns of a conversation for speech', async () => {
    const text = '"Where have you been?" said Ann.\n\n"Out."\n\n"Why?" she asked.\n\n"No reason."'
    expect(await speech(text, 'en')).toEqual(['Where have you been?', 'Out.', 'Why?', 'No reason.'])
  })
})

describe('no speech', () => {
  it.each([
    ['fr', 'Son film « Les Heures lentes » sort mercredi.'],
    ['fr', 'La « réforme » inquiète.'],
    ['fr', 'La tempête, surnommée « Aurore », a traversé le pays.'],
    ['en', 'Her novel "The Slow Hours" comes out on Wednesday.'],
    ['en', 'The song "Winter Road" opens the album.'],
  ])('%s: %s', async (code, text) => {
    expect(await speech(text, code)).toEqual([])
  })
})

describe('any text', () => {
  it('gives each stretch a probability', async () => {
    const pack = await loadPack('en', 'English')
    const pieces = fc.constantFrom('"', '“', '”', '«', '»', "'", 'he said', 'that', 'word', ', ', '. ', '\n\n', 'Ann ')
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((found) => found.join(' ')),
        (text) => {
          const { stretches, probabilities } = judged(text, pack)
          expect(probabilities).toHaveLength(stretches.length)
          for (const probability of probabilities) {
            expect(probability).toBeGreaterThanOrEqual(0)
            expect(probability).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})

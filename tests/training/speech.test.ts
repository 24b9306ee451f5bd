import { describe, expect, it } from 'vitest'
import { SET_WEIGHTS } from '../../src/attribution/speech.js'
import { loadPack } from '../../src/languages/index.js'
import { read } from '../../src/reading.js'
import type { GoldRow } from '../../src/training/gold.js'
import { speechExamples, thresholdOf } from '../../src/training/speech.js'

const pack = await loadPack('fr', 'French')

type Quoted = Pick<GoldRow['attributions'][number], 'type'> & { readonly said: readonly string[] }

/** What each marked stretch of a text counts as, where gold has such attributions. */
function labels(text: string, attributions: readonly Quoted[], notSpeech: readonly string[] = []): boolean[] {
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const row: GoldRow = {
    id: 'one',
    lang: 'fr',
    text,
    attributions: attributions.map(({ type, said }) => ({
      type,
      content: said.map(span),
      cue: [],
      source: [],
      speaker: null,
    })),
    notSpeech: notSpeech.map(span),
    ignored: [],
  }
  return speechExamples(row, read(text, pack).scene.stretches, () => ['bias'], 1).map(({ isRight }) => isRight)
}

describe('speechExamples', () => {
  it.each([
    ['« Le pont tiendra, a promis la maire. Il est neuf. »', ['Le pont tiendra', 'Il est neuf.']],
    ['« Le pont tiendra, a promis la maire, car il est neuf. »', ['Le pont tiendra', 'car il est neuf.']],
    [
      '« On répare tout, a dit la maire. Puis on part, a-t-elle ajouté. Merci à vous tous. »',
      ['On répare tout', 'Puis on part', 'Merci à vous tous.'],
    ],
  ])('takes what a reporting clause parts for speech: %s', (text, said) => {
    expect(labels(text, [{ type: 'direct', said }])).toEqual([true])
  })

  it('takes a fragment of a reported clause for speech, and a name in an article that reports nothing for none', () => {
    const mixed: Quoted = { type: 'mixed', said: ['que le pont est « neuf »'] }
    expect(labels('Elle assure que le pont est « neuf ».', [mixed])).toEqual([true])
    expect(labels('Le navire « Alba » part.', [], ['Alba'])).toEqual([false])
    expect(labels('Le navire « Alba » part.', [])).toEqual([false])
  })

  it('takes a stretch of which only a word was said for no speech', () => {
    const said: Quoted = { type: 'direct', said: ['Non'] }
    expect(labels('« Le grand roman du non. Non. Fin de la trilogie »', [said])).toEqual([false])
  })
})

describe('weights set by hand', () => {
  it('are no feature to learn, and count where a threshold is chosen, but inside a quote', () => {
    const [name, weight] = [...SET_WEIGHTS][0]!
    const examples = (text: string) => {
      const row: GoldRow = { id: 'one', lang: 'fr', text, attributions: [], notSpeech: [], ignored: [] }
      return speechExamples(row, read(text, pack).scene.stretches, () => ['bias', name], 1)
    }
    expect(examples('Le navire « Alba » part.')).toMatchObject([{ features: ['bias'], set: weight }])
    const nested = examples('« Elle a dit “Oui” », assure Luc Hardy.').map(({ set }) => set)
    expect(nested.toSorted((a, b) => a - b)).toEqual([0, weight])
  })
})

describe('thresholdOf', () => {
  const scored = (right: readonly number[], wrong: readonly number[]) => [
    ...right.map((p) => ({ isRight: true, p })),
    ...wrong.map((p) => ({ isRight: false, p })),
  ]

  it('is one half where all thresholds do as well', () => {
    expect(thresholdOf(scored([0.9, 0.8], [0.1, 0.2]))).toBeCloseTo(0.5)
  })

  it('is one half without examples', () => {
    expect(thresholdOf([])).toBe(0.5)
  })

  it('is in the middle of those that do well', () => {
    expect(thresholdOf(scored([0.9, 0.65], [0.1, 0.45]))).toBeCloseTo(0.56, 1)
  })

  it('lets few stretches pass that are no speech', () => {
    expect(thresholdOf(scored([0.9, 0.8, 0.35, 0.36], [0.42, 0.32]))).toBeGreaterThan(0.42)
  })
})

/** The verbs left out of the English cue lexicon, with their reasons. */

import { describe, expect, it } from 'vitest'
import { LEFT_OUT } from '../bench/left-out.js'
import { english } from '../src/languages/en/index.js'

const lemmas = LEFT_OUT.flatMap((group) => [...group.lemmas])

describe('what the English lexicon leaves out', () => {
  it('is not in it', () => {
    expect(lemmas.filter((lemma) => english.cues.verbs.has(lemma))).toEqual([])
  })

  it('has one reason each', () => {
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([])
    expect(LEFT_OUT.every(({ reason }) => reason.endsWith('.'))).toBe(true)
  })
})

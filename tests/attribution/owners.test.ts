/** A possessive is the source of the noun that reports: `her claim that`, `son affirmation selon laquelle`. */

import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

const CASES = [
  [
    'en',
    'Nora Blake resigned on Tuesday. Her claim that the bank lied surprised the board.',
    'the bank lied',
    'Nora Blake',
  ],
  [
    'fr',
    'Marie Durand est arrivée mardi. Son affirmation selon laquelle la banque a menti a surpris le conseil.',
    'la banque a menti',
    'Marie Durand',
  ],
  [
    'es',
    'Marta Solís llegó el martes. Su afirmación de que el banco mintió sorprendió al consejo.',
    'el banco mintió',
    'Marta Solís',
  ],
  [
    'it',
    'Marta Soldi è arrivata martedì. La sua affermazione che la banca ha mentito ha sorpreso il consiglio.',
    'la banca ha mentito',
    'Marta Soldi',
  ],
] as const

describe('a possessive before a noun that reports', () => {
  it.each(CASES)('%s: speaks by its owner', async (lang, text, content, speaker) => {
    const { claims } = await extract(text, { lang })
    expect(claims.map((claim) => [claim.text, claim.speaker?.name])).toEqual([[content, speaker]])
  })
})

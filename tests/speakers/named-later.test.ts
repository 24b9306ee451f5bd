import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

describe('who is described first and named later', () => {
  it.each([
    [
      french,
      'Un jeune skieur de 20 ans est tombé. Le jeune skieur, Loïc Perrot, est sauf.',
      'Un jeune skieur de 20 ans',
      'Loïc Perrot',
    ],
    [french, 'Une riveraine a crié. La riveraine, Jeanne Kermadec, est rentrée.', 'Une riveraine', 'Jeanne Kermadec'],
    [english, 'A young hiker got lost. The young hiker, Dan Poole, was found.', 'A young hiker', 'Dan Poole'],
  ])('has that name: %#', (pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it.each([
    [
      'an office may be another holder of it',
      'Un ministre a crié. Le ministre, Loïc Perrot, est parti.',
      'Un ministre',
    ],
    ['another noun', 'Un skieur est tombé. Le pompier, Loïc Perrot, est sauf.', 'Un skieur'],
    ['another gender', 'Une jeune élève est tombée. Le jeune élève, Loïc Perrot, est sauf.', 'Une jeune élève'],
    [
      'two whom it may name',
      'Un skieur est tombé. Un skieur de Metz a ri. Le skieur, Loïc Perrot, est sauf.',
      'Un skieur',
    ],
    ['named before', 'Loïc Perrot skie. Un skieur est tombé. Le skieur, Loïc Perrot, a ri.', 'Un skieur'],
  ])('stays as described: %s', (_, text, source) => {
    expect(namesFor(text, french, [source])).not.toContain('Loïc Perrot')
  })
})

/** What tests of several language packs ask. */

import type { Cues } from '../../src/languages/pack.js'

/** The words that a list has more than once. */
export const repeated = (list: readonly string[]): string[] =>
  list.filter((item, index) => list.indexOf(item) !== index)

/** Returns what reads a norm as `lemma form tense persons number gender`, one for each reading; `-` for what it does not say. */
export const readingOf =
  ({ readVerb }: Pick<Cues, 'readVerb'>) =>
  (norm: string): string[] =>
    readVerb(norm).map(({ lemma, features }) => {
      const { form, tense, persons, plural, gender } = features
      const number = plural === null ? '-' : plural ? 'plural' : 'singular'
      return `${lemma} ${form} ${tense ?? '-'} ${persons.join('') || '-'} ${number} ${gender ?? '-'}`
    })

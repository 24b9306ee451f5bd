/** Features of verb forms that say nothing of gender. */

import type { VerbFeatures } from './pack.js'

/** The features of a form; by default of no tense, person or number. */
export const features = (
  form: VerbFeatures['form'],
  tense: VerbFeatures['tense'] = null,
  persons: VerbFeatures['persons'] = [],
  plural: boolean | null = null,
): VerbFeatures => ({ form, tense, persons, plural, gender: null })

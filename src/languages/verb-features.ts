/** Features of verb forms that say nothing of gender. */

import type { VerbFeatures, VerbReading } from './pack.js'

/** The features of a form; by default of no tense, person or number. */
export const features = (
  form: VerbFeatures['form'],
  tense: VerbFeatures['tense'] = null,
  persons: VerbFeatures['persons'] = [],
  plural: boolean | null = null,
): VerbFeatures => ({ form, tense, persons, plural, gender: null })

/** A finite form in the singular, of that number alone. */
export const isOfOne = ({ features: { form, plural } }: VerbReading): boolean => form === 'finite' && plural === false

/** A finite form in the past. */
export const isPast = ({ features: { form, tense } }: VerbReading): boolean => form === 'finite' && tense === 'past'

/** Plurals and feminines of Spanish nouns and adjectives by rule. */

const BARE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' }

/** The plural by rule: `ministros, directores, portavoces, capitanes`; what ends in an unstressed s stays. */
export const pluralOf = (singular: string): string => {
  if (/[aeiouáéó]$/u.test(singular)) return `${singular}s`
  if (/[íú]$/u.test(singular)) return `${singular}es`
  if (singular.endsWith('z')) return `${singular.slice(0, -1)}ces`
  if (/[áéíóú][ns]$/u.test(singular)) return `${singular.slice(0, -2)}${BARE[singular.at(-2)!]}${singular.at(-1)}es`
  return /[sx]$/u.test(singular) ? singular : `${singular}es`
}

/** The feminine of an adjective by rule: `convencida`, `acusadora`. */
export const feminineOf = (masculine: string): string => {
  if (masculine.endsWith('o')) return `${masculine.slice(0, -1)}a`
  return /or$/u.test(masculine) ? `${masculine}a` : masculine
}

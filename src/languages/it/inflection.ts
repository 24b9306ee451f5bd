/** Plurals and feminines of Italian nouns and adjectives by rule. */

/** The plural by rule: `ministri, ministre, dichiarazioni, tesi`; what ends in a consonant, in i or in an accent stays. */
export const pluralOf = (singular: string): string => {
  if (/[^aeo]$/u.test(singular)) return singular
  if (/(?:ista|cida|iatra|arca|crate|eta)$/u.test(singular)) return `${singular.slice(0, -1)}i`
  if (/[cg]a$/u.test(singular)) return `${singular.slice(0, -1)}he`
  if (/[^aeiou][cg]ia$/u.test(singular)) return `${singular.slice(0, -2)}e`
  if (singular.endsWith('a')) return `${singular.slice(0, -1)}e`
  if (/[^aeiou][cg]o$|[aeiou]go$/u.test(singular) && !singular.endsWith('ologo')) return `${singular.slice(0, -1)}hi`
  if (singular.endsWith('io')) return singular.slice(0, -1)
  return `${singular.slice(0, -1)}i`
}

/** The feminine of an adjective by rule: `convinta`. */
export const feminineOf = (masculine: string): string =>
  masculine.endsWith('o') ? `${masculine.slice(0, -1)}a` : masculine

/** Plurals and feminines of Portuguese nouns and adjectives by rule. */

/** The plural by rule: `ministros, declarações, jornais, porta-vozes, homens`; what ends in an unstressed s stays. */
export const pluralOf = (singular: string): string => {
  if (/(?:alemão|capitão|escrivão|tabelião|capelão|catalão)$/u.test(singular)) return `${singular.slice(0, -2)}ães`
  if (/(?:cidadão|irmão|cristão|artesão|cortesão|órfão|órgão)$/u.test(singular)) return `${singular}s`
  if (singular.endsWith('ão')) return `${singular.slice(0, -2)}ões`
  if (singular.endsWith('m')) return `${singular.slice(0, -1)}ns`
  if (/[aou]l$/u.test(singular)) return `${singular.slice(0, -1)}is`
  if (/(?:ável|ível|úvel|óvel)$/u.test(singular)) return `${singular.slice(0, -2)}eis`
  if (singular.endsWith('el')) return `${singular.slice(0, -2)}éis`
  if (/il$/u.test(singular)) return `${singular.slice(0, -1)}s`
  if (/[rz]$/u.test(singular)) return `${singular}es`
  if (/[êéá]s$/u.test(singular)) return `${singular.slice(0, -2)}${singular.endsWith('ás') ? 'a' : 'e'}ses`
  return /[sx]$/u.test(singular) ? singular : `${singular}s`
}

/** The feminine of an adjective by rule: `convencida`. */
export const feminineOf = (masculine: string): string => {
  if (masculine.endsWith('eu')) return `${masculine.slice(0, -2)}eia`
  if (masculine.endsWith('o')) return `${masculine.slice(0, -1)}a`
  return /[^i]or$/u.test(masculine) ? `${masculine}a` : masculine
}

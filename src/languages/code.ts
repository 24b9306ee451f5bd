/** The ISO 639-1 code that a language tag begins with (`fr-CA`), in lower case; null where it begins with none. */
export function languageCode(tag: string): string | null {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return /^[a-z]{2}$/.test(code) ? code : null
}

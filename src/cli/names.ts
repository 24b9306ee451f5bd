const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a language by its ISO 639-1 code. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code
}

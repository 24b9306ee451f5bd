let names: Intl.DisplayNames | undefined

/** The English name of a language by its ISO 639-1 code. */
export function languageName(code: string): string {
  // Made on first use: it takes longer than the rest of the start.
  names ??= new Intl.DisplayNames('en', { type: 'language' })
  return names.of(code) ?? code
}

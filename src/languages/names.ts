/** English names of languages, as results and help show them. */

/** Those that can be detected stand here: to make `Intl.DisplayNames` takes longer than to read an article. */
const NAMES: Readonly<Record<string, string>> = {
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
}

let others: Intl.DisplayNames | undefined

/** The English name of a language by its ISO 639-1 code; the code itself where it has none. */
export function languageName(code: string): string {
  if (Object.hasOwn(NAMES, code)) return NAMES[code] ?? code
  try {
    others ??= new Intl.DisplayNames('en', { type: 'language' })
    return others.of(code) ?? code
  } catch {
    return code
  }
}

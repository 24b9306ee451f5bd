/** The languages that there are. The engine asks for a pack by code and names none. */

import type { LanguagePack } from './pack.js'

const LOADERS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  fr: async () => (await import('./fr/index.js')).french,
  en: async () => (await import('./en/index.js')).english,
}

/** ISO 639-1 codes of the languages that have a pack. */
export const PACK_CODES: readonly string[] = Object.keys(LOADERS)

/** The pack of a language, loaded on first use; undefined where there is none. */
export async function loadPack(code: string): Promise<LanguagePack | undefined> {
  return Object.hasOwn(LOADERS, code) ? LOADERS[code]?.() : undefined
}

/** The languages that there are. The engine asks for a pack by code and names none. */

import { barePack } from './bare.js'
import { DEFAULT_MARKS } from './marks.js'
import type { LanguagePack } from './pack.js'

const LOADERS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  fr: async () => (await import('./fr/index.js')).french,
  en: async () => (await import('./en/index.js')).english,
  de: async () => (await import('./de/index.js')).german,
  es: async () => (await import('./es/index.js')).spanish,
  it: async () => (await import('./it/index.js')).italian,
  pt: async () => (await import('./pt/index.js')).portuguese,
  nl: async () => (await import('./nl/index.js')).dutch,
}

/** ISO 639-1 codes of the languages that have a pack. */
export const PACK_CODES: readonly string[] = Object.keys(LOADERS)

const loading = new Map<string, Promise<LanguagePack>>()

/** The pack of a language, loaded on first use; one without words where there is none. */
export function loadPack(code: string, name: string): Promise<LanguagePack> {
  const known = loading.get(code)
  if (known) return known
  const load = Object.hasOwn(LOADERS, code) ? LOADERS[code] : undefined
  if (!load) return Promise.resolve(barePack(code, name, DEFAULT_MARKS))
  const pack = load()
  loading.set(code, pack)
  return pack
}

/** The languages that there are. The engine asks for a pack by code and names none. */

import { barePack } from './bare.js'
import { DEFAULT_MARKS, MARK_CONVENTIONS } from './marks.js'
import type { LanguagePack } from './pack.js'

const LOADERS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  fr: async () => (await import('./fr/index.js')).french,
  en: async () => (await import('./en/index.js')).english,
  de: async () => (await import('./de/index.js')).german,

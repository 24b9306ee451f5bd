/** The pipeline: one document's text in, who said what out. */

import type { QuotesDocument } from './document.js'
import { SCHEMA_VERSION } from './document.js'

export interface ExtractOptions {
  /** What `source` says in the result; `-` by default. */
  readonly source?: string
  /** ISO 639-1 code that skips detection. */
  readonly lang?: string
  /** The headline, where the input names one. */
  readonly title?: string | null
  /** Put the analysed text into the result. */
  readonly includeText?: boolean
  /** Look for claims; true by default. */
  readonly claims?: boolean
}

/** Who said what in a text. Offsets are UTF-16 code units of `text`. Never throws on any string. */
export async function extract(text: string, options: ExtractOptions = {}): Promise<QuotesDocument> {
  return {
    schemaVersion: SCHEMA_VERSION,
    source: options.source ?? '-',
    title: options.title ?? null,
    language: { code: options.lang ?? 'und', name: 'unknown', confidence: 0, by: options.lang ? 'option' : 'none' },
    ...(options.includeText ? { text } : {}),
    quotes: [],
    claims: [],
    speakers: [],
    warnings: [],
  }
}

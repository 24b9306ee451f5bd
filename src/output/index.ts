/** The formats that there are: one file each, one signature. */

import { extname } from 'node:path'
import type { QuotesDocument } from '../document.js'

export interface RenderOptions {
  /** Columns that the report may fill; 80 by default. */
  readonly width?: number
  /** How many colours the report may use: 0 none, 1 the 16 of any terminal, 2 the 256, 3 all. */
  readonly colorLevel?: 0 | 1 | 2 | 3
  /** The report tells why each speaker was chosen. */
  readonly explain?: boolean
  /** The report leaves warnings out. */
  readonly quiet?: boolean
  /** Other documents stand before this one in the same output. */
  readonly continued?: boolean
}

/**
 * A document as text: nothing, or lines with the last ended too.
 * @throws Error where a format that counts places in the text gets a document without it
 */
export type Render = (document: QuotesDocument, options: RenderOptions) => string

interface FormatTraits {
  readonly load: () => Promise<Render>
  /** Of the files that hold it, the usual one first. */
  readonly endings: readonly [string, ...string[]]
  /** It shows the text, or counts places in it: the document is to include it. */
  readonly usesText?: boolean
  /** An output holds one document. */
  readonly single?: boolean
}

const TRAITS = {
  json: { load: async () => (await import('./json.js')).renderJson, endings: ['.json'] },
  jsonl: { load: async () => (await import('./jsonl.js')).renderJsonLine, endings: ['.jsonl', '.ndjson'] },
  report: { load: async () => (await import('./report.js')).renderReport, endings: ['.txt'], usesText: true },
  html: {
    load: async () => (await import('./html.js')).renderHtml,
    endings: ['.html', '.htm'],
    usesText: true,
    single: true,
  },
  csv: { load: async () => (await import('./csv.js')).renderCsv, endings: ['.csv'] },
  markdown: { load: async () => (await import('./markdown.js')).renderMarkdown, endings: ['.md'], usesText: true },
  tei: {
    load: async () => (await import('./tei.js')).renderTei,
    endings: ['.xml', '.tei'],
    usesText: true,
    single: true,
  },
  'web-annotation': {
    load: async () => (await import('./web-annotation.js')).renderWebAnnotation,
    endings: ['.jsonld'],
    usesText: true,
  },
  brat: { load: async () => (await import('./brat.js')).renderBrat, endings: ['.ann'], usesText: true, single: true },
} satisfies Record<string, FormatTraits>

export type Format = keyof typeof TRAITS

/** The names of the formats. */
export const FORMATS = Object.keys(TRAITS) as readonly Format[]

/** What is to be known of a format before it is loaded. */
export function traitsOf(format: Format): FormatTraits {
  return TRAITS[format]
}

/** What renders a format; loaded when it is first asked for. */
export function loadFormat(format: Format): Promise<Render> {
  return TRAITS[format].load()
}

/** The format that files with such an ending hold; null where the ending tells nothing. */
export function formatOfFile(path: string): Format | null {
  const ending = extname(path).toLowerCase()
  return FORMATS.find((format) => traitsOf(format).endings.includes(ending)) ?? null
}

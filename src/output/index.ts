/** The formats that there are: one file each, one signature. */

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
}

/** A document as text that ends in a line feed. */
export type Render = (document: QuotesDocument, options: RenderOptions) => string

const LOADERS = {
  json: async (): Promise<Render> => (await import('./json.js')).renderJson,
  jsonl: async (): Promise<Render> => (await import('./jsonl.js')).renderJsonLine,
  report: async (): Promise<Render> => (await import('./report.js')).renderReport,
  html: async (): Promise<Render> => (await import('./html.js')).renderHtml,
}

export type Format = keyof typeof LOADERS

/** The names of the formats. */
export const FORMATS = Object.keys(LOADERS) as readonly Format[]

/** What renders a format; loaded when it is first asked for. */
export function loadFormat(format: Format): Promise<Render> {
  return LOADERS[format]()
}

import type { QuotesDocument } from '../document.js'
import { escapeControls } from './visible.js'

/** The document as one line of JSON, ending in a line feed. Characters that could steer a terminal are escaped. */
export function renderJsonLine(document: QuotesDocument): string {
  return `${escapeControls(JSON.stringify(document))}\n`
}

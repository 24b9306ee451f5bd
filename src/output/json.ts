import type { QuotesDocument } from '../document.js'
import { escapeControls } from './visible.js'

/** The document as indented JSON, ending in a line feed. Characters that could steer a terminal are escaped. */
export function renderJson(document: QuotesDocument): string {
  return `${escapeControls(JSON.stringify(document, null, 2))}\n`
}

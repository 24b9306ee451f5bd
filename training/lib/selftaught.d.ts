import type { QuotesDocument } from '../../src/document.js'
import type { GoldRow } from '../../src/training/gold.js'
import type { Article } from './wikinews.js'

/** A result as if it were gold; a quote that belongs to a claim is in that claim. */
export function goldOfResult(result: QuotesDocument, article: Article): GoldRow

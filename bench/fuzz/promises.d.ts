import type { QuotesDocument } from '../../src/document.js'

/** The promises of the result contract that a result of this text breaks, in words; none where it keeps them all. */
export function brokenPromises(text: string, found: QuotesDocument): string[]

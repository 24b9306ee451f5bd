/** What holds of every result, whatever the text was. */

import { expect } from 'vitest'
import { brokenPromises } from '../../bench/fuzz/promises.js'
import type { QuotesDocument } from '../../src/document.js'
import { mistakesBySchema } from './schema.js'

/** Asserts every promise of the result contract for the result of a text. */
export function checkInvariants(text: string, found: QuotesDocument): void {
  expect(mistakesBySchema(found)).toEqual([])
  expect(brokenPromises(text, found)).toEqual([])
}

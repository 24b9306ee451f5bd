/** Marks of languages that have no pack yet. */

import type { MarkConventions, MarkPair } from './pack.js'

const CURLY: MarkPair = { open: '“', close: '”', family: 'double' }
const STRAIGHT: MarkPair = { open: '"', close: '"', family: 'straight' }
const SINGLE: MarkPair = { open: '‘', close: '’', family: 'single' }
const LOW_RIGHT: MarkPair = { open: '„', close: '”', family: 'double' }

/** The conventions of languages without a pack, by ISO 639-1 code; a pack's own come first. */
export const MARK_CONVENTIONS: Readonly<Record<string, MarkConventions>> = {
  nl: {
    pairs: [SINGLE, CURLY, LOW_RIGHT, STRAIGHT],
    dialogueDash: false,
    continuation: ['‘', '“', '„', '"'],
  },
}

/** For a language of which nothing is known: every family in its usual direction, no dashes, since lists use them too. */
export const DEFAULT_MARKS: MarkConventions = {
  pairs: [
    { open: '“', close: '”', family: 'double' },
    { open: '«', close: '»', family: 'guillemets' },
    { open: '"', close: '"', family: 'straight' },
    { open: '‘', close: '’', family: 'single' },
    { open: "'", close: "'", family: 'single' },
    { open: '‹', close: '›', family: 'angle' },
    { open: '「', close: '」', family: 'corner' },
    { open: '『', close: '』', family: 'white-corner' },
  ],
  dialogueDash: false,
  continuation: ['«', '»', '“', '"', '‘', "'"],
}

/** Marks of languages that have no pack. */

import type { MarkConventions } from './conventions.js'

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

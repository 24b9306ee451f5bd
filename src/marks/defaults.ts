/** What is taken for a language that has no conventions of its own. */

import type { MarkConventions } from '../languages/pack.js'

/** Every family in its usual direction; dashes are left alone, since lists use them too. */
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

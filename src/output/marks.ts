/** The quotation marks that a quote is shown in: the article's own. */

import type { Quote } from '../document.js'

/** With the blanks inside it: `« ` and ` »`. */
export interface ShownMarks {
  readonly open: string
  readonly close: string
}

const USUAL: ShownMarks = { open: '“', close: '”' }
const MARKS = new Set('«»“”„‟‹›‘’‚"\'「」『』')
const PARTNERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘',
  '「': '」',
  '『': '』',
}
const DASHES = new Set('–—―-')
const BLANK = /\s/

/** The marks of an utterance: those before its first stretch and after its last. `text` is the document's, if known. */
export function marksOf(quotes: readonly Quote[], text: string | undefined): ShownMarks {
  const first = quotes[0]
  const last = quotes.at(-1)
  if (text === undefined || first === undefined || last === undefined) return USUAL
  const open = nearest(text, first.start - 1, -1)
  if (DASHES.has(open.mark)) return { open: `${open.mark} `, close: '' }
  if (!MARKS.has(open.mark)) return USUAL
  const after = nearest(text, last.end, 1)
  const close = MARKS.has(after.mark) ? after.mark : (PARTNERS[open.mark] ?? open.mark)
  // No-break, so that no mark stands alone on a line.
  const gap = open.spaced ? '\u00A0' : ''
  return { open: open.mark + gap, close: gap + close }
}

function nearest(text: string, from: number, step: 1 | -1): { mark: string; spaced: boolean } {
  const spaced = BLANK.test(text.charAt(from))
  return { mark: text.charAt(spaced ? from + step : from), spaced }
}

/** The offset after the mark that closes what ends at an offset, blank and all; that offset itself where no mark follows. */
export function afterMark(text: string, end: number): number {
  const { mark, spaced } = nearest(text, end, 1)
  return MARKS.has(mark) && mark !== '' ? end + (spaced ? 1 : 0) + mark.length : end
}

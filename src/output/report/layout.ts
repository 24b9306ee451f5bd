/** Lines that fit: widths are columns of a terminal, where wide characters take two and combining marks none. */

import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Wraps to the width. The first line begins with `first`, the others with as many blanks. Never gives an empty list. */
export function hang(text: string, width: number, first = ''): readonly string[] {
  const indent = stringWidth(first)
  const lines = wrapAnsi(text, Math.max(8, width - indent), { hard: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line)
}

/** Left and right on one line, blanks between; null where they do not fit with two blanks at least. */
export function spread(left: string, right: string, width: number): string | null {
  const gap = width - stringWidth(left) - stringWidth(right)
  return gap < 2 ? null : left + ' '.repeat(gap) + right
}

/** Blanks after the text up to the width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** The text, cut with an ellipsis where it is wider than the width. Whole characters, as readers see them. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += stringWidth(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

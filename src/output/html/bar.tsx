/** @jsxImportSource hastscript/svg */

import type { Result } from 'hastscript'

/** Of the drawing, in units of its own: the style sheet stretches it to the place that there is. */
const WIDTH = 1000
const HEIGHT = 10

/** A bar of quotes and claims, as long as the most that anybody said makes it. The numbers stand beside it for those who do not see it. */
export function barElement(quotes: number, claims: number, most: number): Result {
  const unit = WIDTH / Math.max(1, most)
  const split = Math.round(quotes * unit)
  const end = Math.round((quotes + claims) * unit)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="quotes" width={split} height={HEIGHT} />
      <rect class="claims" x={split} y={HEIGHT / 4} width={end - split} height={HEIGHT / 2} />
    </svg>
  )
}

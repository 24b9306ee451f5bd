/** The list of those who speak, which filters the page. */

import type { Result } from 'hastscript'
import { counted } from '../tallies.js'
import type { Voice } from './voices.js'

/** The list, a button a speaker. Without scripts it is a list alone. */
export function speakersElement(voices: readonly Voice[], lang: string): Result {
  return (
    <aside aria-labelledby="speakers-title">
      <h2 id="speakers-title" class="label">
        Who speaks
      </h2>
      <ul class="voices">{voices.map((voice) => voiceElement(voice, lang))}</ul>
      <div class="filtered">
        <p id="filtered" role="status" />
        <button id="all" type="button" hidden>
          Show everybody
        </button>
      </div>
    </aside>
  )
}

function voiceElement({ key, sign, name, about, look, quotes, claims }: Voice, lang: string): Result {
  return (
    <li class={look}>
      <button type="button" aria-pressed="false" data-filter={key}>
        <span class="sign">{sign}</span>{' '}
        <span class="person" lang={key === 'nobody' ? null : lang}>
          <span class="name">{name}</span>
          {about === '' ? null : <span class="about"> {about}</span>}
        </span>{' '}
        <span class="counts">{countsOf(quotes, claims)}</span>
        <span class="total" aria-hidden="true">
          {quotes + claims}
        </span>
      </button>
    </li>
  )
}

function countsOf(quotes: number, claims: number): string {
  const parts = [quotes > 0 ? counted(quotes, 'quote') : '', claims > 0 ? counted(claims, 'claim') : '']
  return parts.filter((part) => part !== '').join(', ')
}

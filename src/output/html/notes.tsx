/** The notes of the page: every quote and claim in the order of the text, who said it, how that is known and how surely. */

import type { Result } from 'hastscript'
import type { Cue, TextSpan } from '../../document.js'
import type { Entry } from '../entries.js'
import { marksOf } from '../marks.js'
import { visible } from '../visible.js'
import { OMISSION } from '../wording.js'
import { attributionOf, placeOf } from './findings.js'
import { confidenceOf, type EntryContext, kindOf, signOf } from './labels.js'

const ARROW = '→ '

/** The note on an entry. The page's card shows the same. */
export function noteElement(entry: Entry, context: EntryContext): Result {
  const { key, look, name } = context.voiceOf(entry)
  const sign = signOf(entry, context.voiceOf(entry))
  return (
    <li id={`note-${entry.id}`} data-entry={entry.id} data-voice={key} class={look}>
      <p class="who">
        <a class="sign" href={`#ref-${entry.id}`} aria-label={`${sign}, back to the article`}>
          {sign}
        </a>{' '}
        <span class="name" lang={context.lang}>
          {name}
        </span>{' '}
        <span class="kind">{kindOf(entry)}</span>
      </p>
      <blockquote lang={context.lang} dir="auto">
        {wordsOf(entry, context.text)}
      </blockquote>
      <dl>{facts(entry, context)}</dl>
    </li>
  )
}

/** The words in the article's own marks, as the report shows them. */
function wordsOf(entry: Entry, text: string): string {
  if (entry.kind === 'claim') return ARROW + visible(entry.claim.text)
  const { open, close } = marksOf(entry.quotes, text)
  return open + entry.quotes.map((quote) => visible(quote.text)).join(OMISSION) + close
}

function facts(entry: Entry, context: EntryContext): Result[] {
  const { cues, mentions } = attributionOf(entry)
  return [
    ...fact('Cue', listed(cues.map((cue) => cueElement(cue, context)))),
    ...fact('Named as', listed(mentions.map((mention) => placeLink('mention', mention, context)))),
    ...fact('Why', [visible(entry.speaker?.reason ?? entry.reason)]),
    ...fact('Confidence', [confidenceOf(entry)]),
  ]
}

type Piece = Result | string

/** Nothing where there is nothing to tell. */
function fact(term: string, pieces: readonly Piece[]): Result[] {
  if (pieces.every((piece) => piece === '')) return []
  return [
    <div>
      <dt>{term}</dt>
      <dd>{[...pieces]}</dd>
    </div>,
  ]
}

function listed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]))
}

function cueElement(cue: Cue, context: EntryContext): Result {
  return (
    <span>
      {placeLink('cue', cue, context)} (<span lang={context.lang}>{visible(cue.lemma)}</span>, {cue.stance})
    </span>
  )
}

function placeLink(kind: 'cue' | 'mention', place: TextSpan, { lang }: EntryContext): Result {
  return (
    <a class={`to-${kind}`} href={`#${placeOf(kind, place)}`} lang={lang}>
      {visible(place.text)}
    </a>
  )
}

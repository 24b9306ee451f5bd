/** One utterance or claim of the report as lines. */

import stringWidth from 'string-width'
import type { Speaker } from '../../document.js'
import { visible, visiblePart } from '../visible.js'
import type { ClaimEntry, Entry, QuoteEntry } from './entries.js'
import { hang, padEnd, spread } from './layout.js'
import { marksOf } from './marks.js'
import type { Palette } from './palette.js'

export interface EntryContext {
  readonly palette: Palette
  /** Columns. */
  readonly width: number
  readonly explain: boolean
  /** The document's text, if known. */
  readonly text: string | undefined
  /** The speaker to introduce with their description: where they speak for the first time. */
  readonly introduce: Speaker | null
}

const BAR = '│ '
/** What is less sure than this says so. */
const LOW_CONFIDENCE = 0.6
const OMISSION = ' […] '
const NOBODY = 'Unattributed'

/** An entry's lines: who, how and what, with a bar in the speaker's colour before each. */
export function entryLines(entry: Entry, context: EntryContext): readonly string[] {
  const { palette, width } = context
  const paint = palette.speaker(entry.speaker?.id ?? null)
  const inner = { ...context, width: width - BAR.length }
  const lines = [
    ...headLines(entry, inner),
    ...circumstanceLines(entry, inner),
    ...(entry.kind === 'quote' ? quoteLines(entry, inner) : claimLines(entry, inner)),
    ...reasonLines(entry, inner),
  ]
  return lines.map((line) => paint(BAR) + line)
}

/** The speaker, at the right where and what it is; the description below where it does not fit beside the name. */
function headLines(entry: Entry, context: EntryContext): readonly string[] {
  const { palette, width } = context
  const name = visible(entry.speaker?.name ?? NOBODY)
  const paint = palette.speaker(entry.speaker?.id ?? null)
  const shown = entry.speaker === null ? paint(name) : palette.strong(paint(name))
  const facts = factsOf(entry, palette)
  const about = palette.faint(aboutOf(context.introduce))
  const whole = about === '' ? null : spread(`${shown}  ${about}`, facts, width)
  if (whole !== null) return [whole]
  const besideName = spread(shown, facts, width)
  if (besideName !== null) return about === '' ? [besideName] : [besideName, ...hang(about, width)]
  const besideAbout = spread(about, facts, width)
  return [
    ...hang(shown, width),
    ...(besideAbout === null ? [...hang(about, width), ...hang(facts, width)] : [besideAbout]),
  ]
}

function aboutOf(speaker: Speaker | null): string {
  if (speaker === null) return ''
  if (speaker.description !== null) return visible(speaker.description)
  return speaker.kind === 'person' || speaker.kind === 'unknown' ? '' : speaker.kind
}

function factsOf(entry: Entry, palette: Palette): string {
  const inside = entry.kind === 'quote' && entry.nested ? 'in a quote · ' : ''
  const facts = palette.faint(`${inside}${entry.type} · ¶\u00A0${entry.paragraph + 1}`)
  const isSure = entry.speaker === null || entry.confidence >= LOW_CONFIDENCE
  return isSure
    ? facts
    : `${palette.alert(`${Math.round(entry.confidence * 100)}\u00A0% sure`)} ${palette.faint('·')} ${facts}`
}

/** The words of the text that say who speaks and how, in their order. */
function circumstanceLines(entry: Entry, { palette, width }: EntryContext): readonly string[] {
  const { cue, speaker } = entry
  if (cue === null) return []
  const mention = speaker?.mention ?? null
  const isOneself = mention !== null && visible(mention.text) === visible(speaker?.name ?? '')
  const overlaps = mention !== null && mention.start < cue.end && cue.start < mention.end
  const parts = mention === null || isOneself || overlaps ? [cue] : [mention, cue].sort((a, b) => a.start - b.start)
  return hang(palette.faint(parts.map(({ text }) => visible(text)).join(' ')), width)
}

/** Stretches of one paragraph run on, those of another begin on a line of their own. */
function quoteLines(entry: QuoteEntry, { palette, width, text }: EntryContext): readonly string[] {
  const { open, close } = marksOf(entry.quotes, text)
  const paragraphs: string[] = []
  for (const [index, quote] of entry.quotes.entries()) {
    const previous = entry.quotes[index - 1]
    const words = visible(quote.text)
    if (previous?.paragraph === quote.paragraph) {
      paragraphs.push(`${paragraphs.pop() ?? ''}${palette.faint(OMISSION)}${words}`)
    } else paragraphs.push(words)
  }
  const last = paragraphs.length - 1
  const blank = padEnd('', stringWidth(open))
  return paragraphs.flatMap((words, index) =>
    hang(index === last ? words + close : words, width, index === 0 ? open : blank),
  )
}

/** The quoted fragments stand out. */
function claimLines(entry: ClaimEntry, { palette, width }: EntryContext): readonly string[] {
  const { claim, fragments } = entry
  const slice = (start: number, end: number) => visiblePart(claim.text.slice(start - claim.start, end - claim.start))
  let shown = ''
  let at = claim.start
  for (const { start, end } of fragments) {
    if (start < at || end > claim.end) continue
    shown += slice(at, start) + palette.strong(slice(start, end))
    at = end
  }
  return hang(shown + slice(at, claim.end), width, palette.faint('→ '))
}

function reasonLines(entry: Entry, { palette, width, explain }: EntryContext): readonly string[] {
  const isTold = explain || entry.speaker === null
  const reason = visible(entry.speaker?.reason ?? entry.reason)
  return isTold && reason !== '' ? hang(palette.faint(reason), width, palette.faint('why: ')) : []
}

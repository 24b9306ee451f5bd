/** One utterance or claim of the report as lines. */

import type { Speaker } from '../../document.js'
import type { ClaimEntry, Entry, QuoteEntry } from '../entries.js'
import { marksOf } from '../marks.js'
import { visible, visiblePart } from '../visible.js'
import { circumstanceOf, doubtOf, NOBODY, OMISSION } from '../wording.js'
import { hang, type Run, spread, widthOf } from './layout.js'
import type { Paint, Palette } from './palette.js'

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
  const paint = palette.speaker(entry.speaker?.id ?? null)
  const bold: Paint = (text) => (entry.speaker === null ? paint(text) : palette.strong(paint(text)))
  const name: Run[] = [{ text: visible(entry.speaker?.name ?? NOBODY), paint: bold }]
  const facts = factsOf(entry, palette)
  const words = aboutOf(context.introduce)
  if (words === '') return [spread(name, facts, width) ?? [...hang(name, width), ...hang(facts, width)]].flat()
  const about: Run[] = [{ text: words, paint: palette.faint }]
  const whole = spread([...name, { text: '  ' }, ...about], facts, width)
  if (whole !== null) return [whole]
  const besideName = spread(name, facts, width)
  if (besideName !== null) return [besideName, ...hang(about, width)]
  const below = spread(about, facts, width) ?? [...hang(about, width), ...hang(facts, width)]
  return [...hang(name, width), below].flat()
}

function aboutOf(speaker: Speaker | null): string {
  if (speaker === null) return ''
  if (speaker.description !== null) return visible(speaker.description)
  return speaker.kind === 'person' || speaker.kind === 'unknown' ? '' : speaker.kind
}

function factsOf(entry: Entry, palette: Palette): readonly Run[] {
  const inside = entry.kind === 'quote' && entry.nested ? 'in a quote · ' : ''
  const facts = `${inside}${entry.type} · ¶\u00A0${entry.paragraph + 1}`
  const doubt = doubtOf(entry)
  if (doubt === '') return [{ text: facts, paint: palette.faint }]
  return [
    { text: doubt, paint: palette.alert },
    { text: ` · ${facts}`, paint: palette.faint },
  ]
}

/** The words of the text that say who speaks and how, in their order. */
function circumstanceLines(entry: Entry, { palette, width }: EntryContext): readonly string[] {
  const words = circumstanceOf(entry)
  return words === '' ? [] : hang([{ text: words, paint: palette.faint }], width)
}

/** Stretches of one paragraph run on, those of another begin on a line of their own. */
function quoteLines({ quotes }: QuoteEntry, { palette, width, text }: EntryContext): readonly string[] {
  const { open, close } = marksOf(quotes, text)
  const paragraphs: Run[][] = []
  for (const [index, quote] of quotes.entries()) {
    const words = { text: visible(quote.text) }
    const runsOn = quotes[index - 1]?.paragraph === quote.paragraph
    if (runsOn) paragraphs.at(-1)?.push({ text: OMISSION, paint: palette.faint }, words)
    else paragraphs.push([words])
  }
  paragraphs.at(-1)?.push({ text: close })
  const blank = ' '.repeat(widthOf(open))
  return paragraphs.flatMap((runs, index) => hang(runs, width, { text: index === 0 ? open : blank }))
}

/** The quoted fragments stand out. */
function claimLines({ claim, fragments }: ClaimEntry, { palette, width }: EntryContext): readonly string[] {
  const slice = (start: number, end: number) => visiblePart(claim.text.slice(start - claim.start, end - claim.start))
  const runs: Run[] = []
  let at = claim.start
  for (const { start, end } of fragments) {
    if (start < at || end > claim.end) continue
    runs.push({ text: slice(at, start) }, { text: slice(start, end), paint: palette.strong })
    at = end
  }
  return hang([...runs, { text: slice(at, claim.end) }], width, { text: '→ ', paint: palette.faint })
}

function reasonLines(entry: Entry, { palette, width, explain }: EntryContext): readonly string[] {
  const isTold = explain || entry.speaker === null
  const reason = visible(entry.speaker?.reason ?? entry.reason)
  const first = { text: 'why: ', paint: palette.faint }
  return isTold && reason !== '' ? hang([{ text: reason, paint: palette.faint }], width, first) : []
}

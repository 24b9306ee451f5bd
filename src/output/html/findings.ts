/** What was found in an article, as marks over its text. */

import type { Properties } from 'hast'
import type { Cue, Quote, Span, TextSpan } from '../../document.js'
import type { Entry } from '../entries.js'
import { afterMark } from '../marks.js'
import { type EntryContext, labelOf, signOf } from './labels.js'
import type { Mark } from './nesting.js'

/** Deeper ones are drawn like these. */
const MAX_LEVEL = 2

/** The words of an entry that say who said it: how, and whom. */
export interface Attribution {
  readonly cues: readonly Cue[]
  readonly mentions: readonly TextSpan[]
}

/** The marks of all entries: their words, their cues and mentions, and behind their words a sign that refers to the note. */
export function markings(entries: readonly Entry[], context: EntryContext): readonly Mark[] {
  return [
    ...wordMarks(entries, context),
    ...attributionMarks(entries, 'cue', ({ cues }) => cues),
    ...attributionMarks(entries, 'mention', ({ mentions }) => mentions),
    ...entries.map((entry) => reference(entry, context)),
  ]
}

/** The cues and mentions of an entry, each once, in the order of the text. */
export function attributionOf(entry: Entry): Attribution {
  const parts = entry.kind === 'quote' ? entry.quotes : [entry.claim, ...entry.fragments]
  return {
    cues: once(parts.flatMap(({ cue }) => cue ?? [])),
    mentions: once(parts.flatMap(({ speaker }) => speaker?.mention ?? [])),
  }
}

/** The id of the element around a cue or a mention. */
export function placeOf(kind: 'cue' | 'mention', { start, end }: Span): string {
  return `${kind}-${start}-${end}`
}

function once<Part extends Span>(parts: readonly Part[]): readonly Part[] {
  const byPlace = new Map(parts.map((part) => [placeOf('cue', part), part]))
  return [...byPlace.values()].sort((one, other) => one.start - other.start)
}

/** A stretch of an entry's words. */
interface Stretch extends Span {
  readonly entry: Entry
  /** The speaker's own words. */
  readonly isQuoted: boolean
}

function wordMarks(entries: readonly Entry[], context: EntryContext): readonly Mark[] {
  const open: Stretch[] = []
  return entries
    .flatMap(stretchesOf)
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((stretch) => {
      while (open.length > 0 && open.at(-1)!.end <= stretch.start) open.pop()
      // Quoted words of a claim lie on the claim's own line.
      const others = open.slice(-MAX_LEVEL - 1).filter(({ entry }) => entry !== stretch.entry)
      open.push(stretch)
      return wordMark(stretch, Math.min(others.length, MAX_LEVEL), context)
    })
}

function stretchesOf(entry: Entry): readonly Stretch[] {
  const quoted = ({ start, end }: Quote): Stretch => ({ start, end, entry, isQuoted: true })
  if (entry.kind === 'quote') return entry.quotes.map(quoted)
  const told = entry.claim.spans.map(({ start, end }): Stretch => ({ start, end, entry, isQuoted: false }))
  return [...told, ...entry.fragments.map(quoted)]
}

function wordMark({ start, end, entry, isQuoted }: Stretch, level: number, { voiceOf }: EntryContext): Mark {
  const { key, look } = voiceOf(entry)
  const properties = {
    className: [isQuoted ? 'quote' : 'claim', look, `level-${level}`],
    dataEntry: entry.id,
    dataVoice: key,
  }
  return { tag: isQuoted ? 'q' : 'span', properties, start, end }
}

/** One mark for each place, however many entries share it. */
function attributionMarks(
  entries: readonly Entry[],
  kind: 'cue' | 'mention',
  partsOf: (attribution: Attribution) => readonly Span[],
): readonly Mark[] {
  const shared = new Map<string, { span: Span; ids: string[] }>()
  for (const entry of entries) {
    for (const span of partsOf(attributionOf(entry))) {
      const id = placeOf(kind, span)
      const known = shared.get(id)
      if (known) known.ids.push(entry.id)
      else shared.set(id, { span, ids: [entry.id] })
    }
  }
  return [...shared].map(([id, { span, ids }]) => ({
    tag: 'span',
    id,
    properties: attributionProperties(kind, ids),
    start: span.start,
    end: span.end,
  }))
}

function attributionProperties(kind: 'cue' | 'mention', ids: readonly string[]): Properties {
  const list = ids.join(' ')
  return { className: [kind], ...(kind === 'cue' ? { dataCue: list } : { dataMention: list }) }
}

/** The sign stands behind the closing mark of the last words. Style sheets write it, so that the text stays the article's. */
function reference(entry: Entry, context: EntryContext): Mark {
  const voice = context.voiceOf(entry)
  const at = afterMark(context.text, Math.max(...stretchesOf(entry).map(({ end }) => end)))
  return {
    tag: 'a',
    id: `ref-${entry.id}`,
    properties: {
      className: ['ref', voice.look],
      href: `#note-${entry.id}`,
      dataSign: signOf(entry, voice),
      dataEntry: entry.id,
      dataVoice: voice.key,
      ariaLabel: labelOf(entry, voice),
    },
    start: at,
    end: at,
  }
}

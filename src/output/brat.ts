/** Stand-off annotation for brat: an `.ann` file, to lie beside the `.txt` that it counts in. */

import type { Claim, Cue, Quote, QuotesDocument, Span, SpeakerReference } from '../document.js'
import { append } from '../grouping.js'
import { Annotations, type MarkId } from './brat/annotations.js'
import { textOf } from './text.js'

/**
 * The document as lines of brat's stand-off format: quotes, claims, cues and mentions as text-bound annotations, their links as
 * relations, their facts as attributes and notes. Offsets are Unicode code points of the text.
 * @throws Error where the document does not include its text
 */
export function renderBrat(document: QuotesDocument): string {
  const annotations = new Annotations(textOf(document))
  const marks = new Map<string, MarkId>()
  for (const quote of document.quotes) marks.set(quote.id, annotations.mark('Quote', [quote]))
  for (const claim of document.claims) marks.set(claim.id, annotations.mark('Claim', claim.spans))
  for (const found of [...document.quotes, ...document.claims])
    describe(annotations, marks.get(found.id) ?? null, found)
  for (const claim of document.claims) if (claim.negated) annotations.attribute('Negated', marks.get(claim.id) ?? null)
  link(annotations, document.quotes, (id) => marks.get(id ?? '') ?? null)
  equate(annotations, document)
  return annotations.toString()
}

/** Who said it, by which words, and how sure that is. */
function describe(annotations: Annotations, mark: MarkId, found: Quote | Claim): void {
  const { id, type, speaker, cue, reason, confidence } = found
  annotations.attribute('Type', mark, type)
  annotations.note(mark, [id, speaker?.name ?? 'unattributed', confidence, reason].join('; '))
  if (speaker !== null) annotations.relate('SaidBy', mark, markMention(annotations, speaker))
  if (cue !== null) annotations.relate('CuedBy', mark, markCue(annotations, cue))
}

function markMention(annotations: Annotations, { kind, mention }: SpeakerReference): MarkId {
  if (mention === null) return null
  const mark = annotations.mark('Speaker', [mention])
  annotations.attribute('Kind', mark, kind)
  return mark
}

function markCue(annotations: Annotations, cue: Cue): MarkId {
  const mark = annotations.mark('Cue', [cue])
  annotations.attribute('Stance', mark, cue.stance)
  return mark
}

/** How the quotes belong to each other and to claims. */
function link(annotations: Annotations, quotes: readonly Quote[], markOf: (id: string | null) => MarkId): void {
  const last = new Map<string, Quote>()
  for (const quote of quotes) {
    const mark = markOf(quote.id)
    annotations.relate('NestedIn', mark, markOf(quote.in))
    annotations.relate('FragmentOf', mark, markOf(quote.claim))
    annotations.relate('Continues', mark, markOf(last.get(quote.utterance)?.id ?? null))
    last.set(quote.utterance, quote)
  }
}

/** The mentions of one speaker are the same. */
function equate(annotations: Annotations, { quotes, claims }: QuotesDocument): void {
  const mentions = new Map<string, Span[]>()
  for (const { speaker } of [...quotes, ...claims]) {
    if (!speaker?.mention) continue
    append(mentions, speaker.id, speaker.mention)
  }
  for (const spans of mentions.values()) annotations.equate(spans.map((span) => annotations.mark('Speaker', [span])))
}

/** The article with what is said in it as elements. */

import type { Element, ElementContent } from 'xast'
import type { Claim, Cue, Quote, QuotesDocument, Span, Speaker, SpeakerKind, TextSpan } from '../../document.js'
import { groupBy } from '../../grouping.js'
import { blocksOf } from '../../text/paragraphs.js'
import { visible } from '../visible.js'
import { type Nested, nestInBlocks } from './pieces.js'
import { NEGATED } from './stand-off.js'
import { type Attributes, element, textNodes } from './xml.js'

/** A span that becomes an element, or several where others cross it. */
interface Markup extends Span {
  readonly name: string
  readonly attributes: Attributes
  /** The xml:id of its first piece; those after it have `-2`, `-3` … behind it. */
  readonly id: string | null
  /** The pieces of one chain point to each other, in the order of the text. */
  readonly chain: string | null
}

/** The xml:id of a piece and of those before and after it in its chain. */
interface Place {
  readonly id: string
  prev: string | null
  next: string | null
}

type Tree = Nested<Markup>
type Places = ReadonlyMap<Tree, Place>

/** What holds the name of one; other kinds have descriptions, no names. */
const NAME_ELEMENTS: Readonly<Partial<Record<SpeakerKind, string>>> = { person: 'persName', organization: 'orgName' }
/** What no attribute may hold, besides control characters. */
const NO_CHARACTER = /[\uFFFE\uFFFF]/g
/** What XML lets stand between paragraphs. */
const XML_BLANK = /^[ \t\r\n]*$/

/** `<body>`, whose text is the document's: between paragraphs too. */
export function bodyOf(document: QuotesDocument, text: string): Element {
  const blocks = paragraphsOf(text)
  const trees = nestInBlocks(markupOf(document), blocks)
  const places = placesOf(trees.flat())
  const children: ElementContent[] = []
  let at = 0
  for (const [index, { start, end }] of blocks.entries()) {
    children.push(...textNodes(text.slice(at, start)))
    children.push(element('p', {}, contentOf({ start, end, inside: trees[index]! }, text, places)))
    at = end
  }
  return element('body', {}, [...children, ...textNodes(text.slice(at))])
}

/** The paragraphs; what stands between two and is no XML white space belongs to the one before it. At least one. */
function paragraphsOf(text: string): readonly Span[] {
  const blocks = blocksOf(text)
  if (blocks.length === 0) return [{ start: 0, end: text.length }]
  return blocks.map(({ start, end }, index) => {
    const next = blocks[index + 1]?.start ?? text.length
    const first = index === 0 && !XML_BLANK.test(text.slice(0, start)) ? 0 : start
    return { start: first, end: XML_BLANK.test(text.slice(end, next)) ? end : next }
  })
}

function contentOf(
  { start, end, inside }: Span & Pick<Tree, 'inside'>,
  text: string,
  places: Places,
): ElementContent[] {
  const content: ElementContent[] = []
  let at = start
  for (const piece of inside) {
    const { name, attributes } = piece.of
    const { id = null, prev = null, next = null } = places.get(piece) ?? {}
    content.push(...textNodes(text.slice(at, piece.start)))
    const linked = { 'xml:id': id, ...attributes, prev: pointerTo(prev), next: pointerTo(next) }
    content.push(element(name, linked, contentOf(piece, text, places)))
    at = piece.end
  }
  return [...content, ...textNodes(text.slice(at, end))]
}

function pointerTo(id: string | null): string | null {
  return id === null ? null : `#${id}`
}

/** Gives each piece of what has an id its own, and its neighbours in its chain. */
function placesOf(roots: readonly Tree[]): Places {
  const places = new Map<Tree, Place>()
  const counts = new Map<string, number>()
  const ends = new Map<string, Place>()
  const visit = (piece: Tree) => {
    const { id, chain } = piece.of
    if (id !== null) {
      const count = (counts.get(id) ?? 0) + 1
      counts.set(id, count)
      const last = chain === null ? undefined : ends.get(chain)
      const place: Place = { id: count === 1 ? id : `${id}-${count}`, prev: last?.id ?? null, next: null }
      if (last) last.next = place.id
      if (chain !== null) ends.set(chain, place)
      places.set(piece, place)
    }
    piece.inside.forEach(visit)
  }
  roots.forEach(visit)
  return places
}

/** All that is marked; what begins and ends at the same place stands outside of what comes after it here. */
function markupOf({ quotes, claims, speakers }: QuotesDocument): readonly Markup[] {
  const cues = cueIds([...claims, ...quotes])
  return [
    ...claims.flatMap((claim) => claim.spans.map((span) => said(claim, span, claim.id, cues))),
    ...quotes.map((quote) => said(quote, quote, quote.utterance, cues)),
    ...cueMarkup([...claims, ...quotes], cues),
    ...mentionMarkup([...claims, ...quotes], speakers),
  ]
}

function said(found: Quote | Claim, { start, end }: Span, chain: string, cues: ReadonlyMap<string, string>): Markup {
  const cue = found.cue === null ? undefined : cues.get(keyOf(found.cue))
  const attributes = {
    who: pointerTo(found.speaker?.id ?? null),
    direct: String(!('spans' in found)),
    cert: String(found.confidence),
    corresp: pointerTo(cue ?? null),
    ana: 'negated' in found && found.negated ? `#${NEGATED}` : null,
  }
  return { start, end, name: 'said', attributes, id: found.id, chain }
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`
}

/** The xml:id of each cue, by its place: several quotes may share one. */
function cueIds(found: readonly (Quote | Claim)[]): ReadonlyMap<string, string> {
  const keys = new Set(found.flatMap(({ cue }) => (cue === null ? [] : [keyOf(cue)])))
  return new Map([...keys].map((key, index) => [key, `cue${index + 1}`]))
}

function cueMarkup(found: readonly (Quote | Claim)[], ids: ReadonlyMap<string, string>): readonly Markup[] {
  const cues = new Map(found.flatMap(({ cue }): [string, Cue][] => (cue === null ? [] : [[keyOf(cue), cue]])))
  return [...cues].map(([key, { start, end, lemma, stance }]) => {
    const attributes = { type: 'cue', subtype: stance, n: visible(lemma).replace(NO_CHARACTER, '\uFFFD') }
    return { start, end, name: 'seg', attributes, id: ids.get(key) ?? null, chain: key }
  })
}

/** Names as names, other words for somebody as references, with the name in them; each place once for each who is meant. */
function mentionMarkup(found: readonly (Quote | Claim)[], speakers: readonly Speaker[]): readonly Markup[] {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const references = found.flatMap(({ speaker }) => (speaker?.mention ? [{ speaker, mention: speaker.mention }] : []))
  const places = groupBy(references, ({ speaker, mention }) => `${speaker.id}:${keyOf(mention)}`)
  return [...places.values()].flatMap((same) => {
    const { speaker, mention } = same[0]!
    const ref = pointerTo(speaker.id)
    const name = nameWithin(mention, [speaker.name, ...(known.get(speaker.id)?.aliases ?? [])])
    const nameElement = NAME_ELEMENTS[speaker.kind]
    const isName = name?.start === mention.start && name.end === mention.end
    return [
      ...(isName && nameElement ? [] : [markup(mention, 'rs', { ref, type: speaker.kind })]),
      ...(name && nameElement ? [markup(name, nameElement, { ref })] : []),
    ]
  })
}

function markup({ start, end }: Span, name: string, attributes: Attributes): Markup {
  return { start, end, name, attributes, id: null, chain: null }
}

/** Where the longest of some names stands in a mention; null where none does. */
function nameWithin({ text, start }: TextSpan, names: readonly string[]): Span | null {
  const found = names.filter((name) => name !== '' && text.includes(name))
  if (found.length === 0) return null
  const name = found.reduce((one, other) => (other.length > one.length ? other : one))
  const at = start + text.indexOf(name)
  return { start: at, end: at + name.length }
}

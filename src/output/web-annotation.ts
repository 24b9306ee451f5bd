/** W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD. */

import type { Claim, Quote, QuotesDocument, Span, SpeakerKind, SpeakerReference } from '../document.js'
import { codePointsBefore, textOf } from './text.js'
import { escapeControls, wellFormed } from './visible.js'

/** Words before and after a quotation that tell it from the same words elsewhere, in UTF-16 code units. */
const AROUND = 32
const SCHEME = /^[a-z][a-z\d+.-]+:\/\//i
/** By the terms and prefixes of the W3C's context. */
const AGENTS: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'foaf:Group',
  document: 'foaf:Document',
  unknown: 'foaf:Agent',
}

interface Context {
  readonly text: string
  /** From UTF-16 code units to code points. */
  readonly place: (offset: number) => number
  /** The IRI of the article. */
  readonly source: string
}

/**
 * The document as an AnnotationCollection with one page: an annotation for each quote and claim, its speaker's mention and its cue.
 * Positions count Unicode code points, as the model (4.2.5) wants them. The article's IRI is its address, or its path as a
 * relative reference.
 * @throws Error where the document does not include its text
 */
export function renderWebAnnotation(document: QuotesDocument): string {
  const text = textOf(document)
  const context = { text, place: codePointsBefore(text), source: iriOf(document.source) }
  const items = [...document.quotes, ...document.claims].flatMap((found) => annotationsOf(found, context))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${context.source}#annotations`,
    type: 'AnnotationCollection',
    label: document.title ?? document.source,
    generator: { type: 'Software', name: 'quotes' },
    total: items.length,
    first: { id: `${context.source}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${escapeControls(JSON.stringify(collection, null, 2))}\n`
}

function annotationsOf(found: Quote | Claim, context: Context): readonly object[] {
  const { id, type, speaker, cue, reason, confidence } = found
  const parts = 'spans' in found ? found.spans : [found]
  const mention = speaker?.mention ?? null
  const agent = speaker === null ? [] : [agentOf(speaker, context)]
  const said = [
    { type: 'TextualBody', purpose: 'classifying', value: type },
    ...agent,
    { type: 'TextualBody', purpose: 'describing', language: 'en', value: `${reason} (confidence ${confidence})` },
  ]
  const words = [`lemma: ${cue?.lemma}`, `stance: ${cue?.stance}`].map((value) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value,
  }))
  return [
    annotationOf(id, 'identifying', said, parts, context),
    ...(mention === null ? [] : [annotationOf(`${id}-mention`, 'identifying', agent, [mention], context)]),
    ...(cue === null ? [] : [annotationOf(`${id}-cue`, 'tagging', words, [cue], context)]),
  ]
}

function annotationOf(id: string, motivation: string, body: object[], parts: readonly Span[], context: Context) {
  const target = parts.map((part) => ({ source: context.source, selector: selectorsOf(part, context) }))
  return { id: `${context.source}#${id}`, type: 'Annotation', motivation, body, target }
}

function agentOf({ id, name, kind }: SpeakerReference, { source }: Context): object {
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: { id: `${source}#${id}`, type: AGENTS[kind], name },
  }
}

/** Both say the same, each to readers who can use it: by place, and by the words themselves. */
function selectorsOf({ start, end }: Span, { text, place }: Context): readonly object[] {
  return [
    { type: 'TextPositionSelector', start: place(start), end: place(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      // Half a surrogate pair at the outer edge is left out.
      prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
    },
  ]
}

/** An address as it is; anything else as a relative reference. */
function iriOf(source: string): string {
  if (SCHEME.test(source) && URL.canParse(source)) return new URL(source).href.split('#', 1)[0]!
  return wellFormed(source).split('/').map(encodeURIComponent).join('/')
}

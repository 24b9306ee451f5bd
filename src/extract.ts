/** The pipeline: one document's text in, who said what out. It reads top to bottom, a line a stage. */

import { assemble, type Findings } from './assemble.js'
import { attribute } from './attribution/attribute.js'
import type { Decision } from './attribution/linker/link.js'
import { type AttributionModel, readModel } from './attribution/model.js'
import { modelFor } from './attribution/models.js'
import { withCertainty } from './certainty.js'
import type { Language, QuotesDocument, Span, Warning } from './document.js'
import { SCHEMA_VERSION } from './document.js'
import { languageCode } from './languages/code.js'
import { loadPack, PACK_CODES } from './languages/index.js'
import { languageName } from './languages/names.js'
import type { LanguagePack } from './languages/pack.js'
import { witnessedNames } from './lexicon/witnessed.js'
import { joined, type Part, partsOf } from './parts.js'
import { identified, type Person } from './people/person.js'
import { type Reading, read } from './reading.js'
import { converse } from './speakers/conversation/conversation.js'
import { voicesOf } from './speakers/first-person.js'
import { resolveMentions } from './speakers/resolve.js'
import { detectLanguage, languageOf } from './text/detect.js'
import { type LanguageRun, languageRuns } from './text/runs.js'
import { mergedSpans } from './text/spans.js'

export { type AttributionModel, readModel }

/** What is known of a text, and what is wanted of it. */
export interface ExtractOptions {
  /** What `source` says in the result; `-` by default. */
  readonly source?: string
  /** ISO 639-1 code that skips detection; of a longer tag (`fr-CA`) what it begins with. */
  readonly lang?: string
  /** The headline, where the input names one. */
  readonly title?: string | null
  /**
   * Stretches of the text in bold or italics, and its headings below the title, in UTF-16 code units: the questions of an
   * interview are told by them.
   */
  readonly emphasis?: readonly Span[]
  /** Put the analysed text into the result. */
  readonly includeText?: boolean
  /**
   * `compromise` asks the library of that name about English names that the rules leave open; `rules`, the default, does
   * not. It takes some 300 ms to load and reads slowly.
   */
  readonly names?: 'rules' | 'compromise'
  /** A trained model, by `readModel`, for texts of its language in place of the one that is shipped. */
  readonly model?: AttributionModel
  /** People whom the user knows: speakers who have their names get their ids. */
  readonly people?: readonly Person[]
  /** Look for claims; true by default. */
  readonly claims?: boolean
}

/** Who said what in a text. Offsets are UTF-16 code units of `text`. Never throws on any string. */
export async function extract(text: string, options: ExtractOptions = {}): Promise<QuotesDocument> {
  return (await analysed(text, options)).document
}

/** A text's document, and the parts that it was read in. */
export interface Analysed {
  readonly document: QuotesDocument
  readonly parts: readonly Part[]
}

/** The pipeline of `extract`; where evidence is kept, the parts say what they were decided by. */
export async function analysed(text: string, options: ExtractOptions, keepsEvidence = false): Promise<Analysed> {
  const { language, runs } = await languagesOf(text, options.lang)
  const parts: Part[] = []
  for (const run of runs) parts.push(...(await partsOfRun(text, run, language, options, keepsEvidence)))
  return { document: documentOf(text, language, parts, options), parts }
}

function documentOf(text: string, language: Language, parts: readonly Part[], options: ExtractOptions): QuotesDocument {
  const { warnings, ...found } = joined(parts)
  return {
    schemaVersion: SCHEMA_VERSION,
    source: options.source ?? '-',
    title: options.title ?? null,
    language,
    ...(options.includeText ? { text } : {}),
    ...found,
    speakers: options.people ? identified(found.speakers, options.people) : found.speakers,
    warnings: [...documentWarnings(language, text), ...warnings],
  }
}

/** The language of a document, and the runs of paragraphs in one language: one run where it is chosen. */
async function languagesOf(text: string, chosen?: string): Promise<{ language: Language; runs: LanguageRun[] }> {
  if (chosen) {
    const language = languageOf(languageCode(chosen) ?? chosen)
    return { language, runs: [{ start: 0, end: text.length, code: language.code }] }
  }
  const detected = await detectLanguage(text)
  return languageRuns(text, detected, await loadPack(detected.code, detected.name))
}

/** What is found in a run, in its parts; in another language than the document's each item says so. */
async function partsOfRun(
  text: string,
  run: LanguageRun,
  main: Language,
  options: ExtractOptions,
  keepsEvidence: boolean,
): Promise<Part[]> {
  const pack = await loadPack(run.code, languageName(run.code))
  const parts: Part[] = []
  for (const { start, end } of partsOf(text.slice(run.start, run.end))) {
    const slice = text.slice(run.start + start, run.start + end)
    const part = await partAt(run.start + start, slice, pack, options, keepsEvidence)
    parts.push(run.code === main.code ? part : inLanguage(part, run.code))
  }
  return parts
}

function inLanguage(part: Part, language: string): Part {
  const { found } = part
  const quotes = found.quotes.map((quote) => ({ ...quote, language }))
  const claims = found.claims.map((claim) => ({ ...claim, language }))
  return { ...part, found: { ...found, quotes, claims } }
}

async function partAt(
  start: number,
  text: string,
  pack: LanguagePack,
  options: ExtractOptions,
  keepsEvidence: boolean,
): Promise<Part> {
  const names = options.names === 'compromise' ? await witnessedNames(text, pack) : undefined
  const reading = read(text, pack, names, emphasisIn(start, text.length, options.emphasis ?? []))
  const { paragraphs, sentences } = reading.scene.structure
  const model = modelOf(pack, options)
  const decisions: Decision[] = []
  const findings = findingsOf(reading, options.claims ?? true, model, keepsEvidence ? decisions : null)
  const found = assemble(findings)
  return {
    start,
    paragraphs: paragraphs.length,
    sentences: sentences.length,
    found: { warnings: reading.warnings, ...(model?.certainty ? withCertainty(found, model.certainty) : found) },
    ...(keepsEvidence ? { evidence: { ...findings, decisions, linker: model?.linker ?? null } } : {}),
  }
}

/** What is set off in a part, counted from its start; in the order of the text, none over another. */
function emphasisIn(start: number, length: number, emphasis: readonly Span[]): Span[] {
  const within = (offset: number) => Math.max(0, Math.min(length, offset - start))
  const inPart = emphasis.map((span) => ({ start: within(span.start), end: within(span.end) }))
  return mergedSpans(inPart.filter((span) => span.start < span.end))
}

/** The model that the caller gives for the language, else the one that is shipped. */
const modelOf = (pack: LanguagePack, { model }: ExtractOptions): AttributionModel | null =>
  model?.lang === pack.code ? model : modelFor(pack)

/**
 * What the stages find in a reading; the linker's decisions go into the list, where there is one.
 * @public training/attribution.js asks for it
 */
export function findingsOf(
  reading: Reading,
  withClaims: boolean,
  model: AttributionModel | null,
  decisions: Decision[] | null = null,
): Findings {
  const { scene, known } = reading
  const note = decisions ? (decision: Decision) => decisions.push(decision) : undefined
  const { speech, claims, utterances, sources: phrases } = attribute(reading, model, note)
  const sources = [...utterances, ...claims].flatMap(({ source }) => source.mention ?? [])
  const resolution = resolveMentions(
    scene.structure,
    scene.stretches,
    scene.mentions,
    [...new Set(sources)].sort((a, b) => a - b),
    scene.pack,
    { phrases, voices: voicesOf(utterances), ...known },
  )
  return { scene, claims: withClaims ? claims : [], speech, ...converse(scene, utterances, resolution) }
}

function documentWarnings({ code, name, by }: Language, text: string): Warning[] {
  if (text.trim() === '') return [{ code: 'empty-document', message: 'there is no text in it', start: 0, end: 0 }]
  if (PACK_CODES.includes(code)) return []
  const span = { start: 0, end: text.length }
  if (by === 'none') {
    return [
      {
        code: 'language-unknown',
        message: 'language unknown: too little text, or none of the known languages',
        ...span,
      },
    ]
  }
  return [{ code: 'language-unsupported', message: `no speakers or claims in ${name}: quotation marks alone`, ...span }]
}

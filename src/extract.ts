/** The pipeline: one document's text in, who said what out. It reads top to bottom, a line a stage. */

import { assemble } from './assemble.js'
import { withFragmentClaims } from './attribution/claims/fragments.js'
import { quotedContents, taggedClaims } from './attribution/claims/tagged.js'
import { findUtterances } from './attribution/quotes.js'
import { THRESHOLD, weighedByContent } from './attribution/speech.js'
import { taggerFor } from './attribution/tagger/models.js'
import { contentShares, type TaggedSpan } from './attribution/tagger/spans.js'
import { tagDocument } from './attribution/tagger/tagger.js'
import type { Language, QuotesDocument, Warning } from './document.js'
import { SCHEMA_VERSION } from './document.js'
import { loadPack, PACK_CODES } from './languages/index.js'
import { languageName } from './languages/names.js'
import type { LanguagePack } from './languages/pack.js'
import { witnessedNames } from './lexicon/witnessed.js'
import { joined, type Part, partsOf } from './parts.js'
import { type Reading, read } from './reading.js'
import { converse } from './speakers/conversation/conversation.js'
import { resolveMentions } from './speakers/resolve.js'
import { detectLanguage, languageOf } from './text/detect.js'
import { type LanguageRun, languageRuns } from './text/runs.js'

/** What is known of a text, and what is wanted of it. */
export interface ExtractOptions {
  /** What `source` says in the result; `-` by default. */
  readonly source?: string
  /** ISO 639-1 code that skips detection. */
  readonly lang?: string
  /** The headline, where the input names one. */
  readonly title?: string | null
  /** Put the analysed text into the result. */
  readonly includeText?: boolean
  /**
   * `compromise` asks the library of that name about English names whose kind the rules leave open; `rules`, the default, does
   * not. It takes some 300 ms to load and reads slowly.
   */
  readonly names?: 'rules' | 'compromise'
  /** Look for claims; true by default. */
  readonly claims?: boolean
}

/** Who said what in a text. Offsets are UTF-16 code units of `text`. Never throws on any string. */
export async function extract(text: string, options: ExtractOptions = {}): Promise<QuotesDocument> {
  const { language, runs } = await languagesOf(text, options.lang)
  const parts: Part[] = []
  for (const run of runs) parts.push(...(await partsOfRun(text, run, language, options)))
  const { warnings, ...found } = joined(parts)
  return {
    schemaVersion: SCHEMA_VERSION,
    source: options.source ?? '-',
    title: options.title ?? null,
    language,
    ...(options.includeText ? { text } : {}),
    ...found,
    warnings: [...languageWarnings(language, text), ...warnings],
  }
}

/** The language of a document, and the runs of paragraphs in one language: one run where it is chosen. */
async function languagesOf(text: string, chosen?: string): Promise<{ language: Language; runs: LanguageRun[] }> {
  if (chosen) {
    const language = languageOf(chosen)
    return { language, runs: [{ start: 0, end: text.length, code: language.code }] }
  }
  const detected = await detectLanguage(text)
  return languageRuns(text, detected, await loadPack(detected.code, detected.name))
}

/** What is found in a run, in its parts; in another language than the document's each item says so. */
async function partsOfRun(text: string, run: LanguageRun, main: Language, options: ExtractOptions): Promise<Part[]> {
  const pack = await loadPack(run.code, languageName(run.code))
  const parts: Part[] = []
  for (const { start, end } of partsOf(text.slice(run.start, run.end))) {
    const part = await partAt(run.start + start, text.slice(run.start + start, run.start + end), pack, options)
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

async function partAt(start: number, text: string, pack: LanguagePack, options: ExtractOptions): Promise<Part> {
  const names = options.names === 'compromise' ? await witnessedNames(text, pack) : undefined
  const reading = read(text, pack, names)
  const { paragraphs, sentences } = reading.scene.structure
  const found = analyse(reading, options.claims ?? true)
  return { start, paragraphs: paragraphs.length, sentences: sentences.length, found }
}

function analyse(ruled: Reading, withClaims: boolean) {
  const { reading, spans } = tagged(ruled)
  const { scene, frames, speech, isSpeech, known, warnings } = reading
  const { structure, stretches, mentions } = scene
  const clauses = spans ? taggedClaims(reading, spans) : reading.claims
  const speaking = [...isSpeech.keys()].filter((index) => isSpeech[index])
  const quotes = findUtterances(scene, frames, clauses, speaking)
  const { claims, utterances } = withFragmentClaims(scene, frames, clauses, quotes, quotedContents(scene, spans ?? []))
  const shown = withClaims ? claims : []
  const sources = [...utterances, ...claims].flatMap(({ source }) => source.mention ?? [])
  const resolution = resolveMentions(
    structure,
    stretches,
    mentions,
    [...new Set(sources)].sort((a, b) => a - b),
    scene.pack,
    known,
  )
  const result = assemble({ scene, utterances, claims: shown, speech, ...converse(scene, utterances, resolution) })
  return { ...result, warnings }
}

/** What the language's tagger finds, and the reading with speech weighed by it; null where there is no tagger. */
function tagged(reading: Reading): { reading: Reading; spans: TaggedSpan[] | null } {
  const { scene, speech } = reading
  const model = taggerFor(scene.pack)
  if (!model) return { reading, spans: null }
  const spans = tagDocument(reading, model)
  const shares = contentShares(spans, scene.stretchTokens, scene.structure.tokens.length)
  const weighed = weighedByContent(speech, shares)
  return { reading: { ...reading, speech: weighed, isSpeech: weighed.map((one) => one >= THRESHOLD) }, spans }
}

function languageWarnings({ code, name, by }: Language, text: string): Warning[] {
  if (PACK_CODES.includes(code) || text.trim() === '') return []
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

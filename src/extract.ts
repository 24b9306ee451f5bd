/** The pipeline: one document's text in, who said what out. It reads top to bottom, a line a stage. */

import { assemble } from './assemble.js'
import { findClaims } from './attribution/claims/claims.js'
import { withFragmentClaims } from './attribution/claims/fragments.js'
import { findFrames } from './attribution/frames.js'
import { findUtterances, sievesOfAll } from './attribution/quotes.js'
import { sceneOf } from './attribution/scene.js'
import { speechProbabilities, THRESHOLD } from './attribution/speech.js'
import type { Language, QuotesDocument, Warning } from './document.js'
import { SCHEMA_VERSION } from './document.js'
import { loadPack, PACK_CODES } from './languages/index.js'
import type { LanguagePack } from './languages/pack.js'
import { findCues, findVerbGroups } from './lexicon/cues.js'
import { findMentions } from './lexicon/mentions.js'
import { findNames } from './lexicon/names.js'
import { scanMarks } from './marks/scan.js'
import { resolveMentions } from './speakers/resolve.js'
import { structureOf } from './text/analyse.js'
import { detectLanguage, languageOf } from './text/detect.js'

export interface ExtractOptions {
  /** What `source` says in the result; `-` by default. */
  readonly source?: string
  /** ISO 639-1 code that skips detection. */
  readonly lang?: string
  /** The headline, where the input names one. */
  readonly title?: string | null
  /** Put the analysed text into the result. */
  readonly includeText?: boolean
  /** Look for claims; true by default. */
  readonly claims?: boolean
}

/** Who said what in a text. Offsets are UTF-16 code units of `text`. Never throws on any string. */
export async function extract(text: string, options: ExtractOptions = {}): Promise<QuotesDocument> {
  const language = options.lang ? languageOf(options.lang) : await detectLanguage(text)
  const pack = await loadPack(language.code, language.name)
  const { warnings, ...found } = analyse(text, pack, options.claims ?? true)
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

function analyse(text: string, pack: LanguagePack, withClaims: boolean) {
  const structure = structureOf(text, pack.text)
  const { stretches, warnings } = scanMarks(structure, pack.marks)
  const verbs = findVerbGroups(structure.tokens, pack)
  const cues = findCues(structure.tokens, verbs, pack)
  const known = { verbs, names: findNames(structure, pack) }
  const mentions = findMentions(structure, stretches, pack, known)
  const scene = sceneOf({ structure, stretches, mentions, verbs, cues, pack })
  const frames = findFrames(scene)
  const speech = speechProbabilities({ structure, stretches, cues, pack, sieves: sievesOfAll(scene, frames) })
  const isSpeech = speech.map((probability) => probability >= THRESHOLD)
  const clauses = findClaims(scene, frames, isSpeech)
  const speaking = [...isSpeech.keys()].filter((index) => isSpeech[index])
  const quotes = findUtterances(scene, frames, clauses, speaking)
  const { claims, utterances } = withFragmentClaims(scene, frames, clauses, quotes)
  const shown = withClaims ? claims : []
  const sources = [...utterances, ...shown].flatMap(({ source }) => source.mention ?? [])
  const resolution = resolveMentions(
    structure,
    stretches,
    mentions,
    [...new Set(sources)].sort((a, b) => a - b),
    pack,
    known,
  )
  const result = assemble({ scene, utterances, claims: shown, speech, resolution })
  return { ...result, warnings }
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

/**
 * The result contract: what every command and `extract` give. Fields are added, never renamed. `schema/quotes.schema.json` says
 * the same for other languages.
 */

/** A stretch of the document's text, `[start, end)` in UTF-16 code units, as `String.prototype.slice` counts them. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand there: `text === documentText.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}

/** Version of the shape of the result. */
export const SCHEMA_VERSION = 1

/** What somebody does by saying it. */
export type Stance =
  | 'statement'
  | 'denial'
  | 'promise'
  | 'demand'
  | 'belief'
  | 'doubt'
  | 'question'
  | 'warning'
  | 'accusation'
  | 'emotion'

/** All stances; models hold weights by place in this list. */
export const STANCES: readonly Stance[] = [
  'statement',
  'denial',
  'promise',
  'demand',
  'belief',
  'doubt',
  'question',
  'warning',
  'accusation',
  'emotion',
]

/** What a speaker is: an organization may be a state or a capital that stands for its government. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown'

/** `mixed`: a fragment inside the reporter's own sentence. */
export type QuoteType = 'direct' | 'mixed'
/** `mixed`: with quoted fragments in it. */
export type ClaimType = 'indirect' | 'mixed'

/** The document's language, and how it is known. */
export interface Language {
  /** ISO 639-1, or `und` where it is not known. */
  readonly code: string
  /** In English. */
  readonly name: string
  /** 0 to 1. */
  readonly confidence: number
  /** `franc`, `option` (the user said so) or `none`. */
  readonly by: 'franc' | 'option' | 'none'
}

/** The words that say that somebody said it. */
export interface Cue extends TextSpan {
  /** Dictionary form: `déclarer`; the words themselves for a preposition. */
  readonly lemma: string
  readonly stance: Stance
}

/** Somebody else who may have said it. */
export interface SpeakerAlternative {
  readonly name: string
  readonly kind: SpeakerKind
  /** 0 to 1, among all who came into question. */
  readonly probability: number
}

/** Who said a quote or a claim, as this attribution has it. */
export interface SpeakerReference {
  /** The id of an entry of `speakers`. */
  readonly id: string
  /** The fullest name of the document, else the fullest description. */
  readonly name: string
  readonly kind: SpeakerKind
  /** The nearest words for them, of a quote that goes on from one before it those beside that one; null where no words tell. */
  readonly mention: TextSpan | null
  /** 0 to 1: that this is who said it, by name. */
  readonly confidence: number
  /** Why, in words: the sieve that decided, then how the mention was resolved. */
  readonly reason: string
  /** Who else it may be, the likeliest first; left out where nobody came close. */
  readonly alternatives?: readonly SpeakerAlternative[]
}

/** One stretch between quotation marks that is speech. */
export interface Quote extends TextSpan {
  /** `q1`, `q2` … in the order of the text. */
  readonly id: string
  /** `mixed`: a fragment inside the reporter's own sentence. */
  readonly type: QuoteType
  /** Index of its first paragraph, from 0. */
  readonly paragraph: number
  /** Index of its first sentence in the document, from 0. */
  readonly sentence: number
  /** The stretches of one utterance share it: `u1`. */
  readonly utterance: string
  /** The id of the quote that this one is nested in. */
  readonly in: string | null
  /** The id of the mixed claim that it is a fragment of. */
  readonly claim: string | null
  /** ISO 639-1 code of its paragraph's language, where that is not the document's. */
  readonly language?: string
  readonly speaker: SpeakerReference | null
  readonly cue: Cue | null
  /** 0 to 1: that it is speech, and whole. */
  readonly confidence: number
  /** Why there is no speaker, or why the quote has the one it has. */
  readonly reason: string
}

/** What a reporter says that somebody said, in the reporter's words. */
export interface Claim extends TextSpan {
  /** `c1`, `c2` … in the order of the text. */
  readonly id: string
  /** `mixed`: with quoted fragments in it. */
  readonly type: ClaimType
  /** The stretches that make it up; `start` and `end` are their outer ends. */
  readonly spans: readonly Span[]
  readonly paragraph: number
  readonly sentence: number
  readonly speaker: SpeakerReference | null
  readonly cue: Cue | null
  /** The ids of its quoted fragments. */
  readonly quotes: readonly string[]
  /** The reporter says that it was not said. */
  readonly negated: boolean
  /** ISO 639-1 code of its paragraph's language, where that is not the document's. */
  readonly language?: string
  /** 0 to 1. */
  readonly confidence: number
  readonly reason: string
}

/** A person, body or group of the document that says something. */
export interface Speaker {
  /** `s1`, `s2` … in the order in which they first speak, in a quote or in a claim; so is the list. */
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly description: string | null
  /** The id that the user's list of people gives; left out where there is none. */
  readonly externalId?: string
  readonly aliases: readonly string[]
  readonly quotes: readonly string[]
  readonly claims: readonly string[]
}

/** What may be odd in a text. */
export type WarningCode =
  | 'unclosed-quote'
  | 'mismatched-marks'
  | 'stray-mark'
  | 'language-unknown'
  | 'language-unsupported'
  | 'empty-document'
  | 'decoding'

/** What is odd in the text, and where. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  readonly start: number
  readonly end: number
}

/** What the tool found in one document. */
export interface QuotesDocument {
  readonly schemaVersion: typeof SCHEMA_VERSION
  /** Path, `-` for standard input, or the id of a stream's document. */
  readonly source: string
  /** The article's headline, where the input names one (HTML, Markdown). */
  readonly title: string | null
  readonly language: Language
  /** The analysed text, where it was asked for. */
  readonly text?: string
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
  readonly speakers: readonly Speaker[]
  readonly warnings: readonly Warning[]
  /** Why the document could not be read: its lists are empty. Only where one of many fails. */
  readonly error?: string
}

/** The document for what could not be read, in words that say why. */
export function failedDocument(source: string, error: string): QuotesDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    title: null,
    language: { code: 'und', name: 'Unknown', confidence: 0, by: 'none' },
    quotes: [],
    claims: [],
    speakers: [],
    warnings: [],
    error,
  }
}

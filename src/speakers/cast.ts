/** The entities of a document while they are being found, and what the resolvers ask of the document. */

import type { SpeakerKind } from '../document.js'
import type { Gender, LanguagePack } from '../languages/pack.js'
import type { VerbGroup } from '../lexicon/cues.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Name } from '../lexicon/names.js'
import type { Structure } from '../text/structure.js'
import type { Years } from './ages.js'
import type { Evidence } from './antecedents.js'
import type { ResolvedMention } from './entity.js'
import type { Votes } from './genders.js'
import type { Candidate } from './salience.js'
import type { SourcePhrase } from './source-phrases.js'
import { shown } from './words.js'

/** A role that the text gives to an entity: `porte-parole de Redon`. */
export interface Fact {
  readonly role: string
  /** Folded content words, the role's own among them. */
  readonly words: ReadonlySet<string>
  readonly text: string
}

/** An entity in the making. */
export interface Draft {
  readonly id: number
  kind: SpeakerKind
  gender: Gender | null
  plural: boolean | null
  /** The gender is that of the first name, nothing else. */
  isGenderGuessed: boolean
  /** A first name stands before the last one somewhere: a lone surname may be a first name of others. */
  isFullyNamed: boolean
  /** Pronouns near its names. */
  votes: Votes
  /** Its names (or, where it has none, its descriptions) as written, with their counts, in the order of the text. */
  readonly forms: Map<string, number>
  /** The words of all of them, in lower case. */
  readonly formWords: string[]
  readonly isNamed: boolean
  /** The name of a place, which as a speaker stands for its government. */
  readonly isPlace: boolean
  /** Who writes `I` outside of quotation marks. */
  readonly isAuthor: boolean
  /** Who they are and the words between the last two, where several speak together. */
  readonly members: { readonly drafts: readonly number[]; readonly joiner: string } | null
  /** It is the source of something somewhere in the document. */
  isHeard: boolean
  /** Outside quotation marks it is the subject of a verb somewhere, or a source. */
  acts: boolean
  readonly facts: Fact[]
  /** Folded nouns that head its descriptions. */
  readonly heads: string[]
  /** Roles that its mentions have. */
  readonly roles: string[]
  /** Roles that what is written short beside its name tells: `Gov.`, `Me`, `R-Ky.`. */
  readonly shortRoles: string[]
  /** The places behind such a party, folded letters: ky. */
  readonly seats: string[]
  /** Places, folded, whose nationality stands beside its name. */
  readonly nations: string[]
  /** How old the text says they are; null where it tells none. */
  age: Years | null
  readonly mentions: number[]
}

/** A mention that was resolved, as the resolvers after it look back on it. */
export interface Trace {
  readonly draft: number
  readonly mention: number
  readonly first: number
  /** Count of the reporter's own sentences before it. */
  readonly told: number
  readonly paragraph: number
  readonly stretch: number | null
  readonly isSubject: boolean
  readonly isSource: boolean
  /** After a preposition, or inside another mention. */
  readonly isOblique: boolean
  readonly opensSentence: boolean
  /** Inside another mention: `Redon` in `le porte-parole de Redon`. */
  readonly isInner: boolean
}

export interface Cast {
  readonly structure: Structure
  readonly pack: LanguagePack
  readonly mentions: readonly Mention[]
  readonly names: readonly Name[]
  /** The mentions that speak: those that head the words for a source. */
  readonly isSource: ReadonlySet<number>
  /** By mention the tagged words for the source that it stands in. */
  readonly phrases: ReadonlyMap<number, SourcePhrase>
  /** The mention that heads the words for a source, by a source further on in them; null where no mention does. */
  readonly headOf: ReadonlyMap<number, number | null>
  /** By stretch the mention that speaks it. */
  readonly voices: ReadonlyMap<number, number>
  /** The token before and after which a verb group stands says who is a subject; -1 where there is none. */
  readonly verbAt: Int32Array
  readonly verbs: readonly VerbGroup[]
  /** By sentence: how many sentences before it have words outside quotation marks. */
  readonly told: Int32Array
  /** By token: 1 between quotation marks. */
  readonly isQuoted: Uint8Array
  readonly drafts: Draft[]
  /** Facts by the folded lemma of their role, with whose they are. */
  readonly factsByRole: Map<string, { fact: Fact; draft: number }[]>
  /** The unnamed entity that a description stands for, by its text and its owner. */
  readonly described: Map<string, number>
  /** Of those that a possessive describes: the owner, and the mention of it that the possessive takes up. */
  readonly owners: Map<number, { readonly draft: number; readonly mention: number | null }>
  /** Several who act together, by their entities. */
  readonly joints: Map<string, number>
  /** By the last of several whom a relative pronoun behind them takes up, who they are together. */
  readonly jointAt: Map<number, number>
  /** The author, by the pronoun: `I` and `we` are two. */
  readonly authors: Map<string, number>
  /** The mention that signs the text as a letter, or null. */
  readonly signer: number | null
  /** Whose name each mention with a name has, over the whole document. */
  readonly ownNames: Map<number, number>
  /** Answers so far, by mention. */
  readonly answers: Map<number, ResolvedMention>
  readonly trail: Trace[]
  /** Speakers take turns, a paragraph each, as in a novel or an interview. */
  readonly isDialogue: boolean
  /** The last speaker, the one before who was somebody else, and the paragraph of the last. */
  lastSpeaker: number | null
  otherSpeaker: number | null
  lastParagraph: number
  /** How the evidence for whom a pronoun takes up weighs, by the order of `EVIDENCE` of antecedents.ts. */
  readonly antecedents: Float64Array
  /** Hears whom each pronoun might take up. */
  readonly note: ((asked: AskedPronoun) => void) | undefined
}

/** A pronoun, who agrees with it, and the evidence for each of them. */
export interface AskedPronoun {
  readonly mention: number
  readonly candidates: readonly Candidate[]
  readonly evidence: readonly Evidence[]
}

/** Who a mention is, or null where this resolver cannot tell. */
export type Resolver = (cast: Cast, index: number) => ResolvedMention | null

type DraftFields = Pick<Draft, 'kind' | 'gender' | 'plural' | 'isNamed' | 'isPlace'> & {
  readonly isAuthor?: boolean
  readonly members?: Draft['members']
}

/** A new entity of the cast. */
export function addDraft(
  cast: Pick<Cast, 'drafts'>,
  { kind, gender, plural, isNamed, isPlace, isAuthor = false, members = null }: DraftFields,
): Draft {
  const draft: Draft = {
    kind,
    gender,
    plural,
    isNamed,
    isPlace,
    isAuthor,
    members,
    isHeard: false,
    acts: false,
    isGenderGuessed: isNamed,
    isFullyNamed: false,
    votes: { m: 0, f: 0 },
    id: cast.drafts.length,
    forms: new Map(),
    formWords: [],
    facts: [],
    heads: [],
    roles: [],
    shortRoles: [],
    seats: [],
    nations: [],
    age: null,
    mentions: [],
  }
  cast.drafts.push(draft)
  return draft
}

/** The unnamed entity that these words describe: one for each wording, and for each owner where it has one. */
export function describedDraft(cast: Cast, words: string, fields: DraftFields, owner: number | null = null): Draft {
  const text = shown(words)
  const key = owner === null ? text : `${text}\n${owner}`
  const known = cast.described.get(key)
  const draft = known === undefined ? addDraft(cast, fields) : cast.drafts[known]!
  cast.described.set(key, draft.id)
  addForm(draft, text)
  return draft
}

/** Adds a word that is not in the list yet; lists of a draft are short, and there are many drafts. */
export function addOnce(list: string[], word: string): void {
  if (!list.includes(word)) list.push(word)
}

/** Counts one more use of a name or description; in a headline it counts for nothing beside uses in running text. */
export function addForm({ forms, formWords }: Draft, text: string, isHeadline = false): void {
  const form = shown(text)
  const uses = forms.get(form)
  if (uses === undefined) formWords.push(...form.toLowerCase().split(' '))
  forms.set(form, (uses ?? 0) + (isHeadline ? 0 : 1))
}

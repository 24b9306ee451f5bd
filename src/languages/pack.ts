/** What the engine asks of a language. A pack is a folder of data modules and one `index.ts` that binds them to this. */

import type { Stance } from '../document.js'
import type { MarkConventions, TextConventions } from './conventions.js'
import type { People } from './people.js'
import type { Voices } from './voices.js'
import type { NameWitness } from './witness.js'

export type Gender = 'm' | 'f'

/** Inflection of one verb form. */
export interface VerbFeatures {
  readonly form: 'finite' | 'infinitive' | 'pastParticiple' | 'presentParticiple'
  readonly tense: 'present' | 'imperfect' | 'past' | 'future' | 'conditional' | 'subjunctive' | 'imperative' | null
  /** The persons and number that it can have; empty where it does not say. */
  readonly persons: readonly (1 | 2 | 3)[]
  readonly plural: boolean | null
  readonly gender: Gender | null
}

/** One reading of a verb form. */
export interface VerbReading {
  readonly lemma: string
  readonly features: VerbFeatures
}

/** A cue lemma. */
export interface CueEntry {
  readonly stance: Stance
  readonly strength: 'speech' | 'wider'
}

/** A source preposition or phrase, as a list of norms: ["selon"], ["according", "to"], ["de", "l'", "aveu", "de"]. */
export interface SourcePhrase extends CueEntry {
  readonly words: readonly string[]
  /**
   * Where it stands: before its source (the default); behind it (`dem Bericht zufolge`); or before it and only right after a
   * comma, a dash or a mark (`…, so der Minister`).
   */
  readonly place?: 'postposed' | 'after-pause'
  /** It reports only before such a noun, adjectives aside: `nach ersten Angaben`, not `nach Berlin`. */
  readonly before?: { readonly has: (norm: string) => boolean }
  /** Whatever follows it is a source, also inside a clause and whether or not it is known to speak: `ist laut Plan fertig`. */
  readonly sure?: boolean
}

/** A verb that reports together with other words: `faire` + ["état"], `make` + ["it", "clear"]. */
export interface VerbPhrase extends CueEntry {
  /** Shown for the whole: `faire état`, `make it clear`. */
  readonly lemma: string
  /** Norms after the verb; adverbs may stand before them. */
  readonly words: readonly string[]
}

export interface PronounEntry {
  readonly person: 1 | 2 | 3
  readonly plural: boolean | null
  readonly gender: Gender | null
  /**
   * `subject` (il, he), `relative` (qui, who), `demonstrative` (celui-ci, ce dernier), `indefinite` (on, someone), `object` (lui, him),
   * `possessive` (son, her).
   */
  readonly use: 'subject' | 'relative' | 'demonstrative' | 'indefinite' | 'object' | 'possessive'
}

export interface DeterminerEntry {
  readonly kind: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantity'
  readonly plural: boolean | null
  readonly gender: Gender | null
  /** A case that no subject has (`dem Minister`): always, or before a feminine noun (`der Ministerin`). */
  readonly oblique?: 'always' | 'feminine'
}

/** What tells common nouns from names where both have capitals. */
interface CapitalNouns {
  readonly isCommon: (norm: string) => boolean
  /** Whether a word may be an inflected adjective before a noun: neue, verletzter. */
  readonly isAttribute: (norm: string) => boolean
  /** An adjective without its ending, as the participle that it may be stands alone: gebautes, gebaut. */
  readonly attributeStem: (norm: string) => string
  /** Whether one with a capital may begin the name of a body: `die Europäische Kommission`, but not `die Berliner Polizei`. */
  readonly isBodyAttribute: (norm: string) => boolean
  /** Whether a name may stand in the genitive: Merkels. */
  readonly isGenitive: (norm: string) => boolean
  /** Whether a noun may be for a person by its form: Kämmerer, Chemikerin. */
  readonly isBearer?: (norm: string) => boolean
  /** Whether a noun is feminine by its form: Zeitung, Regierung, Partei. */
  readonly isFeminine: (norm: string) => boolean
  /** Whether an adjective has the ending of a case that no subject has after such an article: `der deutschen Zeitung`. */
  readonly isObliqueAttribute: (norm: string) => boolean
}

/** Words by class; every key is a norm (lower case, straight apostrophe). */
export interface WordClasses {
  readonly determiners: ReadonlyMap<string, DeterminerEntry>
  readonly pronouns: ReadonlyMap<string, PronounEntry>
  /** Determiners that say whose a noun is, as pronouns of the owner: who claims in `her claim that`, `son affirmation selon laquelle`. */
  readonly owners?: ReadonlyMap<string, PronounEntry>
  /** How a noun's owner is told after it: `de` (`d'` before a vowel), and what becomes of an article: `le` → `du`. */
  readonly genitive?: {
    readonly preposition: string
    /** Its form before one of these first letters of a name: d'Anne. */
    readonly elided?: { readonly form: string; readonly before: ReadonlySet<string> }
    readonly contractions: ReadonlyMap<string, string>
  }
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that continue a noun phrase: de, du, des, d', of. */
  readonly linkingPrepositions: ReadonlySet<string>
  /** Those that lead to whom something is said: to, à. */
  readonly hearerPrepositions?: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** que, qu', that, whether, si: what opens a content clause. */
  readonly complementizers: ReadonlySet<string>
  /** Those that ask, and are a part of the content: `asked | whether the dam was safe`. */
  readonly questionWords?: ReadonlySet<string>
  /** Those that open a content only right after its verb, and compare elsewhere: `spiega come`, `fedeltà come parte`. */
  readonly closeComplementizers?: ReadonlySet<string>
  /** A subject may follow its verb outside reporting clauses too: `comme le souligne le maire`. */
  readonly freeInversion: boolean
  /** A clause may have no subject where the verb tells the person: `Dijo que no`. */
  readonly dropsSubjects?: boolean
  /** Verb forms that beside a noun of time count it: hace in `hace dos años`, fa in `due anni fa`, há. */
  readonly agoVerbs?: ReadonlySet<string>
  /** Clitics that make a verb nobody's: se in `se dijo`, si in `si dice`. */
  readonly impersonals?: ReadonlySet<string>
  /** Words for not being named, anonymat, anonymity: who speaks so is nobody whom the text names. */
  readonly anonymous?: ReadonlySet<string>
  /** Adjectives that with a link before them determine a noun: `d'autres voisins`. */
  readonly alternatives?: ReadonlySet<string>
  /** Adjectives by which an article points back: `la même agence`. */
  readonly identity?: ReadonlySet<string>
  /** Prepositions that hold a definite article of the singular: au, du. */
  readonly contracted?: ReadonlySet<string>
  /** The last words of pronouns for whom somebody else has just spoken of: `l'intéressé`. */
  readonly concerned?: ReadonlySet<string>
  /** Adjectives beside an office that somebody held, without accents: `ancien`. */
  readonly formerly?: ReadonlySet<string>
  /** Adjectives that stand before a noun of either gender and show which it has: `ancienne`. */
  readonly leadingAdjectives?: ReadonlyMap<string, Gender>
  /** Adjectives that tell no more than how old somebody is, folded: jeune, vieille. */
  readonly ageAdjectives?: ReadonlySet<string>
  /** Nouns of time, which speak nowhere: week, year, semaine, an. */
  readonly timeNouns: ReadonlySet<string>
  /** What follows the figure of an age: ans, years old. */
  readonly years?: ReadonlySet<string>
  /** Participles that may lead to the figure of an age: âgée. */
  readonly aged?: ReadonlySet<string>
  /** What stands before a day, a month or a noun of time as a part of it: `fin janvier`, `en début de soirée`. */
  readonly partsOfTime?: ReadonlySet<string>
  /** A noun that a verb of speech leads to may stand without a determiner: `pide calma`, `denuncia irregularidades`. */
  readonly bareObjects?: boolean
  /** A content clause may stand without a complementizer: `she said the road was gone`. */
  readonly bareContentClauses: boolean
  /** A body in the singular may take a plural verb: `the club have confirmed`. */
  readonly pluralBodies?: boolean
  /** What a quotation says that others said is a claim too: `« Le voisin dit que le pont tient »`. */
  readonly retoldInQuotes?: boolean
  /** Prepositions that open an infinitive content: de, d', à; `to` for English. */
  readonly infinitiveMarkers: ReadonlySet<string>
  /** Prepositions that open an infinitive of what is asked for alone: para in `pediu para sair`. */
  readonly demandMarkers?: ReadonlySet<string>
  /** Prepositions by which a verb leads to a clause: de in `duda de que`, en in `insiste en que`. */
  readonly clausePrepositions?: ReadonlySet<string>
  /** Words that open a clause of what is only supposed, where the subjunctive may look like an infinitive: `se quiser`, `quem pagar`. */
  readonly supposing?: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Prepositions of the agent of a passive: par, by. */
  readonly agentPrepositions: ReadonlySet<string>
  /** Prepositions after which stands whose a noun of saying is, beside those that link: by, from. */
  readonly ownerPrepositions?: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Negations after which a complementizer may open a content (`ne dit pas que`); after others it compares or excepts (`plus que`). */
  readonly contentNegations: ReadonlySet<string>
  /** Objects by which a verb of speech tells that nothing was said of a thing: `said nothing about jobs`. */
  readonly nothings?: ReadonlySet<string>
  /** Behind a negation they make none of it: `not only`, `pas seulement`. Norms. */
  readonly exclusives?: ReadonlySet<string>
  /** Words that may stand before or inside a verb group without being its subject: me, se, s', y, en, not, have. */
  readonly verbClitics: ReadonlySet<string>
  /** Pronouns for the subject itself before its verb: se, s'. */
  readonly reflexives?: ReadonlySet<string>
  /** Common adverbs, and what `isAdverb` adds by form. */
  readonly adverbs: ReadonlySet<string>
  /** Suffix that makes an adverb: ment, ly. */
  readonly adverbSuffixes: readonly string[]
  /** Subordinating conjunctions and discourse words that begin a clause: mais, car, but, because, alors. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Conjunctions that set one clause against another: mais, but. Norms. */
  readonly adversatives?: ReadonlySet<string>
  /** Conjunctions that open a clause beside the main one: when, while, although; where absent, such a clause is not looked for. */
  readonly subordinators?: ReadonlySet<string>
  /** Conjunctions of what is only supposed: if, unless. */
  readonly conditionals?: ReadonlySet<string>
  /** Nouns of two words that begin with a verb's form: `hedge fund`. */
  readonly compounds?: ReadonlySet<string>
  /** Participles between somebody and their name: `a teacher named Reed`. */
  readonly namings?: ReadonlySet<string>
  /** Participles that stand before a person's role as adjectives: `the ranking member`. */
  readonly attributives?: ReadonlySet<string>
  /** Adjectives that stand behind their noun with a preposition: familiar in `a person familiar with the talks`. */
  readonly postpositives?: ReadonlySet<string>
  /** Days and months: lundi, mars; Monday, May. */
  readonly weekdaysAndMonths: ReadonlySet<string>
  /** Capitalised words that are no names when they open a sentence: Le, Mais, The, But (norms). Closed classes are added by the engine. */
  readonly notNames: ReadonlySet<string>
  /** Whether a noun may be in the plural, where verbs have one form of the present for all but the third person singular. */
  readonly isPlural?: (norm: string) => boolean
  /** Where the head of a noun phrase stands among its words: `first` (le ministre russe), `last` (police spokesman, the default). */
  readonly nounHead?: 'first' | 'last'
  /** All nouns have a capital, which then tells no name; words in lower case are no nouns. */
  readonly capitalNouns?: CapitalNouns
  /** Articles that link a noun to the one before it, but not to a name: `der Sprecher der Polizei`. */
  readonly genitiveArticles?: ReadonlySet<string>
  /** Articles of who is told or given something, and of no other object: dem. */
  readonly dativeArticles?: ReadonlySet<string>
  /** Prepositions that hold an article: im, zur. */
  readonly articledPrepositions?: ReadonlySet<string>
  /**
   * The finite verb is the second part of a main clause and the last of any other; a parted prefix, a participle or an
   * infinitive ends its clause: `hat … gesagt`, `kündigte … an`.
   */
  readonly verbSecond?: boolean
  /** A content clause may stand without a complementizer after a comma: `sagte, er werde gehen`. */
  readonly commaClauses?: boolean
  /** A sentence in this mood goes on with what the source before it says. */
  readonly reportedMood?: 'subjunctive'
  /** Adverbials that are no adverb of one word and may part an auxiliary from its verb: `par ailleurs`, `pour sa part`. */
  readonly adverbials?: ReadonlySet<string>
  /** What leads to a time between the parts of a verb: dès, il y a. */
  readonly timeLeads?: ReadonlySet<string>
  /** What makes another conjunction with the complementizer after it: tant in `tant que`; where absent, what opens clauses. */
  readonly compoundOpeners?: ReadonlySet<string>
  /** Words that open a sentence whose verb tells the sentence before: das in `Das teilte die Polizei mit`, `así lo`. */
  readonly takingUp?: ReadonlySet<string>
  /** What opens a reporting clause inside or before what it reports: `wie die Polizei mitteilte`. */
  readonly asideOpeners?: ReadonlySet<string>
  /** Cue verbs that report with a subject that is nobody: `heißt es in dem Bericht`; the source stands after a preposition. */
  readonly impersonal?: {
    readonly pronouns: ReadonlySet<string>
    readonly verbs: ReadonlySet<string>
    readonly prepositions: ReadonlySet<string>
    /** Those of the verbs that need no pronoun: `aus Kreisen verlautete`. */
    readonly alone?: ReadonlySet<string>
    /** Those of the verbs that somebody may be the subject of, too: `se lee en la nota`, but `Ana lee la nota`. */
    readonly personal?: ReadonlySet<string>
    /** Verbs that report so only with the pronoun behind them: `apprend-on auprès du parquet`, but `on indique que …`. */
    readonly turned?: ReadonlySet<string>
    /** Prepositions before the body where who says it is, `dit-on à la préfecture`, and words for those who are told it: `à la presse`. */
    readonly seats?: ReadonlySet<string>
    readonly hearers?: ReadonlySet<string>
  }
  /** Adjectives that make a noun the subject's: `nach eigenen Angaben`. */
  readonly ownAdjectives?: ReadonlySet<string>
  /** Pronouns that are subjects wherever they stand: er, but not sie. */
  readonly nominatives?: ReadonlySet<string>
  /** Verbs whose object is who says it: `zitierte den Minister mit den Worten`. */
  readonly citing?: ReadonlySet<string>
  /** Verbs that make somebody say something (lemmas), what they make them do, and what leads to them: `fait dire au maire que`. */
  readonly causatives?: {
    readonly verbs: ReadonlySet<string>
    readonly said: ReadonlySet<string>
    readonly hearers: ReadonlySet<string>
  }
  /** Verbs whose object does what the infinitive after it says: pousser, conduire; lead, prompt. */
  readonly compelling?: ReadonlySet<string>
  /** Names of papers stand in quotation marks, also where they speak: `berichtet der „Spiegel“`. */
  readonly papersInMarks?: boolean
  /** Where only names have capitals: after a source phrase, or as a subject, a capital between marks begins the name of who tells: `selon « Enquête du soir »`. */
  readonly titlesInMarks?: boolean
  /** Nouns for what one says, every form as a norm, of which the source is who says it: `les informations de la police`. */
  readonly sayings?: ReadonlySet<string>
  /** What joins two subjects into one of several: et, ainsi que, and. */
  readonly joiners?: ReadonlySet<string>
  /** Pronouns that stand for an infinitive, and the adjectives between them: `it is hard to know`. */
  readonly expletives?: { readonly pronouns: ReadonlySet<string>; readonly judging: ReadonlySet<string> }
  /** Prepositions that open a clause whose verb is a participle: `with residents saying`. */
  readonly absolutes?: ReadonlySet<string>
  /** Prepositions that before a number say only that it is not exact: `about six in ten`. */
  readonly approximators?: ReadonlySet<string>
  /** Words that open a number that is only a bound: `more than`. */
  readonly thresholds?: ReadonlySet<string>
  /** What leads from a number to the whole that it is a part of: `six | in | ten`, `six | sur | dix`. */
  readonly ratios?: ReadonlySet<string>
  /** Words for all of a subject that may stand behind it, before its verb: both, all. */
  readonly floating?: ReadonlySet<string>
  /** Enclitics that make what stands before them a possessor: 's, '. */
  readonly possessives?: ReadonlySet<string>
  /** What leads from a name to another of the same person, up to three words: alias, `known as`. */
  readonly bynameCues?: ReadonlySet<string>
  /** What says, after its article, which of two spoken of before: `le premier`, `la seconde`; `the former`, `the latter`. */
  readonly ofTwo?: {
    readonly first: ReadonlySet<string>
    readonly second: ReadonlySet<string>
    /** The number itself: deux. */
    readonly both: ReadonlySet<string>
  }
}

export interface Cues {
  readonly verbs: ReadonlyMap<string, CueEntry>
  readonly nouns: ReadonlyMap<string, CueEntry>
  readonly adjectives: ReadonlyMap<string, CueEntry>
  readonly phrases: readonly SourcePhrase[]
  /** Lemma of a verb → the phrases that it heads, longest first. */
  readonly verbPhrases?: ReadonlyMap<string, readonly VerbPhrase[]>
  /** Verbs whose prefix parts from them: what is left → prefix → lemma (`kündigen` → `an` → `ankündigen`). */
  readonly partedVerbs?: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Forms of cue verbs and of the language's auxiliaries and commonest other verbs. */
  readonly readVerb: (norm: string) => readonly VerbReading[]
  /** Form → lemma for cue nouns and adjectives (plurals, feminines); undefined where it is none. */
  readonly nounLemma: (norm: string) => string | undefined
  /** How many letters of a compound are who says what its last part tells: of `Polizeiangaben` seven; null of other words. */
  readonly lettersOfTeller?: (norm: string) => number | null
  readonly adjectiveLemma: (norm: string) => string | undefined
  /** Lemmas of auxiliaries: avoir, être; have, be, do, will … and which of them makes a passive. */
  readonly auxiliaries: ReadonlySet<string>
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** Auxiliaries that no past participle follows: ir, whose forms ser has too. */
  readonly infinitiveAuxiliaries?: ReadonlySet<string>
  /** Verbs whose noun says what they report (lemmas): `announce the closure`, `confirmer le décès`. */
  readonly announcing?: ReadonlySet<string>
  /** Verbs whose noun is of what is known before (lemmas): `revendiquer l'attaque`. */
  readonly owning?: ReadonlySet<string>
  /** Verbs whose noun may say what they report (lemmas), as what weighs claims decides: `prévoir une hausse`. */
  readonly stating?: ReadonlySet<string>
  /** Verbs by which somebody says what they are, with a reflexive (lemmas): `se dire prêt`. */
  readonly professing?: ReadonlySet<string>
  /** Verbs whose reflexive is their subject's own and makes them nobody's never (lemmas): `se quejó`, `si chiede`. */
  readonly pronominal?: ReadonlySet<string>
  /** The prepositions by which a verb (its lemma) leads to the noun that it reports: de after `faire état`. */
  readonly governing?: ReadonlyMap<string, ReadonlySet<string>>
  /** By lemma the words with which a verb reports nothing: demander la parole. */
  readonly idioms?: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that report in the conditional alone: `aimerait partir`. */
  readonly wishing?: ReadonlySet<string>
  /** Verbs beyond speech whose infinitive says what somebody will do or not do (lemmas): `compter partir`, `refuser de partir`. */
  readonly intending?: ReadonlySet<string>
  /** Verbs of conversation, whose preposition leads to what was talked about and nothing said (lemmas): `discuter de la hausse`. */
  readonly conversing?: ReadonlySet<string>
  /** Verbs whose subject is a part of what they tell, and who thinks so stays unsaid (lemmas): `the dam seems to leak`. */
  readonly raising?: ReadonlySet<string>
  /** Verbs whose object is who is told, and may stand right before a bare clause (lemmas): `told voters | she would win`. */
  readonly informing?: ReadonlySet<string>
  /** Nouns of what something is said in: communiqué, interview; where absent, every noun that reports. */
  readonly media?: ReadonlySet<string>
  /** Verbs that say of something what it is (lemmas): `consider`, `juger`, `qualifier de`. */
  readonly describing?: ReadonlySet<string>
  /** Verbs whose subject is told what their object says (lemmas): `face questions`, `draw criticism`. */
  readonly receiving?: ReadonlySet<string>
  /** Verbs that chain to a reporting participle: `a poursuivi en disant`, `went on to say` (lemmas). */
  readonly continuers: ReadonlySet<string>
}

export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  /** In English. */
  readonly name: string
  readonly marks: MarkConventions
  readonly text: TextConventions
  readonly words: WordClasses
  readonly cues: Cues
  readonly people: People
  /** Left out where nothing is known of interviews and letters. */
  readonly voices?: Voices
  /** Loads a witness for names of unknown kind; slow, so it is asked only on demand. */
  readonly loadWitness?: () => Promise<NameWitness>
}

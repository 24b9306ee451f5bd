/** What a pack tells of persons, bodies and places. */

import type { SpeakerKind } from '../document.js'
import type { Gender } from './pack.js'

/** A noun for what can speak: ministre, porte-parole, témoins, rapport, agence, gouvernement. */
export interface RoleEntry {
  /** Singular dictionary form. */
  readonly lemma: string
  readonly kind: SpeakerKind
  readonly gender: Gender | null
  readonly plural: boolean | null
}

/** Content words of a description, without accents, that stand for any of some roles, or names of bodies, each by its content words. */
export interface RoleParaphrase {
  readonly words: readonly string[]
  readonly roles: readonly (readonly string[])[]
  /** The office is of a town or a court, whose name does not matter: not of a state. */
  readonly isLocal?: boolean
}

/** A title before a name: M., Mme, Dr, Général, President. */
export interface TitleEntry {
  readonly gender: Gender | null
  readonly plural: boolean
}

/** Persons, bodies and places as a language knows them: names, titles, roles, nationalities. */
export interface People {
  /** Norm (with its full stop if written so) → title. Longest match first is the engine's work. */
  readonly titles: ReadonlyMap<string, TitleEntry>
  /** Title written short, without its full stop → lemmas of the roles that it tells: gov → governor, me → avocat. */
  readonly shortTitles?: ReadonlyMap<string, readonly string[]>
  /** Every form (singular, plural, feminine) → role. */
  readonly roles: ReadonlyMap<string, RoleEntry>
  /** Roles that are letters, in capitals, and in lower case something else: `the PM`, but not `4 pm`. */
  readonly shortRoles?: ReadonlySet<string>
  /** Other words for an office: `chef de l'État` for a president. */
  readonly paraphrases?: readonly RoleParaphrase[]
  /** Other words for a body, with the words of its names: `l'exécutif européen` for the Commission européenne. */
  readonly bodyParaphrases?: readonly RoleParaphrase[]
  /** Lemmas of roles that a named body of its kind, or a document, is taken up by: company, newspaper, groupe, texte. */
  readonly bodyClasses?: ReadonlySet<string>
  /** Nouns for any person, which say no more than man or woman, by lemma. */
  readonly anybody?: ReadonlySet<string>
  /** Lemma of a role, or a word of names, of bodies → the sort of body that it tells: quotidien → press, fc → sport. */
  readonly bodySorts?: ReadonlyMap<string, string>
  /** Lemmas of persons of whom a place, a body or a family has one: `the mayor` may be new where `the activist` is not. */
  readonly offices?: ReadonlySet<string>
  /** The role that a compound ends with, by their lemmas, where nouns are written as one: of a minister of justice the minister. */
  readonly lastRole?: (lemma: string) => string | null
  /** Lemma of a role → those of the roles that it takes up: `the lawmaker` may be a senator. */
  readonly broader?: ReadonlyMap<string, ReadonlySet<string>>
  /** Roles that with a possessive are as a rule a thing or a part of the body: `his head`, `her chair`. */
  readonly belongings?: ReadonlySet<string>
  /** Roles that are adjectives before another one: jeune. */
  readonly adjectiveRoles?: ReadonlySet<string>
  /** First name, lower case → gender; null for both. */
  readonly firstNames: ReadonlyMap<string, Gender | null>
  /** Short first name → the first names that it may be short for: bill → william. */
  readonly nicknames?: ReadonlyMap<string, readonly string[]>
  /** What an office is held for, in lower case where it has a capital: santé, intérieur. */
  readonly portfolios?: ReadonlySet<string>
  /** Lemmas of roles that are of a place, and never of a person: maire, sénateur. */
  readonly seatRoles?: ReadonlySet<string>
  /** Parties whose name stands between an office and its holder, in lower case: renaissance. */
  readonly parties?: ReadonlySet<string>
  /** What headlines name before a colon to say what they are about, in lower case: santé, football. */
  readonly topics?: ReadonlySet<string>
  /** Nouns for what bears a person's name that is not theirs: lycée, stade. */
  readonly namesakes?: ReadonlySet<string>
  /** Letters of an honour or an office right behind a name, as written: KC, OBE. */
  readonly honours?: ReadonlySet<string>
  /** Particles inside names: de, van, von, al, ben. */
  readonly particles: ReadonlySet<string>
  /** Last words or any word of names of bodies: Party, Ministère, Agence, Inc., Université. */
  readonly organizationWords: ReadonlySet<string>
  /** Nouns for a body that press releases write with a capital for the one they are about: the Company. */
  readonly ownNouns?: ReadonlySet<string>
  /** Legal forms that may stand behind the name of a firm and a comma, without full stop: inc, ltd. */
  readonly legalForms?: ReadonlySet<string>
  /** Words that lead on in the name of a body, with the last words before them: the `of` of Bank of Alba. */
  readonly bodyLinks?: ReadonlyMap<string, ReadonlySet<string>>
  /** States, capitals, seats of power by full name in lower case, which as a source are their government: moscou, le kremlin, washington, l'élysée (without article). */
  readonly governments: ReadonlySet<string>
  /** Papers and agencies, lower case: afp, reuters, le monde. */
  readonly media: ReadonlySet<string>
  /** Adjective of nationality (each form, norm) → the governments' and people's place, lower case: biélorusse → biélorussie. */
  readonly nationalities: ReadonlyMap<string, string>
  /** How words for people of a place end, which no list can hold all: cévenol, brugeoise. */
  readonly demonymEndings?: readonly string[]
  /** How nouns end for who does something: `arrangeur`, `maquettiste`. */
  readonly doerEndings?: readonly string[]
  /** Norms of nouns and adjectives that tell, behind another noun, what sort of person that is: `chef d'entreprise`, `responsable syndical`. */
  readonly callings?: ReadonlySet<string>
  /** Place of a nationality → the country in which it lies: flandre → belgique. */
  readonly countries?: ReadonlyMap<string, string>
  /** Other bodies whose name does not tell what they are, lower case: facebook, gallup. Persons may bear such a name too. */
  readonly bodies?: ReadonlySet<string>
  /** Singular nouns for one of a nation where the adjective has the same form: american, swede. */
  readonly demonyms?: ReadonlySet<string>
  /** The years that a noun or adjective of age tells: 51-year-old; null of other words. */
  readonly ageOf?: (norm: string) => number | null
  /** Lemmas of roles of family and friends: sœur. */
  readonly kin?: ReadonlySet<string>
  /** Lemmas of roles that hide who has them: source. */
  readonly faceless?: ReadonlySet<string>
  /** Lemma of a role that tells in which decade of life somebody is → its first year: septuagénaire → 70. */
  readonly decades?: ReadonlyMap<string, number>
  /** Whether a word tells, after a person's name and a comma, which party and place they stand for: R-Ky., D-Maine. */
  readonly isAffiliation?: (text: string) => boolean
  /** What stands before the hyphen of such a word → the role that it tells: R → republican. */
  readonly affiliationRoles?: ReadonlyMap<string, string>
  /** What makes a surname several people after an article: the s of `the Kennedys`. */
  readonly familyEnding?: string
  /** Other places, lower case: cities, rivers, regions that are never persons. */
  readonly places: ReadonlySet<string>
  /** The gender of a place by its first word, in lower case, where an article is the same for both: iran, italie. */
  readonly placeGender?: (word: string) => Gender
  /** Lemmas of roles that take up a state: pays. */
  readonly stateNouns?: ReadonlySet<string>
}

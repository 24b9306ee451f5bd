/** Binds the data modules of a language to what the engine asks: for packs whose nouns and adjectives inflect by rule. */

import { type Conjugation, conjugated } from './conjugation.js'
import type { MarkConventions, TextConventions } from './conventions.js'
import { entriesOf, type Grouped, readCues, readPhrases, readVerbPhrases, setOf, wordsOf } from './lists.js'
import type { Cues, LanguagePack, WordClasses } from './pack.js'
import type { People } from './people.js'
import {
  type FirstNames,
  type RoleLists,
  readBroader,
  readFirstNames,
  readMembers,
  readNationalities,
  readParaphrases,
  readRoles,
  readTitles,
  type TitleRow,
} from './people-lists.js'
import { readVoices, type VoiceLists } from './voices.js'

/** Forms of nouns and adjectives by rule. */
export interface Inflection {
  readonly pluralOf: (singular: string) => string
  readonly feminineOf: (masculine: string) => string
}

export interface CueData extends Pick<Cues, 'readVerb'> {
  readonly verbs: Grouped
  readonly nouns: Grouped
  readonly adjectives: Grouped
  readonly phrases: Grouped
  /** `de` and what it becomes with an article, as phrases may end. */
  readonly contractions: string
  readonly verbPhrases: Grouped
  /** Forms that are words of another kind nearly always: `como` (comer), `para` (parar). */
  readonly noVerbs: string
  readonly auxiliaries: string
  readonly passiveAuxiliaries: string
  readonly continuers: string
  readonly announcing?: string
  readonly describing?: string
}

/** The cue lexicon of a language. */
export function bindCues(data: CueData, inflection: Inflection): Cues {
  const nouns = readCues(data.nouns)
  const adjectives = readCues(data.adjectives)
  const nounForms = formsOf(nouns.keys(), (lemma) => [inflection.pluralOf(lemma), lemma])
  const adjectiveForms = formsOf(adjectives.keys(), (lemma) => {
    const feminine = inflection.feminineOf(lemma)
    return [inflection.pluralOf(lemma), inflection.pluralOf(feminine), feminine, lemma]
  })
  const noVerbs = setOf(data.noVerbs)
  return {
    verbs: readCues(data.verbs),
    nouns,
    adjectives,
    phrases: readPhrases(data.phrases, wordsOf(data.contractions)),
    verbPhrases: readVerbPhrases(data.verbPhrases),
    readVerb: (norm) => (noVerbs.has(norm) ? [] : data.readVerb(norm)),
    nounLemma: (norm) => nounForms.get(norm),
    adjectiveLemma: (norm) => adjectiveForms.get(norm),
    auxiliaries: setOf(data.auxiliaries),
    passiveAuxiliaries: setOf(data.passiveAuxiliaries),
    continuers: setOf(data.continuers),
    announcing: setOf(data.announcing ?? ''),
    describing: setOf(data.describing ?? ''),
  }
}

/** Form → lemma; a lemma's own form comes last and so counts. */
function formsOf(lemmas: Iterable<string>, forms: (lemma: string) => readonly string[]): ReadonlyMap<string, string> {
  return new Map([...lemmas].flatMap((lemma) => forms(lemma).map((form): [string, string] => [form, lemma])))
}

export interface PeopleData {
  readonly titles: readonly TitleRow[]
  readonly roles: RoleLists
  readonly firstNames: FirstNames
  readonly particles: string
  readonly organizationWords: string
  readonly bodyClasses?: string
  readonly offices?: string
  readonly broader?: string
  readonly bodySorts?: string
  readonly paraphrases?: string
  readonly portfolios?: string
  readonly governments: string
  readonly media: string
  readonly nationalities: string
  readonly places: string
}

/** What a language says of people and bodies. */
export function bindPeople(data: PeopleData, { pluralOf }: Pick<Inflection, 'pluralOf'>): People {
  return {
    titles: readTitles(data.titles),
    roles: readRoles(data.roles, pluralOf),
    firstNames: readFirstNames(data.firstNames),
    particles: setOf(data.particles),
    organizationWords: setOf(data.organizationWords),
    bodyClasses: setOf(data.bodyClasses ?? ''),
    ...(data.offices ? { offices: setOf(data.offices) } : {}),
    ...(data.broader ? { broader: readBroader(data.broader) } : {}),
    ...(data.bodySorts ? { bodySorts: readMembers(data.bodySorts) } : {}),
    ...(data.portfolios ? { portfolios: setOf(data.portfolios) } : {}),
    ...(data.paraphrases ? { paraphrases: readParaphrases(data.paraphrases) } : {}),
    governments: new Set(entriesOf(data.governments)),
    media: new Set(entriesOf(data.media)),
    nationalities: readNationalities(data.nationalities, pluralOf),
    places: new Set(entriesOf(data.places)),
  }
}

/** The modules of a language's folder, as they are. */
export interface LanguageModules {
  readonly text: { readonly marks: MarkConventions; readonly text: TextConventions }
  readonly words: { readonly words: WordClasses }
  readonly conjugation: {
    readonly CLASSES: Conjugation['classes']
    readonly PARTS: Conjugation['parts']
    readonly IRREGULAR: string
    readonly variants: Conjugation['variants']
    readonly ENCLITICS?: Conjugation['enclitics']
  }
  readonly inflection: Inflection
  readonly verbs: {
    readonly CUE_VERBS: Grouped
    readonly OTHER_VERBS: string
    readonly NO_VERBS: string
    readonly AUXILIARIES: string
    readonly PASSIVE_AUXILIARIES: string
    readonly INFINITIVE_AUXILIARIES?: string
    readonly CONTINUERS: string
    readonly ANNOUNCING: string
    readonly DESCRIBING: string
    readonly STATING?: string
    readonly INTENDING?: string
    readonly PROFESSING?: string
    readonly PRONOMINAL?: string
    readonly OWNING?: string
    readonly GOVERNING?: Readonly<Record<string, string>>
  }
  readonly verbPhrases: { readonly VERB_PHRASES: Grouped }
  readonly nouns: { readonly CUE_NOUNS: Grouped; readonly CUE_ADJECTIVES: Grouped }
  readonly phrases: { readonly SOURCE_PHRASES: Grouped; readonly CONTRACTIONS: string }
  readonly titles: {
    readonly TITLES: readonly TitleRow[]
    readonly PARTICLES: string
    readonly ORGANIZATION_WORDS: string
    readonly BODY_CLASSES: string
    readonly OFFICES: string
    readonly PORTFOLIOS?: string
  }
  readonly voices: { readonly VOICES: VoiceLists }
  readonly roles: { readonly ROLES: RoleLists }
  readonly broader?: { readonly BROADER_ROLES: string; readonly BODY_SORTS: string; readonly PARAPHRASES: string }
  readonly firstNames: { readonly FIRST_NAMES: FirstNames }
  readonly places: {
    readonly GOVERNMENTS: string
    readonly MEDIA: string
    readonly NATIONALITIES: string
    readonly PLACES: string
  }
}

/** The pack of a language whose verbs bend by their endings (`conjugation.ts`). */
export function bindPack(code: string, name: string, modules: LanguageModules): LanguagePack {
  const { marks, text } = modules.text
  const { words } = modules.words
  const voices = readVoices(modules.voices.VOICES)
  return { code, name, marks, text, words, cues: cuesOf(modules), people: peopleOf(modules), voices }
}

function cuesOf({ conjugation, inflection, verbs, verbPhrases, nouns, phrases }: LanguageModules): Cues {
  const readVerb = conjugated({
    classes: conjugation.CLASSES,
    parts: conjugation.PARTS,
    irregular: conjugation.IRREGULAR,
    variants: conjugation.variants,
    lemmas: [...Object.values(verbs.CUE_VERBS), verbs.OTHER_VERBS].flatMap(wordsOf),
    ...(conjugation.ENCLITICS ? { enclitics: conjugation.ENCLITICS } : {}),
  })
  const cues = bindCues(
    {
      readVerb,
      verbs: verbs.CUE_VERBS,
      verbPhrases: verbPhrases.VERB_PHRASES,
      nouns: nouns.CUE_NOUNS,
      adjectives: nouns.CUE_ADJECTIVES,
      phrases: phrases.SOURCE_PHRASES,
      contractions: phrases.CONTRACTIONS,
      noVerbs: verbs.NO_VERBS,
      auxiliaries: verbs.AUXILIARIES,
      passiveAuxiliaries: verbs.PASSIVE_AUXILIARIES,
      continuers: verbs.CONTINUERS,
      announcing: verbs.ANNOUNCING,
      describing: verbs.DESCRIBING,
    },
    inflection,
  )
  return {
    ...cues,
    infinitiveAuxiliaries: setOf(verbs.INFINITIVE_AUXILIARIES ?? ''),
    stating: setOf(verbs.STATING ?? ''),
    intending: setOf(verbs.INTENDING ?? ''),
    professing: setOf(verbs.PROFESSING ?? ''),
    pronominal: setOf(verbs.PRONOMINAL ?? ''),
    owning: setOf(verbs.OWNING ?? ''),
    governing: readGoverning(verbs.GOVERNING ?? {}),
  }
}

/** Verb → its prepositions, from the verbs of each row of prepositions. */
const readGoverning = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(rows).flatMap(([prepositions, verbs]) =>
      wordsOf(verbs).map((verb): [string, ReadonlySet<string>] => [verb, setOf(prepositions)]),
    ),
  )

function peopleOf({ titles, roles, broader, firstNames, places, inflection }: LanguageModules): People {
  return bindPeople(
    {
      titles: titles.TITLES,
      particles: titles.PARTICLES,
      organizationWords: titles.ORGANIZATION_WORDS,
      bodyClasses: titles.BODY_CLASSES,
      offices: titles.OFFICES,
      ...(titles.PORTFOLIOS ? { portfolios: titles.PORTFOLIOS } : {}),
      roles: roles.ROLES,
      ...(broader
        ? { broader: broader.BROADER_ROLES, bodySorts: broader.BODY_SORTS, paraphrases: broader.PARAPHRASES }
        : {}),
      firstNames: firstNames.FIRST_NAMES,
      governments: places.GOVERNMENTS,
      media: places.MEDIA,
      nationalities: places.NATIONALITIES,
      places: places.PLACES,
    },
    inflection,
  )
}

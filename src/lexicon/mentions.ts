/** Mentions: names, pronouns and descriptions of who may speak, with what their words alone tell. */

import type { SpeakerKind } from '../document.js'
import type { Gender, LanguagePack, PronounEntry } from '../languages/pack.js'
import type { RoleEntry } from '../languages/people.js'
import type { Stretch } from '../marks/stretch.js'
import { isLetterAt, isLowerAt, isUpperAt } from '../text/categories.js'
import { countFirst, covering } from '../text/search.js'
import type { Structure, Token } from '../text/structure.js'
import { listedEnd } from './adverbials.js'
import { isAge } from './ages.js'
import { withApposition } from './appositions.js'
import { coreAt, isLink, type PhraseScene } from './cores.js'
import { findVerbGroups, type VerbGroup } from './cues.js'
import { adjectiveGender } from './determiners.js'
import type { Mention } from './lexed.js'
import { closedClass, entryAt } from './lookup.js'
import { findNames, type Name } from './names.js'
import { type Phrase, phraseAt } from './phrases.js'
import { isBrand } from './runs.js'
import { leadsToTold } from './told.js'
import { followsSourcePhrase, phraseAt as phraseAtToken, phrasesByFirstWords } from './word-cues.js'
import { isCapitalised, tellsTime } from './words.js'

/** What the stages before found, where the caller has it already. */
export interface KnownParts {
  readonly verbs?: readonly VerbGroup[]
  readonly names?: readonly Name[]
}

/** Every mention of the document by start; they do not overlap. */
export function findMentions(
  structure: Structure,
  stretches: readonly Stretch[],
  pack: LanguagePack,
  known: KnownParts = {},
): Mention[] {
  const scene = phraseSceneOf(structure, pack, known)
  const found = structure.sentences.flatMap(({ firstToken, endToken }) => mentionsBetween(scene, firstToken, endToken))
  return withStretches(found, stretches).map((mention) =>
    isBareSurname(mention, structure.tokens) ? { ...mention, kind: 'person' } : mention,
  )
}

/**
 * One capitalised word that nothing tells: news leaves out what a body is less often than who a person is. Between marks such a
 * word is as often part of a title.
 */
function isBareSurname({ form, kind, first, endToken, stretch }: Mention, tokens: readonly Token[]): boolean {
  const isOpen = form === 'name' && kind === 'unknown' && stretch === null && endToken === first + 1
  return isOpen && looksLikeSurname([...tokens[first]!.text])
}

/** A capital, letters and signs, a small letter. */
const looksLikeSurname = (characters: readonly string[]): boolean =>
  characters.length > 1 &&
  isUpperAt(characters[0]!, 0) &&
  isLowerAt(characters.at(-1)!, 0) &&
  characters.every((one) => isLetterAt(one, 0) || "'’-".includes(one))

function phraseSceneOf({ tokens, ...structure }: Structure, pack: LanguagePack, known: KnownParts): PhraseScene {
  const names = known.names ?? findNames({ tokens, ...structure }, pack)
  const verbs = (known.verbs ?? findVerbGroups({ tokens, ...structure }, pack)).filter(
    ({ first }) => !isInName(names, tokens[first]!),
  )
  return { tokens, pack, names, verbs, nameAt: covering(tokens.length, names), verbAt: covering(tokens.length, verbs) }
}

/** Names by start, so a binary search tells whether one covers the token. */
function isInName(names: readonly Name[], { start }: Token): boolean {
  const name = names[countFirst(names, ({ end }) => end <= start)]
  return name !== undefined && name.start <= start
}

// ---------------------------------------------------------------- the walk

function mentionsBetween(scene: PhraseScene, first: number, end: number): Mention[] {
  const mentions: Mention[] = []
  let complement = -1
  let source = -1
  for (let at = first; at < end; ) {
    if (isFloating(scene, at) || (at === first && isTopic(scene, at, end))) {
      at++
      continue
    }
    source = Math.max(source, sourcePhraseEnd(scene, at), asideEnd(scene, at))
    const pronoun = pronounAt(scene, at, end) ?? ownerAt(scene, at, end)
    const phrase = pronoun ? null : phraseAt(scene, at, end, at === complement || mayBeBare(scene, at))
    if (pronoun) {
      mentions.push(pronoun)
      at = pronoun.endToken
    } else if (!phrase || at < source || isAge(scene.tokens, at, phrase.endToken, scene.pack)) {
      at++
    } else if (isCueWithSource(scene, phrase)) {
      complement = withGenitive(scene, phrase.complement!)
      at = complement
    } else {
      const whole = withApposition(scene, phrase, end)
      mentions.push(mentionOf(scene, whole))
      at = whole.endToken
    }
  }
  return mentions
}

/** `Santé : …`, `Alba : « … »`: a field before the colon of a line, or a place before what is said there, speaks of nothing itself. */
function isTopic({ tokens, pack: { people } }: PhraseScene, at: number, end: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]]
  if (next?.text !== ':' || at + 2 >= end) return false
  const { norm } = tokens[at]!
  const isNowhere = people.governments.has(norm) || people.firstNames.has(norm)
  const isPlace = people.places.has(norm) && !isNowhere && behind?.kind === 'mark'
  return people.topics?.has(norm) === true || isPlace
}

/** The token after a source phrase of several words that begins at the token, else -1: a noun in it (`de acuerdo con`, `de l'avis de`) is nobody. */
function sourcePhraseEnd({ tokens, pack }: PhraseScene, at: number): number {
  const words = phraseAtToken(tokens, at, phrasesByFirstWords(pack.cues.phrases))?.words
  return words && words.length > 1 && pack.words.prepositions.has(words.at(-1)!) ? at + words.length : -1
}

/** `pour sa part`, `de son côté`: the token after an adverbial that a preposition opens, else -1: what stands in it is nobody. */
function asideEnd({ tokens, pack }: PhraseScene, at: number): number {
  const end = pack.words.prepositions.has(tokens[at]!.norm) ? listedEnd(tokens, at, pack) : at
  return end > at + 1 ? end : -1
}

/** Where a noun needs no article to be a mention. */
const mayBeBare = (scene: PhraseScene, at: number): boolean =>
  isContracted(scene, at) || isHeadlined(scene, at) || isCapitalSource(scene, at) || isSeveralSource(scene, at)

/** `laut Abendblatt`, `nach Polizeiangaben`: where nouns have capitals, right after a source phrase. */
const isCapitalSource = (scene: PhraseScene, at: number): boolean =>
  scene.pack.words.capitalNouns !== undefined && followsSourcePhrase(scene, at, true)

/** `according to early headcounts`, not `according to recent growth`: nouns in the plural, or an address, right after a source phrase. */
function isSeveralSource(scene: PhraseScene, at: number): boolean {
  const { tokens, pack } = scene
  if (!pack.words.isPlural || !followsSourcePhrase(scene, at, true)) return false
  const { endToken } = coreAt(scene, at, tokens.length)
  return endToken > at && (pack.words.isPlural(tokens[endToken - 1]!.norm) || isBrand(tokens[at]!, pack))
}

/** `“Vamos vencer”, diz técnico`: headlines leave the article of an inverted subject out. */
function isHeadlined({ tokens, pack, verbAt, verbs }: PhraseScene, at: number): boolean {
  const group = verbs[verbAt[at - 1] ?? -1]
  if (!pack.words.freeInversion || !group || group.endToken !== at || !pack.people.roles.has(tokens[at]!.norm))
    return false
  const [comma, mark] = [tokens[group.first - 1], tokens[group.first - 2]]
  return (
    comma?.text === ',' && mark?.kind === 'mark' && pack.cues.verbs.get(group.headReading.lemma)?.strength === 'speech'
  )
}

/** `a detta del sindaco`: the article of the source is part of the preposition that ends the phrase. */
const isContracted = (scene: PhraseScene, at: number): boolean =>
  at > 1 && isLink(scene.tokens[at - 1]!, scene.pack) && followsSourcePhrase(scene, at)

/** `l'affirmation de Redon`: who claims is in the complement. */
function isCueWithSource({ tokens, pack, nameAt }: PhraseScene, { head, role, complement, name }: Phrase): boolean {
  if (role !== null || name !== null || complement === null) return false
  const maySpeak = nameAt[complement]! >= 0 || pack.people.roles.has(tokens[complement]!.norm)
  return maySpeak && pack.cues.nounLemma(tokens[head]!.norm) !== undefined
}

/** `den Worten | des Ministers`: the article of a genitive belongs to its noun. */
function withGenitive({ tokens, pack }: PhraseScene, at: number): number {
  return pack.words.genitiveArticles?.has(tokens[at - 1]!.norm) ? at - 1 : at
}

/** `her claim that`, `la sua promessa di`: whose the noun is, where what it says follows. */
function ownerAt(scene: PhraseScene, at: number, end: number): Mention | null {
  const { tokens, pack } = scene
  const { owners, determiners } = pack.words
  // `la sua affermazione`: in some languages an article goes before it
  const owner = owners?.has(tokens[at]!.norm) || !determiners.has(tokens[at]!.norm) ? at : at + 1
  const entry = owner < end ? owners?.get(tokens[owner]!.norm) : undefined
  const phrase = entry && phraseAt(scene, at, end, false)
  if (!phrase || phrase.name !== null || (phrase.role !== null && phrase.role.kind !== 'document')) return null
  const noun = tokens[phrase.head]
  if (!noun || pack.cues.nounLemma(noun.norm) === undefined) return null
  // `nach ihren Angaben`: hers too
  if (!leadsToTold(scene, phrase) && !isCapitalSource(scene, at)) return null
  return pronounMention(tokens, owner, owner + 1, entry)
}

/** A pronoun that may be a source, at the token; one that is also a determiner only where no noun follows it. */
function pronounAt(scene: PhraseScene, at: number, end: number): Mention | null {
  const { tokens, pack, nameAt } = scene
  if (nameAt[at]! >= 0) return null
  const found = entryAt(tokens, at, end, pack.words.pronouns)
  const entry = found && pack.words.pronouns.get(found.key)
  if (!found || !entry || (entry.use === 'object' && !followsSourcePhrase(scene, at))) return null
  const isShort = found.endToken === at + 1
  const isOnlyRelative = entry.use === 'relative' && pack.words.determiners.get(tokens[at]!.norm)?.kind !== 'definite'
  const mayModify = isShort && entry.use !== 'subject' && !isOnlyRelative
  if (mayModify && tellsTime(tokens[found.endToken], pack)) return null
  if (isOnlyArticle(scene, at, entry)) return null
  if (!isShort && entry.use !== 'relative' && modifies(scene, found.endToken, end)) return null
  const isBeforeVerb = (scene.verbAt[found.endToken] ?? -1) >= 0
  if (mayModify && !isBeforeVerb && (phraseAt(scene, at, end, true)?.endToken ?? 0) > found.endToken) return null
  if (
    isShort &&
    pack.words.complementizers.has(tokens[at]!.norm) &&
    !((entry.use === 'relative' || isRelativeHere(scene, at)) && isAfterNoun(scene, at))
  )
    return null
  return pronounMention(tokens, at, found.endToken, entry)
}

/** `Reed and Cole both said`, `who have all said`: behind its subject, or a verb of the group, and before a verb. */
function isFloating({ tokens, pack, verbAt, verbs, nameAt }: PhraseScene, at: number): boolean {
  const { words, cues } = pack
  const before = tokens[at - 1]
  if (!words.floating?.has(tokens[at]!.norm) || (verbAt[at + 1] ?? -1) < 0) return false
  if (before?.sentence !== tokens[at]!.sentence) return false
  // `Dana Reed (R-Ky.) both`
  if (before.kind !== 'word') return before.text === ')'
  const group = verbs[verbAt[at - 1]!]
  if (group) return cues.auxiliaries.has(group.lead.lemma)
  const use = words.pronouns.get(before.norm)?.use
  return nameAt[at - 1]! >= 0 || use === 'subject' || use === 'relative' || !closedClass(pack).has(before.norm)
}

/** `ce dernier chiffre`: a plain noun follows a demonstrative of several words, no verb and no closed-class word. */
function modifies(scene: PhraseScene, at: number, end: number): boolean {
  const { tokens, nameAt, pack } = scene
  if (at >= end || nameAt[at]! >= 0 || isCapitalised(tokens[at]!) || tokens[at - 1]!.norm === tokens[at]!.norm)
    return false
  return pack.words.nounHead === 'first' && coreAt(scene, at, end).units.length > 0
}

/** Where the verb stands second, a relative pronoun follows a comma, or its verb follows it; else it is an article. */
const isOnlyArticle = ({ tokens, pack, verbAt }: PhraseScene, at: number, { use }: PronounEntry): boolean =>
  pack.words.verbSecond === true && use === 'relative' && !opensRelative(tokens, at, pack) && (verbAt[at + 1] ?? -1) < 0

/** A comma, or a preposition, stands before it in its sentence. */
function opensRelative(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const before = tokens[at - 1]
  if (before?.sentence !== tokens[at]!.sentence) return false
  return before.kind !== 'word'
    ? before.text !== ':' && before.kind !== 'mark'
    : words.prepositions.has(before.norm) || words.conjunctions.has(before.norm)
}

/** `el hombre que dijo`, not `dijo que`: what also opens a content clause is a pronoun beside what it refers to. */
function isAfterNoun({ tokens, pack, verbAt }: PhraseScene, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence || verbAt[at - 1]! >= 0) return false
  if (endsAdverbial(tokens, at, pack)) return false
  const { prepositions, adverbs } = pack.words
  return before.text === ',' || (before.kind === 'word' && !prepositions.has(before.norm) && !adverbs.has(before.norm))
}

/** Words of the longest adverbial that a noun may end. */
const LONGEST_ADVERBIAL = 4

/** `entiende en cambio | que`: an adverbial of the pack's list ends right before the token. */
function endsAdverbial(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (!pack.words.dropsSubjects) return false
  for (let first = Math.max(0, at - LONGEST_ADVERBIAL); first < at - 1; first++)
    if (listedEnd(tokens, first, pack) === at) return true
  return false
}

/** `the group that says`: what is also a demonstrative, with the verb of its clause right behind it. */
function isRelativeHere({ tokens, pack, verbAt, verbs }: PhraseScene, at: number): boolean {
  const group = verbs[verbAt[at + 1] ?? -1]
  const isBesideWord = tokens[at - 1]?.kind === 'word'
  return isBesideWord && pack.words.relatives.has(tokens[at]!.norm) && group?.lead.features.form === 'finite'
}

function pronounMention(tokens: readonly Token[], first: number, endToken: number, entry: PronounEntry): Mention {
  const text = tokens[first]!.text
  // An enclitic is written after a hyphen: the mention is the pronoun itself.
  const hyphen = text.startsWith('-') ? text.lastIndexOf('-') + 1 : 0
  return {
    form: 'pronoun',
    start: tokens[first]!.start + hyphen,
    end: tokens[endToken - 1]!.end,
    first,
    endToken,
    name: null,
    role: null,
    kind: 'unknown',
    gender: entry.gender,
    plural: entry.plural,
    stretch: null,
  }
}

function mentionOf(scene: PhraseScene, phrase: Phrase): Mention {
  const { tokens } = scene
  const { first, endToken, name, role } = phrase
  return {
    form: name ? 'name' : 'description',
    start: tokens[first]!.start,
    end: tokens[endToken - 1]!.end,
    first,
    endToken,
    name: name && { start: name.start, end: name.end },
    role: role?.lemma ?? null,
    kind: name ? namedKind(scene, name, phrase) : describedKind(scene, phrase),
    gender: genderOf(scene, phrase) ?? ofHeadNoun(scene, name) ?? ofPlace(scene, phrase),
    plural: name && name.kind === 'person' ? false : pluralOf(scene, phrase),
    stretch: null,
  }
}

function namedKind(scene: PhraseScene, name: Name, phrase: Phrase): SpeakerKind {
  const { kind } = name
  const { role } = phrase
  if (kind === 'person' && isSurePerson(scene, name)) return kind
  if (role && role.kind !== 'unknown' && role.kind !== 'document') return role.kind
  if (kind === 'person' || kind === 'organization') return kind
  if (kind === 'place') return 'organization'
  if (headNoun(scene, name)?.kind === 'document') return 'document'
  if (isDefinite(scene, phrase)) return isFamily(scene, name) ? 'group' : 'organization'
  return 'unknown'
}

/** A title or a first name says more than any noun beside it: `County freeholder Ernest Cole`. */
function isSurePerson({ tokens, pack }: PhraseScene, { first, endToken, titleFirst }: Name): boolean {
  return titleFirst < first || (endToken > first + 1 && pack.people.firstNames.has(tokens[first]!.norm))
}

/** The noun inside a name where the language puts the head: `Act` of `the Patriot Act`. */
const headNoun = ({ tokens, pack }: PhraseScene, { first, endToken }: Name): RoleEntry | undefined =>
  pack.people.roles.get(tokens[pack.words.nounHead === 'first' ? first : endToken - 1]!.norm)

/** `l'Agence des ports`: where the head of a body's name stands first, it has the gender of that noun. */
const ofHeadNoun = (scene: PhraseScene, name: Name | null): Gender | null =>
  name && name.kind !== 'person' && scene.pack.words.nounHead === 'first'
    ? (headNoun(scene, name)?.gender ?? null)
    : null

/** `l'Iran`, `l'Italie`: an article that both genders have stands before the place. */
function ofPlace({ tokens, pack: { people, words } }: PhraseScene, { name, determiner }: Phrase): Gender | null {
  const article = determiner === null ? undefined : words.determiners.get(tokens[determiner]!.norm)
  const isLed = name?.kind === 'place' && determiner === name.first - 1 && article?.kind === 'definite'
  return isLed && !article.plural ? (people.placeGender?.(tokens[name.first]!.norm) ?? null) : null
}

/** `the Kennedys`. */
function isFamily({ tokens, pack }: PhraseScene, { first, endToken }: Name): boolean {
  const ending = pack.people.familyEnding
  return ending !== undefined && endToken === first + 1 && tokens[first]!.norm.endsWith(ending)
}

/** A name with the article that no person's has is a body's: `the Fed`. */
function isDefinite({ tokens, pack }: PhraseScene, { determiner, head }: Phrase): boolean {
  const at = determiner === head - 1 ? determiner : head
  const article = pack.words.determiners.get(tokens[at]!.norm)
  return article?.kind === 'definite' && !article.plural
}

function describedKind(scene: PhraseScene, phrase: Phrase): SpeakerKind {
  const kind = phrase.role?.kind ?? (isNational(scene, phrase) ? 'person' : 'unknown')
  return kind === 'person' && pluralOf(scene, phrase) ? 'group' : kind
}

/** `une Canadienne`: where only who lives there is written with a capital. */
function isNational({ tokens, pack }: PhraseScene, { head, endToken }: Phrase): boolean {
  const isNoun = pack.words.nounHead === 'first' && head < endToken
  return isNoun && isCapitalised(tokens[head]!) && pack.people.nationalities.has(tokens[head]!.norm)
}

function genderOf({ tokens, pack: { words } }: PhraseScene, { name, role, determiner }: Phrase): Gender | null {
  const article = determiner === null ? undefined : words.determiners.get(tokens[determiner]!.norm)
  const agrees = article?.kind === 'possessive' && words.nounHead !== 'first' ? null : (article?.gender ?? null)
  const ofRole = role?.gender ?? adjectiveGender(tokens[(determiner ?? -1) + 1]!, words)
  // `la maire`: the article says more than the noun, but where it has cases (`der Ministerin`)
  return name?.gender ?? (words.capitalNouns ? (ofRole ?? agrees) : (agrees ?? ofRole))
}

function pluralOf(
  { tokens, pack, verbs, verbAt }: PhraseScene,
  { determiner, role, first, endToken }: Phrase,
): boolean | null {
  const article = determiner === null ? undefined : pack.words.determiners.get(tokens[determiner]!.norm)
  const plural = article?.plural ?? role?.plural ?? null
  if (plural !== null || !pack.words.capitalNouns || !role?.gender) return plural
  // `die Forscher`, `Forscher sagen`: one form for both; the article of no man tells, or the verb
  if (article) return article.gender !== null && article.gender !== role.gender ? true : null
  const verb = verbs[verbAt[endToken] ?? -1] ?? verbs[verbAt[first - 1] ?? -1]
  return verb?.lead.features.plural ?? null
}

// ---------------------------------------------------------------- stretches

/** Stretches are listed outer first, so a sweep with a stack finds the innermost one. */
function withStretches(mentions: readonly Mention[], stretches: readonly Stretch[]): Mention[] {
  const open: number[] = []
  let next = 0
  return mentions.map((mention) => {
    while (next < stretches.length && stretches[next]!.start <= mention.start) open.push(next++)
    while (open.length > 0 && stretches[open.at(-1)!]!.end <= mention.start) open.pop()
    return { ...mention, stretch: open.at(-1) ?? null }
  })
}

/** Signs of names and of speech whose weights are set by hand: the training sets hold too few of them, or none in the language. */

import type { LanguagePack } from '../languages/pack.js'
import { isCapitalised, isHour } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import { closedClassOf, openClassOf } from './speech.classes.js'
import { FEW, finalSign, isWord, type SpeechScene } from './speech.scene.js'

/** Longest stretch that is looked at as a name, in words. */
const NAME = 12
/** Words in lower case that may stand within a foreign name: `of`, `du`. */
const SHORT = 3
/** Longest title that is known by its place, in words: a sentence may have capitals in a headline. */
const LONGEST_TITLE = 8
/** One capitalised word in so many may happen to be one of the language. */
const KNOWN = 3
/** Stretches in a row of which the first tells what the others are: `„A“, „B“ und „C“`. */
const ROW = 4

/** The names of the signs that a stretch has, by the cue of its sentence. */
export function hintFeatures(index: number, scene: SpeechScene, cue: string): string[] {
  const hints: readonly (readonly [string, boolean])[] = [
    ['named of', isNamedOf(index, scene)],
    ['surnamed', isSurnamed(index, scene)],
    ['named before a colon', isNamedBeforeColon(index, scene)],
    [
      'named in a row',
      isInRow(index, scene, (one) => isNaming(scene.ranges[one]!.before, scene) || isNamedOf(one, scene)),
    ],
    ['shouted', isShouted(index, scene) || isInRow(index, scene, (one) => isShouted(one, scene))],
    ['foreign name', isForeignName(index, scene)],
    ['title in its place', isPlacedTitle(index, scene)],
    ['spoken heading', isSpokenHeading(index, scene)],
    ['address', isAddress(index, scene)],
    ['subject in marks', isSubject(index, scene)],
    ['source in marks', isSource(index, scene)],
    ['quoted below', scene.quotedBelow.has(index)],
    ['called so', cue !== 'none' && cue !== 'alone' && isCalled(index, scene)],
    ['nickname', isNickname(index, scene)],
    ['behind the hour', isBehindHour(index, scene)],
    ...capitalHints(index, scene, cue),
  ]
  return hints.flatMap(([name, holds]) => (holds ? [name] : []))
}

/** Where nouns have capitals these tell little, and other signs weigh more. */
function capitalHints(index: number, scene: SpeechScene, cue: string): [string, boolean][] {
  const { pack, structure, ranges, lengths, sieves } = scene
  if (!pack.words.capitalNouns) return []
  const { before, first } = ranges[index]!
  const isNoun = isCapitalised(structure.tokens[first] ?? NONE)
  const isReported = sieves[index] === 'fragment of a reported clause'
  return [
    ['bracketed among capitals', isBracketed(index, scene)],
    ['foreign among capitals', isForeignName(index, scene)],
    ['named among capitals', isNaming(before, scene)],
    ['reported among capitals', isReported],
    ['told to a paper', isMedium(index, scene)],
    ['lone noun', lengths[index] === 1 && isNoun && !isReported],
    ['noun beside a noun', lengths[index]! <= FEW && isNoun && cue !== 'speech' && isNounLike(before, scene)],
  ]
}

/** Words of the name of a paper. */
const LONGEST_PAPER = 4

/** Tokens between a verb of speech and the article before whom it is told to. */
const FAR_TOLD = 6

/** `sagte sie der „Wehler Post“`, `in einem Gespräch mit dem „Neuen Boten“`: behind an article that no subject has, a name of capitals alone. */
function isMedium(index: number, { structure: { tokens }, ranges, lengths, cueAt, pack }: SpeechScene): boolean {
  const { before, first, end } = ranges[index]!
  const article = tokens[before]
  if (!article || !pack.words.determiners.get(article.norm)?.oblique || lengths[index]! > LONGEST_PAPER) return false
  const words = tokens.slice(first, end)
  if (words.some((token) => token.kind !== 'word' || !isCapitalised(token))) return false
  const isLed = pack.words.prepositions.has(tokens[before - 1]?.norm ?? '')
  if (words.length > 1 || isLed) return words.length > 1
  const near = cueAt.slice(Math.max(0, before - FAR_TOLD), before)
  return near.some(
    (cue, at) =>
      cue?.strength === 'speech' && tokens[Math.max(0, before - FAR_TOLD) + at]!.sentence === article.sentence,
  )
}

const NONE = { text: '', norm: '', kind: '' }

const isNaming = (at: number, { structure, naming }: SpeechScene): boolean =>
  naming.naming.has(structure.tokens[at]?.norm ?? '')

/** `le carrefour, surnommé « le piège »`: right behind a participle of naming that tells of no saying. */
function isSurnamed(index: number, scene: SpeechScene): boolean {
  const { structure, ranges, pack } = scene
  const { before } = ranges[index]!
  // Where the head stands last, what is `called “…”` is as often so called by somebody who is quoted
  if (pack.words.nounHead !== 'first' || !isNaming(before, scene)) return false
  const readings = pack.cues.readVerb(structure.tokens[before]!.norm)
  const isParticiple = readings.some(({ features }) => features.form === 'pastParticiple')
  return isParticiple && readings.every(({ lemma }) => pack.cues.verbs.get(lemma)?.strength !== 'speech')
}

/** Words of a heading's quote, at least. */
const SENTENCE = 3

/** `‘We lost everything’: a village after the flood`, `‘He just left’`: in a line of its own, words that open with a subject and its verb. */
function isSpokenHeading(
  index: number,
  { structure: { tokens }, ranges, lengths, stretches, pack }: SpeechScene,
): boolean {
  const { first, end, before, after } = ranges[index]!
  if (before >= 0 || stretches[index]!.close === null || lengths[index]! < SENTENCE) return false
  const next = tokens[after]
  const isSetOff = after < 0 || next!.kind === 'dash' || next!.text === ':' || next!.text === '-'
  const subject = pack.words.pronouns.get(tokens[first]!.norm)
  const verb = tokens[first + 1]
  if (!isSetOff || subject?.use !== 'subject' || !verb || first + 1 >= end || isCapitalised(verb)) return false
  return pack.cues.readVerb(verb.norm).some(({ features: { form } }) => form === 'finite')
}

/**
 * `una edición ilustrada de “El …”`, `der Titel lautet „…“`: a naming word and a link, or a verb that reports nothing; `le slogan « Assez »`,
 * `le site local « Le Phare »`: a naming noun alone, or one adjective behind it.
 */
function isNamedOf(index: number, scene: SpeechScene): boolean {
  const { structure, ranges, pack } = scene
  const { before, first } = ranges[index]!
  const { norm } = structure.tokens[before] ?? NONE
  // Where the head stands last, `a threat of “A …”` is as often what somebody says
  if (pack.words.nounHead !== 'first' && !pack.words.capitalNouns) return false
  // `le programme « eVélo »`
  if (!/\p{Lu}/u.test(structure.tokens[first]?.text ?? '')) return false
  const isFirst = pack.words.nounHead === 'first'
  if (isFirst && (isNamingNoun(before, scene) || (isPlainWord(before, scene) && isNamingNoun(before - 1, scene))))
    return true
  if (!pack.words.linkingPrepositions.has(norm) && !isPlainVerb(norm, pack)) return false
  return isNaming(before - 1, scene) || (isFirst && isNaming(before - 2, scene))
}

/** A naming word that is no verb that reports: not `a dit`. */
const isNamingNoun = (at: number, scene: SpeechScene): boolean =>
  isNaming(at, scene) && scene.cueAt[at]?.kind !== 'verb'

/** An adjective, or a noun beside another. */
function isPlainWord(at: number, { structure, cueAt, pack }: SpeechScene): boolean {
  const token = structure.tokens[at]
  if (token?.kind !== 'word' || cueAt[at] || isCapitalised(token)) return false
  return closedClassOf(token, pack) === null && openClassOf(token, pack) === 'word'
}

/** Every reading of the form is of a verb that reports nothing, or that does so without a subject. */
function isPlainVerb(norm: string, { cues, words }: LanguagePack): boolean {
  const readings = cues.readVerb(norm)
  const isPlain = (lemma: string) => !cues.verbs.has(lemma) || words.impersonal?.verbs.has(lemma) === true
  return readings.length > 0 && readings.every(({ lemma }) => isPlain(lemma))
}

/** `(Motto: „…“)`. */
function isNamedBeforeColon(index: number, scene: SpeechScene): boolean {
  const { before } = scene.ranges[index]!
  const isTold = scene.cueAt[before - 1]?.kind === 'verb'
  return scene.structure.tokens[before]?.text === ':' && isNaming(before - 1, scene) && !isTold
}

/** Only commas or conjunctions stand between it and a stretch before it of which something holds. */
function isInRow(index: number, scene: SpeechScene, holds: (index: number) => boolean): boolean {
  for (let i = index; i > 0 && i > index - ROW; i--) {
    if (!isJoined(i, scene)) return false
    if (holds(i - 1)) return true
  }
  return false
}

/** A comma, also one inside the marks, or a conjunction is all between a stretch and the one before. */
function isJoined(index: number, { structure, stretches, ranges, pack }: SpeechScene): boolean {
  const { before } = ranges[index]!
  const { after } = ranges[index - 1]!
  const joint = structure.tokens[before]
  if (joint?.kind === 'mark') return after === before + 1 && finalSign(structure.text, stretches[index - 1]!) === ','
  return after === before && joint !== undefined && (joint.text === ',' || pack.words.conjunctions.has(joint.norm))
}

/** `ils ont crié : « Assez ! »`, `chants of “Stay!”`: right after a word of shouting, its colon or its link. */
function isShouted(index: number, { structure: { tokens }, ranges, naming, pack }: SpeechScene): boolean {
  const { before } = ranges[index]!
  const isLink = tokens[before]?.text === ':' || pack.words.linkingPrepositions.has(tokens[before]?.norm ?? '')
  const at = isLink ? before - 1 : before
  return naming.shouting?.has(tokens[at]?.norm ?? '') ?? false
}

/** A parenthesis holds nothing else. */
function isBracketed(index: number, { structure: { tokens }, ranges, lengths }: SpeechScene): boolean {
  const { before, after } = ranges[index]!
  return lengths[index]! <= FEW && tokens[before]?.text === '(' && tokens[after]?.text === ')'
}

/** Words with capitals that are not of the language: `“Harbour Lights Again”`, `„Institute of River Studies“`. */
function isForeignName(index: number, scene: SpeechScene): boolean {
  const { structure, ranges, lengths, pack } = scene
  if (lengths[index]! < 2 || lengths[index]! > NAME) return false
  const { first, end } = ranges[index]!
  const words = structure.tokens.slice(first, end).filter(isWord)
  const capitals = words.filter(isCapitalised)
  const mayStand = ({ norm, kind }: Token) => {
    const { determiners, prepositions, linkingPrepositions, conjunctions } = pack.words
    const isClosed = [determiners, prepositions, linkingPrepositions, conjunctions].some((one) => one.has(norm))
    return kind === 'number' || (norm.length <= SHORT && !isClosed)
  }
  const known = capitals.filter((word) => isKnown(word, scene)).length
  const areForeign = capitals.length >= 2 && known * KNOWN <= capitals.length
  return areForeign && words.every((word) => isCapitalised(word) || mayStand(word))
}

/** It looks like a title where one is named, or in a row that begins there. */
function isPlacedTitle(index: number, scene: SpeechScene): boolean {
  if (!isTitle(index, scene)) return false
  const isPlaced = (one: number) => isTitle(one, scene) && isTitlePlace(one, scene)
  return isTitlePlace(index, scene) || isInRow(index, scene, isPlaced)
}

/** Its first word, its last and all that are long have capitals, and no headline gives them: `“Harbour Lights and More”`. */
function isTitle(index: number, { structure, ranges, lengths, capitalNouns, pack }: SpeechScene): boolean {
  const { first, end } = ranges[index]!
  if (capitalNouns || lengths[index]! > LONGEST_TITLE) return false
  if (structure.paragraphs[structure.tokens[first]?.paragraph ?? 0]!.role === 'heading') return false
  const words = structure.tokens.slice(first, end).filter(({ kind }) => kind === 'word')
  const isEdge = (at: number) => at === 0 || at === words.length - 1
  const mayBeLow = (word: Token) => word.text.length <= SHORT || closedClassOf(word, pack) !== null
  return words.length > 0 && words.every((word, at) => isCapitalised(word) || (mayBeLow(word) && !isEdge(at)))
}

/** `in “…”`, `Radio One’s “…”`, `his last book, “…,”`, `the film “…”`: where works, programmes and places are named. */
function isTitlePlace(index: number, scene: SpeechScene): boolean {
  const { structure, stretches, ranges, naming, pack } = scene
  const { before } = ranges[index]!
  const { norm, kind } = structure.tokens[before] ?? NONE
  if (naming.placing?.has(norm) || (kind === 'word' && pack.words.possessives?.has(norm))) return true
  if (isNaming(before, scene)) return !mayBeParticiple(norm, pack)
  return norm === ',' && isNaming(before - 1, scene) && ',.'.includes(finalSign(structure.text, stretches[index]!))
}

/** `called`, `reading`: what stands behind it is as often a word that somebody used. */
const mayBeParticiple = (norm: string, { cues }: LanguagePack): boolean =>
  cues.readVerb(norm).some(({ features: { form } }) => form === 'pastParticiple' || form === 'presentParticiple')

/** A word of the language that is no name, as far as the pack knows them. */
function isKnown({ norm }: Token, { pack: { words, cues, people } }: SpeechScene): boolean {
  const isClosed = [words.determiners, words.prepositions, words.conjunctions, words.adverbs, words.complementizers]
  if (isClosed.some((one) => one.has(norm)) || people.roles.has(norm) || words.pronouns.has(norm)) return true
  return (
    (words.capitalNouns?.isCommon(norm) ?? false) ||
    cues.nounLemma(norm) !== undefined ||
    cues.readVerb(norm).length > 0
  )
}

/** `„example.org“`. */
function isAddress(index: number, { structure, stretches }: SpeechScene): boolean {
  const { start, end } = stretches[index]!
  return end - start < 60 && /^[\w-]+(?:\.[\w-]+)+$/.test(structure.text.slice(start, end))
}

/** `La «reforma» inquieta`: an article opens the sentence, and its verb follows the marks: what acts is a thing named. */
function isSubject(index: number, { structure: { tokens }, ranges, lengths, pack }: SpeechScene): boolean {
  const { before, after } = ranges[index]!
  const opens = tokens[before] !== undefined && tokens[before - 1]?.sentence !== tokens[before]!.sentence
  if (lengths[index]! > FEW || !opens || !pack.words.determiners.has(tokens[before]!.norm)) return false
  return pack.cues.readVerb(tokens[after]?.norm ?? '').some(({ features }) => features.form === 'finite')
}

/** Right after a source phrase stands who says it: `laut „…“`. */
function isSource(index: number, { ranges, cueAt }: SpeechScene): boolean {
  const { before } = ranges[index]!
  const cue = cueAt[before]
  return cue?.kind === 'preposition' && cue.strength === 'speech' && cue.endToken === before + 1
}

/** `described it as “…”`, `bezeichnete es als einen „…“`: no name stands so, but what somebody calls a thing. */
function isCalled(index: number, scene: SpeechScene): boolean {
  const { structure, ranges, pack } = scene
  const { before, first } = ranges[index]!
  const isName = !pack.words.capitalNouns && isCapitalised(structure.tokens[first] ?? NONE)
  const at = pack.words.determiners.has(structure.tokens[before]?.norm ?? '') ? before - 1 : before
  return isCalling(at, scene) && !isName && !isNaming(at - 1, scene)
}

/** `3.40pm: “The water came.”`: a sentence that opens an entry of a live report. */
function isBehindHour(index: number, { structure, stretches, ranges, lengths }: SpeechScene): boolean {
  const { tokens, paragraphs, text } = structure
  const { before, first } = ranges[index]!
  const paragraph = paragraphs[tokens[first]?.paragraph ?? 0]!
  const isSentence = lengths[index]! > FEW && '.!?,…'.includes(finalSign(text, stretches[index]!) || ' ')
  return isSentence && isHour(tokens, paragraph.firstToken, before + 1)
}

/** Words between `known` and `as`. */
const MOST_KNOWN = 4

/** `nicknamed “the Wall”`, `known to fans as “the Wall”`: a few words that no agent behind them is told to have said. */
function isNickname(index: number, scene: SpeechScene): boolean {
  const { structure, ranges, naming, lengths, pack } = scene
  const { tokens } = structure
  const { before, after } = ranges[index]!
  if (lengths[index]! > LONGEST_TITLE || pack.words.agentPrepositions.has(tokens[after]?.norm ?? '')) return false
  const at = pack.words.determiners.has(tokens[before]?.norm ?? '') ? before - 1 : before
  if (naming.nicknaming?.has(tokens[at]?.norm ?? '')) return true
  if (!isCalling(at, scene)) return false
  const known = tokens.slice(Math.max(0, at - MOST_KNOWN), at)
  const isTo = ({ norm }: Token) => pack.words.hearerPrepositions?.has(norm) === true
  return known.some(isTo) && known.some(({ norm }) => naming.known?.has(norm))
}

const isCalling = (at: number, { structure, naming }: SpeechScene): boolean =>
  naming.calling?.has(structure.tokens[at]?.norm ?? '') ?? false

/** A capital inside the sentence, right before the marks, of no cue. */
function isNounLike(at: number, { structure, cueAt, pack }: SpeechScene): boolean {
  const [earlier, token] = [structure.tokens[at - 1], structure.tokens[at]]
  if (token?.kind !== 'word' || !isCapitalised(token) || cueAt[at]) return false
  return earlier?.sentence === token.sentence && !pack.words.determiners.has(token.norm)
}

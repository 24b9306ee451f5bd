/** Contents that follow their cue: clauses with and without a complementizer, infinitives. */

import { isFurtherPlace } from '../../lexicon/further-places.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { isAdverb, isSign } from '../../lexicon/words.js'
import { canSpeak, type Frame, isSubject } from '../frames.js'
import { opensAside } from '../inversion.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { aroundBarePhrase, aroundClause, aroundPhrase } from './asides.js'
import { endBeforeMain } from './before-main.js'
import { afterComma } from './comma-clauses.js'
import { isComparative, isCompound, isReportedAside, mayComplement } from './complementizers.js'
import { type Content, isComplementizer, isOfNothing, keepsMarker } from './content.js'
import { clauseEnd } from './ends.js'
import { endBeforeToldQuote, onlyLeadsToQuote } from './last-quote.js'
import { afterNoun } from './nouns.js'
import { ofObject } from './objects.js'
import { endInRelative, isVerbAt, outerVerb } from './outer-verb.js'
import { ofPassive, ofRaising } from './passives.js'
import { endBeforeSecondVerb, isTelling } from './second-verb.js'
import { afterAdjuncts } from './times.js'
import { afterOwnTitle, afterTitle } from './titles.js'
import { endOfVerbless } from './verbless.js'

/** Tokens between a cue and the complementizer of its content: `a déclaré lors d'une réunion avec … que`. */
const REACH = 25

/** Tokens before a bare clause, after its cue or whoever is told. */
const REACH_BARE = 8

/** What a frame reports after its cue or around its clause, by the first rule that finds it; null where none does. */
export function contentOf(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { cue } = frame
  if (cue.kind === 'preposition') return ofPhrase(scene, frame)
  if (cue.kind === 'noun') return afterNoun(scene, frame, frames)
  if (cue.kind !== 'verb') return null
  const found = ofVerb(scene, frame, frames)
  const [range, more] = found?.ranges ?? []
  if (!found || !range || more) return found
  const told = { first: cue.first, end: cue.endToken }
  if (onlyLeadsToQuote(scene, told, range) || isOfNothing(scene, told, range.first)) return null
  const end = endInRelative(scene, frame, { ...range, end: endBeforeToldQuote(scene, range) })
  const beforeMain = endBeforeMain(scene, told, { ...range, end })
  const ofVerbless = endOfVerbless(scene, told, { ...range, end: beforeMain })
  return { ...found, ranges: [{ ...range, end: endBeforeSecondVerb(scene, told, { ...range, end: ofVerbless }) }] }
}

/** The same for a source phrase. */
function ofPhrase(scene: Scene, frame: Frame): Content | null {
  if (opensAside(scene, frame.cue)) return null
  const found = frame.subject === null ? aroundBarePhrase(scene, frame) : aroundPhrase(scene, frame)
  const told = { first: frame.cue.first, end: frame.cue.endToken }
  const shortened = found?.ranges.map((range) => ({ ...range, end: endBeforeSecondVerb(scene, told, range) }))
  return found && shortened ? { ...found, ranges: shortened } : null
}

/** The same for a verb. */
function ofVerb(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  if (frame.link === 'agent') return ofPassive(scene, frame, frames)
  const raised = ofRaising(scene, frame, frames)
  if (raised) return raised
  return (
    afterComplementizer(scene, frame, frames) ??
    infinitive(scene, frame, frames) ??
    aroundClause(scene, frame) ??
    afterComma(scene, frame, frames) ??
    relativeClause(scene, frame, frames) ??
    bareClause(scene, frame, frames) ??
    ofObject(scene, frame, frames)
  )
}

/** `a affirmé devant la presse que …`: from the complementizer to the end of the clause. */
function afterComplementizer(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  const { cue, level } = frame
  const sentence = frame.sentence
  if (isNobodys(scene, frame) || isThings(scene, frame) || leadsToInfinitive(scene, cue)) return null
  // `el voto anticipado sugiere que`: what follows the next verb is that verb's
  const isParticiple = cue.features?.form === 'pastParticiple'
  const last = Math.min(tokens.length, cue.endToken + REACH)
  for (let at = cue.endToken; at < last && tokens[at]!.sentence === sentence; at++) {
    const token = tokens[at]!
    if (token.kind === 'dash') {
      // `said — on air, as it happens — that`, but not `was safe, she said — a claim that`
      const close = closingDash(scene, at, last)
      if (close === null) return null
      at = close
      continue
    }
    const title = afterTitle(scene, at, level)
    if (title !== null) {
      at = title - 1
      continue
    }
    if (isSign(token, ':;') || (scene.stretchAt[at] !== level && token.kind !== 'mark')) return null
    if (isComplementizer(scene, at) && !isComparative(scene, at)) {
      if (isReportedAside(scene, frames, at)) return null
      if (!mayComplement(scene, frame, at) || isCompound(scene, frame, at)) return null
      return {
        ranges: [{ first: at + 1, end: clauseEnd(scene, frame, at + 1, frames) }],
        sieve: 'content clause',
        confidence: 0.85,
      }
    }
    if ((at > cue.endToken || isParticiple) && isFiniteAt(scene, at)) return null
    // `…, she said, adding that`
    if (isSign(token, ',') && isTelling(scene, at + 1)) return null
  }
  return null
}

/** The dash before a complementizer that ends the aside which a dash opens, before `last`; null where there is none. */
function closingDash(scene: Scene, open: number, last: number): number | null {
  const { tokens } = scene.structure
  for (let at = open + 1; at < last && tokens[at]!.sentence === tokens[open]!.sentence; at++)
    if (tokens[at]!.kind === 'dash') return isComplementizer(scene, at + 1) ? at : null
  return null
}

/** `a dit | regretter que`, but not `veut montrer que`: the clause is that of an infinitive right behind a verb that always reports. */
function leadsToInfinitive(
  { structure: { tokens }, pack, verbs, verbAt }: Scene,
  { endToken, strength }: CueGroup,
): boolean {
  if (strength !== 'speech') return false
  const at = pack.words.infinitiveMarkers.has(tokens[endToken]?.norm ?? '') ? endToken + 1 : endToken
  return verbs[verbAt[at] ?? -1]?.lead.features.form === 'infinitive'
}

/** Without a subject the first and the second person are the reporter's, as a participle beyond speech is nobody's. */
function isNobodys(scene: Scene, { cue, subject }: Frame): boolean {
  if (subject !== null || !cue.features) return false
  const { form, persons } = cue.features
  return form === 'finite'
    ? persons.length > 0 && !persons.includes(3)
    : cue.strength === 'wider' && (form === 'presentParticiple' || isNoun(scene, cue))
}

/** `atendeu 340 | chamados`: where subjects are dropped, what may be a participle right behind a number or a determiner. */
function isNoun({ structure: { tokens }, pack }: Scene, { first, features }: CueGroup): boolean {
  const before = tokens[first - 1]
  const isLed = before?.kind === 'number' || pack.words.determiners.has(before?.norm ?? '')
  return pack.words.dropsSubjects === true && features?.form === 'pastParticiple' && isLed
}

/** `Das erklärt, warum …`, `es ist anzunehmen, dass …`: where the verb is second, beside it stands a pronoun for a thing. */
function isThings({ structure: { tokens }, pack: { words } }: Scene, { cue, subject }: Frame): boolean {
  if (!words.verbSecond || cue.passive || cue.features?.form !== 'finite') return false
  if (words.impersonal?.verbs.has(cue.lemma) || (subject !== null && cue.strength === 'speech')) return false
  return [tokens[cue.first - 1], tokens[cue.endToken]].some((token) => {
    const entry = words.pronouns.get(token?.norm ?? '')
    return entry !== undefined && entry.person === 3 && entry.gender === null && entry.plural === false
  })
}

/** `promet d'agir`, `urged voters to stay`, `affirme avoir tenu parole`; who is asked stays in the content. */
function infinitive(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { cue } = frame
  if (frame.subject === null || cue.passive || (cue.strength === 'wider' && !isIntended(scene, cue, frame.subject)))
    return null
  let asked: number | null = null
  const after = afterAdjuncts(scene, cue.endToken)
  for (let at = after; at < Math.min(tokens.length, after + 10); ) {
    const token = tokens[at]!
    if (token.sentence !== frame.sentence || scene.stretchAt[at] !== frame.level) return null
    const verb = scene.verbAt[at]!
    const group = verb < 0 ? undefined : scene.verbs[verb]!
    if (group?.lead.features.form === 'infinitive') {
      if (isForPurpose(scene, cue, group.first)) return null
      const first = asked ?? (keepsMarker(scene, group.first - 1) ? group.first - 1 : group.first)
      return {
        ranges: [{ first, end: clauseEnd(scene, frame, group.endToken, frames) }],
        sieve: 'infinitive',
        confidence: 0.75,
      }
    }
    if (group) return null
    const mention = scene.mentionFrom.get(at)
    if (mention !== undefined && asked === null && frame.link !== 'inverted') {
      // `a raconté à la presse avoir tout vu`: who is told is not who is asked
      const isLed = words.prepositions.has(tokens[at - 1]!.norm) && at > cue.endToken
      if (cue.stance === 'demand' || !isLed) asked = isLed ? at - 1 : at
      at = scene.mentions[mention]!.endToken
      continue
    }
    const links = [words.infinitiveMarkers, words.prepositions, words.negations, words.verbClitics]
    if (!links.some((known) => known.has(token.norm)) && !isAdverb(token, scene.pack)) return null
    at++
  }
  return null
}

/** `a parlé au maire pour apaiser la rue`: a preposition that leads to no infinitive told tells why; `amenazó con dimitir`, `pediu para sair` are told. */
function isForPurpose(
  { structure, pack: { words, cues } }: Scene,
  { lemma, stance }: CueGroup,
  first: number,
): boolean {
  const { norm } = structure.tokens[first - 1]!
  if (cues.governing?.get(lemma)?.has(norm) || (stance === 'demand' && words.demandMarkers?.has(norm))) return false
  return words.prepositions.has(norm) && !words.infinitiveMarkers.has(norm)
}

/** `souhaite partir`, `compte partir`: a verb beyond speech says what somebody has in mind, by its stance or where its subject can have it. */
function isIntended({ pack, mentions }: Scene, { lemma, stance, negated }: CueGroup, subject: number): boolean {
  if (negated) return false
  return INTENDED.has(stance) || (pack.cues.intending?.has(lemma) === true && canSpeak(mentions[subject]!))
}

/** `She said the road was gone`: where the language lets a content clause stand bare. */
function bareClause(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  const { cue, subject, link } = frame
  if (!scene.pack.words.bareContentClauses || subject === null || link === 'inverted' || cue.passive) return null
  if (cue.strength === 'wider' && !THOUGHT.has(cue.stance)) return null
  const after = afterTold(scene, cue)
  if (after === cue.endToken && isOnlyTold(scene, cue)) return null
  let last = Math.min(tokens.length, after + REACH_BARE)
  for (let at = after; at < last; at++) {
    const token = tokens[at]!
    const place = scene.mentions[scene.mentionFrom.get(at + 1) ?? -1]
    if (isSign(token, ',') && place && isFurtherPlace(scene, place) && isSign(tokens[place.endToken], ',')) {
      last = Math.min(tokens.length, last + place.endToken - at)
      at = place.endToken
      continue
    }
    if (token.sentence !== frame.sentence || token.kind === 'mark' || token.kind === 'dash') return null
    if (isSign(token, ',:;')) return null
    // `wrote as she left`: another clause
    if (scene.pack.words.subordinators?.has(token.norm) || scene.pack.words.relatives.has(token.norm)) return null
    const mention = scene.mentionFrom.get(at)
    if (mention === undefined || !(hasVerbNear(scene, at) || (at === after && hasVerbBehindAside(scene, mention))))
      continue
    if (at === after || isSubject(scene, { ...scene.mentions[mention]!, first: at }))
      return {
        ranges: [{ first: at, end: clauseEnd(scene, frame, at, frames) }],
        sieve: 'bare content clause',
        confidence: 0.7,
      }
  }
  return null
}

/** `the plant, which officials said would close`: a relative, and a clause that lacks its subject right behind the verb. */
function relativeClause(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { structure, pack, mentions } = scene
  const { bareContentClauses, relatives, questionWords } = pack.words
  const { cue, subject, link } = frame
  if (!bareContentClauses || subject === null || link !== 'adjacent' || cue.passive) return null
  if (cue.strength === 'wider' && !THOUGHT.has(cue.stance)) return null
  const relative = mentions[subject]!.first - 1
  const { norm } = structure.tokens[relative] ?? { norm: '' }
  const first = cue.endToken
  if (!(relatives.has(norm) || questionWords?.has(norm)) || !isVerbAt(scene, first)) return null
  const end = Math.min(clauseEnd(scene, frame, first, frames), outerVerb(scene, first, 1))
  return {
    ranges: [
      { first: relative, end: relative + 1 },
      { first, end },
    ],
    sieve: 'bare content clause',
    confidence: 0.7,
  }
}

/** `told voters | she would win`: the token after whoever a verb is said to, where a clause follows; else after the verb. */
export function afterTold(scene: Scene, { lemma, endToken }: CueGroup): number {
  const { tokens } = scene.structure
  const mention = scene.mentions[scene.mentionFrom.get(endToken) ?? -1]
  const isInformed = mention && scene.pack.cues.informing?.has(lemma) && !isFiniteAt(scene, mention.endToken)
  if (!isInformed) return endToken
  const told = { endToken: afterOwnTitle(scene, mention.endToken) }
  const { complementizers, relatives, subordinators, linkingPrepositions } = scene.pack.words
  if (complementizers.has(tokens[told.endToken]?.norm ?? '')) return told.endToken
  const ends = (at: number) =>
    [relatives, complementizers, subordinators, linkingPrepositions].some((words) => words?.has(tokens[at]?.norm ?? ''))
  for (let at = told.endToken; at < told.endToken + REACH_BARE; at++) {
    if (ends(at) || isSign(tokens[at], ',:;.') || isFiniteAt(scene, at)) break
    const next = scene.mentions[scene.mentionFrom.get(at) ?? -1]
    if (next && isSubject(scene, next)) return told.endToken
  }
  return endToken
}

/** `told voters | as she left`, `told the man | who asked`: another clause begins right behind whoever is told. */
function isOnlyTold(
  { structure: { tokens }, pack, mentions, mentionFrom }: Scene,
  { lemma, endToken }: CueGroup,
): boolean {
  const told = mentions[mentionFrom.get(endToken) ?? -1]
  const { norm } = tokens[told?.endToken ?? endToken] ?? { norm: '' }
  const opens = pack.words.subordinators?.has(norm) || pack.words.relatives.has(norm)
  return told !== undefined && pack.cues.informing?.has(lemma) === true && opens
}

function hasVerbNear(scene: Scene, from: number): boolean {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + 15); at++) {
    if (tokens[at]!.sentence !== tokens[from]!.sentence || isSign(tokens[at], ',;:')) return false
    if (isFiniteAt(scene, at)) return true
  }
  return false
}

/** Tokens of the longest aside between a noun and its verb. */
const LONGEST_ASIDE = 20

/** `said the dam, | built in 1950, | was safe`: a verb right behind the comma that ends what another opens behind a noun, or within its apposition. */
function hasVerbBehindAside(scene: Scene, mention: number): boolean {
  const { tokens } = scene.structure
  const { first, endToken } = scene.mentions[mention]!
  const last = Math.min(tokens.length, endToken + LONGEST_ASIDE)
  let commas = 0
  for (let at = first + 1; at < last && tokens[at]!.sentence === tokens[first]!.sentence; at++) {
    if (isSign(tokens[at], ':;') || (at > endToken && commas === 0)) return false
    if (!isSign(tokens[at], ',')) continue
    if (commas > 0 && isVerbAt(scene, at + 1)) return true
    commas++
  }
  return false
}

/** Stances of the verbs beyond speech whose infinitive, or bare clause, says what somebody has in mind. */
const INTENDED: ReadonlySet<string> = new Set(['demand', 'belief', 'emotion'])
const THOUGHT: ReadonlySet<string> = new Set(['belief', 'doubt', 'emotion'])

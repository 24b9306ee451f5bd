/**
 * Frames: every cue with the mention that it is said of. A subject is sought on the left through commas, relative clauses and
 * coordination, on the right after inversion; marked stretches are walls, and what is inside one stays inside.
 */

import { isFurtherPlace } from '../lexicon/further-places.js'
import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isAdverb, isCapitalised, isSign, tellsTime } from '../lexicon/words.js'
import { agrees, isOblique } from './agreement.js'
import { agentOf, citedObject, compelledBefore, madeToSay, objectBefore, objectOf, ownerOf } from './complements.js'
import { isLedRelative, isOfThing, isOtherTense } from './dropping.js'
import { bodyOfNobody, bodyOfSeveral, impersonalSource, isImpersonal } from './impersonal.js'
import {
  endsClause,
  invertedSubject,
  isBareAside,
  mainSubject,
  nominativeAfter,
  opensAside,
  prefersInversion,
} from './inversion.js'
import { participleSubject } from './participles.js'
import { isFiniteAt, mayBePastParticiple, type Scene } from './scene.js'
import {
  apposedTo,
  bracketBefore,
  fragmentBefore,
  isAbsolute,
  isApproximate,
  isFiniteBehind,
  isInMention,
  isJoinedObject,
  isReduced,
  isStative,
  isSubordinate,
  isTime,
  mayDescribeNoun,
} from './subject-place.js'
import { isUnsaid } from './unsaid.js'
import { beforeRelative, finalSubject } from './verb-final.js'

/** How a subject was found. */
type Link = 'clitic' | 'adjacent' | 'inverted' | 'aside' | 'shared' | 'object' | 'agent' | 'dropped'

export interface Frame {
  readonly cue: CueGroup
  /** Index of the mention that speaks, or null. */
  readonly subject: number | null
  readonly link: Link | null
  /** Innermost stretch that the cue stands in; -1 for the reporter's own text. */
  readonly level: number
  readonly sentence: number
}

/** How far a subject may be from its cue, in tokens. */
export const REACH = 60

/** A frame for each cue, in the order of the text. */
export function findFrames(scene: Scene): Frame[] {
  const lastTold = new Map<number, Told>()
  return scene.cues.map((cue) => {
    const own = withParticiplesSubject(scene, frameOf(scene, cue), lastTold)
    const isShared = own.subject === null && goesOn(scene, own)
    const earlier = isShared ? lastTold.get(own.level) : undefined
    const shared = earlier ? sharing(scene, own, earlier) : own
    const frame = isShared && shared.subject === null ? withOpener(scene, own) : shared
    if (cue.kind === 'verb' && !cue.passive && isTold(frame)) lastTold.set(frame.level, frame)
    return frame
  })
}

/** The frame, or where it is a participle's that has no subject, with that of the clause before it. */
function withParticiplesSubject(scene: Scene, frame: Frame, lastTold: ReadonlyMap<number, Told>): Frame {
  const found = frame.subject === null ? participleSubject(scene, frame, lastTold.get(frame.level)) : null
  return found ? { ...frame, subject: found.mention, link: found.link } : frame
}

/** A frame that has a subject. */
type Told = Frame & { readonly subject: number }

const isTold = (frame: Frame): frame is Told => frame.subject !== null

/** `„…“, und fügt hinzu: „…“`: a conjunction right after a quotation leads to the cue. */
function goesOn({ structure: { tokens }, pack }: Scene, { cue }: Frame): boolean {
  if (cue.kind !== 'verb' || cue.passive || !mayInvert(cue)) return false
  const adverb = tokens[cue.first - 1]
  const before = adverb && isAdverb(adverb, pack) ? cue.first - 2 : cue.first - 1
  if (!pack.words.conjunctions.has(tokens[before]?.norm ?? '')) return false
  return tokens[isSign(tokens[before - 1], ',') ? before - 2 : before - 1]?.kind === 'mark'
}

/** The frame with the subject of the one before it, where both stand in one paragraph. */
function sharing(scene: Scene, frame: Frame, { cue, subject }: Told): Frame {
  const { tokens } = scene.structure
  const isNear = tokens[cue.first]!.paragraph === tokens[frame.cue.first]!.paragraph
  return isNear && agrees(scene.mentions[subject]!, frame.cue, scene) ? { ...frame, subject, link: 'shared' } : frame
}

/** `Le maire a tenu bon, « … », et avertit que …`: where nothing was told before it, the subject that opens the sentence. */
function withOpener(scene: Scene, frame: Frame): Frame {
  const { tokens, sentences } = scene.structure
  const { firstToken } = sentences[tokens[frame.cue.first]!.sentence]!
  const index = scene.mentionFrom.get(firstToken)
  const mention = scene.mentions[index ?? -1]
  const isOpener = mention !== undefined && isFiniteAt(scene, mention.endToken) && canSpeak(mention)
  return isOpener && agrees(mention, frame.cue, scene) ? { ...frame, subject: index!, link: 'shared' } : frame
}

/** The frame of one cue. */
export function frameOf(scene: Scene, cue: CueGroup): Frame {
  const level = scene.stretchAt[cue.first]!
  const { sentence } = scene.structure.tokens[cue.first]!
  const found = findSubject(scene, cue, level)
  return { cue, subject: found?.mention ?? null, link: found?.link ?? null, level, sentence }
}

export interface Found {
  readonly mention: number
  readonly link: Link
}

function findSubject(scene: Scene, cue: CueGroup, level: number): Found | null {
  if (cue.kind === 'preposition' && opensAside(scene, cue)) return null
  if (cue.kind === 'preposition') return objectBefore(scene, cue, level) ?? objectOf(scene, cue, level)
  if (cue.kind === 'noun') return ownerOf(scene, cue, level)
  if (cue.kind !== 'verb' || isUnsaid(scene, cue)) return null
  const source = isImpersonal(scene, cue)
    ? impersonalSource(scene, cue, level)
    : (bodyOfNobody(scene, cue, level) ?? bodyOfSeveral(scene, cue, level) ?? undefined)
  // `lit-on`: where nothing says what, the pronoun stands for it
  if (source || (source === null && cue.clitic === null)) return source
  if (cue.clitic !== null) {
    const mention = scene.mentionAt[cue.clitic]!
    return mention >= 0 ? { mention, link: 'clitic' } : null
  }
  const cited = scene.pack.words.citing?.has(cue.lemma) === true
  if (cited && !cue.passive) return citedObject(scene, cue, level) ?? subjectBefore(scene, cue, level)
  if (cue.passive && !cited)
    return agentOf(scene, cue, level) ?? (isStative(scene, cue) ? subjectBefore(scene, cue, level) : null)
  if (mayBeParticiple(scene, cue)) {
    const agent = agentOf(scene, cue, level)
    if (agent && canSpeak(scene.mentions[agent.mention]!)) return agent
  }
  if (cue.features?.form === 'pastParticiple') return null
  const other = madeToSay(scene, cue, level) ?? compelledBefore(scene, cue, level) ?? nominativeAfter(scene, cue, level)
  if (other) return other
  if (isBareAside(scene, cue, level)) return null
  if (prefersInversion(scene, cue, level)) {
    const right = invertedSubject(scene, cue, level)
    if (right && endsClause(scene, scene.mentions[right.mention]!.endToken, cue)) return right
  }
  const left = (mayInvert(cue) ? finalSubject(scene, cue, level) : null) ?? subjectBefore(scene, cue, level)
  if (left || !mayInvert(cue)) return left ?? mainSubject(scene, cue, level)
  return scene.pack.words.freeInversion ? invertedSubject(scene, cue, level) : null
}

/** The cue is finite, or no verb: its subject may stand behind it. */
export const mayInvert = (cue: CueGroup): boolean => cue.features === null || cue.features.form === 'finite'

/** A participle, or a past form that may be one right before an agent's preposition: `the minister, accused by prosecutors`. */
function mayBeParticiple(scene: Scene, { first, endToken, features }: CueGroup): boolean {
  const { structure, pack } = scene
  if (features?.form === 'pastParticiple') return true
  if (features?.tense !== 'past' || endToken !== first + 1) return false
  if (!pack.words.agentPrepositions.has(structure.tokens[endToken]?.norm ?? '')) return false
  return mayBePastParticiple(scene, first)
}

/** The token stands in another stretch than the cue. */
export const isOtherLevel = (scene: Scene, at: number, level: number): boolean => scene.stretchAt[at] !== level

// ---------------------------------------------------------------- the left side

/** What the walk from a cue to the left has passed. */
interface Passed {
  commas: number
  conjunction: boolean
  finiteVerb: boolean
  /** A comma stands between the cue and the finite verb next to it. */
  isApart: boolean
  /** The first token of a verb that may describe the noun before it, or be that noun's own. */
  participle: number | null
  /** The farthest mention that may speak. */
  speaker: number | null
}

const nothingPassed = (): Passed => ({
  commas: 0,
  conjunction: false,
  finiteVerb: false,
  isApart: false,
  participle: null,
  speaker: null,
})

/** The mention that heads the clause of a cue, by a walk to its left; null where there is none. */
export function subjectBefore(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { sentence } = tokens[cue.first]!
  const passed = nothingPassed()
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - REACH); ) {
    const token = tokens[at]!
    const index = isFiniteAt(scene, at) && !isInMention(scene, at) ? undefined : scene.mentionTo.get(at + 1)
    if (words.dropsSubjects && isLedRelative(scene, at)) return null
    const fragment = index === undefined ? fragmentBefore(scene, at, level) : null
    if (fragment !== null) {
      if (isSign(tokens[at - 1], ',')) passed.commas++
      at = fragment
      continue
    }
    const isWall = token.kind === 'mark' && index === undefined
    if (token.sentence !== sentence || isOtherLevel(scene, at, level) || isWall) return speakerOf(cue, passed)
    if (index !== undefined) {
      const found = subjectAt(scene, cue, index, passed)
      if (found !== undefined) return found
      if (mayOpen(scene, scene.mentions[index]!)) passed.speaker = index
      at = scene.mentions[index]!.first - 1
      continue
    }
    if (isSign(token, ',') || token.kind === 'dash' || isSign(token, '()')) {
      passed.commas++
      at = beforeRelative(scene, at, level) ?? bracketBefore(scene, at)
    } else if (isSign(token, ';:')) return null
    else if (words.conjunctions.has(token.norm)) passed.conjunction = true
    else if (words.complementizers.has(token.norm) && !words.relatives.has(token.norm) && passed.commas === 0) {
      if (!(passed.conjunction && passed.finiteVerb)) return null
    }
    const verb = scene.verbAt[at]!
    if (verb >= 0) {
      const { first } = scene.verbs[verb]!
      if (isFiniteAt(scene, at)) {
        if (isReduced(scene, verb)) {
          at = first - 1
          continue
        }
        if (passed.conjunction || !mayDescribeNoun(scene, verb)) {
          passed.isApart ||= !passed.finiteVerb && passed.commas > 0
          passed.finiteVerb = true
        } else passed.participle = first
      }
      at = first - 1
      continue
    }
    at--
  }
  return speakerOf(cue, passed)
}

/** It may be the subject of its sentence: nothing that a comma sets behind another mention. */
function mayOpen(scene: Scene, mention: Mention): boolean {
  const { first, form } = mention
  const isSetBehind =
    form === 'description' && isSign(scene.structure.tokens[first - 1], ',') && scene.mentionTo.has(first - 1)
  return !isSetBehind && isSubject(scene, mention) && canSpeak(mention)
}

/** `Redon belittled the plan, calling it late`: behind a verb that is not known, a participle is said of who opens the sentence. */
function speakerOf({ features }: CueGroup, { commas, speaker }: Passed): Found | null {
  const isApart = features?.form === 'presentParticiple' && commas > 0
  return isApart && speaker !== null ? { mention: speaker, link: 'shared' } : null
}

/** The mention as subject of the cue, null where no farther one can be it, or undefined where the walk goes on. */
function subjectAt(scene: Scene, cue: CueGroup, index: number, passed: Passed): Found | null | undefined {
  const mention = scene.mentions[index]!
  if (isAbsolute(scene, cue, mention)) return { mention: index, link: 'adjacent' }
  if (!isSubject(scene, mention)) return undefined
  if (isNobody(scene, mention)) return null
  if (passed.conjunction && !passed.finiteVerb && followsSubject(scene, mention)) return undefined
  const isFiniteCue = cue.features === null || cue.features.form === 'finite'
  if (isRelative(scene, mention)) {
    if (!passed.finiteVerb) return { mention: index, link: 'adjacent' }
    // `who praised the plan and criticized it`, `who praised the plan by calling it`; not `firmó un pacto que protegía el empleo y acusó`
    const isOwn = !isOfThing(scene, mention) && !isOtherTense(scene, cue, mention.endToken)
    const goesOn = passed.conjunction || cue.features?.form === 'presentParticiple'
    if (isOwn && goesOn && passed.commas === 0) return { mention: index, link: 'shared' }
    passed.finiteVerb = false
    return undefined
  }
  if (passed.finiteVerb) {
    // `when the mayor left, | the union struck, saying`: of the main clause, not of one before it
    if (!isFiniteCue && passed.isApart && !passed.conjunction && isSubordinate(scene, mention)) {
      passed.finiteVerb = false
      return undefined
    }
    if (isFiniteCue && !passed.conjunction) {
      if (!isSubordinate(scene, mention)) return null
      passed.finiteVerb = false
      return undefined
    }
    // `ha dicho que la alcaldesa irá y ha pedido`: of another tense than the clause that the cue's own content is
    if (isSubordinate(scene, mention) && isOtherTense(scene, cue, mention.endToken)) return undefined
    return agrees(mention, cue, scene) && canSpeak(mention) ? { mention: index, link: 'shared' } : undefined
  }
  if (!isFiniteCue && passed.commas > 0 && passed.participle === mention.endToken && canSpeak(mention))
    return { mention: index, link: 'shared' }
  // `who stayed as | voters left, said`, `| whose firm failed, said`: the verb behind it is its own
  if (passed.commas > 0 && passed.participle === mention.endToken && isSubordinate(scene, mention)) return undefined
  const isNear = isFiniteCue || (passed.commas === 0 && !passed.conjunction)
  if (!isNear || !agrees(mention, cue, scene)) return undefined
  return passed.commas > 0
    ? { mention: apposedTo(scene, index, cue.first), link: 'aside' }
    : { mention: index, link: 'adjacent' }
}

/** `Der Konzern wies die Zahlen zurück und nannte …`: where the verb stands second and its subject before it, an object. */
function followsSubject(scene: Scene, { first }: Mention): boolean {
  if (!scene.pack.words.verbSecond || !isFiniteAt(scene, first - 1)) return false
  const verb = scene.verbs[scene.verbAt[first - 1]!]!.first
  // `Eva Kern (Grüne) fordert ein Verbot und will …`
  const subjectEnd = isSign(scene.structure.tokens[verb - 1], ')') ? bracketBefore(scene, verb - 1) : verb
  const before = scene.mentions[scene.mentionTo.get(subjectEnd) ?? scene.mentionTo.get(verb) ?? -1]
  return before !== undefined && canSpeak(before) && isSubject(scene, before)
}

/** `hieß es`: the pronoun of a verb that reports impersonally. */
function isNobody({ structure, pack, verbs, verbAt }: Scene, { first, endToken }: Mention): boolean {
  const { impersonal } = pack.words
  if (!impersonal?.pronouns.has(structure.tokens[first]!.norm)) return false
  return [verbAt[first - 1], verbAt[endToken]].some((at) => {
    const group = verbs[at ?? -1]
    return group !== undefined && impersonal.verbs.has(group.headReading.lemma)
  })
}

/** A relative pronoun, with an article or without: `qui`, `la cual`. */
export const isRelative = (
  { structure, pack }: Pick<Scene, 'structure' | 'pack'>,
  { form, endToken }: Mention,
): boolean => form === 'pronoun' && pack.words.relatives.has(structure.tokens[endToken - 1]!.norm)

/** A mention in the place of a subject: no preposition or verb right before it, and no object pronoun. */
export function isSubject(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const own = words.pronouns.get(tokens[mention.first]!.norm)
  if (mention.form === 'pronoun' && own?.use === 'object') return false
  if (own && isWhatWasSaid(scene, mention)) return false
  if (tokens[mention.first]!.norm.startsWith('-') || isTime(scene, mention) || isOblique(scene, mention)) return false
  const before = tokens[mention.first - 1]
  if (!before || before.sentence !== tokens[mention.first]!.sentence) return true
  if (words.linkingPrepositions.has(before.norm) || isSecondObject(scene, mention) || isFurtherPlace(scene, mention))
    return false
  const { endToken } = mention
  const owner = words.possessives?.has(before.norm) ? scene.mentionTo.get(mention.first - 1) : undefined
  // `at Mr. Reed's | 2005 wedding`: what is owned stands where its owner does
  if (owner !== undefined) return isSubject(scene, scene.mentions[owner]!)
  if (isJoinedObject(scene, mention.first)) return false
  if (isApproximate(scene, mention.first)) return true
  if (words.prepositions.has(before.norm) && !(words.clauseOpeners.has(before.norm) && isFiniteBehind(scene, endToken)))
    return false
  if (words.genitiveArticles?.has(tokens[mention.first]!.norm) && isNounBefore(scene, mention.first - 1)) return false
  const verb = scene.verbAt[mention.first - 1]!
  const isInverted = words.verbSecond === true && isFiniteAt(scene, mention.first - 1)
  return verb < 0 || isInverted || words.complementizers.has(before.norm)
}

/** `gave me a smile`, but not `told me she left`: behind a verb and the pronoun that is its object, and before no verb of its own. */
function isSecondObject(scene: Scene, { first, endToken }: Mention): boolean {
  const { tokens } = scene.structure
  const useOf = (at: number) => scene.pack.words.pronouns.get(tokens[at]!.norm)?.use
  if (first < 2 || scene.verbAt[first - 2]! < 0 || useOf(first - 1) !== 'object') return false
  return useOf(first) !== 'subject' && !isFiniteAt(scene, endToken)
}

/** `Manipulation der Zahlen`: an article right after a noun is a genitive's or a dative's. */
function isNounBefore({ structure: { tokens }, pack }: Scene, at: number): boolean {
  const { kind, sentence } = tokens[at]!
  if (!pack.words.capitalNouns || kind !== 'word' || !isCapitalised(tokens[at]!)) return false
  const isInside = tokens[at - 1]?.sentence === sentence
  return isInside && !tellsTime(tokens[at], pack)
}

/** `Das sagte der Minister`: where the verb stands second, a neuter pronoun that opens the sentence is what was said. */
function isWhatWasSaid({ structure: { tokens }, pack: { words }, verbAt }: Scene, mention: Mention): boolean {
  const { form, first, endToken, gender, plural } = mention
  if (!words.verbSecond || form !== 'pronoun' || gender !== null || plural !== false) return false
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence
  return opens && words.relatives.has(tokens[first]!.norm) && (verbAt[endToken] ?? -1) >= 0
}

/** A thing of which nothing says that it can speak shares no subject (`que le pont tiendrait et a juré que …`). */
export const canSpeak = ({ form, kind, role }: Mention): boolean =>
  form !== 'description' || kind !== 'unknown' || role !== null

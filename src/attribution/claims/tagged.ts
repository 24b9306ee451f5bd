/** Claims by the tagger: each content with its cue and source, its ends put to the stretches of speech in it. */

import type { Span } from '../../document.js'
import { groupBy } from '../../grouping.js'
import { isSign } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import { mergedSpans } from '../../text/spans.js'
import type { ReportedClaim } from '../attribution.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, isInLabel, type Range, type Scene } from '../scene.js'
import type { TaggedSpan } from '../tagger/spans.js'
import { endBeforeMain } from './before-main.js'
import { stretchesIn } from './claims.js'
import { isOfNothing, trimmedSpan, withQuestionWord } from './content.js'
import { afterTold } from './contents.js'
import { endAtQuotedStop, endBeforeToldQuote, onlyLeadsToQuote } from './last-quote.js'
import { cueOfContent, frameOf, type Links, linksOf, sentenceAt, sourceOf } from './links.js'
import { endOfKnown } from './objects.js'
import { endInRelative, opensWithClause, outerVerb } from './outer-verb.js'
import { agentPhrase } from './passives.js'
import { endBeforeSecondVerb } from './second-verb.js'
import { afterTime, afterTimes } from './times.js'
import { endOfVerbless } from './verbless.js'

/** The rules' share in a claim from which on they mean the same, and how sure they are of one inside another. */
const SAME = 0.5
const SURE = 0.75
/** No claim is certain. */
const MOST_SURE = 0.99
/** A nested claim is at most this share of the one around it. */
const NESTED = 0.8

/** What the rules know. */
export interface RuleFindings {
  readonly scene: Scene
  readonly frames: readonly Frame[]
  readonly claims: readonly ReportedClaim[]
  readonly isSpeech: readonly boolean[]
}

interface Known extends Links {
  readonly isSpeech: readonly boolean[]
  /** The rules' claims by the sentence of their first word. */
  readonly rules: ReadonlyMap<number, readonly ReportedClaim[]>
}

/** The contents of one cue, or one content without a cue. */
interface Group {
  readonly cue: Range | null
  readonly contents: TaggedSpan[]
}

/** The claims that tagged spans make, in the order of the text. Contents that are one quotation are left to the quotes. */
export function taggedClaims(findings: RuleFindings, spans: readonly TaggedSpan[]): ReportedClaim[] {
  const { scene, frames, isSpeech } = findings
  const known = { isSpeech, rules: bySentence(scene, findings.claims), ...linksOf(scene, frames, spans) }
  return groupsOf(known).flatMap((group) => {
    const claim = claimOf(known, group)
    return claim ? [completed(known, claim)] : []
  })
}

/** The stretches that are by themselves what a tagged content holds. */
export function quotedContents({ stretchAt, stretchTokens }: Scene, spans: readonly TaggedSpan[]): Set<number> {
  const quoted = new Set<number>()
  for (const { part, first, end } of spans) {
    const index = part === 'content' ? Math.max(stretchAt[first]!, stretchAt[Math.min(first + 1, end - 1)]!) : -1
    if (index < 0) continue
    const [from, to] = stretchTokens[index]!
    if (Math.abs(from - first) <= 1 && Math.abs(end - to) <= 1) quoted.add(index)
  }
  return quoted
}

const bySentence = ({ structure }: Scene, claims: readonly ReportedClaim[]): Map<number, ReportedClaim[]> =>
  groupBy(claims, ({ spans }) => sentenceOf(structure, spans[0]!))

const sentenceOf = ({ tokens }: Scene['structure'], { start }: Span): number =>
  tokens[firstFrom(tokens, start)]?.sentence ?? -1

/** The contents by their cues: one cue may have several in its sentence. */
function groupsOf(known: Known): Group[] {
  const groups: Group[] = []
  for (const [index, content] of known.spans.entries()) {
    if (content.part !== 'content') continue
    const cue = cueOfContent(known, index)
    const last = groups.at(-1)
    if (cue && last?.cue?.first === cue.first && isParted(known, last.contents.at(-1)!, cue, content)) {
      last.contents.push(content)
    } else groups.push({ cue, contents: [content] })
  }
  return groups
}

/** `The bridge, engineers warned, could close`, `Reed is said to be ill`: a reporting clause or a cue alone parts one content. */
function isParted(known: Known, one: Range, cue: Range, other: Range): boolean {
  const isBetween = one.end <= cue.first && cue.end <= other.first
  if (!isBetween || sentenceAt(known, one.first) !== sentenceAt(known, other.first)) return false
  if (one.end === cue.first && cue.end === other.first) return true
  const { structure, pack } = known.scene
  const { tokens } = structure
  const { norm } = tokens[other.first]!
  return (
    isSign(tokens[one.end], ',') &&
    isSign(tokens[other.first - 1], ',') &&
    !pack.words.relatives.has(norm) &&
    !pack.words.complementizers.has(norm)
  )
}

function claimOf(known: Known, { cue, contents: tagged }: Group): ReportedClaim | null {
  const { scene, isSpeech } = known
  const said = withoutSubject(known, cue, withoutAgent(known, cue, tagged))
  const contents = said.map((content) => withoutTime(known, cue, content))
  if (contents.length === 0) return null
  const found = mergedSpans(
    contents.flatMap((content) => trimmedSpan(scene, withQuestionWord(scene, wholeStretches(known, content))) ?? []),
  )
  if (found.length === 0) return null
  const spans = withSureEnd(known, cue, found)
  if (cue && spans.length === 1 && isNoContent(scene, cue, rangeOf(scene, spans[0]!))) return null
  const stretches = stretchesIn(scene, spans).filter((index) => isSpeech[index])
  if (isQuoted(known, spans) || isOfRelative(scene, spans[0]!)) return null
  const mean = contents.reduce((sum, content) => sum + content.confidence, 0) / contents.length
  const confidence = Math.min(MOST_SURE, mean)
  const rule = ruleFor(known, spans)
  const { mention, cue: group } = sourceOf(known, cue, contents[0]!, rule)
  return {
    type: stretches.length > 0 ? 'mixed' : 'indirect',
    spans,
    source: { mention, cue: group, sieve: rule?.source.sieve ?? 'reported content', confidence },
    stretches,
    confidence,
    negated: group?.negated ?? false,
  }
}

/** What leads to a quotation, or tells that nothing was said. */
const isNoContent = (scene: Scene, cue: Range, said: Range): boolean =>
  onlyLeadsToQuote(scene, cue, said) || isOfNothing(scene, cue, said.first)

/** `a annoncé | ce vendredi | la suppression`, `told | voters | she would win`: when it was said and to whom, right behind the cue, is no part of what is said, nor is the complementizer after that. */
function withoutTime(known: Known, cue: Range | null, content: TaggedSpan): TaggedSpan {
  if (cue?.end !== content.first) return content
  const { scene } = known
  const frame = frameOf(known, cue)
  const isBehind = frame?.cue.endToken === content.first
  const from = isBehind ? afterTold(scene, frame.cue) : content.first
  const after = infinitiveAfter(scene, from) ?? afterTime(scene, from)
  const isOpened = scene.pack.words.complementizers.has(scene.structure.tokens[after]?.norm ?? '')
  const first = after > content.first && isOpened ? after + 1 : after
  return first < content.end ? { ...content, first } : content
}

/** `promet | désormais de | partir`: an infinitive behind adverbials and its marker, where that is no part of it; null where none stands there. */
function infinitiveAfter(scene: Scene, from: number): number | null {
  const { structure, pack, verbs, verbAt } = scene
  if (pack.words.bareContentClauses) return null
  const at = afterTimes(scene, from)
  const first = pack.words.infinitiveMarkers.has(structure.tokens[at]?.norm ?? '') ? at + 1 : at
  return verbs[verbAt[first] ?? -1]?.lead.features.form === 'infinitive' ? first : null
}

/** `was accused | by police | of leaving`, `described as useless | by police`: whoever says it, and the complementizer after them, are no part of what is said. */
function withoutAgent(known: Known, cue: Range | null, contents: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { scene } = known
  const frame = cue && frameOf(known, cue)
  const agent = frame && agentPhrase(scene, frame)
  if (!agent) return contents
  const isOpened = scene.pack.words.complementizers.has(scene.structure.tokens[agent.end]?.norm ?? '')
  const first = isOpened ? agent.end + 1 : agent.end
  const said = contents.map((one) => {
    if (agent.first <= one.first && one.first < agent.end) return { ...one, first }
    return frame.cue.endToken <= one.first && one.end === agent.end ? { ...one, end: agent.first } : one
  })
  // `It was suggested by experts that`: the subject stands for the clause
  return said.filter((one) => one.first < one.end && (!isOpened || one.first >= agent.end))
}

/** `said | Ann Reed`, `“Out,” sighed | the captain`: who stands behind the verb as its subject is not what was said. */
function withoutSubject(known: Known, cue: Range | null, contents: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const frame = cue && frameOf(known, cue)
  if (!frame || frame.subject === null || frame.cue.passive || frame.link !== 'inverted') return contents
  const { first, endToken } = known.scene.mentions[frame.subject]!
  return contents.filter((one) => one.first < first || one.end > endToken)
}

/** Every word lies in speech, or in the label of a turn: quotes, then, and no claim. */
function isQuoted({ scene, isSpeech }: Known, spans: readonly Span[]): boolean {
  const { tokens } = scene.structure
  return spans.every(({ start, end }) => {
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
      const { kind } = tokens[at]!
      const isOutside = (kind === 'word' || kind === 'number') && !isInSpeech(scene, isSpeech, at)
      if (isOutside && !isInLabel(scene, at)) return false
    }
    return true
  })
}

/** The token stands in a stretch that is speech, or in one inside it. */
function isInSpeech({ stretchAt, stretches }: Scene, isSpeech: readonly boolean[], at: number): boolean {
  for (let index: number | null = stretchAt[at]!; index !== null && index >= 0; index = stretches[index]!.parent)
    if (isSpeech[index]) return true
  return false
}

/** A content that ends inside speech takes in the whole stretch with its marks where it holds half of it, and else leaves it. */
function wholeStretches({ scene, isSpeech }: Known, content: TaggedSpan): Range {
  let { first } = content
  let end = endAtQuotedStop(scene, content)
  for (const at of [first, end - 1]) {
    const index = scene.stretchAt[at]!
    if (index < 0 || !isSpeech[index] || scene.stretches[index]!.parts.length > 1) continue
    const [from, to] = scene.stretchTokens[index]!
    const { open, close } = scene.stretches[index]!
    const isHeld = (Math.min(end, to) - Math.max(first, from)) * 2 >= to - from
    if (from < first) first = isHeld ? (open.end > open.start ? from - 1 : from) : to + 1
    if (to > end) end = isHeld ? (close ? to + 1 : to) : from - 1
  }
  // Where the stretches take all of it, nothing is left.
  return { first, end: Math.max(first, end) }
}

// ---------------------------------------------------------------- the rules

/** The rules' claim that shares most with the spans, if it is half of both. */
function ruleFor({ rules, scene }: Known, spans: readonly Span[]): ReportedClaim | null {
  let best: ReportedClaim | null = null
  let most = SAME
  for (const rule of rules.get(sentenceOf(scene.structure, spans[0]!)) ?? []) {
    const share = overlapOf(rule.spans, spans)
    if (share >= most) [best, most] = [rule, share]
  }
  return best
}

/** The rules know better where the content of a noun ends, and a noun content (`denied the charges | in a statement`). */
const SURE_ENDS: ReadonlySet<string> = new Set(['content clause of a noun', 'noun content'])

function withSureEnd(known: Known, cue: Range | null, spans: readonly Span[]): readonly Span[] {
  const { rules, scene } = known
  const [span] = spans
  if (!span || spans.length > 1) return spans
  const isSurer = ({ source, spans: [ruled, more] }: ReportedClaim) =>
    !more && ruled!.start === span.start && ruled!.end < span.end && SURE_ENDS.has(source.sieve)
  return (
    (rules.get(sentenceOf(scene.structure, span)) ?? []).find(isSurer)?.spans ?? [
      withinClause(known, cue, withinNoun(scene, span)),
    ]
  )
}

/** `the idea that the dam could fail | was dismissed`: a clause or an infinitive right after a noun that reports ends before its verb. */
function withinNoun(scene: Scene, span: Span): Span {
  const { tokens } = scene.structure
  const first = firstFrom(tokens, span.start)
  const open = opensWithClause(scene, first)
  const isAfterNoun = open === 1 ? isClauseOfNoun(scene, first) : isNoun(scene, first - 1) || isNoun(scene, first - 2)
  if (!isAfterNoun || tokens[first - 1]?.sentence !== tokens[first]!.sentence) return span
  const end = Math.min(firstFrom(tokens, span.end), outerVerb(scene, first, open))
  return trimmedSpan(scene, { first, end }) ?? span
}

/** `a statement that | was withdrawn`: the word before it is a noun's relative, and the subject of its verb. */
function isOfRelative(scene: Scene, span: Span): boolean {
  const { words } = scene.pack
  const { tokens } = scene.structure
  const first = firstFrom(tokens, span.start)
  if (words.freeInversion || words.dropsSubjects || !isFiniteAt(scene, first)) return false
  return isClauseOfNoun(scene, first) && words.relatives.has(tokens[first - 1]!.norm)
}

/** A complementizer and a noun that reports stand before it. */
const isClauseOfNoun = (scene: Scene, first: number): boolean =>
  scene.pack.words.complementizers.has(scene.structure.tokens[first - 1]?.norm ?? '') && isNoun(scene, first - 2)

const isNoun = ({ structure, pack, verbAt }: Scene, at: number): boolean =>
  at >= 0 && pack.cues.nounLemma(structure.tokens[at]!.norm) !== undefined && verbAt[at]! < 0

const rangeOf = ({ structure: { tokens } }: Scene, { start, end }: Span): Range => ({
  first: firstFrom(tokens, start),
  end: firstFrom(tokens, end),
})

/** A span up to the end of the relative clause, or the clause before the main one, that reports it. */
function withinClause(known: Known, cue: Range | null, span: Span): Span {
  const { scene } = known
  const frame = cue && frameOf(known, cue)
  const range = rangeOf(scene, span)
  const inLast = endBeforeToldQuote(scene, range)
  const inRelative = frame ? endInRelative(scene, frame, { ...range, end: inLast }) : inLast
  const inClause = cue ? endBeforeMain(scene, cue, { ...range, end: inRelative }) : range.end
  const inVerb = cue ? endBeforeSecondVerb(scene, cue, { ...range, end: inClause }) : range.end
  const inNoun = frame ? endOfKnown(scene, frame.cue, { ...range, end: inVerb }) : inVerb
  const end = cue ? endOfVerbless(scene, cue, { ...range, end: inNoun }) : range.end
  return end === range.end ? span : (trimmedSpan(scene, { ...range, end }) ?? span)
}

/** `The bridge, engineers warned, could close`: where a content lacks what stands on the other side of the clause, with it. */
function completed({ rules, scene }: Known, claim: ReportedClaim): ReportedClaim {
  const { cue } = claim.source
  if (cue === null || claim.spans.length > 1) return claim
  const isPart = ({ source, spans }: ReportedClaim) =>
    source.cue === cue && spans.length === 2 && spans.some((span) => overlapOf([span], claim.spans) >= SAME)
  const rule = (rules.get(sentenceOf(scene.structure, claim.spans[0]!)) ?? []).find(isPart)
  if (!rule || (hasVerb(scene, rule.spans[0]!) && !endsInVerb(scene, rule.spans[0]!))) return claim
  const source = { ...claim.source, sieve: rule.source.sieve }
  return { ...claim, type: rule.type, spans: rule.spans, stretches: rule.stretches, source }
}

/** `Le pont est | selon le maire | un danger`: the verb's own object is on the other side. */
const endsInVerb = (scene: Scene, { end }: Span): boolean =>
  isFiniteAt(scene, firstFrom(scene.structure.tokens, end) - 1)

function hasVerb({ structure: { tokens }, verbAt }: Scene, { start, end }: Span): boolean {
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (verbAt[at]! >= 0) return true
  return false
}

/** Claims with those of the rules inside them, cue and all, and with the rules' sure ones where there are none. */
export function withRuledClaims(findings: RuleFindings, found: readonly ReportedClaim[]): ReportedClaim[] {
  const rules = bySentence(findings.scene, findings.claims)
  const nested = found.flatMap((claim) => [claim, ...nestedIn({ rules, scene: findings.scene }, claim)])
  return [...nested, ...surplusOf(findings, nested)]
}

/** The rules' sure claims where the tagger finds nothing. */
function surplusOf({ scene: { structure }, claims }: RuleFindings, found: readonly ReportedClaim[]): ReportedClaim[] {
  const { tokens } = structure
  const range = ({ start, end }: Span) => [firstFrom(tokens, start), firstFrom(tokens, end)] as const
  const cues = new Set(found.map(({ source }) => source.cue))
  const taken = new Uint8Array(tokens.length)
  for (const { spans } of found) for (const span of spans) taken.fill(1, ...range(span))
  const isFree = (span: Span) => !taken.subarray(...range(span)).includes(1)
  return claims.filter((rule) => isSure(rule) && !cues.has(rule.source.cue) && rule.spans.every(isFree))
}

/** A cue that reports by itself, or a noun with its clause, and a mention. */
function isSure({ source: { cue, mention, confidence } }: ReportedClaim): boolean {
  return cue !== null && mention !== null && confidence >= SURE && (cue.strength === 'speech' || cue.kind === 'noun')
}

/** Claims that the rules find inside a claim, cue and all: the chain of tags has no place for them. */
function nestedIn({ rules, scene }: Pick<Known, 'rules' | 'scene'>, claim: ReportedClaim): ReportedClaim[] {
  const first = sentenceOf(scene.structure, claim.spans[0]!)
  return (rules.get(first) ?? []).filter(({ spans, source: { cue, confidence } }) => {
    if (cue?.strength !== 'speech' || confidence < SURE || overlapOf(spans, claim.spans) === 0) return false
    const holdsCue = claim.spans.some(({ start, end }) => start <= cue.start && cue.end <= end)
    return holdsCue && sizeOf(spans) < sizeOf(claim.spans) * NESTED
  })
}

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Characters in common over characters in either, 0 to 1. */
function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  let common = 0
  for (const a of one) for (const b of other) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return common / (sizeOf(one) + sizeOf(other) - common)
}

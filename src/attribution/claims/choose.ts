/** Of all that may be claims, those that are: weighed one by one, then the best of those that overlap. */

import type { Span } from '../../document.js'
import type { CueGroup, Mention } from '../../lexicon/lexed.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import type { Scene } from '../scene.js'
import { logistic } from '../scorer.js'
import type { Tagging } from '../tagger/tagger.js'
import { scoresOfTrees, type Trees } from '../trees.js'
import { findRetoldClaims } from './claims.js'
import { hasFiniteVerb, wordsIn } from './content.js'
import { type RuleFindings, taggedClaims } from './tagged.js'
import { afterCircumstances } from './times.js'
import { type Candidate, type Origin, worthOfAll } from './worth.js'

/** The probability from which on a candidate is a claim. */
const WORTH = 0.5
/** Sieves that tell a clause by its own word, or an infinitive. */
const CLAUSES: ReadonlySet<string> = new Set(['content clause', 'infinitive'])
/** A claim inside another that no one else surely tells there is at least as likely as this and at most this share: else the two are one, told twice. */
const NESTED = { probability: 0.75, share: 0.5 }

/** Sieves that are as sure as they are rare: too few examples weigh them. */
const SETTLED: ReadonlySet<string> = new Set([
  'content clause of a noun',
  'infinitive of a noun',
  'clause of a passive',
  'noun of a passive',
])

/** All that may be claims, each once, in the order of the text. */
export function candidateClaims(
  findings: RuleFindings,
  { spans, eager }: Pick<Tagging, 'spans' | 'eager'>,
): Candidate[] {
  const known = new Map<string, { claim: ReportedClaim; origins: Set<Origin>; settled: number }>()
  const add = (origin: Origin, claims: readonly ReportedClaim[]) => {
    for (const claim of claims) {
      const key = keyOf(claim.spans)
      const same = known.get(key) ?? { claim, origins: new Set(), settled: 0 }
      same.origins.add(origin)
      if (origin === 'by the rules') same.settled = settledConfidence(findings.scene, claim, same)
      known.set(key, same)
    }
  }
  add('by the tags', taggedClaims(findings, spans))
  add('by eager tags', taggedClaims(findings, eager))
  add('by the rules', findings.claims)
  const { scene, frames, isSpeech } = findings
  const retold = findRetoldClaims(scene, frames, isSpeech)
  add('by the rules', retold)
  for (const { spans } of retold) known.get(keyOf(spans))!.settled ||= WORTH
  return [...known.values()].sort((a, b) => a.claim.spans[0]!.start - b.claim.spans[0]!.start)
}

const keyOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join()

/** What the rules are sure of whatever the weights say, 0 to 1; `same` is the first candidate with the same words. */
function settledConfidence(
  scene: Scene,
  claim: ReportedClaim,
  same: { readonly claim: ReportedClaim; readonly origins: ReadonlySet<Origin> },
): number {
  if (SETTLED.has(claim.source.sieve)) return Math.max(claim.confidence, same.claim.confidence)
  const isSeen = same.origins.has('by the tags') || isBeside(scene, claim)
  return isTold(scene, claim) || (isSeen && isStated(scene, claim)) ? WORTH : 0
}

/** The claims among the candidates, in the order of the text, with how sure each is. */
export function chosenClaims(findings: RuleFindings, tagging: Tagging, worth: Trees): ReportedClaim[] {
  const candidates = candidateClaims(findings, tagging)
  const scores = scoresOfTrees(worth, worthOfAll(findings.scene, tagging, candidates))
  const weighed = candidates.map(({ claim, settled }, index) => ({
    claim,
    probability: Math.max(logistic(scores[index]!), settled),
  }))
  return bestOf(weighed, findings.scene.mentions)
}

/** Who surely can speak. */
const SPEAKERS: ReadonlySet<Mention['kind']> = new Set(['person', 'organization', 'group'])

/** Tokens from a verb of speech to a short clause that is surely its own. */
const NEAR = 4

/** Words of a content that is so short that the tags say little of it. */
const SHORT = 4

/**
 * `Redon a dit qu'elle partait`: a verb of speech with its subject before the word that opens a short clause; `Redon pense que …`: what
 * somebody named believes; `Le pont tiendra, a-t-elle précisé`: a verb that is turned to its pronoun, beside a clause.
 */
function isTold(scene: Scene, { source: { mention, cue, sieve }, spans, negated }: ReportedClaim): boolean {
  if (mention === null || cue === null || negated) return false
  if (sieve === 'source phrase') return isPhraseFirst(scene, cue, spans)
  if (sieve === 'reporting clause') return cue.strength === 'speech' && cue.clitic !== null
  if (sieve !== 'content clause') return false
  const { tokens } = scene.structure
  const range = { first: firstFrom(tokens, spans[0]!.start), end: firstFrom(tokens, spans.at(-1)!.end) }
  if (cue.stance === 'belief' && cue.features?.form === 'finite' && range.first === cue.endToken + 1)
    return scene.mentions[mention]!.form === 'name'
  const isClause = hasFiniteVerb(scene, range.first, range.end)
  const isNear = range.first <= cue.endToken + NEAR
  return cue.strength === 'speech' && isNear && isClause && wordsIn(scene, range) <= SHORT
}

/** `Selon la mairie, le pont tient`: a phrase that always reports opens the sentence, and a clause follows. */
function isPhraseFirst(scene: Scene, cue: CueGroup, spans: readonly Span[]): boolean {
  const { tokens, sentences } = scene.structure
  const first = firstFrom(tokens, spans[0]!.start)
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!
  const isFirst = spans.length === 1 && cue.first === firstToken && first > cue.first
  const end = firstFrom(tokens, spans[0]!.end)
  return isFirst && hasFiniteVerb(scene, first, end)
}

/**
 * `Le maire a déclaré que le pont tiendra`: a finite verb that always reports, its subject who can speak, and a clause. Where the tags
 * have the same words, 96 in 100 are claims (French news, by cross-validation).
 */
function isStated(scene: Scene, { source: { mention, cue, sieve }, spans, negated }: ReportedClaim): boolean {
  if (mention === null || cue === null || negated || sieve !== 'content clause') return false
  const isSaid = cue.strength === 'speech' && cue.stance === 'statement' && cue.features?.form === 'finite'
  const { tokens } = scene.structure
  const [first, end] = [firstFrom(tokens, spans[0]!.start), firstFrom(tokens, spans.at(-1)!.end)]
  const isClause = hasFiniteVerb(scene, first, end)
  return isSaid && isClause && SPEAKERS.has(scene.mentions[mention]!.kind)
}

/** `a déclaré hier à la presse que`: nothing parts the clause from its verb but when, where and to whom it was said. */
function isBeside(scene: Scene, { source: { cue }, spans }: ReportedClaim): boolean {
  const complementizer = firstFrom(scene.structure.tokens, spans[0]!.start) - 1
  return cue !== null && afterCircumstances(scene, cue.endToken) === complementizer
}

interface Weighed {
  readonly claim: ReportedClaim
  readonly probability: number
}

/** Those that are likely, in the order of the text; of those that overlap the surest, unless another reports within it. */
export function bestOf(weighed: readonly Weighed[], mentions: readonly Mention[]): ReportedClaim[] {
  const likely = weighed.filter(({ probability }) => probability >= WORTH)
  return clustersOf(likely)
    .flatMap((cluster) => withoutConflict(cluster, mentions))
    .sort((a, b) => a.claim.spans[0]!.start - b.claim.spans[0]!.start)
    .map(({ claim, probability }) => ({ ...claim, confidence: probability }))
}

/** Neighbours in the text that overlap: conflicts are among these alone. */
function clustersOf(weighed: readonly Weighed[]): Weighed[][] {
  const clusters: Weighed[][] = []
  let end = 0
  for (const one of [...weighed].sort((a, b) => a.claim.spans[0]!.start - b.claim.spans[0]!.start)) {
    const { spans } = one.claim
    if (clusters.length > 0 && spans[0]!.start < end) clusters.at(-1)!.push(one)
    else clusters.push([one])
    end = Math.max(end, spans.at(-1)!.end)
  }
  return clusters
}

function withoutConflict(cluster: readonly Weighed[], mentions: readonly Mention[]): Weighed[] {
  const chosen: Weighed[] = []
  for (const one of [...cluster].sort((a, b) => b.probability - a.probability))
    if (!chosen.some((other) => conflict(one, other, mentions))) chosen.push(one)
  return chosen
}

/** They overlap, and neither tells of the other's telling. */
function conflict(a: Weighed, b: Weighed, mentions: readonly Mention[]): boolean {
  const isShared = a.claim.spans.some((one) =>
    b.claim.spans.some((other) => one.start < other.end && other.start < one.end),
  )
  return isShared && !isNested(a, b.claim, mentions) && !isNested(b, a.claim, mentions)
}

/** A claim whose whole, cue and all, is a part of the other: somebody else tells it there, or it is likely and short. */
function isNested({ claim, probability }: Weighed, outer: ReportedClaim, mentions: readonly Mention[]): boolean {
  const { cue, mention } = claim.source
  const holds = (span: Span) => outer.spans.some(({ start, end }) => start <= span.start && span.end <= end)
  if (cue === null || !holds(cue) || !claim.spans.every(holds)) return false
  // `dit vouloir partir`: said once
  if (mention !== null && mention === outer.source.mention) return false
  const isToldThere = mention !== null && holds(mentions[mention]!) && isAnothers(claim, mentions[mention]!)
  return isToldThere || (probability >= NESTED.probability && sizeOf(claim) <= NESTED.share * sizeOf(outer))
}

/** `Redon dit | que Vidal affirme que le pont tiendra`, but not `qu'il espère que`: a pronoun is mostly the outer speaker, who says it once. */
const isAnothers = ({ source: { cue, sieve } }: ReportedClaim, { form }: Mention): boolean =>
  form !== 'pronoun' && CLAUSES.has(sieve) && cue?.strength === 'speech'

/** Characters in the spans of a claim. */
const sizeOf = ({ spans }: ReportedClaim): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** A conversation as a chain: what speaks for each candidate of its turns, and for each way in which they follow one another. */

import type { Scene } from '../../attribution/scene.js'
import type { Gender } from '../../languages/pack.js'
import type { Resolution } from '../entity.js'
import { type Company, companies } from './company.js'
import { type Chain, marginals } from './decode.js'
import { type Anchored, evidenceOf, type Told } from './evidence.js'
import { nearestTo } from './nearest.js'
import { presences } from './presence.js'
import { backEvidence, followEvidence } from './succession.js'
import type { Turn } from './turn.js'
import { type Evidence, SET, TAUGHT, type Weights, weigh } from './weights.js'

/** The evidence of a chain, asked by the indexes of a turn and of its candidates. */
export interface ChainEvidence {
  readonly candidates: readonly (readonly number[])[]
  readonly fitOf: (turn: number, candidate: number) => Evidence
  /** Of a turn that is not the first, whose speaker follows a candidate of the turn before. */
  readonly followOf: (turn: number, before: number, candidate: number) => Evidence
  readonly backOf: (turn: number) => Evidence
}

/** How likely each candidate speaks a turn. */
export interface Odds {
  readonly turn: Turn
  readonly candidates: readonly number[]
  readonly odds: readonly number[]
}

/** Of the turns that have candidates, how likely each of them speaks; linear in the turns. */
export function oddsOf(scene: Scene, turns: readonly Turn[], resolution: Resolution): Odds[] {
  const { kept, evidence } = secondPass(scene, turns, resolution)
  const odds = marginals(chainOf(evidence, TAUGHT))
  return kept.map((turn, at) => ({ turn, candidates: evidence.candidates[at]!, odds: odds[at]! }))
}

/**
 * The turns that have candidates, and their evidence for the second pass, which knows from the first who talks around each.
 * @public training/conversation.js asks for it
 */
export function secondPass(
  scene: Scene,
  turns: readonly Turn[],
  resolution: Resolution,
): { readonly kept: readonly Turn[]; readonly evidence: ChainEvidence } {
  const present = presences(scene, turns, resolution)
  const at = [...turns.keys()].filter((index) => present[index]!.size > 0)
  const kept = at.map((index) => turns[index]!)
  const anchors = kept.map((turn) => anchoredOf(scene, turn, resolution))
  const talking = new Set([
    ...anchors.flatMap((anchored) => anchored?.entity ?? []),
    ...kept.flatMap(({ addressed }) => [...addressed.keys()]),
  ])
  const told = kept.map((turn, index) => ({
    turn,
    entities: resolution.entities,
    anchored: anchors[index]!,
    presence: present[at[index]!]!,
    nearest: nearestTo(scene, turn, genderMeant(anchors[index]!, resolution), resolution, talking),
  }))
  const first = evidenceWith(told, null)
  const company = companies(first.candidates, marginals(chainOf(first, SET)))
  return { kept, evidence: evidenceWith(told, company) }
}

/** The evidence of turns, where it is known who talks around them or not. */
function evidenceWith(told: readonly Omit<Told, 'company'>[], companies: readonly Company[] | null): ChainEvidence {
  const candidates = told.map(({ presence }) => [...presence.keys()])
  const all: readonly Told[] = told.map((one, turn) => ({ ...one, company: companies?.[turn] ?? null }))
  return {
    candidates,
    fitOf: (turn, candidate) => evidenceOf(all[turn]!, candidates[turn]![candidate]!),
    followOf: (turn, before, candidate) =>
      followEvidence(all[turn]!, all[turn - 1]!.turn, [candidates[turn - 1]![before]!, candidates[turn]![candidate]!]),
    backOf: (turn) => (turn === 0 ? [] : backEvidence(all[turn]!.turn, all[turn - 1]!.turn)),
  }
}

/** The chain of some evidence, weighed. */
export function chainOf({ candidates, fitOf, followOf, backOf }: ChainEvidence, weights: Weights): Chain {
  return {
    candidates,
    fits: candidates.map((own, turn) => own.map((_, c) => weigh(fitOf(turn, c), weights))),
    follows: candidates.map((own, turn) =>
      (candidates[turn - 1] ?? []).map((_, b) => own.map((_, c) => weigh(followOf(turn, b, c), weights))),
    ),
    backs: candidates.map((_, turn) => weigh(backOf(turn), weights)),
  }
}

/** The gender of whom the words about a turn mean without a name. */
function genderMeant(anchored: Anchored | null, { entities }: Resolution): Gender | null {
  if (!anchored) return null
  return anchored.gender ?? (anchored.vague ? entities[anchored.entity!]!.gender : null)
}

/** Whom the turn's anchor means; null where it has none, or one that means nobody. */
function anchoredOf({ mentions, structure, pack }: Scene, { anchor }: Turn, { of }: Resolution): Anchored | null {
  const answer = anchor?.mention == null ? undefined : of.get(anchor.mention)
  if (answer?.entity == null) return null
  const { form, kind, first } = mentions[anchor!.mention!]!
  const determiner = pack.words.determiners.get(structure.tokens[first]!.norm)?.kind
  const isPerson = kind === 'person' || kind === 'unknown'
  const isKnown = form === 'description' && isPerson && determiner !== undefined && determiner !== 'indefinite'
  return { ...answer, form, vague: isKnown ? (determiner === 'possessive' ? 'owned' : 'definite') : null }
}

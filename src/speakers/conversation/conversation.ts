/** Who speaks each turn of a conversation, as in a novel: the anchors that the text gives, and the turns between them. */

import type { Utterance } from '../../attribution/attribution.js'
import type { Scene } from '../../attribution/scene.js'
import type { Resolution, ResolvedMention } from '../entity.js'
import { withNarrator } from './narrator.js'
import { oddsOf } from './scored.js'
import { isSure, type Turn, turnsOf, withNearSource } from './turn.js'

/** A long conversation leaves many turns without words for their speaker; of a short one nearly all paragraphs are turns. */
const LONG = { turns: 12, unnamed: 0.3, sure: 0.45 } as const
const SHORT = { turns: 4, opening: 0.5 } as const

/** Below this probability nobody is named for a turn that has no words for its speaker. */
const LEAST_PROBABILITY = 0.2

export interface Conversation {
  /** By index of the utterance who speaks it; empty where the text is no conversation. */
  readonly turns: ReadonlyMap<number, ResolvedMention>
  /** The utterances; in a conversation none has a source that only ends the paragraph before. */
  readonly utterances: readonly Utterance[]
  /** The resolution, in which a narrator has the name that the others call. */
  readonly resolution: Resolution
}

/** Who speaks the turns of a conversation; linear in their count. */
export function converse(read: Scene, found: readonly Utterance[], resolution: Resolution): Conversation {
  const scene = { ...read, mentions: resolution.mentions }
  const utterances = found.map((utterance) => withNearSource(scene, utterance))
  const turns = turnsOf(scene, utterances, resolution)
  if (!isConversation(scene, turns, resolution) && !isDashed(scene, utterances, turns))
    return { turns: new Map(), utterances: found, resolution }
  const told = withNarrator(scene, turns, resolution)
  const known = told === resolution ? turns : turnsOf(scene, utterances, told)
  return { turns: speakersOf(scene, known, told), utterances, resolution: told }
}

function speakersOf(scene: Scene, turns: readonly Turn[], resolution: Resolution): Map<number, ResolvedMention> {
  const answers = new Map<number, ResolvedMention>()
  for (const { turn, candidates, odds } of oddsOf(scene, turns, resolution)) {
    const answer = answerOf(turn, candidates, odds)
    if (answer) for (const utterance of turn.utterances) answers.set(utterance, answer)
  }
  return answers
}

function answerOf({ anchor }: Turn, candidates: readonly number[], odds: readonly number[]): ResolvedMention | null {
  const alternatives = candidates
    .map((entity, index) => ({ entity, probability: odds[index]! }))
    .sort((a, b) => b.probability - a.probability)
  const [first] = alternatives
  if (!first) return null
  if (anchor === null && first.probability < LEAST_PROBABILITY) return null
  const reason = anchor && isSure(anchor) ? 'weighed with the turns around it' : 'turn of the conversation'
  return { entity: first.entity, confidence: first.probability, reason, alternatives }
}

/** Neighbours that name their speakers have two more often than one, and the turns are those of a conversation. */
function isConversation({ structure }: Scene, turns: readonly Turn[], { of }: Resolution): boolean {
  if (turns.length < SHORT.turns) return false
  const speakers = turns.map(({ anchor }) =>
    anchor?.mention == null || !isSure(anchor) ? null : (of.get(anchor.mention)?.entity ?? null),
  )
  const unnamed = turns.filter(({ anchor }) => anchor === null || !isSure(anchor)).length / turns.length
  const opening = turns.filter(({ opensParagraph }) => opensParagraph).length / structure.paragraphs.length
  const { taken, kept } = changes(turns, speakers)
  if (turns.length >= LONG.turns && unnamed >= LONG.unnamed) return taken >= kept || unnamed >= LONG.sure
  return opening >= SHORT.opening && taken > 2 * kept
}

/** Share of turns that a dash opens from which on dashes tell the turns. */
const DASHED = 0.75

/** Each dash is another speaker's: of such turns a few are a conversation where the text names who speaks one. */
function isDashed({ stretches }: Scene, utterances: readonly Utterance[], turns: readonly Turn[]): boolean {
  if (turns.length < SHORT.turns || !turns.some(({ anchor }) => anchor !== null && isSure(anchor))) return false
  const dashes = turns.filter(({ utterances: [first] }) => {
    return stretches[utterances[first!]!.pieces[0]!.stretch]!.family === 'dash'
  })
  return dashes.length >= DASHED * turns.length
}

/** How often the speaker changes from one paragraph to the next, and how often not, where both are named. */
function changes(turns: readonly Turn[], speakers: readonly (number | null)[]): { taken: number; kept: number } {
  let [taken, kept] = [0, 0]
  for (const [index, { gap }] of turns.entries()) {
    const [now, before] = [speakers[index]!, speakers[index - 1] ?? null]
    if (gap !== 1 || now === null || before === null) continue
    if (now === before) kept++
    else taken++
  }
  return { taken, kept }
}

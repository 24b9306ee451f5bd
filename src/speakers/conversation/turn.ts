/** Turns of a conversation: what one speaker says in a paragraph, with what the text tells of who that is. */

import type { Source, Utterance } from '../../attribution/attribution.js'
import type { Scene } from '../../attribution/scene.js'
import type { Gender } from '../../languages/pack.js'
import { isSign } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import { isVoice } from '../../turns/turn.js'
import type { Alternative, Resolution, ResolvedMention } from '../entity.js'
import { genderCalled, hearerOf, isCalled } from './address.js'

/** What one speaker says before somebody else does. */
export interface Turn {
  /** Indexes of its utterances, in the order of the text. */
  readonly utterances: number[]
  readonly paragraph: number
  /** Tokens `[first, end)` from its first words to its last. */
  readonly first: number
  end: number
  /** Paragraphs since the turn before; 0 in the same one, infinite for the first turn. */
  readonly gap: number
  /** No word of its paragraph stands before it. */
  readonly opensParagraph: boolean
  /** No word of its paragraph stands behind it. */
  endsParagraph: boolean
  /** Who the words about it name as its speaker. */
  anchor: Source | null
  /** Entities that it calls by name, or whom it is said to, with how likely it is they, 0 to 1. */
  readonly addressed: Map<number, number>
  /** Of these, whom a reporting clause says that it is said to. */
  readonly told: Map<number, number>
  /** Entities that it names without calling them. */
  readonly spokenOf: Set<number>
  /** The gender of whom it calls by a title alone. */
  genderCalled: Gender | null
  asks: boolean
}

/** Confidence of an attribution from which on its mention is an anchor and no mere hint. */
const SURE = 0.8

/** Whether the anchor is a reporting clause, and not who happens to act beside the quote. */
export const isSure = ({ confidence }: Source): boolean => confidence >= SURE

/** Turns that a label or a question opens: who speaks them is no matter of turns around them. */
const isNamedByLayout = (family: string): boolean => isVoice(family) && family !== 'dash'

/** The turns of the utterances that are no fragments, nest in no other and are not named by the layout, in the order of the text. */
export function turnsOf(scene: Scene, utterances: readonly Utterance[], resolution: Resolution): Turn[] {
  const turns: Turn[] = []
  const narrator = narratorOf(resolution)
  let lastParagraph = Number.NEGATIVE_INFINITY
  for (const [index, utterance] of utterances.entries()) {
    const { stretch } = utterance.pieces[0]!
    const { parent, family } = scene.stretches[stretch]!
    if (utterance.claim !== null || parent !== null || isNamedByLayout(family)) continue
    const paragraph = paragraphOf(scene, stretch, 0)
    const before = turns.at(-1)
    if (before && paragraph === lastParagraph && mayJoin(before, utterance.source)) {
      before.utterances.push(index)
      before.anchor = stronger(before.anchor, utterance.source)
    } else {
      turns.push(turnOf(scene, index, stretch, paragraph - lastParagraph, utterance.source))
    }
    const last = utterance.pieces.at(-1)!.stretch
    turns.at(-1)!.endsParagraph = endsParagraph(scene, last)
    turns.at(-1)!.end = scene.stretchTokens[last]![1]
    lastParagraph = paragraphOf(scene, last, -1)
    const stretches = new Set(utterance.pieces.map((piece) => piece.stretch))
    for (const one of stretches) addNames(scene, resolution, one, utterance.source, turns.at(-1)!)
    addHearer(scene, resolution, narrator, utterance.source, turns.at(-1)!)
  }
  return turns
}

const turnOf = (scene: Scene, utterance: number, stretch: number, gap: number, source: Source): Turn => ({
  utterances: [utterance],
  paragraph: paragraphOf(scene, stretch, 0),
  first: scene.stretchTokens[stretch]![0],
  end: scene.stretchTokens[stretch]![1],
  gap,
  opensParagraph: opensParagraph(scene, stretch),
  endsParagraph: false,
  anchor: source.mention === null ? null : source,
  addressed: new Map(),
  told: new Map(),
  spokenOf: new Set(),
  genderCalled: null,
  asks: false,
})

/** The paragraph in which a stretch begins (`side` 0) or ends (-1). */
function paragraphOf({ structure, stretchTokens }: Scene, stretch: number, side: 0 | -1): number {
  const [first, end] = stretchTokens[stretch]!
  return structure.tokens[side === 0 ? first : Math.max(first, end - 1)]?.paragraph ?? 0
}

function opensParagraph({ structure, stretchTokens }: Scene, stretch: number): boolean {
  const [first] = stretchTokens[stretch]!
  const { paragraph } = structure.tokens[first] ?? { paragraph: 0 }
  return first - (structure.paragraphs[paragraph]?.firstToken ?? 0) <= 1
}

/** Most tokens between a stretch and the end of its paragraph that are no words: the mark, and a sign behind it. */
const CLOSING = 2

function endsParagraph({ structure, stretchTokens }: Scene, stretch: number): boolean {
  const { tokens, paragraphs } = structure
  const [, end] = stretchTokens[stretch]!
  const next = paragraphs[(tokens[end - 1]?.paragraph ?? 0) + 1]
  return (next?.firstToken ?? tokens.length) - end <= CLOSING
}

/** A reporting clause of its own parts an utterance from a turn that has one, unless both point at the same words. */
const mayJoin = ({ anchor }: Turn, source: Source): boolean =>
  source.mention === null || anchor === null || !isSure(source) || !isSure(anchor) || source.mention === anchor.mention

const stronger = (known: Source | null, next: Source): Source | null => {
  if (next.mention === null) return known
  return known === null || (isSure(next) && !isSure(known)) ? next : known
}

/** The utterance without a source in an earlier paragraph that leads to no quote, unlike `He sighed and said:`. */
export function withNearSource({ structure, stretchTokens, mentions }: Scene, utterance: Utterance): Utterance {
  const { tokens, paragraphs } = structure
  const { mention } = utterance.source
  const { paragraph } = tokens[stretchTokens[utterance.pieces[0]!.stretch]![0]]!
  if (mention === null || tokens[mentions[mention]!.first]!.paragraph >= paragraph) return utterance
  const last = tokens[paragraphs[paragraph]!.firstToken - 1]
  const isClosed = isSign(last, '.!?…') || last?.kind === 'mark'
  return isClosed ? { ...utterance, source: { ...utterance.source, mention: null } } : utterance
}

// ---------------------------------------------------------------- names inside the marks

/** Whom a mention may stand for: a name that several bear is each of theirs in part, and nobody else's. */
export function bearersOf({ entity, alternatives = [] }: ResolvedMention): readonly Alternative[] {
  if (entity === null) return []
  return alternatives.length === 0 || alternatives.some((one) => one.entity === entity)
    ? [{ entity, probability: 1 }]
    : alternatives
}

function addNames(scene: Scene, { of }: Resolution, stretch: number, source: Source, turn: Turn): void {
  const { mentions, structure } = scene
  const [first, end] = scene.stretchTokens[stretch]!
  for (let at = countFirst(mentions, (mention) => mention.first < first); at < mentions.length; at++) {
    const mention = mentions[at]!
    if (mention.first >= end) break
    const answer = of.get(at)
    // A turn that a dash opens has its reporting clause inside it
    if (answer?.entity == null || mention.form === 'pronoun' || at === source.mention) continue
    const isAddress = isCalled(scene, mention.first, mention.endToken, [first, end])
    for (const { entity, probability } of bearersOf(answer)) {
      if (isAddress) turn.addressed.set(entity, Math.max(probability, turn.addressed.get(entity) ?? 0))
      else if (mention.form === 'name') turn.spokenOf.add(entity)
    }
  }
  turn.genderCalled = genderCalled(scene, [first, end]) ?? turn.genderCalled
  turn.asks = isSign(structure.tokens[end - 1], '?')
}

/** The entity of who says `I` in the narration: by name where one is known; undefined where nobody does. */
function narratorOf({ entities }: Resolution): number | undefined {
  const narrators = [...entities.keys()].filter(
    (index) => entities[index]!.isAuthor && entities[index]!.kind === 'person',
  )
  return narrators.find((index) => entities[index]!.isNamed) ?? narrators[0]
}

/** Adds whom the reporting clause says that the turn is said to. */
function addHearer(scene: Scene, { of }: Resolution, narrator: number | undefined, source: Source, turn: Turn): void {
  const hearer = hearerOf(scene, source)
  if (!hearer) return
  const { mention, pronoun } = hearer
  if (pronoun?.person === 3) turn.genderCalled ??= pronoun.gender
  if (pronoun?.person === 1 && narrator !== undefined) turn.told.set(narrator, 1)
  const answer = mention === null ? undefined : of.get(mention)
  for (const { entity, probability } of answer ? bearersOf(answer) : []) turn.told.set(entity, probability)
  for (const [entity, probability] of turn.told)
    turn.addressed.set(entity, Math.max(probability, turn.addressed.get(entity) ?? 0))
}

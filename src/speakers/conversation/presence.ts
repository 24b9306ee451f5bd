/** Who is about when a turn is spoken: the persons whom the narration and the turns around it name, and who acts right before it. */

import { isSubject } from '../../attribution/frames.js'
import { isFiniteAt, type Scene } from '../../attribution/scene.js'
import type { Alternative, Entity, Resolution } from '../entity.js'
import { bearersOf, isSure, type Turn } from './turn.js'

/** Most candidates of one turn. */
const MOST = 8

/** Paragraphs before and after a turn in which who is named is about. */
const BEFORE = 24
const AFTER = 4

/** How much a paragraph that is a turn and nothing else counts of these: who talks on is still about. At most so many are looked at. */
const BARE = 0.5
const MOST_BEFORE = 60

/** What makes somebody present: mentions in the narration, reporting clauses, and being called by name. */
type Part = 'named' | 'heard' | 'called'

/** How present somebody is at a turn: how often in each way, weighed by nearness. */
export interface Presence extends Readonly<Record<Part, number>> {
  /** The narration right before the turn ends with what they do. */
  readonly leads: boolean
  /** The narration of the whole document names them seldom, and no reporting clause does. */
  readonly isRare: boolean
}

type Sums = Record<Part, number>

const NOWHERE: Presence = { named: 0, heard: 0, called: 0, leads: false, isRare: false }

interface Appearance extends Alternative {
  readonly part: Part
}

/** For each turn who may speak it, with how present they are: the most present ones. */
export function presences(scene: Scene, turns: readonly Turn[], resolution: Resolution): Map<number, Presence>[] {
  const appearances = appearancesByParagraph(scene, turns, resolution)
  const actors = actorsByParagraph(scene, turns, resolution)
  const rare = rarelyNamed(scene, turns, resolution)
  const places = placesOf(scene, turns)
  let paragraph = -1
  let around = new Map<number, Presence>()
  return turns.map((turn) => {
    // Turns of one paragraph share it, so that each paragraph is looked at a fixed number of times
    if (turn.paragraph !== paragraph)
      around = presentAround(appearances, actors, rare, turn.paragraph, firstAround(places, turn.paragraph))
    paragraph = turn.paragraph
    return withAnchor(around, resolution, turn)
  })
}

/** For each paragraph how far on it is in the narration. */
function placesOf({ structure }: Scene, turns: readonly Turn[]): number[] {
  const isBare = ({ opensParagraph, endsParagraph }: Turn) => opensParagraph && endsParagraph
  const bare = new Set(turns.filter(isBare).map(({ paragraph }) => paragraph))
  let place = 0
  return structure.paragraphs.map((_, paragraph) => {
    place += bare.has(paragraph) ? BARE : 1
    return place
  })
}

/** The first paragraph in which who is named is about at another one. */
function firstAround(places: readonly number[], paragraph: number): number {
  let from = paragraph
  const isAbout = (at: number) => at >= 0 && paragraph - at <= MOST_BEFORE && places[paragraph]! - places[at]! <= BEFORE
  while (isAbout(from - 1)) from--
  return from
}

/** The most present persons around a paragraph. */
function presentAround(
  appearances: readonly (readonly Appearance[])[],
  actors: ReadonlyMap<number, number>,
  rare: ReadonlySet<number>,
  paragraph: number,
  from: number,
): Map<number, Presence> {
  const around = new Map<number, Sums>()
  for (let at = from; at <= paragraph + AFTER; at++) {
    const weight = 1 / (1 + Math.abs(paragraph - at) / 4)
    for (const { entity, probability, part } of appearances[at] ?? []) {
      const sums = around.get(entity) ?? { named: 0, heard: 0, called: 0 }
      sums[part] += weight * probability
      around.set(entity, sums)
    }
  }
  const leader = actors.get(paragraph - 1)
  const sumOf = ({ named, heard, called }: Sums) => named + heard + called
  const ranked = [...around].sort(([, a], [, b]) => sumOf(b) - sumOf(a))
  // Who acts right before a turn may have come in only then
  const leading = ranked.filter(([entity]) => entity === leader)
  const most = [...leading, ...ranked.filter(([entity]) => entity !== leader)].slice(0, MOST)
  return new Map(
    most.map(([entity, sums]) => [entity, { ...sums, leads: entity === leader, isRare: rare.has(entity) }]),
  )
}

/** Who appears in each paragraph, once for each mention; for a shared name all who bear it. */
function appearancesByParagraph(
  { mentions, structure }: Scene,
  turns: readonly Turn[],
  { entities, of }: Resolution,
): Appearance[][] {
  const voices = new Set(turns.flatMap(({ anchor }) => (anchor && isSure(anchor) ? (anchor.mention ?? []) : [])))
  const speaking = [...voices].flatMap((index) => of.get(index)?.entity ?? [])
  const talking = new Set([...speaking, ...turns.flatMap(({ addressed }) => [...addressed.keys()])])
  const appearances: Appearance[][] = structure.paragraphs.map(() => [])
  for (const [index, answer] of of) {
    const { stretch, first } = mentions[index]!
    if (stretch !== null) continue
    const part = voices.has(index) ? 'heard' : 'named'
    for (const bearer of bearersOf(answer))
      if (mayTalk(entities[bearer.entity]!, talking.has(bearer.entity)))
        appearances[structure.tokens[first]!.paragraph]!.push({ ...bearer, part })
  }
  for (const { addressed, paragraph } of turns) {
    for (const [entity, probability] of addressed)
      if (mayTalk(entities[entity]!, true)) appearances[paragraph]!.push({ entity, probability, part: 'called' })
  }
  return appearances
}

/** By paragraph without speech, who acts last in it. */
function actorsByParagraph(scene: Scene, turns: readonly Turn[], { of }: Resolution): Map<number, number> {
  const { mentions, structure } = scene
  const spoken = new Set(turns.map(({ paragraph }) => paragraph))
  const actors = new Map<number, number>()
  for (const [index, mention] of mentions.entries()) {
    const { paragraph } = structure.tokens[mention.first]!
    const entity = of.get(index)?.entity
    const acts = isFiniteAt(scene, mention.endToken) || isFiniteAt(scene, mention.endToken + 1)
    if (entity != null && !spoken.has(paragraph) && acts && isSubject(scene, mention)) actors.set(paragraph, entity)
  }
  return actors
}

/** One person, or whoever has a name and may be one, who does something, speaks or is called: `his chair` and a town are not. */
const mayTalk = ({ kind, isNamed, isAuthor, acts }: Entity, talks: boolean): boolean =>
  isAuthor ? kind === 'person' : (kind === 'person' || (kind === 'unknown' && isNamed)) && (acts || talks)

/** Uses of a name in the narration up to which somebody is rare. */
const RARE = 2

/** In a text of fewer turns everybody is rare. */
const TELLING_TURNS = 12

/** The entities whose names the narration has, but seldom, and never beside a turn as who speaks it. */
function rarelyNamed({ mentions }: Scene, turns: readonly Turn[], { entities, of }: Resolution): Set<number> {
  const spoken = new Set(
    turns.flatMap(({ anchor }) =>
      anchor?.mention != null && isSure(anchor) && mentions[anchor.mention]!.form === 'name'
        ? (of.get(anchor.mention)?.entity ?? [])
        : [],
    ),
  )
  const rare = new Set<number>()
  if (turns.length < TELLING_TURNS) return rare
  for (const [index, entity] of entities.entries()) {
    if (!entity.isNamed || entity.isAuthor || spoken.has(index)) continue
    const uses = entity.mentions.filter((at) => mentions[at]!.stretch === null && mentions[at]!.form === 'name')
    if (uses.length <= RARE) rare.add(index)
  }
  return rare
}

/** Most of those whom an anchor may mean that are candidates, whoever they are. */
const MOST_MEANT = 3

/** The candidates: whom the turn's own anchor may mean come first. */
function withAnchor(
  around: ReadonlyMap<number, Presence>,
  { of }: Resolution,
  { anchor }: Turn,
): Map<number, Presence> {
  const answer = anchor?.mention == null ? undefined : of.get(anchor.mention)
  if (answer?.entity == null) return new Map(around)
  const meant = [...bearersOf(answer), ...(answer.alternatives ?? []).slice(0, MOST_MEANT)].map(({ entity }) => entity)
  const all = [...new Set([...meant, ...around.keys()])].slice(0, MOST)
  return new Map(all.map((entity) => [entity, around.get(entity) ?? NOWHERE]))
}

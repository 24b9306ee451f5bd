/** Who is about when a turn is spoken: the persons that the narration and the reporting clauses around it name. */

import type { Scene } from '../../attribution/scene.js'
import type { Alternative, Entity, Resolution } from '../entity.js'
import { bearersOf, type Turn } from './turn.js'

/** Most candidates of one turn. */
const MOST = 8

/** Paragraphs before and after a turn in which who is named is about. */
const BEFORE = 24
const AFTER = 4

/** For each turn who may speak it, with how present they are (mentions, weighed by nearness): the most present ones. */
export function presences(scene: Scene, turns: readonly Turn[], resolution: Resolution): Map<number, number>[] {
  const byParagraph = personsByParagraph(scene, turns, resolution)
  let paragraph = -1
  let around = new Map<number, number>()
  return turns.map((turn) => {
    // Turns of one paragraph share it, so that each paragraph is looked at a fixed number of times
    if (turn.paragraph !== paragraph) around = presentAround(byParagraph, turn.paragraph)
    paragraph = turn.paragraph
    return withAnchor(around, resolution, turn)
  })
}

/** The most present persons around a paragraph. */
function presentAround(byParagraph: readonly (readonly Alternative[])[], paragraph: number): Map<number, number> {
  const around = new Map<number, number>()
  for (let at = Math.max(0, paragraph - BEFORE); at <= paragraph + AFTER; at++) {
    const weight = 1 / (1 + Math.abs(paragraph - at) / 4)
    for (const { entity, probability } of byParagraph[at] ?? [])
      around.set(entity, (around.get(entity) ?? 0) + weight * probability)
  }
  return new Map([...around].sort((a, b) => b[1] - a[1]).slice(0, MOST))
}

/** Persons mentioned in each paragraph outside the marks, once for each mention; of a shared name all who bear it. */
function personsByParagraph(
  { mentions, structure }: Scene,
  turns: readonly Turn[],
  { entities, of }: Resolution,
): Alternative[][] {
  const called = new Set(turns.flatMap(({ addressed }) => [...addressed.keys()]))
  const persons: Alternative[][] = structure.paragraphs.map(() => [])
  for (const [index, answer] of of) {
    const { stretch, first } = mentions[index]!
    if (stretch !== null) continue
    const fitting = bearersOf(answer).filter(({ entity }) => mayTalk(entities[entity]!, called.has(entity)))
    persons[structure.tokens[first]!.paragraph]?.push(...fitting)
  }
  return persons
}

/** One person, or whoever has a name and may be one, who does something or is called: `his chair` and a town are not. */
const mayTalk = ({ kind, isNamed, isAuthor, acts }: Entity, isCalled: boolean): boolean =>
  isAuthor ? kind === 'person' : (kind === 'person' || (kind === 'unknown' && isNamed)) && (acts || isCalled)

/** Most of those whom an anchor may mean that are candidates, whoever they are. */
const MOST_MEANT = 3

/** The candidates: whom the turn's own anchor may mean come first. */
function withAnchor(around: ReadonlyMap<number, number>, { of }: Resolution, { anchor }: Turn): Map<number, number> {
  const answer = anchor?.mention == null ? undefined : of.get(anchor.mention)
  if (answer?.entity == null) return new Map(around)
  const meant = [...bearersOf(answer), ...(answer.alternatives ?? []).slice(0, MOST_MEANT)].map(({ entity }) => entity)
  const all = [...new Set([...meant, ...around.keys()])].slice(0, MOST)
  return new Map(all.map((entity) => [entity, around.get(entity) ?? 0]))
}

/** Who is named nearest to a turn in the narration, before it and behind it. */

import { isSubject } from '../../attribution/frames.js'
import { isFiniteAt, type Scene } from '../../attribution/scene.js'
import type { Gender } from '../../languages/pack.js'
import { countFirst } from '../../text/search.js'
import type { Entity, Resolution } from '../entity.js'
import type { Turn } from './turn.js'

/** How near somebody is named. */
export interface Nearness {
  /** 1 for whom the narration names nearest, 2 for whom it names next to them. */
  readonly rank: number
  /** They do something there. */
  readonly acts: boolean
  /** In the turn's own paragraph. */
  readonly isHere: boolean
}

/** By entity, how near the narration names those whom it names nearest. */
export interface Nearest {
  readonly before: ReadonlyMap<number, Nearness>
  readonly behind: ReadonlyMap<number, Nearness>
}

/** Mentions that are looked at on either side, and persons that are found there at most. */
const REACH = 60
const MOST = 3

/** Who is named nearest to a turn, of those whom its own words may mean, where these tell a gender. */
export function nearestTo(
  scene: Scene,
  turn: Turn,
  gender: Gender | null,
  resolution: Resolution,
  talking: ReadonlySet<number>,
): Nearest {
  const { mentions } = scene
  const mayBe = (entity: number) => fits(resolution.entities[entity]!, gender, talking.has(entity))
  const from = countFirst(mentions, ({ first }) => first < turn.first) - 1
  const to = countFirst(mentions, ({ first }) => first < turn.end)
  return {
    before: outwards(scene, turn, resolution, mayBe, [from, -1]),
    behind: outwards(scene, turn, resolution, mayBe, [to, 1]),
  }
}

function outwards(
  scene: Scene,
  turn: Turn,
  { entities, of }: Resolution,
  mayBe: (entity: number) => boolean,
  [from, step]: readonly [from: number, step: 1 | -1],
): Map<number, Nearness> {
  const { mentions, structure } = scene
  const found = new Map<number, Nearness>()
  for (let looked = 0; looked < REACH && found.size < MOST; looked++) {
    const at = from + step * looked
    const mention = mentions[at]
    if (!mention) break
    if (mention.stretch !== null || at === turn.anchor?.mention) continue
    const entity = of.get(at)?.entity
    // A pronoun names nobody but the narrator
    if (entity == null || found.has(entity) || (mention.form === 'pronoun' && !entities[entity]!.isAuthor)) continue
    if (!mayBe(entity)) continue
    const isHere = structure.tokens[mention.first]!.paragraph === turn.paragraph
    found.set(entity, { rank: found.size + 1, acts: isActing(scene, at), isHere })
  }
  return found
}

/** One person who talks or does something, and is of no other gender; nobody says `he said` of who narrates. */
function fits({ kind, isNamed, isAuthor, acts, gender: own }: Entity, gender: Gender | null, talks: boolean): boolean {
  if (isAuthor) return kind === 'person' && gender === null
  const isPerson = kind === 'person' || (kind === 'unknown' && isNamed)
  return isPerson && (acts || talks) && (gender === null || own === null || own === gender)
}

function isActing(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!
  const { endToken } = mention
  return (isFiniteAt(scene, endToken) || isFiniteAt(scene, endToken + 1)) && isSubject(scene, mention)
}

/** The name of a narrator who says `I`: what the others call out when they talk to him, and the narration never says. */

import type { Scene } from '../../attribution/scene.js'
import type { Resolution, ResolvedMention } from '../entity.js'
import type { Turn } from './turn.js'

/** Calls from which on a name that no list knows is a person's. */
const FEWEST_CALLS = 3

/** Mentions in the narration for each time that somebody is called, above which he is no narrator. */
const MOST_NARRATED = 0.5

/** The resolution in which the author's `I` is the person whom the others call by name; unchanged where nobody is. */
export function withNarrator(scene: Scene, turns: readonly Turn[], resolution: Resolution): Resolution {
  const author = resolution.entities.findIndex(({ isAuthor, kind }) => isAuthor && kind === 'person')
  if (author < 0) return resolution
  const narrator = narratorOf(scene, turns, resolution, author)
  if (narrator === null) return resolution
  const of = new Map<number, ResolvedMention>()
  for (const [index, answer] of resolution.of)
    of.set(index, answer.entity === author ? { ...answer, entity: narrator } : answer)
  const entities = resolution.entities.map((entity, index) =>
    index === narrator
      ? {
          ...entity,
          isAuthor: true,
          kind: 'person' as const,
          mentions: [...entity.mentions, ...resolution.entities[author]!.mentions].sort((a, b) => a - b),
        }
      : entity,
  )
  return { ...resolution, entities, of }
}

function narratorOf(scene: Scene, turns: readonly Turn[], { entities, of }: Resolution, author: number): number | null {
  const called = new Map<number, number>()
  for (const { addressed, anchor } of turns) {
    if (anchor?.mention != null && of.get(anchor.mention)?.entity === author) continue
    for (const [entity, share] of addressed) called.set(entity, (called.get(entity) ?? 0) + share)
  }
  const fits = ([entity, count]: [number, number]) => {
    const { isNamed, kind, mentions } = entities[entity]!
    const narrated = mentions.filter((index) => scene.mentions[index]!.stretch === null).length
    const mayBe = kind === 'person' || (kind === 'unknown' && count >= FEWEST_CALLS)
    return isNamed && mayBe && narrated <= MOST_NARRATED * count
  }
  const [first] = [...called].filter(fits).sort((a, b) => b[1] - a[1])
  return first?.[0] ?? null
}

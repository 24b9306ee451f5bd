/** Who the speakers' stage says that the mentions of a text are, for its tests. */

import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import type { Entity } from '../../src/speakers/entity.js'
import { resolveMentions } from '../../src/speakers/resolve.js'
import { structureOf } from '../../src/text/analyse.js'

interface Answer {
  readonly text: string
  readonly entity: Entity | null
  readonly name: string | null
  readonly confidence: number
  readonly reason: string
}

/** The answers for the mentions written as `sources` say, or for all mentions. */
export function answersIn(text: string, pack: LanguagePack, sources?: readonly string[]): Answer[] {
  const structure = structureOf(text, pack.text)
  const { stretches } = scanMarks(structure, pack.marks)
  const mentions = findMentions(structure, stretches, pack)
  const isSource = (index: number) => {
    const { start, end } = mentions[index]!
    return sources === undefined || sources.includes(text.slice(start, end))
  }
  const indexes = [...mentions.keys()].filter(isSource)
  const { entities, of } = resolveMentions(structure, stretches, mentions, indexes, pack)
  return indexes.map((index) => {
    const { entity, confidence, reason } = of.get(index)!
    const found = entity === null ? null : entities[entity]!
    return {
      text: text.slice(mentions[index]!.start, mentions[index]!.end),
      entity: found,
      name: found?.name ?? null,
      confidence,
      reason,
    }
  })
}

/** The names of who the mentions written so are. */
export const namesFor = (text: string, pack: LanguagePack, sources: readonly string[]): (string | null)[] =>
  answersIn(text, pack, sources).map(({ name }) => name)

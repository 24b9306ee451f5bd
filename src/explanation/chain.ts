/** The way from a mention to a name: what each mention takes up, up to the words that name the speaker in full. */

import type { Findings } from '../assemble.js'
import type { Mention } from '../lexicon/lexed.js'
import type { ResolvedMention } from '../speakers/entity.js'
import type { Step } from './explanation.js'
import type { Placer } from './place.js'

type Known = Pick<Findings, 'scene' | 'resolution'>

const LEADS_ON = 'the fullest name in the text'
/** A pronoun in a novel takes up a pronoun, and that another: nobody reads hundreds of them. */
const MOST_STEPS = 20

/** The steps from a mention on; only the mention where it is nobody. */
export function chainFrom(known: Known, mention: number, place: Placer): Step[] {
  const way = wayFrom(known, mention)
  const steps = way.map((index) => stepOf(known, index, place))
  const entity = known.resolution.of.get(mention)?.entity ?? null
  const last = entity === null ? null : namingOf(known, entity)
  if (last === null || way.some((index) => holds(known, index, last))) return steps
  return [...steps, { place: place(last), reason: LEADS_ON }]
}

/** The mentions that lead to a name, each the antecedent of the one before; so many at the most. */
function wayFrom({ resolution }: Known, mention: number): number[] {
  const way = [mention]
  const entity = resolution.of.get(mention)?.entity ?? null
  let next = resolution.of.get(mention)?.antecedent
  while (next !== undefined && way.length < MOST_STEPS) {
    const answer = resolution.of.get(next)
    if (answer?.entity !== entity || way.includes(next)) break
    way.push(next)
    next = answer?.antecedent
  }
  return way
}

function stepOf({ scene, resolution }: Known, index: number, place: Placer): Step {
  const answer: ResolvedMention | undefined = resolution.of.get(index)
  return { place: place(answer?.span ?? scene.mentions[index]!), reason: answer?.reason ?? 'nobody is known by it' }
}

/** Where the text first gives an entity its name; null where no mention of it has that name. */
function namingOf({ scene, resolution }: Known, entity: number): Mention['name'] {
  const { name, mentions } = resolution.entities[entity]!
  const spelt = (start: number, end: number) => scene.structure.text.slice(start, end).replace(/\s+/gu, ' ')
  const naming = mentions.find((index) => {
    const span = scene.mentions[index]!.name
    return span !== null && spelt(span.start, span.end) === name
  })
  return naming === undefined ? null : scene.mentions[naming]!.name
}

const holds = ({ scene }: Known, index: number, { start, end }: NonNullable<Mention['name']>): boolean => {
  const mention = scene.mentions[index]!
  return mention.start <= start && end <= mention.end
}

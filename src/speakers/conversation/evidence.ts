/** What the text tells of whether a candidate speaks a turn: named evidence, with how much of it there is. */

import type { Gender } from '../../languages/pack.js'
import type { MentionForm } from '../../lexicon/lexed.js'
import type { Entity, ResolvedMention } from '../entity.js'
import type { Company } from './company.js'
import type { Nearest, Nearness } from './nearest.js'
import type { Presence } from './presence.js'
import { isSure, type Turn } from './turn.js'
import type { Evidence, Item } from './weights.js'

/** Whom the words about a turn mean. */
export interface Anchored extends ResolvedMention {
  readonly form: MentionForm
  /** How they describe somebody whom the reader knows already: `the boy`, or `his mother`; else null. */
  readonly vague: 'definite' | 'owned' | null
}

/** What is known of a turn, besides its own words. */
export interface Told {
  readonly turn: Turn
  readonly entities: readonly Entity[]
  readonly anchored: Anchored | null
  readonly presence: ReadonlyMap<number, Presence>
  readonly nearest: Nearest
  /** Null where nothing is known yet of who talks around. */
  readonly company: Company | null
}

/** Log odds below which a pronoun's own ranking tells nothing more against a candidate. */
const UNLIKELY = -3

/** Uses beyond which one more does not tell that a description is all that somebody is called. */
const MOST_USES = 6

/** Presence beyond which more tells no more. */
const MOST_PRESENT = 6

/** Expected turns, weighed by nearness, from which on somebody has talked before. */
const HEARD = 0.3

/** What speaks for and against the candidate. */
export function evidenceOf(told: Told, candidate: number): Evidence {
  const { turn, entities, anchored, presence } = told
  return [
    ...(anchored ? anchorEvidence(turn, candidate, entities, anchored) : []),
    ...wordsEvidence(told, candidate),
    ...presenceEvidence(presence.get(candidate)!, anchored),
    ...nearnessEvidence(told, candidate),
    ...talkEvidence(told, candidate),
  ]
}

/** What the words about the turn say, a reporting clause or a beat (`She smiled.`), which only hints at who speaks. */
function anchorEvidence(turn: Turn, candidate: number, entities: readonly Entity[], anchored: Anchored): Evidence {
  const isHint = !isSure(turn.anchor!)
  const evidence = anchored.alternatives
    ? weighedEvidence(candidate, entities, anchored)
    : anchored.vague
      ? vagueEvidence(candidate, entities, anchored)
      : namedEvidence(candidate, anchored)
  return isHint ? evidence.map(([name, amount]) => [`hint: ${name}`, amount]) : evidence
}

const namedEvidence = (candidate: number, { entity, form, confidence }: Anchored): Evidence =>
  candidate === entity ? [[`means ${form}`, confidence]] : []

function weighedEvidence(candidate: number, entities: readonly Entity[], anchored: Anchored): Evidence {
  const { form, alternatives, gender } = anchored
  const entity = entities[candidate]!
  const own = alternatives!.find((one) => one.entity === candidate)
  if (own)
    return [[`may mean ${form}`, Math.max(UNLIKELY, Math.log(own.probability))], ...agreement(entity, gender ?? null)]
  if (form === 'name') return [['has another name', 1]]
  if (gender && entity.gender && gender !== entity.gender) return [['is of another gender', 1]]
  return [['is not ranked', 1]]
}

/** How somebody whom a pronoun may mean agrees with its gender. */
function agreement({ gender, kind, isNamed }: Entity, said: Gender | null): Evidence {
  if (!said) return []
  const evidence: Item[] = [[gender === said ? 'is of the gender said' : 'is not known to be of the gender said', 1]]
  if (kind !== 'person') evidence.push(['is no person, of a gender said', 1])
  if (!isNamed) evidence.push(['has no name, of a gender said', 1])
  return evidence
}

function vagueEvidence(candidate: number, entities: readonly Entity[], { entity: own, vague }: Anchored): Evidence {
  const [entity, described] = [entities[candidate]!, entities[own!]!]
  if (candidate === own)
    return [
      [`is described, ${vague}`, 1],
      ['is described often', Math.min(MOST_USES, entity.mentions.length)],
    ]
  if (!described.gender || !entity.gender) return []
  return [[described.gender === entity.gender ? 'is of the gender described' : 'is not of the gender described', 1]]
}

/** What the turn's own words say, and what its candidate is called. */
function wordsEvidence({ turn, entities, anchored }: Told, candidate: number): Evidence {
  const { isNamed, isAuthor, gender, kind } = entities[candidate]!
  const evidence: Item[] = []
  const called = turn.addressed.get(candidate)
  if (called) evidence.push(['is called', called])
  if (turn.spokenOf.has(candidate)) evidence.push(['is spoken of', 1])
  if (!isNamed && !isAuthor && anchored?.entity !== candidate) evidence.push(['has no name', 1])
  if (isNamed && !isAuthor && !gender) evidence.push(['has no gender', 1])
  if (kind === 'unknown') evidence.push(['may be no person', 1])
  if (isAuthor) evidence.push(['narrates', 1])
  return evidence
}

/** What their presence in the narration around says; a description may stand for any name, a rare one too. */
function presenceEvidence({ named, heard, called, leads, isRare }: Presence, anchored: Anchored | null): Evidence {
  const evidence: Item[] = [
    ['named around', Math.min(named, MOST_PRESENT)],
    ['heard around', Math.min(heard, MOST_PRESENT)],
    ['called around', Math.min(called, MOST_PRESENT)],
  ]
  if (leads) evidence.push(['acts last before', 1])
  if (isRare && !anchored?.vague) evidence.push(['is rare', 1])
  return evidence
}

/** What it says that the narration names them nearest, by what else is known of the turn. */
function nearnessEvidence(told: Told, candidate: number): Evidence {
  const { nearest, turn } = told
  if (turn.spokenOf.has(candidate) || turn.addressed.has(candidate)) return []
  const [before, behind] = [nearest.before.get(candidate), nearest.behind.get(candidate)]
  const kind = kindOf(told)
  const evidence: Item[] = []
  if (before) evidence.push(...named('last', before, kind))
  if (before && turn.gap > 1) evidence.push(...namedAfterNarration(before, kind))
  if (before?.acts && before.isHere) evidence.push([`named last, acts here, ${kind}`, 1])
  if (behind) evidence.push(...named('next', behind, kind))
  return evidence
}

function named(side: 'last' | 'next', { rank, acts, isHere }: Nearness, kind: string): Evidence {
  const evidence: Item[] = [[`named ${side} ${rank}, ${kind}`, 1]]
  if (acts) evidence.push([`named ${side}, acts, ${kind}`, 1])
  if (isHere) evidence.push([`named ${side}, here, ${kind}`, 1])
  return evidence
}

function namedAfterNarration({ rank, acts }: Nearness, kind: string): Evidence {
  const evidence: Item[] = [[`named last ${rank}, after narration, ${kind}`, 1]]
  if (acts) evidence.push([`named last, acts, after narration, ${kind}`, 1])
  return evidence
}

/** By which words tell of who speaks the turn. */
function kindOf({ turn, anchored }: Told): string {
  if (!anchored) return 'without words'
  return isSure(turn.anchor!) ? `with a ${anchored.form}` : 'with a hint'
}

/** How much they talk around the turn, by what else is known of it. */
function talkEvidence(told: Told, candidate: number): Evidence {
  if (!told.company) return []
  const { before, after } = told.company.get(candidate)!
  const { leads, isRare } = told.presence.get(candidate)!
  const isNew = leads && !isRare && before < HEARD
  return [
    ['acts last before, and has not talked', isNew ? 1 : 0],
    ['talks before', Math.log1p(before)],
    ['talks after', Math.log1p(after)],
    ['talks', before + after],
    [`talks, ${kindOf(told)}`, Math.log1p(before + after)],
  ]
}

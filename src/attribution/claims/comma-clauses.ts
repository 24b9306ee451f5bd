/** Contents that only a comma parts from their reporting clause: `sagte, er werde gehen`, `kündigte an, das Haus zu verkaufen`. */

import { isAdverb, isSign } from '../../lexicon/words.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import type { Content } from './content.js'
import { clauseEnd } from './ends.js'

/** Tokens between a cue and the comma, and from there to the verb of the content. */
const REACH = 40
const REACH_VERB = 25

/** Stances of the verbs beyond speech whose clause after a comma says what somebody has in mind. */
const THOUGHT: ReadonlySet<string> = new Set(['belief', 'doubt', 'emotion', 'promise', 'demand', 'warning'])

/** What stands after the comma that ends a frame's reporting clause: a main clause or an infinitive; null where neither does. */
export function afterComma(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { cue, subject } = frame
  if (!scene.pack.words.commaClauses || subject === null) return null
  if (cue.strength === 'wider' && !THOUGHT.has(cue.stance)) return null
  const comma = commaAfter(scene, frame)
  if (comma === null || !startsContent(scene, comma + 1, frame)) return null
  return {
    ranges: [{ first: comma + 1, end: clauseEnd(scene, frame, comma + 1, frames) }],
    sieve: 'clause after a comma',
    confidence: 0.8,
  }
}

/** The sign that ends the reporting clause: what closes its verb stands before it, and no other finite verb. */
function commaAfter(scene: Scene, { cue, subject, sentence, level }: Frame): number | null {
  const { tokens } = scene.structure
  const from = Math.max(cue.endToken, cue.closing ?? 0, scene.mentions[subject!]!.endToken)
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]!
    if (token.sentence !== sentence || scene.stretchAt[at] !== level) return null
    if (token.kind === 'mark' && scene.mentionAt[at]! < 0) return null
    if (isSign(token, ',:') || token.kind === 'dash') return at
    if (isFiniteAt(scene, at) || isSign(token, ';')) return null
  }
  return null
}

/** A main clause, its verb among its first parts, or an infinitive with its marker before the next sign. */
function startsContent(scene: Scene, from: number, { sentence, level }: Frame): boolean {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const first = tokens[from]
  if (first?.sentence !== sentence || scene.stretchAt[from] !== level) return false
  // `, während der Messe zu fehlen`, but not `, während sie fehlt`
  const isPreposition = words.prepositions.has(first.norm) && words.clauseOpeners.has(first.norm)
  if (!isPreposition && opensOther(scene, from)) return false
  // `sagte: „…“` is a quotation
  if (first.kind === 'mark' && isSign(tokens[from - 1], ':')) return false
  for (let at = from; at < Math.min(tokens.length, from + REACH_VERB); at++) {
    const token = tokens[at]!
    const isEnd = token.sentence !== sentence || isSign(token, ',:;')
    if (isEnd) return endsInInfinitive(scene, from, at)
    if (isFiniteAt(scene, at) && isPreposition) return false
    if (isFiniteAt(scene, at)) return at > from && isMainVerb(scene, from, at) && !endsRelative(scene, from, at)
    if (at > from && words.conjunctions.has(token.norm) && endsInInfinitive(scene, from, at)) return true
  }
  return endsInInfinitive(scene, from, Math.min(tokens.length, from + REACH_VERB))
}

/** A relative, a word that opens another kind of clause, or a preposition before a relative. */
function opensOther({ structure, pack, mentionFrom, mentions }: Scene, at: number): boolean {
  const { words } = pack
  const { norm } = structure.tokens[at]!
  const next = structure.tokens[at + 1]?.norm ?? ''
  const isRelative = words.relatives.has(norm) && (mentions[mentionFrom.get(at) ?? -1]?.form ?? 'pronoun') === 'pronoun'
  const opens = words.clauseOpeners.has(norm) || words.complementizers.has(norm) || words.asideOpeners?.has(norm)
  return (
    isRelative ||
    opens === true ||
    (words.prepositions.has(norm) &&
      words.relatives.has(next) &&
      mentionFrom.get(at + 1) !== undefined &&
      mentions[mentionFrom.get(at + 1)!]!.form === 'pronoun')
  )
}

/** `Anlagen, die noch freie Plätze haben`: the clause opens with what may be a relative, and ends in a verb that is not in the mood that reports. */
function endsRelative(
  { structure, pack, verbs, verbAt, mentionFrom, mentions }: Scene,
  from: number,
  at: number,
): boolean {
  const { tokens } = structure
  const group = verbs[verbAt[at]!]!
  if (!pack.words.relatives.has(tokens[from]!.norm) || group.lead.features.tense === pack.words.reportedMood)
    return false
  const after = tokens[group.endToken]
  const isPronoun = mentions[mentionFrom.get(from) ?? -1]?.endToken === from + 1
  return !isPronoun && (after === undefined || after.kind === 'punctuation')
}

/** The verb stands after the first part of its clause: one mention, or words without one; and no sign follows it at once but in `er komme`. */
function isMainVerb({ mentions, mentionFrom, verbs, verbAt }: Scene, from: number, at: number): boolean {
  let parts = 0
  for (let i = from; i < at; ) {
    const mention = mentionFrom.get(i)
    parts += mention === undefined ? 0 : 1
    i = mention === undefined ? i + 1 : mentions[mention]!.endToken
  }
  return parts <= 2 && verbs[verbAt[at]!]!.first === at
}

/** `…, das Haus zu verkaufen`: an infinitive after its marker, or with the marker inside, as the last word. */
function endsInInfinitive({ structure, verbs, verbAt, pack }: Scene, from: number, end: number): boolean {
  const { tokens } = structure
  let last = end - 1
  while (last > from && (tokens[last]!.kind === 'punctuation' || isAdverb(tokens[last]!, pack))) last--
  const readings = pack.cues.readVerb(tokens[last]!.norm)
  const isUnknown = readings.length === 0 && /e[lr]?n$/u.test(tokens[last]!.text)
  const isInfinitive = isUnknown || readings.some(({ features }) => features.form === 'infinitive')
  if (!isInfinitive || last <= from) return false
  const group = verbs[verbAt[last] ?? -1]
  const marker = tokens[(group?.first ?? last) - 1]
  if (marker && pack.words.infinitiveMarkers.has(marker.norm)) return true
  return !isUnknown && [...pack.words.infinitiveMarkers].some((one) => tokens[last]!.norm.indexOf(one) > 0)
}

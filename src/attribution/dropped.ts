/**
 * Dropped subjects: where the verb tells the person, a clause needs none (`Dijo que no`). The frame of such a cue gets a mention
 * without words, at the verb, that the speakers' stage resolves as it does a pronoun.
 */

import type { Mention } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import type { Frame } from './frames.js'
import { mayBePastParticiple, type Scene, sceneOf } from './scene.js'
import { isStative } from './subject-place.js'

/** The scene with a mention for every dropped subject, and the frames with the mentions' new indexes; linear in both. */
export function withDroppedSubjects(
  scene: Scene,
  frames: readonly Frame[],
): { scene: Scene; frames: readonly Frame[] } {
  if (!scene.pack.words.dropsSubjects) return { scene, frames }
  const dropped = frames.filter((frame) => dropsSubject(scene, frame))
  if (dropped.length === 0) return { scene, frames }
  const added = new Map(dropped.map((frame) => [droppedMention(scene, frame), frame]))
  const mentions = [...scene.mentions, ...added.keys()].sort((a, b) => a.first - b.first || a.endToken - b.endToken)
  const indexOf = new Map(mentions.map((mention, index) => [mention, index]))
  const subjectOf = new Map([...added].map(([mention, frame]) => [frame, indexOf.get(mention)!]))
  const told = frames.map((frame): Frame => {
    const subject = subjectOf.get(frame)
    if (subject !== undefined) return { ...frame, subject, link: 'dropped' }
    return frame.subject === null ? frame : { ...frame, subject: indexOf.get(scene.mentions[frame.subject]!)! }
  })
  return {
    scene: sceneOf({ ...scene, mentions }),
    frames: told.map((frame, at) => goingOn(scene, frame, told[at - 1])),
  }
}

/** `« … », dijo, añadiendo que`: a participle behind a comma goes on with the dropped subject of the verb before it. */
function goingOn({ structure: { tokens } }: Scene, frame: Frame, before: Frame | undefined): Frame {
  const isLoose = frame.subject === null && frame.cue.features?.form === 'presentParticiple'
  if (!isLoose || before?.link !== 'dropped' || !isSign(tokens[frame.cue.first - 1], ',')) return frame
  const isSame = before.sentence === frame.sentence && before.level === frame.level
  return isSame ? { ...frame, subject: before.subject, link: 'shared' } : frame
}

/**
 * A finite verb of the third person, not impersonal nor passive but of what somebody feels (`è convinto che`), for which no subject was found; or a source phrase whose
 * source is a possessive (`a su juicio`).
 */
function dropsSubject(scene: Scene, { cue, subject }: Frame): boolean {
  const { structure, pack, verbs, verbAt } = scene
  const { features } = cue
  if (subject === null && cue.kind === 'preposition') {
    const words = structure.tokens.slice(cue.first, cue.endToken)
    return words.some(({ norm }) => pack.words.determiners.get(norm)?.kind === 'possessive')
  }
  if (subject !== null || cue.kind !== 'verb' || features?.form !== 'finite') return false
  if (cue.passive && !isStative({ structure, pack }, cue)) return false
  if (features.tense === 'imperative' || (features.persons.length > 0 && !features.persons.includes(3))) return false
  const { impersonals } = pack.words
  const group = verbs[verbAt[cue.first]!]
  const { first, endToken } = group ?? cue
  const isOwn = ({ norm }: { norm: string }) =>
    pack.cues.readVerb(norm).some(({ lemma }) => pack.cues.pronominal?.has(lemma))
  if (structure.tokens.slice(first, endToken).some(isOwn)) return true
  if (isProfessed(scene, cue)) return true
  return !structure.tokens.slice(first, endToken + 1).some(({ norm }) => impersonals?.has(norm))
}

/** `se declaró culpable`, `si è detto «pronto»`: by a reflexive verb somebody says what they are. */
function isProfessed(scene: Scene, { lemma, endToken }: Frame['cue']): boolean {
  const next = scene.structure.tokens[endToken]
  if (!scene.pack.cues.professing?.has(lemma) || !next) return false
  return (
    next.kind === 'mark' ||
    scene.pack.cues.adjectiveLemma(next.norm) !== undefined ||
    mayBePastParticiple(scene, endToken)
  )
}

/** A mention without words at the verb, which tells its number. */
function droppedMention({ structure, stretchAt }: Scene, { cue }: Frame): Mention {
  const { start } = structure.tokens[cue.first]!
  const stretch = stretchAt[cue.first]!
  return {
    form: 'dropped',
    start,
    end: start,
    first: cue.first,
    endToken: cue.first,
    name: null,
    role: null,
    kind: 'unknown',
    gender: null,
    plural: cue.features?.plural ?? null,
    stretch: stretch < 0 ? null : stretch,
  }
}

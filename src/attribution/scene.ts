/** All that the stages before found in a document, with the indexes that the sieves ask. */

import type { LanguagePack } from '../languages/pack.js'
import type { VerbGroup } from '../lexicon/cues.js'
import type { CueGroup, Mention } from '../lexicon/lexed.js'
import type { Stretch } from '../marks/stretch.js'
import { countFirst, covering, firstFrom } from '../text/search.js'
import type { Structure, Token } from '../text/structure.js'
import { isVoice } from '../turns/turn.js'

/** A range of tokens, `[first, end)`. */
export interface Range {
  readonly first: number
  readonly end: number
}

export interface Scene {
  readonly structure: Structure
  readonly stretches: readonly Stretch[]
  readonly mentions: readonly Mention[]
  readonly verbs: readonly VerbGroup[]
  readonly cues: readonly CueGroup[]
  readonly pack: LanguagePack
  /** Innermost stretch of each token, marks left out; -1 where there is none. */
  readonly stretchAt: Int32Array
  /** For each stretch, whether a mention holds it with its marks: the name of a paper, which is no level of its own. */
  readonly inMention: readonly boolean[]
  /** First token of each stretch, and the token after its last. */
  readonly stretchTokens: readonly (readonly [number, number])[]
  /** Mentions by the index of their first token, and by the token after their last. */
  readonly mentionFrom: ReadonlyMap<number, number>
  readonly mentionTo: ReadonlyMap<number, number>
  /** The mention that covers a token; -1 where there is none. */
  readonly mentionAt: Int32Array
  /** The verb group that covers a token; -1 where there is none. */
  readonly verbAt: Int32Array
}

type Parts = Pick<Scene, 'structure' | 'stretches' | 'mentions' | 'verbs' | 'cues' | 'pack'>

/** The scene of a document; linear in its tokens and in the depth of its stretches. */
export function sceneOf({ structure, stretches, mentions, verbs, cues, pack }: Parts): Scene {
  const { tokens } = structure
  // A dropped subject has no words, and stands where the verb does
  const worded = [...mentions.entries()].filter(([, { first, endToken }]) => endToken > first)
  const stretchTokens = stretches.map(({ start, end }) => [firstFrom(tokens, start), firstFrom(tokens, end)] as const)
  const mentionAt = covering(tokens.length, mentions)
  const inMention = stretches.map(
    ({ open }, index) => open.end > open.start && mentionAt[stretchTokens[index]![0] - 1]! >= 0,
  )
  return {
    structure,
    stretches,
    mentions,
    verbs,
    cues,
    pack,
    stretchTokens,
    stretchAt: innermost(tokens, stretches, inMention),
    inMention,
    mentionFrom: new Map(worded.map(([index, { first }]) => [first, index])),
    mentionTo: new Map(worded.map(([index, { endToken }]) => [endToken, index])),
    mentionAt,
    verbAt: covering(tokens.length, verbs),
  }
}

/** Whether a finite verb group covers the token; false beyond the document's ends. */
export function isFiniteAt({ verbs, verbAt }: Pick<Scene, 'verbs' | 'verbAt'>, at: number): boolean {
  const verb = verbAt[at] ?? -1
  return verb >= 0 && verbs[verb]!.lead.features.form === 'finite'
}

/** A form that may be a past participle; false beyond the document's ends. */
export const mayBePastParticiple = (
  { structure: { tokens }, pack }: Pick<Scene, 'structure' | 'pack'>,
  at: number,
): boolean => pack.cues.readVerb(tokens[at]?.norm ?? '').some(({ features }) => features.form === 'pastParticiple')

/** Whether the token stands before a turn, in its paragraph: in the label that opens it. */
export function isInLabel({ structure: { tokens }, stretches, stretchTokens }: Scene, at: number): boolean {
  const next = countFirst(stretches, ({ start }) => start < tokens[at]!.end)
  if (next === stretches.length || !isVoice(stretches[next]!.family)) return false
  return tokens[stretchTokens[next]![0]]?.paragraph === tokens[at]!.paragraph
}

/** The innermost stretch of each token, those aside that are passed over: they are listed outer first, so a sweep with a stack finds it. */
function innermost(tokens: readonly Token[], stretches: readonly Stretch[], isPassed: readonly boolean[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  let next = 0
  for (let index = 0; index < tokens.length; index++) {
    const { start } = tokens[index]!
    for (; next < stretches.length && stretches[next]!.start <= start; next++) if (!isPassed[next]) open.push(next)
    while (open.length > 0 && stretches[open.at(-1)!]!.end <= start) open.pop()
    at[index] = open.at(-1) ?? -1
  }
  return at
}

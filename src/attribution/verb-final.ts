/** Subjects of clauses that end in their verb: `wie die Polizei am Montag mitteilte`, `der das Amt am Montag verließ`. */

import type { CueGroup } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import { agrees } from './agreement.js'
import { type Found, isSubject } from './frames.js'
import { isFiniteAt, type Scene } from './scene.js'

/** Commas of an apposition to the subject. */
const MOST_COMMAS = 2
/** Tokens of the longest clause. */
const REACH = 40

/** The first subject after what opens the cue's clause, else the relative pronoun that opens it; null where nothing does. */
export function finalSubject(scene: Scene, cue: CueGroup, level: number): Found | null {
  const opener = scene.pack.words.verbSecond ? openerBefore(scene, cue, level) : null
  if (opener === null) return null
  for (let at = opener + 1; at < cue.first; at++) {
    const index = scene.mentionFrom.get(at)
    if (index === undefined) continue
    const mention = scene.mentions[index]!
    if (isSubject(scene, mention) && agrees(mention, cue, scene)) return { mention: index, link: 'adjacent' }
    at = mention.endToken - 1
  }
  const relative = scene.mentionFrom.get(opener)
  return relative !== undefined && isRelative(scene, opener) ? { mention: relative, link: 'adjacent' } : null
}

/** `Die Rätin, | die den Plan kritisiert, | sagte`: the token before the relative clause whose last verb ends at a comma; null where none does. */
export function beforeRelative(scene: Scene, comma: number, level: number): number | null {
  const { structure, pack, verbs, verbAt } = scene
  if (!pack.words.verbSecond || !isSign(structure.tokens[comma], ',')) return null
  let first = comma
  while (isFiniteAt(scene, first - 1)) first = verbs[verbAt[first - 1]!]!.first
  const opener = first < comma ? openerBefore(scene, { first }, level) : null
  const isOpened = opener !== null && isRelative(scene, opener) && isSign(structure.tokens[opener - 1], ',')
  return isOpened ? opener - 1 : null
}

/** What opens the clause that the cue ends: no sign and no finite verb stands between. */
function openerBefore(scene: Scene, cue: Pick<CueGroup, 'first'>, level: number): number | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { sentence } = tokens[cue.first]!
  let commas = 0
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - REACH); at--) {
    const token = tokens[at]!
    const { norm, kind } = token
    if (token.sentence !== sentence || scene.stretchAt[at] !== level || isFiniteAt(scene, at)) return null
    const isAside = words.asideOpeners?.has(norm) === true
    if (commas === 0 && (isRelative(scene, at) || (words.complementizers.has(norm) && !isAside))) return at
    const mayOpen = isAside || (words.clauseOpeners.has(norm) && !words.conjunctions.has(norm))
    if (mayOpen && startsClause(tokens, at) && (commas === 0 || isAside)) return at
    // `wie Kai Ott, Leiter des Amtes, mitteilte`: an apposition between its commas
    if (isSign(tokens[at], ',') && words.asideOpeners && ++commas <= MOST_COMMAS) continue
    if (kind !== 'word' && kind !== 'number' && scene.mentionAt[at]! < 0) return null
  }
  return null
}

/** A relative pronoun inside its sentence. */
function isRelative({ structure, pack, mentionFrom, mentions }: Scene, at: number): boolean {
  if (structure.tokens[at - 1]?.sentence !== structure.tokens[at]!.sentence) return false
  const mention = mentions[mentionFrom.get(at) ?? -1]
  return mention?.form === 'pronoun' && pack.words.relatives.has(structure.tokens[at]!.norm)
}

/** The first word of its sentence, or one after a comma. */
const startsClause = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at - 1], ',') || tokens[at - 1]?.sentence !== tokens[at]!.sentence

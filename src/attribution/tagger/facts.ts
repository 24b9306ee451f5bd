/** What the features of a token are made of: small integers and hashes, computed once for each token of a document. */

import { hashText } from '../../lexicon/tagging/hash.js'
import type { Token } from '../../text/structure.js'
import type { ReportedClaim } from '../attribution.js'
import type { Frame } from '../frames.js'
import type { Scene } from '../scene.js'
import { categoriesOf, classOf } from './categories.js'
import { type Places, placesOf } from './places.js'
import { type Quoting, quotingOf } from './quoting.js'
import { type Reporting, reportingOf } from './reporting.js'
import { type Slots, slotsOf } from './slots.js'
import { type Vicinity, vicinityOf } from './vicinity.js'

/** What the stages before found in a document. */
export interface TaggerInput {
  readonly scene: Scene
  readonly frames: readonly Frame[]
  /** The claims that the rules found. */
  readonly claims: readonly ReportedClaim[]
  readonly isSpeech: readonly boolean[]
}

/** By slot; an empty slot holds zeros. */
export interface Facts {
  readonly slots: Slots
  readonly word: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly shape: Uint8Array
  readonly category: Uint8Array
  readonly tokenClass: Uint8Array
  readonly places: Places
  readonly quoting: Quoting
  readonly vicinity: Vicinity
  readonly reporting: Reporting
}

/** The facts of a document; linear in its tokens. */
export function factsOf(input: TaggerInput): Facts {
  const { structure } = input.scene
  const { tokens } = structure
  const slots = slotsOf(structure)
  const categories = categoriesOf(input.scene)
  const word = new Int32Array(slots.length)
  const suffix2 = new Int32Array(slots.length)
  const suffix3 = new Int32Array(slots.length)
  const shape = new Uint8Array(slots.length)
  const category = new Uint8Array(slots.length)
  const tokenClass = new Uint8Array(slots.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const slot = slots.of[at]!
    shape[slot] = shapeOf(token)
    word[slot] = token.kind === 'number' ? shape[slot]! : hashText(token.norm)
    suffix2[slot] = hashText(token.norm, Math.max(0, token.norm.length - 2))
    suffix3[slot] = hashText(token.norm, Math.max(0, token.norm.length - 3))
    category[slot] = categories[at]!
    tokenClass[slot] = classOf(categories[at]!)
  }
  return {
    slots,
    word,
    suffix2,
    suffix3,
    shape,
    category,
    tokenClass,
    places: placesOf(structure, slots, categories),
    quoting: quotingOf(input, slots, categories),
    vicinity: vicinityOf(input, slots, categories),
    reporting: reportingOf(input, slots),
  }
}

/** Case and kind of the characters: 1 lower, 2 capitalised, 3 capitals, 4 mixed, 5 digits, 6 digits and letters, 7 signs. */
function shapeOf({ kind, text }: Token): number {
  if (kind === 'number') return text.length === 4 ? 6 : 5
  if (kind !== 'word') return 7
  const first = isUpper(text[0]!)
  if (text.length === 1) return first ? 2 : 1
  const rest = isUpper(text[1]!)
  if (!first) return rest ? 4 : 1
  return rest ? 3 : 2
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

/** Who speaks by layout: the turns that dashes, labels and questions open. */

import type { Span } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import type { Paragraph, Structure, Token } from '../text/structure.js'
import { dialogueTurns } from './dashes.js'
import { answersOf } from './interview.js'
import { countsOf, isSpeaker, type Label, labelsOf } from './labels.js'
import { type Layout, lastParagraph } from './layout.js'
import type { Turn, Turns } from './turn.js'

/** Most tokens of a signature up to its handle. */
const LONGEST_SIGNATURE = 10

/**
 * The turns of a text; `emphasis` are its stretches in bold or italics, and headings, in their order, none over another. Linear in its
 * tokens.
 */
export function findTurns(structure: Structure, pack: LanguagePack, emphasis: readonly Span[] = []): Turns {
  const labels = labelsOf(structure, pack)
  const { voices, words } = pack
  const layout = voices ? { structure, labels, emphasis, voices, dropsSubjects: words.dropsSubjects ?? false } : null
  const turns = new Map<number, Turn>(labelled(labels, layout))
  const answers = layout ? answersOf(layout) : []
  for (const [index, { start, last, isLabelled }] of answers)
    turns.set(index, isLabelled ? { ...turns.get(index)!, last } : { start, last, voice: 'answer' })
  const hasDashes = pack.marks.dialogueDash && ![...turns.values()].some(({ voice }) => voice === 'answer')
  return new Map([...turns, ...(hasDashes ? dashed(structure, pack) : []), ...signed(structure)])
}

/** Messages with their author below. */
function signed({ paragraphs, tokens }: Structure): [number, Turn][] {
  return paragraphs.slice(0, -1).flatMap((message, index): [number, Turn][] => {
    const isMarked = ['mark', 'dash'].includes(tokens[message.firstToken]!.kind)
    if (isMarked || !isSignature(tokens, paragraphs[index + 1]!)) return []
    return [[index, { start: message.start, last: index, voice: 'signed' }]]
  })
}

/** `— Anna Cole (@AnnaCole) May 4, 2024`. */
function isSignature(tokens: readonly Token[], { firstToken, endToken }: Paragraph): boolean {
  if (tokens[firstToken]?.kind !== 'dash') return false
  const line = tokens.slice(firstToken, Math.min(endToken, firstToken + LONGEST_SIGNATURE))
  const handle = line.findIndex(({ text }) => text.startsWith('@'))
  return handle > 1 && line[handle - 1]!.text === '('
}

const dashed = (structure: Structure, pack: LanguagePack): [number, Turn][] =>
  [...dialogueTurns(structure, pack)].map(([index, start]) => [index, { start, last: index, voice: 'dash' }])

function labelled(labels: ReadonlyMap<number, Label>, layout: Layout | null): [number, Turn][] {
  const named = [...labels].filter(([, label]) => isSpeaker(label))
  const isShared = layout !== null && haveSeveralVoices(named.map(([, { key }]) => key))
  return named.map(([index, { start }], at) => {
    const next = named[at + 1]?.[0]
    const last = isShared
      ? lastParagraph(layout, index, next ?? layout.structure.paragraphs.length, next === undefined)
      : index
    return [index, { start, last, voice: 'label' }]
  })
}

/** Two speakers at least who come back: what stands below a label is theirs, and nobody else's question. */
function haveSeveralVoices(keys: readonly string[]): boolean {
  return [...countsOf(keys).values()].filter((count) => count > 1).length > 1
}

/** Why something has the speaker that it has, for people who read it on a terminal; and as JSON. */

import type { Claim, Quote } from '../document.js'
import type { Candidate, Evidence, Explanation, Place, Referent, Step } from '../explanation/explanation.js'
import { marksOf } from './marks.js'
import { hang, type Run } from './report/layout.js'
import { type Palette, paletteFor } from './report/palette.js'
import { escapeControls, visible } from './visible.js'
import { NOBODY } from './wording.js'

export interface ExplanationOptions {
  /** Columns; 80 by default. */
  readonly width?: number
  /** As of `RenderOptions`. */
  readonly colorLevel?: 0 | 1 | 2 | 3
  /** The document's text, for the marks that quotes are shown in. */
  readonly text?: string
}

interface Context {
  readonly palette: Palette
  readonly width: number
  readonly text: string | undefined
}

const USUAL_WIDTH = 80
const MAX_WIDTH = 100
const MIN_WIDTH = 36
/** Candidates and referents that are less likely are not shown, but for the chosen one. */
const LEAST = 0.01
/** Columns of `100 %  `. */
const INDENT = 7
/** Features whose names only those know who know how it works. */
const FEATURE_WORDS: Readonly<Record<string, string>> = {
  'answer of the rules': 'the rules say so',
  'marked as source': 'the trained model reads it as the source',
  'surely marked as source': 'the trained model reads it as the source, and is sure',
  'marked as source beside the cue': 'the source that the trained model reads nearest to the cue',
  'another is marked as source': 'the trained model reads other words as the source',
  'in another content': 'part of what somebody else says',
  'within a parted content': 'inside the sentence that is quoted in two parts',
  'a complementizer between': 'a reported clause begins between them',
  'cannot speak': 'nothing that speaks',
}
/** Decimals of a probability or a weight in JSON. */
const DECIMALS = 3

/** An explanation as JSON, numbers rounded, with a line end. */
export function explanationJson(explanation: Explanation): string {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value)
  return `${escapeControls(JSON.stringify(explanation, round, 2))}\n`
}

/** An explanation as text: what was said, by whom, whose words say so, and who that is. Lines, the last ended too. */
export function renderExplanation(explanation: Explanation, options: ExplanationOptions = {}): string {
  const { width = USUAL_WIDTH, colorLevel = 0, text } = options
  const context = { palette: paletteFor(colorLevel), width: Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width)), text }
  const sections = [
    [...headLines(explanation.item, context), ...verdictLines(explanation, context)],
    candidateLines(explanation, context),
    referentLines(explanation, context),
    chainLines(explanation.chain, context),
  ]
  const shown = sections.filter(({ length }) => length > 0).map((lines) => lines.join('\n'))
  return `${shown.join('\n\n')}\n`
}

/** Nothing is certain, and nothing that is shown impossible. */
const percent = (probability: number): string => `${Math.min(99, Math.max(1, Math.round(100 * probability)))}\u00A0%`

const quoted = (words: string): string => `“${visible(words)}”`

const paragraph = (index: number): string => `¶\u00A0${index + 1}`

/** A blank instead of words: a subject that only the verb tells of has none. */
const shown = ({ text }: Place): string => (text === '' ? 'the subject that the verb tells of' : quoted(text))

// ---------------------------------------------------------------- what, and by whom

function headLines(item: Quote | Claim, { palette, width, text }: Context): readonly string[] {
  const facts = [item.id, item.type, paragraph(item.paragraph)].join(' · ')
  const marks = 'spans' in item ? { open: '→ ', close: '' } : marksOf([item], text)
  return [
    ...hang([{ text: facts, paint: palette.faint }], width),
    ...hang([{ text: visible(item.text) + marks.close }], width, { text: marks.open }),
  ]
}

function verdictLines({ item, decidedBy, continues, confidences }: Explanation, context: Context): readonly string[] {
  const { palette, width } = context
  const { speaker } = item
  if (speaker === null) return hang([{ text: `${NOBODY}: ${visible(item.reason)}.` }], width)
  const name: Run = { text: visible(speaker.name), paint: (text) => palette.strong(palette.speaker(speaker.id)(text)) }
  const lines = hang([{ text: 'Said by ' }, name, { text: `: ${percent(speaker.confidence)} sure.` }], width)
  const notes = [
    ...(continues === null ? [] : [`It continues ${continues}: what follows is about that.`]),
    ...(decidedBy === 'conversation' ? ['Weighed with the turns of the conversation around it.'] : []),
    ...(confidences === null ? [] : [sumOf(confidences, item)]),
  ]
  return [...lines, ...notes.flatMap((text) => hang([{ text, paint: palette.faint }], width))]
}

/** What two chances make of one is rounded. */
const SAME = 0.01

/** How the two chances make one, or what such answers are worth where that was weighed. */
function sumOf({ mention, name }: NonNullable<Explanation['confidences']>, { speaker }: Quote | Claim): string {
  const words = speaker?.mention ? quoted(speaker.mention.text) : 'the one named'
  const chances = `${percent(mention)} that ${words} said it, ${percent(name)} that this is ${visible(speaker?.name ?? '')}`
  const isProduct = speaker === null || Math.abs(mention * name - speaker.confidence) <= SAME
  return isProduct ? `${chances}.` : `${chances}; weighed by how often such answers are right.`
}

// ---------------------------------------------------------------- whose words

function candidateLines({ item, rule, candidates, decidedBy }: Explanation, context: Context): readonly string[] {
  const { palette, width } = context
  if (candidates.length === 0 && decidedBy === 'conversation') return []
  const likely = candidates.filter(({ probability }, index) => index === 0 || probability >= LEAST)
  return [
    ...hang([{ text: 'Which words name the speaker?', paint: palette.strong }], width),
    ...likely.flatMap((candidate, index) => candidateOf(candidate, item, index === 0, context)),
    ...hang([{ text: ruleOf(rule, candidates[0]) }], width),
  ]
}

/** What the rules say, and whether that was followed. */
function ruleOf({ name, mention, confidence }: Explanation['rule'], chosen: Candidate | undefined): string {
  const points = mention === null ? 'nobody' : shown(mention)
  const rule = `${visible(name)}${confidence > 0 ? `, ${percent(confidence)}` : ''}`
  if (chosen === undefined) return `By rule it is ${points}: ${rule}.`
  const isSame = chosen.mention?.start === mention?.start
  return isSame ? `The rules say so too: ${rule}.` : `The rules alone would say ${points}: ${rule}.`
}

function candidateOf(
  { mention, name, probability, evidence }: Candidate,
  item: Quote | Claim,
  isChosen: boolean,
  { palette, width }: Context,
): readonly string[] {
  const words = mention === null ? 'nobody is named' : shown(mention)
  const isNamed = mention !== null && name !== null && visible(name) !== visible(mention.text)
  const who = isNamed ? ` – ${visible(name)}` : ''
  const first = { text: percent(probability).padStart(INDENT - 2) + '  '.padEnd(2) }
  const runs: Run[] = [{ text: words, paint: isChosen ? palette.strong : (text) => text }, { text: who }]
  return [...hang(runs, width, first), ...evidenceLines(evidence, item, isChosen, { palette, width, text: undefined })]
}

/** What speaks for the chosen one, and against the others. */
function evidenceLines(evidence: readonly Evidence[], item: Quote | Claim, isChosen: boolean, context: Context) {
  const told = evidence.filter(({ weight }) => weight > 0 === isChosen)
  if (told.length === 0) return []
  const isSurer = told.some(({ name }) => name === 'surely marked as source')
  const names = told.map(({ name }) => name).filter((name) => !(isSurer && name === 'marked as source'))
  const words = names.map((name) => inWords(name, item)).join('; ')
  const text = `${isChosen ? 'for it' : 'against it'}: ${words}`
  return hang([{ text, paint: context.palette.faint }], context.width, { text: ' '.repeat(INDENT) })
}

/** The names of features as a reader says them; they speak of `the cue`, which is at hand. */
const inWords = (feature: string, { cue }: Quote | Claim): string => {
  const words = FEATURE_WORDS[feature] ?? feature
  return cue === null ? words : words.replace('the cue', quoted(cue.text))
}

// ---------------------------------------------------------------- who that is

function referentLines({ item, referents }: Explanation, { palette, width }: Context): readonly string[] {
  const likely = referents.filter(({ probability }, index) => index === 0 || probability >= LEAST)
  if (likely.length === 0) return []
  const mention = item.speaker?.mention
  const head = mention ? `Whom does ${quoted(mention.text)} mean?` : 'Who speaks?'
  const line = ({ name, probability }: Referent, index: number) =>
    hang([{ text: visible(name), paint: index === 0 ? palette.strong : (text) => text }], width, {
      text: `${percent(probability).padStart(INDENT - 2)}  `,
    })
  return [...hang([{ text: head, paint: palette.strong }], width), ...likely.flatMap(line)]
}

function chainLines(chain: readonly Step[], { palette, width }: Context): readonly string[] {
  if (chain.length === 0) return []
  const lines = chain.flatMap(({ place, reason }, index) =>
    hang(
      [{ text: shown(place) }, { text: ` (${paragraph(place.paragraph)}): ${visible(reason)}`, paint: palette.faint }],
      width,
      { text: `  ${'→ '.repeat(Math.sign(index))}` },
    ),
  )
  return [...hang([{ text: 'From the words to the name', paint: palette.strong }], width), ...lines]
}

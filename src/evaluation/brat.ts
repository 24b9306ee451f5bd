/** Gold from brat's stand-off annotation, as `quotes extract --format brat` writes it and people correct it. */

import { append } from '../grouping.js'
import type { GoldAttribution, GoldRow, Offsets } from '../training/gold.js'
import { GoldError } from '../training/gold.js'
import { formsIn } from './names.js'

/** A text-bound annotation. */
interface Mark {
  readonly id: string
  readonly type: string
  /** UTF-16 code units; what only white space parts is one span. */
  readonly spans: readonly Offsets[]
}

/** The lines of an annotation file, by what they say. */
interface StandOff {
  readonly marks: ReadonlyMap<string, Mark>
  /** Attribute `Type` by mark. */
  readonly types: ReadonlyMap<string, string>
  readonly relations: readonly { readonly name: string; readonly from: string; readonly to: string }[]
  readonly equal: readonly (readonly string[])[]
}

/**
 * The gold row of a text and its annotations. Claims are attributions of their type; quotes that are no fragment of a claim are
 * direct ones, those that continue each other one; a speaker is the longest of the mentions that are equivalent and no pronoun.
 * @throws GoldError where a line is no annotation, or its place is not in the text
 */
export function goldOfBrat(id: string, text: string, annotations: string): GoldRow {
  const standOff = readLines(text, annotations)
  const speakers = speakersOf(text, standOff)
  const attributions = utterancesOf(standOff).map((members) => attributionOf(standOff, speakers, members))
  return { id, lang: '', text, attributions, notSpeech: [], ignored: [] }
}

// ---------------------------------------------------------------- lines

function readLines(text: string, annotations: string): StandOff {
  const offsets = offsetsOf(text)
  const marks = new Map<string, Mark>()
  const types = new Map<string, string>()
  const relations: { name: string; from: string; to: string }[] = []
  const equal: string[][] = []
  for (const [index, line] of annotations.split('\n').entries()) {
    const [id = '', body = ''] = line.trimEnd().split('\t')
    const words = body.split(' ')
    if (id.startsWith('T')) marks.set(id, markOf(id, body, text, offsets, index + 1))
    else if (id.startsWith('A') && words[0] === 'Type') types.set(words[1] ?? '', words[2] ?? '')
    else if (id.startsWith('R')) relations.push(relationOf(words))
    else if (id === '*' && words[0] === 'Equiv') equal.push(words.slice(1))
  }
  return { marks, types, relations, equal }
}

/** The offset in UTF-16 code units of each code point, and of the text's end. */
function offsetsOf(text: string): Uint32Array {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  return Uint32Array.from([...offsets, at])
}

function markOf(id: string, body: string, text: string, offsets: Uint32Array, line: number): Mark {
  const [type = '', ...places] = body.split(/[ ;]/)
  const numbers = places.map(Number)
  const spans: Offsets[] = []
  for (let index = 0; index < numbers.length; index += 2) {
    const [start, end] = [offsets[numbers[index]!], offsets[numbers[index + 1]!]]
    if (start === undefined || end === undefined || start >= end)
      throw new GoldError(`line ${line}: "${body}" is no place in the text of ${offsets.length - 1} characters`)
    spans.push([start, end])
  }
  if (spans.length === 0) throw new GoldError(`line ${line}: no places`)
  return { id, type, spans: withoutBlankGaps(text, spans) }
}

/** Brat parts what runs over lines. */
function withoutBlankGaps(text: string, spans: readonly Offsets[]): Offsets[] {
  const joined: Offsets[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && text.slice(last[1], start).trim() === '') joined[joined.length - 1] = [last[0], end]
    else joined.push([start, end])
  }
  return joined
}

function relationOf([name = '', first = '', second = '']: readonly string[]) {
  const idIn = (argument: string) => argument.slice(argument.indexOf(':') + 1)
  return { name, from: idIn(first), to: idIn(second) }
}

// ---------------------------------------------------------------- attributions

/** The marks that make an attribution each, in the order of the text: a claim, or quotes that continue each other. */
function utterancesOf({ marks, relations }: StandOff): Mark[][] {
  const fragments = new Set(relations.filter(({ name }) => name === 'FragmentOf').map(({ from }) => from))
  const said = [...marks.values()]
    .filter(({ id, type }) => type === 'Claim' || (type === 'Quote' && !fragments.has(id)))
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0])
  const continued = new Map(relations.filter(({ name }) => name === 'Continues').map(({ from, to }) => [from, to]))
  const groups = new Map<string, Mark[]>()
  const groupOf = new Map<string, string>()
  for (const mark of said) {
    const group = groupOf.get(continued.get(mark.id) ?? '') ?? mark.id
    groupOf.set(mark.id, group)
    append(groups, group, mark)
  }
  return [...groups.values()]
}

function attributionOf(
  { marks, types, relations }: StandOff,
  speakers: ReadonlyMap<string, string>,
  members: readonly Mark[],
): GoldAttribution {
  const ids = new Set(members.map(({ id }) => id))
  const linked = (name: string) =>
    relations
      .filter((relation) => relation.name === name && ids.has(relation.from))
      .flatMap(({ to }) => marks.get(to) ?? [])
  const spansOf = (list: readonly Mark[]) => list.flatMap(({ spans }) => spans)
  const mentions = linked('SaidBy')
  const isParted = relations.some(({ name, to }) => name === 'FragmentOf' && ids.has(to))
  const claimType = types.get(members[0]!.id) === 'mixed' || isParted ? 'mixed' : 'indirect'
  return {
    type: members[0]!.type === 'Quote' ? 'direct' : claimType,
    content: spansOf(members),
    cue: spansOf(linked('CuedBy')),
    source: spansOf(mentions),
    speaker: mentions.map(({ id }) => speakers.get(id)).find((name) => name !== undefined) ?? null,
  }
}

// ---------------------------------------------------------------- speakers

/** The name of each mention that has one: the longest of those that mean the same, pronouns left out. */
function speakersOf(text: string, { marks, equal }: StandOff): Map<string, string> {
  const formOf = formsIn(text)
  const wordsOf = (id: string) => {
    const [start, end] = marks.get(id)?.spans[0] ?? [0, 0]
    return text.slice(start, end)
  }
  const mentions = [...marks.values()].filter(({ type }) => type === 'Speaker').map(({ id }) => id)
  const names = new Map<string, string>()
  for (const group of [...equal, ...mentions.map((id) => [id])]) {
    const [longest] = group
      .map(wordsOf)
      .filter((words) => formOf(words) !== 'pronoun')
      .sort((a, b) => b.length - a.length)
    if (longest !== undefined) for (const id of group) if (!names.has(id)) names.set(id, longest)
  }
  return names
}

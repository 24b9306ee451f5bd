// Articles written for training: their text with its annotation inline, as training/articles/README.md tells.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fromXml } from 'xast-util-from-xml'

/** The `source` of the articles that were written for training. */
export const WRITTEN = 'written'

/** Gold rows of a folder's articles, in the order of their names. */
export function writtenArticles(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml'))
  return files.sort().map((name) => articleOf(readFileSync(join(folder, name), 'utf8'), basename(name, '.xml')))
}

/**
 * The gold row of one article.
 * @throws Error that says what is wrong with the annotation
 */
export function articleOf(xml, id) {
  const root = fromXml(xml).children.find(({ type }) => type === 'element')
  const { text, marks } = flattened(root)
  const attributions = attributionsOf(marks, text, id)
  return {
    id,
    lang: root.attributes.lang,
    source: WRITTEN,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    attributions,
    notSpeech: otherStretches(text, attributions),
  }
}

/** An element's text without the white space around it, and its annotated stretches. */
function flattened(root) {
  const marks = []
  let text = ''
  const walk = (node) => {
    if (node.type === 'text') text += text === '' ? node.value.trimStart() : node.value
    if (node.type !== 'element') return
    const start = text.length
    for (const child of node.children) walk(child)
    if (node !== root) marks.push({ part: node.name, attributes: node.attributes, span: [start, text.length] })
  }
  walk(root)
  return { text: `${text.trimEnd()}\n`, marks }
}

const PARTS = ['source', 'cue', 'content']

function attributionsOf(marks, text, id) {
  const fault = (why, [start, end]) => new Error(`${id}: ${why}: ${text.slice(start, end).slice(0, 60)}`)
  const found = new Map()
  for (const { part, attributes, span } of marks) {
    if (!PARTS.includes(part)) throw fault(`<${part}> is none of ${PARTS.join(', ')}`, span)
    const words = text.slice(...span)
    if (words === '' || words !== words.trim()) throw fault('empty, or white space at its ends', span)
    const names = (attributes.of ?? attributes.id ?? '').split(' ')
    for (const name of names) {
      if (name === '') throw fault('whose it is is not said', span)
      if (!found.has(name)) found.set(name, { source: [], cue: [], content: [], who: null, kind: 'unknown' })
      const one = found.get(name)
      one[part].push(span)
      one.who = attributes.who ?? one.who
      one.kind = attributes.kind ?? one.kind
    }
  }
  const all = [...found.values()].flatMap(({ content }) => content)
  return [...found].map(([name, { who, kind, content, cue, source }]) => {
    if (content.length === 0) throw fault(`attribution ${name} has no content`, source[0] ?? cue[0])
    const [contents, cues, sources] = [content, cue, source].map((spans) => spans.sort(([a], [b]) => a - b))
    return { type: typeOf(text, contents, all), speaker: who, kind, content: contents, cue: cues, source: sources }
  })
}

/** The pairs of marks of an article: „ “ beside “ ”, and » « where it opens with a closing guillemet. */
function pairsOf(text) {
  const curly = text.includes('„') ? ['„', '“'] : ['“', '”']
  const guillemets = /[«»]/u.exec(text)?.[0] === '»' ? ['»', '«'] : ['«', '»']
  return [curly, guillemets, ['"', '"']]
}

/** What holds a span of content: the smallest larger one around it, else the whole text. */
function outerOf([start, end], all, length) {
  const around = all.filter(([from, to]) => from <= start && end <= to && to - from > end - start)
  return around.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0] ?? [0, length]
}

/** By the marks around the contents; those around what holds a content are not its own. */
function typeOf(text, content, all) {
  const pairs = pairsOf(text)
  const [opening, closing] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(''))
  // A paragraph that goes on with a quote may begin with a closing guillemet
  const isAfter = new RegExp(`(?:[${opening}]|(?:^|\\n)»)\\s*(?:\\[?…\\]?\\s*)?$`, 'u')
  const isBefore = new RegExp(`^\\s*[.,!?…]*\\s*[${closing}]`, 'u')
  const isInMarks = (span) => {
    const [from, to] = outerOf(span, all, text.length)
    const [start, end] = span
    return (
      isAfter.test(text.slice(from, start)) ||
      isBefore.test(text.slice(end, to)) ||
      (from === 0 && isDialogue(text, start))
    )
  }
  const hasMark = ([start, end]) => [...opening].some((mark) => text.slice(start, end).includes(mark))
  if (content.every(isInMarks)) return 'direct'
  return content.some((span) => hasMark(span) || isInMarks(span)) ? 'mixed' : 'indirect'
}

/** `—Ya no—`: in a paragraph that a dash opens, right after a dash. */
function isDialogue(text, start) {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^[—–]\s*$/u.test(before) || /^[—–].*[—–][.,;:]?\s*$/u.test(before)
}

/** Stretches between marks that nobody is said to have said. */
function otherStretches(text, attributions) {
  const contents = attributions.filter(({ type }) => type !== 'indirect').flatMap(({ content }) => content)
  const isSaid = ([start, end]) => contents.some(([from, to]) => start < to && from < end)
  const stretches = pairsOf(text).flatMap(([open, close]) =>
    [...text.matchAll(new RegExp(`${open}\\s*([^${open}${close}]+?)\\s*${close}`, 'gu'))].map((found) => {
      const start = found.index + found[0].indexOf(found[1])
      return [start, start + found[1].length]
    }),
  )
  return stretches.filter((span) => !isSaid(span)).sort(([a], [b]) => a - b)
}

/**
 * F1 of sentence ends on Universal Dependencies treebanks, and the speed of the text layer. Sentences are joined by a space in
 * chunks of 25. Usage, after a build: node bench/sentences.mjs fr file.conllu.gz … [--errors N]
 */

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const CHUNK = 25
const DIST = process.env.QUOTES_DIST ?? new URL('../dist', import.meta.url).pathname

const load = (path) => import(pathToFileURL(`${DIST}/${path}`).href)

function sentencesOf(path) {
  const raw = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
  return [...text.matchAll(/^# text = (.+)$/gm)].map((match) => match[1].trim())
}

function chunksOf(sentences) {
  const chunks = []
  for (let i = 0; i < sentences.length; i += CHUNK) chunks.push(sentences.slice(i, i + CHUNK))
  return chunks
}

/** The ends of a chunk's sentences within their text, the last aside. */
function endsOf(sentences) {
  let at = -1
  return sentences.slice(0, -1).map((sentence) => {
    at += sentence.length + 1
    return at
  })
}

function measure(structureOf, conventions, sentences) {
  const counts = { right: 0, predicted: 0, gold: 0, words: 0, milliseconds: 0, errors: [] }
  for (const chunk of chunksOf(sentences)) {
    const text = chunk.join(' ')
    const begin = performance.now()
    const structure = structureOf(text, conventions)
    counts.milliseconds += performance.now() - begin
    const gold = new Set(endsOf(chunk))
    const predicted = new Set(structure.sentences.slice(0, -1).map(({ end }) => end))
    const at = (end, kind) =>
      counts.errors.push(`${kind} ${text.slice(Math.max(0, end - 50), end)} ‖${text.slice(end, end + 40)}`)
    for (const end of predicted) gold.has(end) ? counts.right++ : at(end, '+')
    for (const end of gold) if (!predicted.has(end)) at(end, '-')
    counts.predicted += predicted.size
    counts.gold += gold.size
    counts.words += structure.tokens.length
  }
  return counts
}

const args = process.argv.slice(2)
const errorsAt = args.indexOf('--errors')
const shown = errorsAt < 0 ? 0 : Number(args.splice(errorsAt, 2)[1])
const [code, ...paths] = args
const { structureOf } = await load('text/analyse.js')
const pack = process.env.QUOTES_CONVENTIONS
  ? { text: (await import(process.env.QUOTES_CONVENTIONS)).conventions }
  : await (await load('languages/index.js')).loadPack(code)
if (!pack || paths.length === 0) {
  console.error('usage: node bench/sentences.mjs LANGUAGE TREEBANK.conllu.gz …')
  process.exit(2)
}
for (const path of paths) {
  const { right, predicted, gold, words, milliseconds, errors } = measure(structureOf, pack.text, sentencesOf(path))
  const precision = (100 * right) / predicted
  const recall = (100 * right) / gold
  const f1 = (200 * right) / (predicted + gold)
  const speed = Math.round(words / milliseconds)
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(1))
  console.log(
    `${path.split('/').at(-1)}: P ${figures[0]} R ${figures[1]} F1 ${figures[2]}, ${speed} tokens a millisecond`,
  )
  for (const error of errors.slice(0, shown)) console.log(`  ${error}`)
}

/**
 * How often a mention's speaker comes out right when its source is given: gold sources in, names out, by form of mention and by
 * how it was resolved. `--alone` has each resolver answer pronouns and descriptions without the others: its precision, and its
 * reach, the share that it answers; `--whole` shows it the words of each source too, as a tagger marks them. `written-fr` and the
 * like are the articles of training/articles, `annotated-fr` those of training/annotations. Usage, after a build: node bench/speakers.js [set …] [--whole] [--alone] [--errors N];
 * needs the evaluation data beside the repository.
 */

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { loadPack } from '../dist/languages/index.js'
import { findMentions } from '../dist/lexicon/mentions.js'
import { scanMarks } from '../dist/marks/scan.js'
import { RESOLVERS, resolveMentions } from '../dist/speakers/resolve.js'
import { structureOf } from '../dist/text/analyse.js'
import { tokensOf } from '../dist/training/gold.js'
import { writtenArticles } from '../training/lib/articles.js'
import { annotatedArticles } from '../training/lib/wikinews.js'

const DATA = new URL('../../shared/eval/', import.meta.url)
const FORMS = ['named', 'description', 'pronoun']

const args = process.argv.slice(2)
const errorsAt = args.indexOf('--errors')
const errorsShown = errorsAt < 0 ? 0 : Number(args[errorsAt + 1] ?? 20)
const sets = (errorsAt < 0 ? args : args.slice(0, errorsAt)).filter((arg) => !arg.startsWith('-'))

if (existsSync(DATA)) await main()
else console.log('skipped: no evaluation data beside the repository')

async function main() {
  const names = await import(new URL('names.mjs', DATA).href)
  for (const set of sets.length > 0 ? sets : ['fr-train', 'en-train']) await measure(set, names)
}

async function measure(set, { namesMatch, mentionForm }) {
  const rows = rowsOf(set)
  const pack = await loadPack(rows[0].lang)
  if (args.includes('--alone')) return measureAlone(set, rows, pack, { namesMatch, mentionForm })
  const tally = Object.fromEntries(FORMS.map((form) => [form, { gold: 0, found: 0, right: 0, byReason: new Map() }]))
  const errors = []
  const started = performance.now()
  for (const row of rows) {
    for (const { attribution, source, answer } of answersIn(row, pack)) {
      if (!attribution.speaker) continue
      const form = mentionForm(row.text.slice(...source), row.text)
      const isRight = isNamedSo(attribution, answer, namesMatch)
      count(tally[form], answer, isRight)
      if (!isRight) errors.push(describe(row, source, attribution, answer, form))
    }
  }
  print(set, rows, tally, performance.now() - started)
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, errorsShown)))
  for (const error of errors.filter((_, i) => i % step === 0).slice(0, errorsShown)) console.log(error)
}

function rowsOf(set) {
  const written = /^written-(.+)$/.exec(set)?.[1]
  if (written) return writtenArticles(fileURLToPath(new URL(`../training/articles/${written}`, import.meta.url)))
  const annotated = /^annotated-(.+)$/.exec(set)?.[1]
  if (annotated) return annotatedArticles(annotated, fileURLToPath(new URL('..', DATA)))
  const lines = gunzipSync(readFileSync(new URL(`${set}.jsonl.gz`, DATA)))
  return lines.toString().trim().split('\n').map(JSON.parse)
}

function isNamedSo({ speaker, aliases = [] }, { name }, namesMatch) {
  return name !== null && [speaker, ...aliases].some((known) => namesMatch(known, name))
}

/** Precision and reach of each resolver alone, over the pronouns and descriptions. */
function measureAlone(set, rows, pack, { namesMatch, mentionForm }) {
  console.log(`${set}: each resolver alone`)
  for (const resolver of RESOLVERS) {
    const tally = { asked: 0, answered: 0, right: 0 }
    for (const row of rows) {
      const named = answersIn(row, pack, [])
      for (const [index, { attribution, source, answer }] of answersIn(row, pack, [resolver]).entries()) {
        // What the names alone answer is no resolver's
        if (named[index].answer.name !== null) continue
        if (!attribution.speaker || mentionForm(row.text.slice(...source), row.text) === 'named') continue
        tally.asked++
        if (answer.name !== null) tally.answered++
        if (isNamedSo(attribution, answer, namesMatch)) tally.right++
      }
    }
    const { asked, answered, right } = tally
    console.log(
      `  ${resolver.name.padEnd(22)} right ${percentOf(right, answered)}  reach ${percentOf(answered, asked)} of ${asked}`,
    )
  }
}

function percentOf(part, whole) {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6)
}

/** Each attribution that has a source, with what the speakers stage says of the mention there. */
function answersIn({ text, attributions }, pack, resolvers) {
  const structure = structureOf(text, pack.text)
  const { stretches } = scanMarks(structure, pack.marks)
  const mentions = findMentions(structure, stretches, pack)
  const given = attributions
    .filter(({ source }) => source?.length)
    .map((attribution) => ({
      attribution,
      source: attribution.source[0],
      mention: mentionAt(mentions, attribution.source[0]),
    }))
  const sources = [...new Set(given.map(({ mention }) => mention).filter((mention) => mention >= 0))].sort(
    (a, b) => a - b,
  )
  const known = args.includes('--whole') ? { phrases: phrasesOf(structure.tokens, given) } : {}
  const { entities, of } = resolveMentions(structure, stretches, mentions, sources, pack, known, resolvers)
  return given.map(({ attribution, source, mention }) => {
    const resolved = of.get(mention)
    const entity = resolved?.entity == null ? null : entities[resolved.entity]
    return {
      attribution,
      source,
      answer: { mention, name: entity?.name ?? null, reason: resolved?.reason ?? 'no mention' },
    }
  })
}

/** The tokens of the sources, in the order of the text, none over another. */
function phrasesOf(tokens, given) {
  const ranges = given.map(({ source }) => tokensOf(tokens, source)).sort(([a], [b]) => a - b)
  const apart = ranges.filter(([first], index) => index === 0 || ranges[index - 1][1] <= first)
  return apart.map(([first, end]) => ({ first, end }))
}

/** The mention that overlaps the span and begins nearest to its start; -1 where none does. */
function mentionAt(mentions, [start, end]) {
  let found = -1
  for (const [index, mention] of mentions.entries()) {
    if (mention.start >= end || mention.end <= start) continue
    const distance = Math.abs(mention.start - start)
    if (found < 0 || distance < Math.abs(mentions[found].start - start)) found = index
  }
  return found
}

function count(tally, { mention, reason }, isRight) {
  tally.gold++
  if (mention >= 0) tally.found++
  if (isRight) tally.right++
  const [all, right] = tally.byReason.get(reason) ?? [0, 0]
  tally.byReason.set(reason, [all + 1, right + (isRight ? 1 : 0)])
}

function describe({ id, text }, [start, end], { speaker }, { name, reason }, form) {
  const context = text.slice(Math.max(0, start - 60), end + 40).replaceAll(/\s+/g, ' ')
  return `${form.padEnd(12)} ${id}: ${speaker} ≠ ${name} (${reason}) … ${context} …`
}

function print(set, rows, tally, milliseconds) {
  const characters = rows.reduce((sum, { text }) => sum + text.length, 0)
  console.log(
    `${set}: ${rows.length} documents, ${Math.round(milliseconds)} ms, ${Math.round(characters / milliseconds)} characters a ms`,
  )
  for (const form of FORMS) {
    const { gold, found, right, byReason } = tally[form]
    console.log(
      `  ${form.padEnd(12)} ${String(gold).padStart(6)}  found ${percentOf(found, gold)}  right ${percentOf(right, gold)}`,
    )
    for (const [reason, [all, good]] of [...byReason].sort((a, b) => b[1][0] - a[1][0])) {
      console.log(`    ${percentOf(good, all)} of ${String(all).padStart(5)}  ${reason}`)
    }
  }
}

/**
 * Names, raw text in. Two measures:
 * - exact spans of persons, places and organisations on the French name corpus (articles of 2018; the model learns from earlier
 *   ones). Of annotations inside one another the outermost counts; other classes (dates, products) are left aside.
 * - the share of the sources named in the development sets that a mention overlaps, and that one overlaps with the right kind.
 *
 * Usage, after a build: node bench/names.js [--from 2018 --to 2018] [--sets fr-dev,en-dev] [--names compromise] [--errors N]
 * Skipped where the data is not beside the repository.
 */

import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { loadPack } from '../dist/languages/index.js'
import { findMentions } from '../dist/lexicon/mentions.js'
import { findNames } from '../dist/lexicon/names.js'
import { withWitness } from '../dist/lexicon/witnessed.js'
import { scanMarks } from '../dist/marks/scan.js'
import { structureOf } from '../dist/text/analyse.js'

const SHARED = new URL('../../shared/', import.meta.url)
const KINDS = { Person: 'person', Location: 'place', Organization: 'organization' }
const JUDGED = ['person', 'organization', 'group', 'document']

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '2018' },
    to: { type: 'string', default: '2018' },
    sets: { type: 'string', default: 'fr-dev,en-dev' },
    names: { type: 'string', default: 'rules' },
    errors: { type: 'string', default: '0' },
  },
})

if (existsSync(SHARED)) await main()
else console.log('skipped: no evaluation data beside the repository')

async function main() {
  measureSpans(
    rowsOf('ner/winer-fr.jsonl.gz').filter(({ id }) => isIn(id)),
    await loadPack('fr', 'French'),
  )
  const { mentionForm } = await import(new URL('eval/names.mjs', SHARED).href)
  for (const set of values.sets.split(',').filter(Boolean)) {
    const rows = rowsOf(`eval/${set}.jsonl.gz`)
    await measureSources(set, rows, await loadPack(rows[0].lang, rows[0].lang), mentionForm)
  }
}

/** Whether an article is of the time asked for: its id begins with the date. */
function isIn(id) {
  return id.slice(0, values.from.length) >= values.from && id.slice(0, values.to.length) <= values.to
}

function rowsOf(file) {
  return gunzipSync(readFileSync(new URL(file, SHARED)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

// ---------------------------------------------------------------- spans

function measureSpans(rows, pack) {
  const tally = new Map(Object.values(KINDS).map((kind) => [kind, { gold: 0, found: 0, right: 0, capital: 0 }]))
  const errors = []
  const started = performance.now()
  for (const { id, text, entities } of rows) {
    const gold = outermost(entities)
    const found = findNames(structureOf(text, pack.text), pack).filter(({ kind }) => tally.has(kind))
    const keys = new Set(gold.map(keyOf))
    for (const { start, kind } of gold) {
      tally.get(kind).gold++
      if (/\p{Lu}|\p{N}/u.test(text[start])) tally.get(kind).capital++
    }
    for (const name of found) {
      tally.get(name.kind).found++
      if (keys.delete(keyOf(name))) tally.get(name.kind).right++
      else errors.push(`${id} false ${name.kind}: ${text.slice(name.start, name.end)}`)
    }
    for (const span of gold.filter((span) => keys.has(keyOf(span))))
      errors.push(`${id} missed ${span.kind}: ${text.slice(span.start, span.end)}`)
  }
  const seconds = (performance.now() - started) / 1000
  console.log(
    `names of ${rows.length} French articles from ${values.from} to ${values.to}, exact spans (${seconds.toFixed(1)} s)`,
  )
  for (const [kind, { gold, found, right, capital }] of tally) {
    const small = `gold ${gold}, of which ${gold - capital} without a capital`
    console.log(
      `  ${kind.padEnd(13)} P ${percent(right, found)} R ${percent(right, gold)} F ${percent(2 * right, gold + found)}  ${small}`,
    )
  }
  show(errors)
}

function keyOf({ kind, start, end }) {
  return `${kind} ${start} ${end}`
}

function outermost(entities) {
  const spans = entities
    .filter(([label]) => KINDS[label])
    .map(([label, start, end]) => ({ kind: KINDS[label], start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return spans.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

// ---------------------------------------------------------------- sources

async function measureSources(set, rows, pack, mentionForm) {
  const tally = new Map(JUDGED.map((kind) => [kind, { gold: 0, found: 0, right: 0 }]))
  let unjudged = 0
  const errors = []
  const started = performance.now()
  for (const row of rows) {
    const structure = structureOf(row.text, pack.text)
    const names = await namesOf(structure, pack)
    const mentions = findMentions(structure, scanMarks(structure, pack.marks).stretches, pack, { names })
    for (const { kind, source = [] } of row.attributions) {
      const words = source.length > 0 ? row.text.slice(...source[0]) : ''
      if (words === '' || mentionForm(words, row.text) !== 'named') continue
      if (!tally.has(kind)) {
        unjudged++
        continue
      }
      const near = mentions.filter(({ start, end }) => source.some(([from, to]) => start < to && from < end))
      const isRight = near.some((mention) => mention.kind === kind)
      const count = tally.get(kind)
      count.gold++
      if (near.length > 0) count.found++
      if (isRight) count.right++
      else errors.push(`${row.id} ${kind}: ${words.replaceAll(/\s+/g, ' ')} → ${near.map(({ kind }) => kind)}`)
    }
  }
  const seconds = (performance.now() - started) / 1000
  console.log(`named sources of ${set} (${seconds.toFixed(1)} s); ${unjudged} more have no kind in the gold`)
  for (const [kind, count] of [...tally, ['person or organization', both(tally)]]) printShare(kind, count)
  show(errors)
}

async function namesOf(structure, pack) {
  const names = findNames(structure, pack)
  return values.names === 'compromise' ? withWitness(structure, names, pack) : names
}

function both(tally) {
  const [a, b] = [tally.get('person'), tally.get('organization')]
  return { gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }
}

function printShare(kind, { gold, found, right }) {
  console.log(
    `  ${kind.padEnd(22)} ${String(gold).padStart(5)}  found ${percent(found, gold)}  right ${percent(right, gold)}`,
  )
}

function percent(part, whole) {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5)
}

function show(errors) {
  const most = Number(values.errors)
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, most)))
  for (const error of errors.filter((_, i) => i % step === 0).slice(0, most)) console.log(`    ${error}`)
}

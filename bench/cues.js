/**
 * How much of what reports in gold data the cue lexicons hold, and whether a form leads to its lemma. Usage, after a build:
 *
 *   node bench/cues.js [set …] [--errors N]    # a set such as en-dev; a language such as es: its forms alone
 *
 * Needs the evaluation data and the treebanks beside the repository; says so and stops without them.
 *
 * A gold cue is a verb where its words hold one that is no auxiliary, by a dictionary that is not ours: the Lefff in French,
 * compromise in English (in its sentence). Strict: cues that are a verb group and nothing else (verbs, clitics, negations,
 * adverbs, particles and prepositions after it); held where the lexicon has the lemma of the last verb, or a phrase that these
 * words hold. Generous: every cue with a verb (`fait état de`, `ran an ad that says`); held where it has any of its verbs.
 */

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadPack } from '../dist/languages/index.js'
import { findCues, findVerbGroups } from '../dist/lexicon/cues.js'
import { isAdverb } from '../dist/lexicon/words.js'
import { structureOf } from '../dist/text/analyse.js'
import { dictionaryOf } from './dictionaries.js'
import { LEFT_OUT } from './left-out.js'

const SHARED = new URL('../../shared/', import.meta.url)
const SETS = ['fr-dev', 'fr-train', 'en-dev', 'en-train']
const TREEBANKS = {
  fr: 'ud/fr_sequoia-ud-test.conllu.gz',
  en: 'ud/en_ewt-ud-test.conllu.gz',
  es: 'ud/es_gsd-ud-test.conllu.gz',
  it: 'ud/it_isdt-ud-test.conllu.gz',
  pt: 'ud/pt_gsd-ud-test.conllu.gz',
}

const args = process.argv.slice(2)
const errorsAt = args.indexOf('--errors')
const shown = errorsAt < 0 ? 0 : Number(args.splice(errorsAt, 2)[1])

async function main(sets) {
  for (const set of sets.filter((set) => set.includes('-'))) await measureSet(set)
  for (const code of new Set(sets.map((set) => set.slice(0, 2)))) await measureForms(code)
}

const readText = (path) => gunzipSync(readFileSync(new URL(path, SHARED))).toString('utf8')
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`

// ---------------------------------------------------------------- gold cues

async function measureSet(set) {
  const rows = readText(`eval/${set}.jsonl.gz`).trim().split('\n').map(JSON.parse)
  const pack = await loadPack(rows[0].lang)
  const dictionary = await dictionaryOf(pack)
  const tally = { cues: 0, strict: count(), generous: count(), found: 0, missing: new Map() }
  for (const row of rows) measureRow(row, pack, dictionary, tally)
  console.log(`${set}: ${tally.cues} cues in ${rows.length} documents`)
  console.log(`  verb groups alone (strict):         lemma held ${percent(tally.strict.held, tally.strict.all)}`)
  console.log(`  with a complement too (generous):  a lemma held ${percent(tally.generous.held, tally.generous.all)}`)
  console.log(`  taken as a cue in its text:        ${percent(tally.found, tally.generous.all)}`)
  if (pack.code === 'en') printLeftOut(tally.missing)
  const missing = [...tally.missing].sort((a, b) => b[1].length - a[1].length).slice(0, shown)
  for (const [lemma, examples] of missing)
    console.log(
      `    ${String(examples.length).padStart(4)} ${lemma}: ${[...new Set(examples)].slice(0, 4).join(' | ')}`,
    )
}

/** How many of the cues that are not held have a written reason. */
function printLeftOut(missing) {
  const all = [...missing].reduce((sum, [, cues]) => sum + cues.length, 0)
  const told = LEFT_OUT.flatMap(({ lemmas }) => [...lemmas].flatMap((lemma) => missing.get(lemma) ?? [])).length
  console.log(`  not held, with a reason in left-out.js:  ${percent(told, all)}`)
}

const count = () => ({ all: 0, held: 0 })

function measureRow({ text, attributions }, pack, dictionary, tally) {
  const { tokens } = structureOf(text, pack.text)
  const cues = findCues(tokens, findVerbGroups(tokens, pack), pack)
  const lemmasAt = dictionary.verbsOf(text, tokens)
  for (const { cue } of attributions) {
    if (!cue?.length) continue
    tally.cues++
    const words = tokens.filter(
      ({ start, end, kind }) => kind === 'word' && cue.some(([from, to]) => start >= from && end <= to),
    )
    const verbs = words.filter((word) => isFullVerb(lemmasAt(word), pack))
    if (verbs.length > 0) measureCue(words, verbs, { lemmasAt, cues, pack }, tally)
  }
}

/** Auxiliaries alone make no verb: `was sure`, `a également`. */
const isFullVerb = (lemmas, { cues }) => lemmas?.some((lemma) => !cues.auxiliaries.has(lemma)) ?? false

function measureCue(words, verbs, { lemmasAt, cues, pack }, tally) {
  const head = verbs.at(-1)
  const holds = (word) => lemmasAt(word).some((lemma) => pack.cues.verbs.has(lemma))
  const isPhrase = hasPhrase(
    words,
    words.flatMap((word) => lemmasAt(word) ?? []),
    pack,
  )
  const isHeld = holds(head) || isPhrase
  const isGroup = words.every((word) => lemmasAt(word) !== null || isInside(word, pack) || word.start > head.start)
  if (isGroup && words.every((word) => word.start <= head.start || isAfter(word, pack))) add(tally.strict, isHeld)
  add(tally.generous, isPhrase || verbs.some(holds))
  if (
    cues.some(({ kind, start, end }) => kind === 'verb' && verbs.some((verb) => start < verb.end && end > verb.start))
  ) {
    tally.found++
  }
  if (!isHeld) push(tally.missing, lemmasAt(head)[0], words.map(({ norm }) => norm).join(' '))
}

function add(counts, isHeld) {
  counts.all++
  if (isHeld) counts.held++
}

/** What may follow the verb and be no complement: particles, prepositions, what stands inside a verb group. */
const isAfter = (word, pack) => isInside(word, pack) || pack.words.prepositions.has(word.norm)

/** What stands inside a verb group: clitics, negations, adverbs, markers of the infinitive. */
function isInside(word, pack) {
  const { verbClitics, negations, pronouns, infinitiveMarkers } = pack.words
  return [verbClitics, negations, pronouns, infinitiveMarkers].some((set) => set.has(word.norm)) || isAdverb(word, pack)
}

/** Whether the words hold a phrase of the lexicon that one of these verbs heads. */
function hasPhrase(words, lemmas, { cues }) {
  const norms = words.map(({ norm }) => norm)
  const phrases = lemmas.flatMap((lemma) => cues.verbPhrases?.get(lemma) ?? [])
  return phrases.some((phrase) => phrase.words.every((word) => norms.includes(word)))
}

function push(map, key, value) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

// ---------------------------------------------------------------- forms

/** Of the verbs of a treebank that are cues by their gold lemma: how often the form alone, and the text, leads to it. */
async function measureForms(code) {
  const pack = await loadPack(code)
  const tally = { all: 0, read: 0, taken: 0, right: 0, misread: new Map(), wrong: new Map() }
  for (const block of readText(TREEBANKS[code]).split('\n\n')) measureSentence(block, pack, tally)
  console.log(`${TREEBANKS[code]}: ${tally.all} verbs that are cues`)
  console.log(`  form → lemma among its readings: ${percent(tally.read, tally.all)}`)
  console.log(
    `  lemma of the verb group in text: ${percent(tally.right, tally.taken)} of those read as a verb group's head`,
  )
  for (const [title, list] of [
    ['misread', tally.misread],
    ['wrong in text', tally.wrong],
  ]) {
    const lines = [...list].sort((a, b) => b[1].length - a[1].length).slice(0, shown)
    for (const [key, { length }] of lines) console.log(`    ${title} ${String(length).padStart(4)} ${key}`)
  }
}

function measureSentence(block, pack, tally) {
  const text = /^# text = (.+)$/m.exec(block)?.[1]
  if (!text) return
  const { tokens } = structureOf(text, pack.text)
  const groups = findVerbGroups(tokens, pack)
  let at = 0
  for (const line of block.split('\n')) {
    const [id, form, lemma, tag] = line.split('\t')
    if (!/^\d+$/.test(id)) continue
    const start = text.indexOf(form, at)
    if (start >= 0 && start - at < 20) at = start + form.length
    if (tag !== 'VERB' || !pack.cues.verbs.has(lemma)) continue
    measureForm(form.toLowerCase(), lemma, start, { tokens, groups }, pack, tally)
  }
}

function measureForm(form, lemma, start, { tokens, groups }, pack, tally) {
  tally.all++
  if (pack.cues.readVerb(form).some((reading) => reading.lemma === lemma)) tally.read++
  else push(tally.misread, `${form} ≠ ${lemma}`, form)
  const group = groups.find(({ head }) => tokens[head].start === start)
  if (!group) return
  tally.taken++
  if (group.headReading.lemma === lemma) tally.right++
  else push(tally.wrong, `${form}: ${group.headReading.lemma} ≠ ${lemma}`, form)
}

if (existsSync(SHARED)) await main(args.length > 0 ? args : SETS)
else console.log('skipped: no evaluation data beside the repository')

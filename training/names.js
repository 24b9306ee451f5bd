/**
 * Trains the tagger of French names and writes models/fr.names.bin. The same input gives the same bytes.
 *
 *   npm run build && node training/names.js [--from 2016 --to 2017] [--dry-run]
 *
 * A structured perceptron, averaged over all its steps, on the articles of the French name corpus (WiNER-fr, CC BY 4.0) from the
 * first to the last year. The articles of the development set are left out, and so those of the years after: measure on these
 * with bench/names.js.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rowsOf } from './lib/rows.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    dist: { type: 'string', default: join(root, 'dist') },
    out: { type: 'string', default: join(root, 'models', 'fr.names.bin') },
    from: { type: 'string', default: '2016' },
    to: { type: 'string', default: '2017' },
    bits: { type: 'string', default: '15' },
    'met-bits': { type: 'string', default: '20' },
    least: { type: 'string', default: '2' },
    epochs: { type: 'string', default: '12' },
    dropout: { type: 'string', default: '0.3' },
    'dry-run': { type: 'boolean', default: false },
  },
})

const load = (path) => import(pathToFileURL(join(resolve(values.dist), path)).href)
const { loadPack } = await load('languages/index.js')
const { structureOf } = await load('text/analyse.js')
const { factsFor } = await load('lexicon/names.js')
const { MOST_FEATURES, writeFeatures } = await load('lexicon/tagging/features.js')
const { LABELS } = await load('lexicon/tagging/labels.js')
const { writeNameModel } = await load('lexicon/tagging/model.js')
const { bestLabels, labelsOf } = await load('lexicon/tagging/tagger.js')
const { random, shuffle } = await load('training/random.js')

const KINDS = { Person: 'person', Location: 'place', Organization: 'organization' }
const bits = Number(values.bits)
const metBits = Number(values['met-bits'])

// ---------------------------------------------------------------- examples

/** The articles to learn from, in the order of the corpus. */
function articles() {
  const held = new Set(rowsOf(join(values.shared, 'eval/fr-dev.jsonl.gz')).map(({ id }) => id))
  const isIn = (id) => id.slice(0, values.from.length) >= values.from && id.slice(0, values.to.length) <= values.to
  return rowsOf(join(values.shared, 'ner/winer-fr.jsonl.gz')).filter(({ id }) => isIn(id) && !held.has(id))
}

/** The annotated names as token ranges: the outermost of those inside one another, those that a capital or a figure begins. */
function namesOf({ text, entities }, tokens) {
  const firsts = new Map(tokens.map(({ start }, at) => [start, at]))
  const ends = new Map(tokens.map(({ end }, at) => [end, at + 1]))
  let last = 0
  return entities
    .filter(([label]) => KINDS[label])
    .sort(([, a, b], [, c, d]) => a - c || d - b)
    .filter(([, start, end]) => {
      if (start < last) return false
      last = end
      return true
    })
    .filter(([label, start, end]) => /[\p{Lu}\p{N}]/u.test(label === 'Location' ? text.slice(start, end) : text[start]))
    .map(([label, start, end]) => ({ kind: KINDS[label], first: firsts.get(start), end: ends.get(end) }))
    .filter(({ first, end }) => first !== undefined && end !== undefined && first < end)
}

/** Each document's open slots, their feature hashes and the labels that are right. */
function examplesOf(pack) {
  const out = new Int32Array(MOST_FEATURES)
  return articles().map((row) => {
    const structure = structureOf(row.text, pack.text)
    const facts = factsFor(structure, pack)
    const features = [...facts.open].map((open, slot) =>
      open ? out.slice(0, writeFeatures(facts, slot, out)) : new Int32Array(0),
    )
    return { open: facts.open, features, gold: labelsOf(facts, namesOf(row, structure.tokens)) }
  })
}

/** Keeps the features seen often enough, as buckets; tells which hashes these are. */
function bucketed(examples) {
  const counts = new Map()
  for (const { features } of examples)
    for (const list of features) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const met = new Uint8Array(2 ** (metBits - 3))
  let kept = 0
  for (const [hash, count] of counts) {
    if (count < Number(values.least)) continue
    const low = hash & (2 ** metBits - 1)
    met[low >>> 3] |= 1 << (low & 7)
    kept++
  }
  const isMet = (hash) => {
    const low = hash & (2 ** metBits - 1)
    return (met[low >>> 3] & (1 << (low & 7))) !== 0
  }
  console.log(`${kept} features of ${counts.size}`)
  const buckets = (list) => list.filter(isMet).map((hash) => (hash >>> (32 - bits)) * LABELS)
  return { met, documents: examples.map((example) => ({ ...example, features: example.features.map(buckets) })) }
}

// ---------------------------------------------------------------- training

/** Weights that remember the sum of all their values over the steps. */
function averagedWeights(size) {
  const now = new Float64Array(size)
  const later = new Float64Array(size) // each change times the step it came at
  return {
    now,
    add(index, change, step) {
      now[index] += change
      later[index] += change * step
    },
    average: (steps) => now.map((weight, index) => weight - later[index] / steps),
  }
}

function scoresOf({ open, features }, weights) {
  const scores = new Float64Array(open.length * LABELS)
  for (let slot = 0; slot < open.length; slot++) {
    for (const bucket of features[slot])
      for (let label = 0; label < LABELS; label++) scores[slot * LABELS + label] += weights[bucket + label]
  }
  return scores
}

function train(documents) {
  const weights = averagedWeights(2 ** bits * LABELS)
  const transitions = averagedWeights(LABELS * LABELS)
  const next = random(11)
  let step = 1
  for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
    let wrong = 0
    const order = [...documents]
    shuffle(order, next)
    for (const whole of order) {
      const document = thinned(whole, next)
      const found = bestLabels(document.open, scoresOf(document, weights.now), transitions.now)
      wrong += correct(document, found, weights, transitions, step)
      step++
    }
    console.log(`pass ${epoch + 1}: ${wrong} labels wrong`)
  }
  return { weights: weights.average(step), transitions: transitions.average(step) }
}

/** The document with some of its features left out, so that none is leant on alone. */
function thinned(document, next) {
  const share = Number(values.dropout)
  return { ...document, features: document.features.map((list) => list.filter(() => next() >= share)) }
}

/** Moves the weights from what was found towards what is right, and tells how many labels were wrong. */
function correct({ features, gold }, found, weights, transitions, step) {
  let wrong = 0
  for (let slot = 0; slot < gold.length; slot++) {
    const [right, taken] = [gold[slot], found[slot]]
    const [before, after] = slot > 0 ? [gold[slot - 1], found[slot - 1]] : [0, 0]
    if (right === taken && before === after) continue
    transitions.add(before * LABELS + right, 1, step)
    transitions.add(after * LABELS + taken, -1, step)
    if (right === taken) continue
    wrong++
    for (const bucket of features[slot]) {
      weights.add(bucket + right, 1, step)
      weights.add(bucket + taken, -1, step)
    }
  }
  return wrong
}

/** Weights as int8: those beyond the 99.9th percentile are cut to it. */
function quantised({ weights, transitions }, met) {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = sizes[Math.floor(sizes.length * 0.999)] / 127
  const small = (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))
  return {
    bits,
    metBits,
    scale: Math.fround(scale),
    transitions: Float32Array.from(transitions),
    weights: Int8Array.from(weights, small),
    met,
  }
}

const examples = examplesOf(await loadPack('fr', 'French'))
const { met, documents } = bucketed(examples)
console.log(`${documents.length} articles`)
const bytes = writeNameModel(quantised(train(documents), met))
console.log(`${bytes.length} bytes`)
if (!values['dry-run']) {
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, bytes)
}

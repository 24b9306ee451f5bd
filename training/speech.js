/**
 * Trains the model that tells speech from titles, names and terms, and writes src/attribution/speech.weights.ts.
 *
 *   npm run build && node training/speech.js [--shared ../shared] [--dist dist] [--dry-run]
 *
 * Logistic regression on the marked stretches of the training articles, once with the language packs and once without their
 * words, for languages that have none. The strength of regularisation comes from cross-validation by document, the threshold from
 * what it gives for the languages that have gold of others.
 */

import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { WRITTEN } from './lib/articles.js'
import { LANGUAGES, weightOf } from './lib/recipe.js'
import { trainingRows } from './lib/taught.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    dist: { type: 'string', default: join(root, 'dist') },
    'dry-run': { type: 'boolean', default: false },
  },
})
const OUTPUT = join(root, 'src', 'attribution', 'speech.weights.ts')
const FOLDS = 5
const L2 = [0.01, 0.03, 0.06]
const JUDGED = ['fr', 'en'] // languages that the threshold is chosen for
const SLACK = 0.002 // F1 that is given for recall: a lost quote is worse than a title too many
const NOT_SPEECH_FOUND = 0.4 // most of the stretches that are no speech may pass: the tags, where there are any, see to the rest

const load = async (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { structureOf } = await load('text/analyse.js')
const { scanMarks } = await load('marks/scan.js')
const { loadPack } = await load('languages/index.js')
const { barePack } = await load('languages/bare.js')
const { sievesOfAll } = await load('attribution/quotes.js')
const { findFrames } = await load('attribution/frames.js')
const { sceneOf } = await load('attribution/scene.js')
const { findMentions } = await load('lexicon/mentions.js')
const { findCues, findVerbGroups } = await load('lexicon/cues.js')
const { speechFeatures } = await load('attribution/speech.features.js')
const { speechScene } = await load('attribution/speech.scene.js')
const { readGold } = await load('training/gold.js')
const { probabilityOf, trainLogistic } = await load('training/logistic.js')
const { speechExamples } = await load('training/speech.js')

// ---------------------------------------------------------------- examples

function examplesOf(rows, pack, read) {
  return rows.flatMap((row, document) => {
    const structure = structureOf(row.text, read.text)
    const { stretches } = scanMarks(structure, read.marks)
    const cues = findCues(structure.tokens, findVerbGroups(structure, pack), pack)
    const scene = speechScene({ structure, stretches, cues, pack, sieves: sievesOf(structure, stretches, cues, pack) })
    const weight = weightOf(row.lang)
    const featuresOf = (index) => speechFeatures(index, scene)
    const isNews = row.source !== WRITTEN
    return speechExamples(row, stretches, featuresOf, weight).map((one) => ({
      ...one,
      lang: row.lang,
      document,
      isNews,
    }))
  })
}

function sievesOf(structure, stretches, cues, pack) {
  const verbs = findVerbGroups(structure, pack)
  const mentions = findMentions(structure, stretches, pack, { verbs })
  const scene = sceneOf({ structure, stretches, mentions, verbs, cues, pack })
  return sievesOfAll(scene, findFrames(scene))
}

async function allExamples(bare) {
  const found = []
  for (const lang of LANGUAGES) {
    const read = await loadPack(lang, lang)
    const pack = bare ? barePack(read.code, read.name, read.marks) : read
    found.push(...examplesOf(readGold(trainingRows(lang, values.shared)), pack, read))
  }
  return found
}

// ---------------------------------------------------------------- training

/** Each example with the probability that a model gives it that has not seen its document. */
function crossValidated(examples, l2) {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeldOut = ({ document }) => document % FOLDS === fold
    const weights = trainLogistic(
      examples.filter((example) => !isHeldOut(example)),
      l2,
    )
    return examples.filter(isHeldOut).map((example) => ({
      ...example,
      y: example.isRight ? 1 : 0,
      p: probabilityOf(weights, example.features, example.set),
    }))
  })
}

function figures(scored, threshold) {
  const taken = scored.filter(({ p }) => p >= threshold)
  const right = taken.filter(({ y }) => y === 1).length
  const speech = scored.filter(({ y }) => y === 1).length
  const precision = right / taken.length
  const recall = right / speech
  const passed = (taken.length - right) / (scored.length - speech)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), passed }
}

const loss = (scored) =>
  -scored.reduce((sum, { y, p }) => sum + Math.log(Math.max(1e-9, y ? p : 1 - p)), 0) / scored.length
const percent = (value) => (100 * value).toFixed(1).padStart(6)
const show = (name, { precision, recall, f1, passed }) =>
  console.log(
    name.padEnd(24),
    'P',
    percent(precision),
    'R',
    percent(recall),
    'F1',
    percent(f1),
    'not speech passed',
    percent(passed),
  )

/** The lowest threshold with nearly the best mean F1 over the languages that lets few stretches pass that are no speech. */
function bestThreshold(scored, most) {
  const rows = Array.from({ length: 61 }, (_, step) => 0.3 + step / 100).map((threshold) => {
    const each = JUDGED.map((lang) =>
      figures(
        scored.filter((example) => example.lang === lang && example.isNews),
        threshold,
      ),
    )
    const mean = each.reduce((sum, { f1 }) => sum + f1, 0) / each.length
    return { threshold, mean, passed: Math.max(...each.map(({ passed }) => passed)) }
  })
  const few = rows.filter(({ passed }) => passed <= most)
  const best = Math.max(...(few.length > 0 ? few : rows).map(({ mean }) => mean))
  return (few.length > 0 ? few : rows).find(({ mean }) => mean >= best - SLACK).threshold
}

async function model(bare) {
  const examples = await allExamples(bare)
  const tried = L2.map((l2) => ({ l2, scored: crossValidated(examples, l2) })).map((row) => ({
    ...row,
    loss: loss(row.scored),
  }))
  for (const { l2, loss } of tried) console.log(bare ? 'bare' : 'full', 'l2', l2, 'loss', loss.toFixed(4))
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a))
  const threshold = bestThreshold(best.scored, NOT_SPEECH_FOUND)
  for (const lang of LANGUAGES) {
    const scored = best.scored.filter((example) => example.lang === lang)
    for (const at of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
      show(`${lang} ${bare ? 'bare' : 'full'} ${at}`, figures(scored, at))
    show(`${lang} best ${threshold.toFixed(2)}`, figures(scored, threshold))
  }
  return calibrated(trainLogistic(examples, best.l2), threshold)
}

/** The weights with the threshold moved to one half, so that one threshold serves every model. */
function calibrated(weights, threshold) {
  return weights.set('bias', weights.get('bias') - Math.log(threshold / (1 - threshold)))
}

// ---------------------------------------------------------------- writing

function record(name, comment, weights) {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Number(weight.toFixed(2))])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${weight} ${feature}`)
  return `/** ${comment} */\nexport const ${name} = \`\n${rows.join('\n')}\n\`\n`
}

const full = await model(false)
const bare = await model(true)
if (!values['dry-run']) {
  const parts = [
    '/** Weights of the speech model: how much a feature speaks for speech, and the feature, one a line. Written by training/speech.js. */\n',
    record('WEIGHTS', 'For languages that have a lexicon of cues.', full),
    record('BARE_WEIGHTS', 'For languages of which nothing but the marks is known.', bare),
  ]
  writeFileSync(OUTPUT, parts.join('\n'))
}

/**
 * Teaches how the evidence for the antecedents of pronouns weighs, and writes src/speakers/antecedents.weights.ts.
 *
 *   npm run build && node training/antecedents.js [--shared ../shared] [--dist dist] [--leave-out]
 *
 * The data are the pronouns of gold that speak, with who speaks. `--leave-out` writes nothing: it reads each fifth of the articles by
 * weights that the others taught, and prints how many pronouns come out right by the weights as they are and by those.
 */

import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { WRITTEN } from './lib/articles.js'
import { trainingRows } from './lib/taught.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    dist: { type: 'string', default: join(root, 'dist') },
    'leave-out': { type: 'boolean', default: false },
  },
})
const OUTPUT = join(root, 'src', 'speakers', 'antecedents.weights.ts')
/** The language whose gold says whom pronouns stand for. */
const LANG = 'fr'
const L2 = 10
/** Times that the articles are read, each by the weights of the time before. */
const ROUNDS = 3
const PARTS = 5

const load = async (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { read } = await load('reading.js')
const { loadPack } = await load('languages/index.js')
const { EVIDENCE, WEIGHTS } = await load('speakers/antecedents.js')
const { resolveMentions } = await load('speakers/resolve.js')
const { rightPronouns, trainAntecedents } = await load('training/antecedents.js')
const { namesMatch } = await load('evaluation/names.js')

/** Weights set by hand, from which learning starts and near which it stays. */
const SET = {
  'sentences back': -0.8,
  'same paragraph': 0.7,
  subject: 1.7,
  'opens its sentence': 0.9,
  oblique: -0.4,
  'spoke last': 0.5,
  mentions: 0.3,
  'silent place': -5,
  'silent thing': -4,
  'person, named': 0.7,
  'person, described': -1,
  'body, described': -1,
  document: -2,
  'unknown, named': -1,
  'unknown, described': -1,
  'person of the gender': 0.3,
  'person by name of the other gender': -5,
  'other of the gender': 0.3,
  'other of no gender': -0.7,
  'other of the other gender': -10,
  'pronouns around': 0.7,
  'named after': -2,
  'latest, for a demonstrative': 2,
}
const PRIOR = Float64Array.from(EVIDENCE, (name) => SET[name] ?? 0)

const pack = await loadPack(LANG, LANG)
const rows = trainingRows(LANG, values.shared).split('\n').map(JSON.parse)
const readings = rows.map((row) => ({ row, reading: read(row.text, pack) }))
if (values['leave-out']) leaveOut()
else write(taughtBy(readings))

// ---------------------------------------------------------------- gold

/** The pronouns of an article that speak, with their candidates. */
function pronounsIn({ row, reading: { scene, known } }, antecedents) {
  const { structure, stretches, mentions } = scene
  const goldOf = new Map(row.attributions.flatMap((gold) => sourceOf(gold, mentions)))
  const sources = [...goldOf.keys()].sort((a, b) => a - b)
  const asked = []
  const note = (one) => asked.push(one)
  const resolution = resolveMentions(structure, stretches, mentions, sources, pack, {
    ...known,
    antecedents,
    note,
  })
  return asked.flatMap(({ mention, candidates, evidence }) => {
    const gold = goldOf.get(mention)
    if (!gold?.speaker) return []
    const amounts = evidence.map((own) => own.flat().map(Number))
    return [{ evidence: amounts, isRight: candidates.map((candidate) => isNamed(gold, nameOf(resolution, candidate))) }]
  })
}

/** The first mention in the words for who speaks, with the attribution. */
function sourceOf(gold, mentions) {
  const [span] = gold.source
  const at = span ? mentions.findIndex(({ start, end }) => span[0] <= start && end <= span[1]) : -1
  return at < 0 ? [] : [[at, gold]]
}

/** What a candidate is called in the end: who was taken up may be named later. */
function nameOf({ entities, of }, { draft, trace }) {
  const entity = trace.isInner ? draft : (of.get(trace.mention)?.entity ?? draft)
  return entities[entity].name
}

function isNamed({ speaker, aliases = [] }, name) {
  return [speaker, ...aliases].some((one) => namesMatch(one, name))
}

// ---------------------------------------------------------------- training

/** Weights that some articles teach: what a pronoun takes up is told by whom those before it did, so they are read anew by what was learnt. */
function taughtBy(list) {
  let weights = PRIOR
  for (let round = 0; round < ROUNDS; round++) {
    const pronouns = list.flatMap((one) => pronounsIn(one, weights))
    weights = trainAntecedents(pronouns, PRIOR, L2)
  }
  return weights
}

function leaveOut() {
  const sums = { news: { known: 0, learnt: 0, of: 0 }, written: { known: 0, learnt: 0, of: 0 } }
  for (let part = 0; part < PARTS; part++) {
    const learnt = taughtBy(readings.filter((_, at) => at % PARTS !== part))
    for (const one of readings.filter((_, at) => at % PARTS === part)) {
      const sum = sums[one.row.source === WRITTEN ? 'written' : 'news']
      const { right, of } = rightPronouns(pronounsIn(one, learnt), learnt)
      sum.learnt += right
      sum.of += of
      sum.known += rightPronouns(pronounsIn(one, WEIGHTS), WEIGHTS).right
    }
  }
  console.log(sums)
}

function write(weights) {
  const lines = EVIDENCE.map((name, at) => `${weights[at].toFixed(2)} ${name}`)
  writeFileSync(
    OUTPUT,
    `/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = \`
${lines.join('\n')}
\`
`,
  )
}

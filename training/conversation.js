/**
 * Teaches how the evidence of conversations weighs, and writes src/speakers/conversation/learnt.weights.ts.
 *
 *   npm run build && node training/conversation.js [--shared ../shared] [--dist dist] [--leave-out]
 *
 * The data are chapters of six novels (PDNC) with who speaks each quotation. `--leave-out` writes nothing: it reads each novel by weights
 * that the others taught, and prints how many turns come out right by the weights set by hand and by those.
 */

import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rowsOf } from './lib/rows.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    dist: { type: 'string', default: join(root, 'dist') },
    'leave-out': { type: 'boolean', default: false },
  },
})
const OUTPUT = join(root, 'src', 'speakers', 'conversation', 'learnt.weights.ts')
const L2 = 20
const LEAST = 0.005 // weights that would be written as 0.00

const load = async (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { findingsOf } = await load('extract.js')
const { read } = await load('reading.js')
const { loadPack } = await load('languages/index.js')
const { modelFor } = await load('attribution/models.js')
const { turnsOf } = await load('speakers/conversation/turn.js')
const { secondPass } = await load('speakers/conversation/scored.js')
const { SET } = await load('speakers/conversation/weights.js')
const { rightTurns, trainConversations } = await load('training/conversation.js')
const { namesMatch } = await import(pathToFileURL(resolve(values.shared, 'eval', 'names.mjs')).href)

const pack = await loadPack('en', 'English')
const chapters = rowsOf(join(values.shared, 'eval', 'en-fiction-dev.jsonl.gz')).flatMap(conversationIn)
const novels = [...new Set(chapters.map(({ novel }) => novel))]
if (values['leave-out']) leaveOut()
else write(trainConversations(weighed(chapters), L2))

// ---------------------------------------------------------------- gold

/** The conversation of a chapter with its gold; none where it is not read as one. */
function conversationIn(row) {
  const findings = findingsOf(read(row.text, pack), false, modelFor(pack))
  if (findings.turns.size === 0) return []
  const { resolution, utterances } = findings
  const scene = { ...findings.scene, mentions: resolution.mentions }
  const { kept, evidence } = secondPass(scene, turnsOf(scene, utterances, resolution), resolution)
  const spoken = row.attributions.filter(({ type, speaker }) => type === 'direct' && speaker !== null)
  const isRight = kept.map((turn, at) => {
    const pieces = turn.utterances.flatMap((index) => utterances[index].pieces)
    const named = spoken.filter(({ content }) => content.some((span) => pieces.some((piece) => isSame(span, piece))))
    const rights = evidence.candidates[at].map((candidate) => named.some((one) => isNamed(one, resolution, candidate)))
    return rights.includes(true) ? rights : null
  })
  return [{ novel: row.id.replace(/-\d+$/, ''), evidence, isRight }]
}

/** Whether more than half of what either covers is shared. */
function isSame([from, to], { start, end }) {
  const shared = Math.min(end, to) - Math.max(start, from)
  return shared / (end - start + to - from - shared) > 0.5
}

function isNamed({ speaker, aliases }, { entities }, candidate) {
  return [speaker, ...aliases].some((name) => namesMatch(name, entities[candidate].name))
}

// ---------------------------------------------------------------- training

/** The chapters, those of a long novel counting for less, by the root of its turns. */
function weighed(given) {
  const turns = new Map()
  for (const { novel, isRight } of given) turns.set(novel, (turns.get(novel) ?? 0) + isRight.length)
  const mean = [...turns.values()].reduce((a, b) => a + b, 0) / turns.size
  return given.map((chapter) => ({ ...chapter, weight: Math.sqrt(mean / turns.get(chapter.novel)) }))
}

function leaveOut() {
  const all = { set: 0, learnt: 0, of: 0 }
  for (const novel of novels) {
    const learnt = new Map([...SET, ...trainConversations(weighed(chapters.filter((one) => one.novel !== novel)), L2)])
    const own = chapters.filter((one) => one.novel === novel)
    const sum = (weights, key) => own.reduce((total, one) => total + rightTurns(one, weights)[key], 0)
    const figures = { set: sum(SET, 'right'), learnt: sum(learnt, 'right'), of: sum(SET, 'of') }
    console.log(novel, figures)
    for (const key of Object.keys(all)) all[key] += figures[key]
  }
  console.log('all', all)
}

function write(weights) {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${Number(weight.toFixed(2))} ${name}`)
  const text = `/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = \`
${lines.join('\n')}
\`
`
  writeFileSync(OUTPUT, text)
}

/**
 * Batches that are killed at chance instants, and go on: are the results those of a batch that was not? Usage, after a build:
 *
 *   node bench/kills.js [--kills 20] [--articles 300] [--seed 1]
 *
 * Each trial kills a batch (SIGKILL) once or more at instants that the seed chooses within the time that a whole run takes, lets it go
 * on to the end, and compares every file of the results but the journal, byte for byte; of the summary not the seconds.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { random } from '../dist/training/random.js'
import { sources, writeArticles } from './corpus.js'

const BIN = fileURLToPath(new URL('../bin/quotes.js', import.meta.url))
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
})
const count = Number(values.articles)
const KILLS_A_TRIAL = 3
const folder = mkdtempSync(join(tmpdir(), 'quotes-kills-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Runs a batch, and kills it after so many milliseconds; gives how long it took, and whether it came to its end. */
async function batch(out, more, milliseconds = 0) {
  const began = performance.now()
  const args = [BIN, 'batch', 'articles', '--out', out, '--jobs', '2', '--quiet', ...more]
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' })
  const timer = milliseconds > 0 ? setTimeout(() => child.kill('SIGKILL'), milliseconds) : undefined
  const [code] = await once(child, 'exit')
  clearTimeout(timer)
  if (code !== 0 && code !== null) throw new Error(`the batch ended with ${code}`)
  return { milliseconds: performance.now() - began, ended: code === 0 }
}

/** Each file of the results with its content, without what a run keeps for itself. */
function treeOf(out) {
  const paths = readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.quotes/'))
  const contents = paths.sort().map((path) => [path.slice(join(folder, out).length), readFileSync(path, 'utf8')])
  return JSON.stringify(contents.map(([path, content]) => [path, content.replace(/"seconds": [\d.]+/, '')]))
}

const linesIn = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').length

/** Kills a batch at some instants and lets it go on; says what came of it. */
async function trial(name, { state, optionsFor, whole }, next) {
  const more = optionsFor(name)
  const instants = []
  for (let ended = false; !ended && instants.length < KILLS_A_TRIAL; ) {
    const instant = Math.ceil(next() * whole.milliseconds)
    ended = (await batch(name, more, instant)).ended
    if (!ended) instants.push(instant)
  }
  await batch(name, more)
  const twice = linesIn(join(folder, name, '.quotes', state, 'journal.jsonl')) - count
  const same = treeOf(name) === whole.tree
  rmSync(join(folder, name), { recursive: true })
  return { instants, same, twice }
}

writeArticles(join(folder, 'articles'), sources().articles, count)
const next = random(Number(values.seed))
const kinds = [
  { state: 'tree', optionsFor: () => [] },
  { state: 'one-file', optionsFor: (out) => ['--jsonl', `${out}/all.jsonl`] },
]
for (const kind of kinds) {
  const { milliseconds } = await batch(kind.state, kind.optionsFor(kind.state))
  kind.whole = { milliseconds, tree: treeOf(kind.state) }
}
const total = { kills: 0, different: 0, twice: 0 }
for (let index = 0; total.kills < Number(values.kills); index += 1) {
  const kind = kinds[index % kinds.length]
  const { instants, same, twice } = await trial(`trial-${index}`, kind, next)
  total.kills += instants.length
  total.different += same ? 0 : 1
  total.twice += twice
  const when =
    instants.length > 0
      ? `killed after ${instants.join(', ')} of ${kind.whole.milliseconds.toFixed(0)} ms`
      : 'not killed'
  console.log(`${kind.state}: ${when}: ${same ? 'the same' : 'DIFFERENT'}, ${twice} articles done twice`)
}
console.log(`${total.kills} kills: ${total.different} trials different, ${total.twice} articles done twice`)
process.exitCode = total.different > 0 ? 1 : 0

/**
 * A stream of many lines: memory at the beginning and at the end, and lines a second. Linux only, after a build:
 *
 *   node bench/stream.js [--lines 1000000] [--jobs 1] [--words 12]
 *
 * Each line is the beginning of a paragraph of the sources, with its number; the answers are counted and thrown away.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, processorTime, residentMemory, sources } from './corpus.js'

const BIN = fileURLToPath(new URL('../bin/quotes.js', import.meta.url))
const SAMPLE_EVERY = 200
const TENTHS = 10

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: '1' },
    words: { type: 'string', default: '12' },
  },
})
const count = Number(values.lines)
const { from, articles } = sources()
const texts = articles.flat().map((text) => text.split(/\s+/, Number(values.words)).join(' '))

function* requests() {
  const lines = []
  for (let id = 0; id < count; id += 1) {
    lines.push(`${JSON.stringify({ id, text: `${texts[id % texts.length]} ${id}`, lang: 'fr' })}\n`)
    if (lines.length === 500) yield lines.splice(0).join('')
  }
  yield lines.join('')
}

const child = spawn(process.execPath, [BIN, 'stream', '--jobs', values.jobs], { stdio: ['pipe', 'pipe', 'inherit'] })
const ended = once(child, 'exit')
console.log(`Node ${process.version}; ${count} lines of ${values.words} words from ${from}, ${values.jobs} threads`)
const samples = []
let answered = 0
let processor = 0
child.stdout.on('data', (chunk) => {
  const before = Math.floor((answered / count) * TENTHS)
  for (const byte of chunk) if (byte === 0x0a) answered += 1
  const tenth = Math.floor((answered / count) * TENTHS)
  if (tenth > before) console.log(`${answered} lines: ${residentMemory(child.pid).toFixed(0)} MB`)
})
const timer = setInterval(() => {
  samples.push({ answered, megabytes: residentMemory(child.pid) })
  processor = Math.max(processor, processorTime(child.pid))
}, SAMPLE_EVERY)
const began = performance.now()
Readable.from(requests()).pipe(child.stdin)
const [code] = await ended
clearInterval(timer)

const seconds = (performance.now() - began) / 1000
const [first, last] = [memoryIn(0), memoryIn(TENTHS - 1)]
const most = Math.max(...samples.map(({ megabytes }) => megabytes))
console.log(
  `${answered} lines answered (exit ${code}) in ${seconds.toFixed(0)} s, ${(answered / seconds).toFixed(0)} a second; ` +
    `${processor.toFixed(0)} s of processor`,
)
console.log(
  `${first.toFixed(0)} MB in the first tenth, ${last.toFixed(0)} MB in the last; at most ${most.toFixed(0)} MB`,
)

/** Megabytes while the lines of a tenth were answered. */
function memoryIn(tenth) {
  const [low, high] = [(tenth / TENTHS) * count, ((tenth + 1) / TENTHS) * count]
  const within = samples.filter(({ answered, megabytes }) => megabytes > 0 && answered > low && answered <= high)
  return median(within.map(({ megabytes }) => megabytes))
}

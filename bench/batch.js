/**
 * A batch of many articles: one thread against two, memory at the beginning and at the end, and against a process for each article.
 * Linux only, after a build:
 *
 *   node bench/batch.js [--articles 10000] [--single 400]
 *
 * All is done in one run: SINGLE articles by a process each (`xargs -P2`), all by one thread, all by two. The seconds of processor
 * tell what each got of a machine that others use too.
 */

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, processorTime, residentMemory, sources, writeArticles } from './corpus.js'

const BIN = fileURLToPath(new URL('../bin/quotes.js', import.meta.url))
const SAMPLE_EVERY = 50
const TENTHS = 10

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, single: { type: 'string', default: '400' } },
})
const count = Number(values.articles)
const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Counts the lines of a file that grows; each call reads what is new. */
function lineCounter(path) {
  const buffer = Buffer.alloc(1 << 20)
  let lines = 0
  let at = 0
  return () => {
    if (!existsSync(path)) return 0
    const file = openSync(path)
    for (
      let read = readSync(file, buffer, 0, buffer.length, at);
      read > 0;
      read = readSync(file, buffer, 0, buffer.length, at)
    ) {
      at += read
      for (const byte of buffer.subarray(0, read)) if (byte === 0x0a) lines += 1
    }
    closeSync(file)
    return lines
  }
}

/** Runs a batch with so many threads: seconds, seconds of processor, and megabytes by the articles done. */
async function batch(jobs) {
  const out = join(folder, `results-${jobs}`)
  const began = performance.now()
  const args = [BIN, 'batch', 'articles', '--out', out, '--jobs', String(jobs), '--quiet']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' })
  const ended = once(child, 'exit')
  const done = lineCounter(join(out, '.quotes/tree/journal.jsonl'))
  const samples = []
  let processor = 0
  while (child.exitCode === null) {
    samples.push({ done: done(), megabytes: residentMemory(child.pid) })
    processor = Math.max(processor, processorTime(child.pid))
    await Promise.race([sleep(SAMPLE_EVERY), ended])
  }
  if (child.exitCode !== 0) throw new Error(`the batch ended with ${child.exitCode}`)
  const seconds = (performance.now() - began) / 1000
  rmSync(out, { recursive: true })
  return { seconds, processor, samples: samples.filter(({ megabytes }) => megabytes > 0) }
}

/** Seconds for the first articles, by a process each, two at a time. */
function singly(articles) {
  const began = performance.now()
  const command = `find articles -name '*.txt' | sort | head -${articles} | xargs -P2 -I{} ${process.execPath} ${BIN} extract --quiet --output {}.json {}`
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - began) / 1000
}

function report(name, articles, seconds, processor) {
  const used = processor === undefined ? '' : `  ${processor.toFixed(1).padStart(7)} s of processor`
  const rate = (articles / seconds).toFixed(1).padStart(7)
  console.log(
    `${name.padEnd(22)} ${String(articles).padStart(6)} articles ${seconds.toFixed(1).padStart(7)} s  ${rate} a second${used}`,
  )
  return articles / seconds
}

function reportMemory(name, samples) {
  const between = (from, to) =>
    median(samples.filter(({ done }) => done > from && done <= to).map(({ megabytes }) => megabytes))
  const parts = Array.from({ length: TENTHS }, (_, at) => between((at * count) / TENTHS, ((at + 1) * count) / TENTHS))
  const change = 100 * (parts[TENTHS - 1] / parts[0] - 1)
  const all = parts.map((part) => part.toFixed(0)).join(' ')
  console.log(`${name.padEnd(22)} MB by tenths of the articles: ${all}; from first to last ${change.toFixed(1)} %`)
}

const { from, articles } = sources()
writeArticles(join(folder, 'articles'), articles, count)
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}; ${count} articles from ${from}`,
)
const each = report('a process each, two', Number(values.single), singly(Number(values.single)))
const one = await batch(1)
const rate = report('one thread', count, one.seconds, one.processor)
const two = await batch(2)
const rateOfTwo = report('two threads', count, two.seconds, two.processor)
console.log(
  `two threads against one: ${(rateOfTwo / rate).toFixed(2)}; against a process each: ${(rateOfTwo / each).toFixed(1)}`,
)
reportMemory('one thread', one.samples)
reportMemory('two threads', two.samples)

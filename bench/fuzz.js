/**
 * Reads generated documents and checks that every promise of the result holds, that a second answer is the same, that every
 * format takes it, and that no document takes much longer than others of its length. Usage, after a build:
 *
 *   node bench/fuzz.js [--from 0] [--count 20000] [--jobs 1]
 *
 * Document n is the same in every run on the same fixtures. What is wrong is printed with its seed; the exit status is 1 then.
 * A document that takes longer than HANG milliseconds is reported, its worker is replaced, and the run goes on. Ctrl-C ends it
 * with the counts so far.
 */

import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

const HANG = 60_000
const WATCH = 1000
/** What is printed at most: one fault has many seeds. */
const MOST_SHOWN = 50

/** Runs the seeds `from`, `from + step` … below `end` in a worker that is replaced where it hangs or dies. */
async function runShare({ from, end, step }, report) {
  let next = from
  while (next < end) {
    const stopped = await runWorker({ from: next, end, step }, report)
    if (stopped === null) return
    report({ seed: stopped.seed, problems: [stopped.why] })
    next = stopped.seed + step
  }
}

/** Null when the share is done; else the seed at which the worker stopped, and why. */
function runWorker(share, report) {
  const current = new Float64Array(new SharedArrayBuffer(8))
  current[0] = share.from
  return new Promise((resolve) => {
    const worker = new Worker(new URL('fuzz/worker.js', import.meta.url), { workerData: { ...share, current } })
    const stop = (answer) => {
      clearInterval(watch)
      resolve(answer)
    }
    let seen = { seed: share.from, since: performance.now() }
    const watch = setInterval(() => {
      const seed = current[0]
      if (seed !== seen.seed) seen = { seed, since: performance.now() }
      else if (performance.now() - seen.since > HANG) {
        stop({ seed, why: `no answer in ${HANG / 1000} s` })
        worker.terminate()
      }
    }, WATCH)
    worker.on('message', report)
    worker.on('error', (error) => stop({ seed: current[0], why: `the worker died: ${error.message}` }))
    worker.on('exit', (code) => stop(code === 0 ? null : { seed: current[0], why: `the worker left with ${code}` }))
  })
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '20000' },
    jobs: { type: 'string', default: '1' },
  },
})
const [from, count, jobs] = [values.from, values.count, values.jobs].map(Number)
const total = { documents: 0, units: 0, quotes: 0, claims: 0, failed: 0 }

function report({ seed, problems, summary }) {
  if (summary) {
    for (const [key, count] of Object.entries(summary)) total[key] += count
    return
  }
  total.failed += 1
  if (total.failed <= MOST_SHOWN) console.log(`seed ${seed}: ${problems.slice(0, 3).join('\n  ')}`)
}

const began = performance.now()

function finish() {
  console.log(
    `from seed ${from}: ${total.documents} documents of ${Math.round(total.units / total.documents)} code units, ` +
      `${total.quotes} quotes, ${total.claims} claims, ${total.failed} with something wrong; ` +
      `${Math.round((performance.now() - began) / 1000)} s, Node ${process.version}`,
  )
  process.exit(total.failed > 0 || total.documents === 0 ? 1 : 0)
}

process.on('SIGINT', finish)
const shares = Array.from({ length: jobs }, (_, job) => ({ from: from + job, end: from + count, step: jobs }))
await Promise.all(shares.map((share) => runShare(share, report)))
finish()

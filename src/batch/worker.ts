/** A thread of the pool: says that it is ready, then answers one job at a time. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { type Job, workerFor } from './job.js'

/**
 * After so many milliseconds of work what is dead is thrown away, which takes some 30: V8 alone would let it gather to five times what
 * lives, and that in each thread.
 */
const COLLECT_EVERY = 2000

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const work = await workerFor(workerData)
let collected = performance.now()

parentPort?.on('message', async (job: Job) => {
  const answer = await work(job)
  parentPort?.postMessage(answer, answer.state === 'done' ? [answer.rendered.buffer] : [])
  if (performance.now() - collected < COLLECT_EVERY) return
  collect()
  collected = performance.now()
})
parentPort?.postMessage('ready')

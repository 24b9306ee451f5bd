/** A thread of the pool: says that it is ready, then answers one job at a time. */

import { parentPort, workerData } from 'node:worker_threads'
import { workerFor } from './job.js'

const work = await workerFor(workerData)
parentPort?.on('message', async (job) => {
  const answer = await work(job)
  parentPort?.postMessage(answer, answer.state === 'done' ? [answer.rendered.buffer] : [])
})
parentPort?.postMessage('ready')

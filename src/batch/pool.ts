/**
 * Threads that do jobs. Our own, small, as the pools of tinypool and piscina do not give two things together: a thread that ends in
 * any way is replaced and its job is told so; and the clock of a job starts when a thread that is ready takes it.
 */

import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { codeOf, messageOf } from '../errors.js'
import type { Answer, Job, Settings } from './job.js'

/** The compiled thread, as seen from the sources and from what is compiled of them. */
const THREAD = new URL('../../dist/batch/worker.js', import.meta.url)

/**
 * When V8 is to collect garbage. What lives in a thread is 22 MB, whatever it has read; by itself V8 let the dead of one gather to 110 MB.
 * Measured: no more processor time on articles, a sixth more on a document of two million characters.
 */
const HEAP = ['--initial-old-space-size=24', '--heap-growing-percent=20']

interface Waiting {
  readonly take: (thread: Worker) => void
  readonly giveUp: (error: unknown) => void
}

export class Pool {
  readonly #settings: Settings
  readonly #seconds: number
  readonly #threads = new Set<Worker>()
  #idle: Worker[] = []
  #waiting: Waiting[] = []
  #broken: unknown = null

  /** So many threads. A job that takes longer than so many seconds fails; with 0 it takes as long as it wants. */
  constructor(settings: Settings, size: number, seconds: number) {
    this.#settings = settings
    this.#seconds = seconds
    for (const flag of HEAP) setFlagsFromString(flag)
    for (let count = 0; count < size; count += 1) this.#start()
  }

  /**
   * Does a job as soon as a thread is free. One that takes too long, or that its thread dies of, is answered as failed.
   * @throws where threads cannot be started
   */
  async run(job: Job): Promise<Answer> {
    const thread = await this.#free()
    try {
      const answer = await answerOf(thread, job, this.#seconds)
      this.#offer(thread)
      return answer
    } catch (error) {
      void thread.terminate()
      return { state: 'failed', reason: reasonOf(error) }
    }
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    const threads = [...this.#threads]
    this.#threads.clear()
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  #start(): void {
    const thread = new Worker(THREAD, { workerData: this.#settings })
    let isReady = false
    let failure: unknown = new Error('a thread ended before it could work')
    this.#threads.add(thread)
    thread.once('message', () => {
      isReady = true
      this.#offer(thread)
    })
    thread.on('error', (error) => {
      failure = error
    })
    thread.once('exit', () => {
      if (!this.#threads.delete(thread)) return
      this.#idle = this.#idle.filter((other) => other !== thread)
      // One that cannot even start would only die again.
      if (isReady) this.#start()
      else this.#giveUp(failure)
    })
  }

  #free(): Promise<Worker> {
    if (this.#broken !== null) return Promise.reject(this.#broken)
    const thread = this.#idle.pop()
    if (thread !== undefined) return Promise.resolve(thread)
    return new Promise((take, giveUp) => this.#waiting.push({ take, giveUp }))
  }

  #offer(thread: Worker): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#idle.push(thread)
    else next.take(thread)
  }

  #giveUp(error: unknown): void {
    this.#broken = error
    for (const { giveUp } of this.#waiting) giveUp(error)
    this.#waiting = []
  }
}

/** The thread's answer; rejects where it takes too long or ends without one. */
function answerOf(thread: Worker, job: Job, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer)
      thread.off('message', answered).off('error', failed).off('exit', ended)
      end()
    }
    const answered = (answer: Answer) => settle(() => resolve(answer))
    const failed = (error: unknown) => settle(() => reject(error))
    const ended = (code: number) => failed(new Error(`its thread ended with code ${code}`))
    const late = () => failed(new Error(`took longer than ${seconds} s`))
    const timer = seconds === 0 ? undefined : setTimeout(late, seconds * 1000)
    thread.on('message', answered).on('error', failed).on('exit', ended)
    thread.postMessage(job)
  })
}

function reasonOf(error: unknown): string {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'needs more memory than there is' : messageOf(error)
}

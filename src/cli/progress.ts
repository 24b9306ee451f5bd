/** How far a batch is: a bar on a terminal, else a line every so often. */

import type { State } from '../batch/batch.js'
import type { Watcher } from '../batch/run.js'
import type { Io, Output } from './io.js'

export interface Progress extends Watcher {
  readonly stop: () => void
}

const SILENT: Progress = { count: () => {}, expect: () => {}, stop: () => {} }
const LINE_EVERY = 10_000
const BAR_WIDTH = 24

/** Shows progress on standard error; nothing where it is to be quiet. */
export async function progressOn({ stderr }: Io, quiet: boolean): Promise<Progress> {
  if (quiet) return SILENT
  const pace = new Pace()
  const stop = stderr.isTTY ? await drawBar(pace, stderr) : writeLines(pace, stderr)
  return {
    count: (state, share) => pace.count(state, share),
    expect: (files) => pace.expect(files),
    stop,
  }
}

function writeLines(pace: Pace, stderr: Output): () => void {
  const timer = setInterval(() => stderr.write(`quotes: ${pace.line(performance.now())}\n`), LINE_EVERY)
  return () => clearInterval(timer)
}

async function drawBar(pace: Pace, stderr: Output): Promise<() => void> {
  const { default: cliProgress } = await import('cli-progress')
  const format = () => `${barOf(pace.share ?? 0)} ${pace.line(performance.now())}`
  const bar = new cliProgress.SingleBar({ stream: stderr, format, hideCursor: true, clearOnComplete: true })
  bar.start(1, 0)
  return () => bar.stop()
}

/** What a run has come to, and how fast. */
export class Pace {
  readonly #began: number
  #ended = 0
  #failed = 0
  #filesEnded = 0
  #files: number | null = null

  /** `now` is a time in milliseconds, as `performance.now` gives it. */
  constructor(now = performance.now()) {
    this.#began = now
  }

  /** An article has come to its end; `share` is the part of its file that it is, 0 to 1. */
  count(state: State, share: number): void {
    this.#ended += 1
    if (state === 'failed') this.#failed += 1
    this.#filesEnded += share
  }

  /** There are so many files in all. */
  expect(files: number): void {
    this.#files = files
  }

  /** Of all files, 0 to 1; null while it is not known how many there are. */
  get share(): number | null {
    if (this.#files === null) return null
    return this.#files === 0 ? 1 : Math.min(1, this.#filesEnded / this.#files)
  }

  /** Articles, rate, part done, time left and failures, on one line. */
  line(now: number): string {
    const seconds = (now - this.#began) / 1000
    const { share } = this
    const rate = seconds > 0 ? this.#ended / seconds : 0
    const parts = [amountOf(this.#ended, 'article'), `${rate.toFixed(1)} a second`]
    if (share !== null) parts.push(`${Math.floor(share * 100)} %`)
    if (share !== null && share > 0) parts.push(`${timeOf((seconds * (1 - share)) / share)} left`)
    return [...parts, `${numberOf(this.#failed)} failed`].join(', ')
  }
}

/** A number for people, with its thousands apart. */
export function numberOf(number: number): string {
  return number.toLocaleString('en')
}

/** How many there are of something, for people: `1 quote`, `1,501 articles`. */
export function amountOf(number: number, what: string): string {
  return `${numberOf(number)} ${what}${number === 1 ? '' : 's'}`
}

/** A duration for people, in its two largest units. */
export function timeOf(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

function barOf(share: number): string {
  const full = Math.round(share * BAR_WIDTH)
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
}

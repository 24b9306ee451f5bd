/** What is written once all articles of a batch are done. */

import { join } from 'node:path'
import type { Format } from '../output/index.js'
import { replaceFile } from './files.js'
import { STATE } from './find.js'
import type { Entry } from './journal.js'
import type { Summary } from './tally.js'

/** An article without a result, as a line of `failures.jsonl` tells it. */
export interface Failure {
  /** Its path, and after a colon the line in it. */
  readonly source: string
  /** Its own, where it stands in a line that names one. */
  readonly id?: string
  readonly reason: string
}

/** A run whose articles are all done. */
export interface Finished {
  /** Of the results. */
  readonly folder: string
  readonly format: Format
  readonly summary: Summary
  /** In the order of the articles. */
  readonly failures: readonly Failure[]
  /** What has a result, in the order of the articles; may be gone through more than once. */
  readonly entries: () => AsyncIterable<Entry>
}

/** What is yet to do when all articles are done. */
type Finisher = (finished: Finished) => Promise<void>

/** In this order: where there is a summary, all else is there too. */
const FINISHERS: readonly Finisher[] = [writeFailures, writeOverview, writeSummary]

/** Writes what a batch gives besides the results of its articles. */
export async function finish(finished: Finished): Promise<void> {
  for (const finisher of FINISHERS) await finisher(finished)
}

function writeFailures({ folder, failures }: Finished): Promise<void> {
  return write(folder, 'failures.jsonl', failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''))
}

/** Pages have a page over them. */
async function writeOverview({ folder, format, entries }: Finished): Promise<void> {
  if (format !== 'html') return
  const { overviewOf } = await import('./overview.js')
  await write(folder, 'index.html', await overviewOf(entries(), 'html'))
}

function writeSummary({ folder, summary }: Finished): Promise<void> {
  return write(folder, 'summary.json', `${JSON.stringify(summary, null, 2)}\n`)
}

function write(folder: string, name: string, content: string): Promise<void> {
  return replaceFile(join(folder, name), join(folder, STATE, name), (handle) => handle.writeFile(content))
}

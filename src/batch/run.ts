/** A batch: every article of many files once, whatever happens to a run. */

import { mkdir, realpath, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { articlesOf } from './articles.js'
import { Batch, type State } from './batch.js'
import { filesOf, STATE } from './find.js'
import { finish } from './finish.js'
import type { Settings } from './job.js'
import { Journal } from './journal.js'
import { inLanes } from './lanes.js'
import { lock } from './lock.js'
import { Places } from './places.js'
import { Pool } from './pool.js'
import type { Fields } from './request.js'
import { OneFile, type Results, Tree } from './results.js'
import type { Summary } from './tally.js'

export interface Plan {
  /** Files, folders, patterns, and `@FILE` for a list of them. */
  readonly names: readonly string[]
  /** Of the results. */
  readonly folder: string
  /** One file for all results, instead of one each. */
  readonly file?: string
  /** Of the results' files, without a stop. */
  readonly ending: string
  readonly settings: Settings
  readonly fields: Fields
  /** Threads. */
  readonly jobs: number
  /** That one article may take; 0 for as long as it wants. */
  readonly seconds: number
  /** Do again what is done. */
  readonly force: boolean
}

/** Whoever wants to know how far it is. */
export interface Watcher {
  /** An article has come to its end; `share` is the part of its file that it is, 0 to 1. */
  readonly count: (state: State, share: number) => void
  /** There are so many files in all. */
  readonly expect: (files: number) => void
}

/** Articles that wait for the disk while others are analysed. */
const SPARE_LANES = 8
/** What lies beside the results, without its ending. */
const OWN_FILES = ['summary', 'failures', 'index']

/**
 * Does a batch and gives its summary; null where `signal` stopped it: the articles in hand are done then, and the same plan goes on
 * from there.
 * @throws LockedError where another run writes to the folder; the system's error where results can no longer be written
 */
export async function runBatch(
  plan: Plan,
  stdin: Readable,
  signal: AbortSignal,
  watcher: Watcher,
): Promise<Summary | null> {
  await mkdir(join(plan.folder, STATE), { recursive: true })
  const release = await lock(join(plan.folder, STATE, 'lock'))
  try {
    return await runAlone(plan, stdin, signal, watcher)
  } finally {
    await release()
  }
}

async function runAlone(plan: Plan, stdin: Readable, signal: AbortSignal, watcher: Watcher): Promise<Summary | null> {
  const began = performance.now()
  const { journal, results } = await openState(plan)
  const pool = new Pool(plan.settings, plan.jobs, plan.seconds)
  try {
    const batch = new Batch(journal, results, pool)
    const apart = await apartFrom(plan)
    const articles = articlesOf(filesOf(plan.names, stdin, apart), new Places(OWN_FILES), plan.fields)
    await Promise.all([
      expectFiles(plan, apart, signal, watcher),
      inLanes(articles, plan.jobs + SPARE_LANES, signal, async (article, index) =>
        watcher.count(await batch.take(article, index), article.share),
      ),
    ])
    if (signal.aborted) return null
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const finished = { ...batch.finished(seconds), folder: plan.folder, format: plan.settings.format }
    await results.finish(finished.entries())
    await finish(finished)
    return finished.summary
  } finally {
    await Promise.all([pool.close(), journal.close(), results.close()])
  }
}

/** What earlier runs left, and where this one writes. */
async function openState({ folder, file, ending, force }: Plan): Promise<{ journal: Journal; results: Results }> {
  const state = join(folder, STATE, file === undefined ? 'tree' : 'one-file')
  const unfinished = join(state, 'unfinished')
  await rm(force ? state : unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const journal = await Journal.open(join(state, 'journal.jsonl'))
  if (file === undefined) return { journal, results: new Tree(folder, unfinished, ending) }
  return { journal, results: await OneFile.open(file, join(state, 'results.jsonl')) }
}

/** What a run writes: it is not to be read. */
async function apartFrom({ folder, file }: Plan): Promise<ReadonlySet<string>> {
  return new Set([await realpath(folder), ...(file === undefined ? [] : [resolve(file)])])
}

/** Counts the files while the first of them are done; a list that comes in through a pipe can be read only once. */
async function expectFiles(
  { names }: Plan,
  apart: ReadonlySet<string>,
  signal: AbortSignal,
  watcher: Watcher,
): Promise<void> {
  if (names.includes('@-')) return
  let files = 0
  for await (const _ of filesOf(names, null, apart)) {
    if (signal.aborted) return
    files += 1
  }
  watcher.expect(files)
}

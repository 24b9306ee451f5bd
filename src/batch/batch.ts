/** One run of a batch: what becomes of each article. */

import { codeOf, writingMessageOf } from '../errors.js'
import type { Article, Task } from './articles.js'
import type { Position } from './files.js'
import type { Failure, Finished } from './finish.js'
import type { Done } from './job.js'
import type { Entry, Journal } from './journal.js'
import type { Pool } from './pool.js'
import type { Results } from './results.js'
import { type Tally, Total } from './tally.js'

/** How an article came to its end. */
export type State = 'done' | 'unchanged' | 'failed'

type End =
  | { readonly state: 'done' | 'unchanged'; readonly position: Position; readonly tally: Tally }
  | { readonly state: 'failed'; readonly failure: Failure }

/** What fails for one article for this reason would fail for all that come after. */
const FATAL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'])

export class Batch {
  readonly #journal: Journal
  readonly #results: Results
  readonly #pool: Pool
  readonly #total = new Total()
  /** By the index of the article: where the journal has it, or why it has no result. */
  readonly #positions: Position[] = []
  readonly #failures: Failure[] = []

  constructor(journal: Journal, results: Results, pool: Pool) {
    this.#journal = journal
    this.#results = results
    this.#pool = pool
  }

  /**
   * Sees to it that an article, by its index in the run, has its result.
   * @throws the system's error where results can no longer be written
   */
  async take(article: Article, index: number): Promise<State> {
    const end = await this.#endOf(article)
    if (end.state === 'failed') {
      this.#failures[index] = end.failure
    } else {
      this.#positions[index] = end.position
      this.#total.add(end.tally)
    }
    return end.state
  }

  /** What the run has come to, after so many seconds. */
  finished(seconds: number): Omit<Finished, 'folder' | 'format'> {
    // Each list has holes where the other one has its entries.
    const failures = Object.values(this.#failures)
    const positions = Object.values(this.#positions)
    const journal = this.#journal
    async function* entries(): AsyncGenerator<Entry> {
      for (const position of positions) yield await journal.at(position)
    }
    return { summary: this.#total.summary(failures.length, seconds), failures, entries }
  }

  async #endOf(article: Article): Promise<End> {
    if ('failure' in article) return { state: 'failed', failure: article.failure }
    const before = await this.#before(article.place)
    const answer = await this.#pool.run(before === null ? article.job : { ...article.job, known: before.entry.key })
    if (answer.state === 'done') return this.#keep(article, answer)
    if (answer.state === 'unchanged' && before !== null) {
      return { state: 'unchanged', position: before.position, tally: before.entry.tally }
    }
    if (this.#journal.known(article.place) !== undefined) await this.#results.drop(article.place)
    return failed(article, answer.state === 'failed' ? answer.reason : 'no answer')
  }

  /** What an earlier run has made of the article of a place, where its result is still there. */
  async #before(place: string): Promise<{ readonly entry: Entry; readonly position: Position } | null> {
    const position = this.#journal.known(place)
    if (position === undefined) return null
    const entry = await this.#journal.at(position)
    return (await this.#results.has(entry)) ? { entry, position } : null
  }

  async #keep(task: Task, { key, rendered, tally, listing }: Done): Promise<End> {
    const { place, job } = task
    let result: Position
    try {
      result = await this.#results.put(place, rendered)
    } catch (error) {
      if (FATAL.has(codeOf(error) ?? '')) throw error
      return failed(task, `its result cannot be written: ${writingMessageOf(error)}`)
    }
    const entry = { source: job.source, place, key, result, tally, ...(listing === undefined ? {} : { listing }) }
    return { state: 'done', position: await this.#journal.add(entry), tally }
  }
}

function failed({ name }: Task, reason: string): End {
  return { state: 'failed', failure: { source: name, reason } }
}

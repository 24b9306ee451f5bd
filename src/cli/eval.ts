/** `quotes eval`: gold in, how good the program is on it out. */

import type { QuotesDocument } from '../document.js'
import { evaluate } from '../evaluation/evaluate.js'
import { goldAt } from '../evaluation/read.js'
import { type ExtractOptions, extract } from '../extract.js'
import { InputError } from '../input/failure.js'
import { evaluationJson, renderEvaluation } from '../output/evaluation.js'
import { resultFiles, resultsIn } from '../stats/results.js'
import type { GoldRow } from '../training/gold.js'
import { givenBy } from './extract.js'
import { complain, EXIT, messageOf } from './failures.js'
import { type Io, write } from './io.js'
import type { ContentOptions } from './options.js'

export interface EvalOptions extends Pick<ContentOptions, 'lang' | 'names' | 'model'> {
  /** A file or folder of results, instead of running the program. */
  readonly predictions?: string
  /** How many errors of each kind are shown. */
  readonly errors: number
  readonly json?: boolean
}

/** Runs the command; gives the exit code. Nothing is measured unless all gold and all predictions can be read. */
export async function runEval(names: readonly string[], options: EvalOptions, io: Io): Promise<number> {
  const gold = await goldOf(names, io)
  if (gold === null) return EXIT.failed
  const documents = await predicted(gold, options, io)
  if (documents === null) return EXIT.failed
  const evaluation = evaluate(gold, documents)
  const text = options.json ? evaluationJson(evaluation, options.errors) : renderEvaluation(evaluation, options.errors)
  await write(io.stdout, text)
  return EXIT.done
}

/** All gold; null, and a line on standard error, where some cannot be read or has the id of another. */
async function goldOf(names: readonly string[], io: Io): Promise<GoldRow[] | null> {
  const gold = new Map<string, GoldRow>()
  for (const name of names) {
    try {
      for (const row of await goldAt(name)) {
        if (gold.has(row.id)) throw new InputError(`an article before it has the id "${row.id}" too: give each its own`)
        gold.set(row.id, row)
      }
    } catch (error) {
      await complain(io, name, messageOf(error))
      return null
    }
  }
  return [...gold.values()]
}

/** What the program finds in the texts of gold, or the results that the options name. */
async function predicted(gold: readonly GoldRow[], options: EvalOptions, io: Io): Promise<QuotesDocument[] | null> {
  if (options.predictions !== undefined) return resultsAt(options.predictions, io)
  const given = await givenBy(options)
  const documents: QuotesDocument[] = []
  for (const row of gold) documents.push(await extract(row.text, { ...given, ...readingOf(row, options) }))
  return documents
}

/** The language is the one that the options say, else that of gold, else detected. */
function readingOf({ id, lang }: GoldRow, options: EvalOptions): ExtractOptions {
  const code = options.lang ?? lang
  return { source: id, names: options.names, ...(code === '' ? {} : { lang: code }) }
}

async function resultsAt(name: string, io: Io): Promise<QuotesDocument[] | null> {
  const documents: QuotesDocument[] = []
  try {
    for await (const file of resultFiles(name)) {
      for await (const { line, document } of resultsIn(file, io.stdin)) {
        if (document !== null) documents.push(document)
        else {
          await complain(io, file, `no result of quotes at line ${line}`)
          return null
        }
      }
    }
    return documents
  } catch (error) {
    await complain(io, name, messageOf(error))
    return null
  }
}

/** `quotes stats`: results in, who was quoted how often out. */

import { loadNamingWords } from '../stats/identity.js'
import { loadStatsFormat, type StatsFormat } from '../stats/render.js'
import { resultFiles, resultsIn } from '../stats/results.js'
import { Stats } from '../stats/stats.js'
import { type ColorChoice, colorLevel } from './color.js'
import { complain, EXIT, messageOf } from './failures.js'
import { type Io, write } from './io.js'

export interface StatsCommandOptions {
  readonly format?: StatsFormat
  readonly top?: number
  readonly color: ColorChoice
}

const USUAL_WIDTH = 80
/** A table that nobody limits shows as many speakers. */
const USUAL_TOP = 30

/** Runs the command; gives the exit code. A file that cannot be read does not stop the others. */
export async function runStats(names: readonly string[], options: StatsCommandOptions, io: Io): Promise<number> {
  const isTerminal = io.stdout.isTTY ?? false
  const format = options.format ?? (isTerminal ? 'table' : 'json')
  const top = options.top ?? (format === 'table' ? USUAL_TOP : undefined)
  const stats = new Stats(await loadNamingWords(), top)
  let failed = false
  for (const name of names) failed = !(await addAll(name, stats, io)) || failed
  const render = await loadStatsFormat(format)
  const width = io.stdout.columns ?? (Number(io.env.COLUMNS) || USUAL_WIDTH)
  const level = colorLevel(options.color, io.env, isTerminal)
  await write(io.stdout, render(stats.statistics(), { width, colorLevel: level }))
  return failed ? EXIT.failed : EXIT.done
}

/** Adds all results that a name stands for; false, and lines on standard error, where some could not be read. */
async function addAll(name: string, stats: Stats, io: Io): Promise<boolean> {
  let files = 0
  let whole = true
  try {
    for await (const file of resultFiles(name)) {
      files += 1
      whole = (await addFile(file, stats, io)) && whole
    }
  } catch (error) {
    await complain(io, name, messageOf(error))
    return false
  }
  if (files === 0) await complain(io, name, 'no results below it: it looks for .json and .jsonl, also packed as .gz')
  return whole && files > 0
}

async function addFile(file: string, stats: Stats, io: Io): Promise<boolean> {
  const bad: number[] = []
  try {
    for await (const { line, document } of resultsIn(file, io.stdin)) {
      if (document === null) bad.push(line)
      else if (document.error !== undefined) stats.addFailure()
      else stats.add(document)
    }
  } catch (error) {
    await complain(io, file, messageOf(error))
    return false
  }
  const [first, ...others] = bad
  if (first === undefined) return true
  const more = others.length > 0 ? `, nor in ${others.length} more places` : ''
  await complain(io, file, `no result of quotes at line ${first}${more}`)
  return false
}

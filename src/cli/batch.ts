/** `quotes batch`: folders in, a result an article out; a run that was cut off goes on. */

import { access, constants, mkdir, realpath, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { STATE } from '../batch/find.js'
import { LockedError } from '../batch/lock.js'
import { type Plan, runBatch } from '../batch/run.js'
import type { Summary } from '../batch/tally.js'
import { codeOf, messageOf, writingMessageOf } from '../errors.js'
import { type Format, traitsOf } from '../output/index.js'
import { versionText } from '../version.js'
import { complain, EXIT, UsageError } from './failures.js'
import { INTERRUPTED, interruptible } from './interrupt.js'
import type { Io } from './io.js'
import { modelSetting } from './model.js'
import { type ContentOptions, type FieldOptions, fieldsOf, settingsOf } from './options.js'
import { amountOf, numberOf, progressOn, timeOf } from './progress.js'

export interface BatchCommandOptions extends ContentOptions, FieldOptions {
  readonly out: string
  readonly jsonl?: string
  readonly format?: Format
  readonly jobs?: number
  readonly timeout: number
  readonly force?: boolean
  readonly quiet?: boolean
}

/** Runs the command; gives the exit code. */
export async function runBatchCommand(names: readonly string[], options: BatchCommandOptions, io: Io): Promise<number> {
  const { out, jsonl, format, quiet = false } = options
  if (jsonl !== undefined && format !== undefined) {
    throw new UsageError('--jsonl and --format exclude each other: the one file holds JSON lines')
  }
  if (jsonl !== undefined) await refuseDevice(jsonl)
  await refuseOwnFolder(names, out)
  const plan = await planOf(names, options)
  try {
    await mkdir(out, { recursive: true })
    await access(out, constants.W_OK)
    if (jsonl !== undefined) await access(dirname(jsonl), constants.W_OK)
    return await tell(await run(plan, quiet, io), names, options, io)
  } catch (error) {
    return await tellFailure(error, options, io)
  }
}

/** Says why there is no batch, or no more of it; gives the exit code. */
async function tellFailure(error: unknown, { out, jsonl }: BatchCommandOptions, io: Io): Promise<number> {
  if (error instanceof LockedError) {
    await complain(io, out, `${error.message}, or name another folder`)
    return EXIT.usage
  }
  const message = codeOf(error) === null ? messageOf(error) : `cannot be written: ${writingMessageOf(error)}`
  await complain(io, jsonl ?? out, message)
  return EXIT.failed
}

/** Only a file may be replaced: a device would be gone. */
async function refuseDevice(path: string): Promise<void> {
  const known = await stat(path).catch(() => null)
  if (known !== null && !known.isFile()) throw new UsageError(`${path} is no file: name one`)
}

/** A folder of results is not read: where that is all there is to read, nothing would come of it. */
async function refuseOwnFolder(names: readonly string[], out: string): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => null)
  const folder = await real(out)
  if (folder === null || !(await stat(folder)).isDirectory()) return
  for (const name of names) if ((await real(name)) !== folder) return
  throw new UsageError(`--out ${out} is the folder that is read: name another for the results`)
}

async function planOf(names: readonly string[], options: BatchCommandOptions): Promise<Plan> {
  const { out, jsonl, jobs, timeout, force } = options
  const format = jsonl === undefined ? (options.format ?? 'json') : 'jsonl'
  return {
    names,
    folder: out,
    ...(jsonl === undefined ? {} : { file: jsonl }),
    ending: traitsOf(format).endings[0].slice(1),
    settings: { ...(await settingsOf(options, format, versionText())), ...(await modelSetting(options.model)) },
    fields: fieldsOf(options),
    jobs: jobs ?? availableParallelism(),
    seconds: timeout,
    force: force ?? false,
  }
}

async function run(plan: Plan, quiet: boolean, io: Io): Promise<Summary | null> {
  const progress = await progressOn(io, quiet)
  try {
    return await interruptible((signal) => runBatch(plan, io.stdin, signal, progress))
  } finally {
    progress.stop()
  }
}

/** Says what has come of it; gives the exit code. */
async function tell(
  summary: Summary | null,
  names: readonly string[],
  { out, quiet = false }: BatchCommandOptions,
  io: Io,
): Promise<number> {
  if (summary === null) {
    if (!quiet) await complain(io, out, 'stopped before the end: the same command goes on from here')
    return INTERRUPTED
  }
  const { documents, failures, quotes, claims, seconds } = summary
  if (documents + failures === 0) {
    await complain(io, out, `no article found: ${await whyNone(names)}`)
    return EXIT.failed
  }
  if (!quiet) {
    const found = [amountOf(documents, 'article'), amountOf(quotes, 'quote'), amountOf(claims, 'claim')].join(', ')
    const lost = failures === 0 ? '' : `; ${numberOf(failures)} failed: see ${join(out, 'failures.jsonl')}`
    await complain(io, out, `${found} in ${timeOf(seconds)}${lost}`)
  }
  return failures === 0 ? EXIT.done : EXIT.failed
}

async function whyNone(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const state = join(name, STATE)
    if (await stat(state).catch(() => null)) return `${name} holds results, for ${state} is there`
  }
  return 'it looks for .txt, .md, .html and .jsonl, also packed as .gz'
}

/** `quotes stream`: JSON lines in and out, one document a line in, a result a line out, in order. */

import { addAbortSignal, type Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Answer, type Job, MAX_BYTES, workerFor } from '../batch/job.js'
import { inOrder } from '../batch/lanes.js'
import { Pool } from '../batch/pool.js'
import { type Fields, LineError, type Request, requestOf } from '../batch/request.js'
import { failedDocument } from '../document.js'
import { linesOf } from '../input/lines.js'
import { renderJsonLine } from '../output/jsonl.js'
import { EXIT } from './failures.js'
import { INTERRUPTED, interruptible } from './interrupt.js'
import { type Io, write } from './io.js'
import { modelSetting } from './model.js'
import { type ContentOptions, type FieldOptions, fieldsOf, settingsOf } from './options.js'

export interface StreamCommandOptions extends ContentOptions, FieldOptions {
  readonly jobs: number
}

/** A line that is not blank: what it asks for, or why it asks for nothing. */
interface Entry {
  readonly number: number
  readonly request: Request | LineError
}

interface Reply {
  readonly content: string | Uint8Array
  readonly isFailure: boolean
}

type Work = (job: Job) => Promise<Answer>

/** Lines in hand for each thread, so that none has to wait until a slow one is given out. */
const LINES_A_THREAD = 4

/** Runs the command; gives the exit code. A bad line gives a document with an `error`, and the stream goes on. */
export async function runStream(options: StreamCommandOptions, io: Io, maxLine = MAX_BYTES): Promise<number> {
  const settings = { ...(await settingsOf(options, 'jsonl')), ...(await modelSetting(options.model)) }
  const { jobs } = options
  // One line at a time needs no thread beside this one.
  const pool = jobs > 1 ? new Pool(settings, jobs, 0) : null
  const work: Work = pool === null ? breathing(await workerFor(settings)) : (job) => pool.run(job)
  try {
    return await interruptible((signal) => {
      const entries = entriesIn(io.stdin, fieldsOf(options), signal, maxLine)
      return answerAll(entries, pool === null ? 1 : jobs * LINES_A_THREAD, work, signal, io)
    })
  } finally {
    await pool?.close()
  }
}

/** Lets the process hear signals between two jobs. */
function breathing(work: Work): Work {
  return async (job) => {
    await nextTurn()
    return work(job)
  }
}

async function answerAll(
  entries: AsyncGenerator<Entry>,
  lanes: number,
  work: Work,
  signal: AbortSignal,
  io: Io,
): Promise<number> {
  let failed = false
  const reply = (entry: Entry) => replyTo(entry, work)
  await inOrder(entries, lanes, signal, reply, async ({ content, isFailure }) => {
    failed ||= isFailure
    await give(content, io)
  })
  if (signal.aborted) return INTERRUPTED
  return failed ? EXIT.failed : EXIT.done
}

async function* entriesIn(
  stdin: Readable,
  fields: Fields,
  signal: AbortSignal,
  maxLine: number,
): AsyncGenerator<Entry> {
  addAbortSignal(signal, stdin)
  try {
    for await (const line of linesOf(stdin, maxLine)) {
      const request = requestOf(line, fields)
      if (request !== null) yield { number: line.number, request }
    }
  } catch (error) {
    // Being told to stop ends the reading alone.
    if (!signal.aborted) throw error
  }
}

async function replyTo({ number, request }: Entry, work: Work): Promise<Reply> {
  if (request instanceof LineError) return failure(request.id, number, request.message)
  const { id, ...content } = request
  const answer = await work({ source: id, content })
  if (answer.state === 'done') return { content: answer.rendered, isFailure: false }
  return failure(id, number, answer.state === 'failed' ? answer.reason : answer.state)
}

/** Writes; where the reader has gone nothing more is read. */
async function give(content: string | Uint8Array, io: Io): Promise<void> {
  try {
    await write(io.stdout, content)
  } catch (error) {
    io.stdin.destroy()
    throw error
  }
}

function failure(source = '-', line: number, reason: string): Reply {
  return { content: renderJsonLine(failedDocument(source, `line ${line}: ${reason}`)), isFailure: true }
}

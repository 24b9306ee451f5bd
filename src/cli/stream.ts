/** `quotes stream`: a document a line in, a result a line out, in order. */

import { type QuotesDocument, SCHEMA_VERSION } from '../document.js'
import { extract } from '../extract.js'
import { strictUtf8 } from '../input/decode.js'
import { renderJsonLine } from '../output/jsonl.js'
import { select } from '../select.js'
import { EXIT, explain } from './failures.js'
import { type Io, write } from './io.js'
import { type Line, linesOf } from './lines.js'
import { type ContentOptions, filterOf, languageCode } from './options.js'

/** A document that could not be read: its lists are empty. */
interface FailedDocument extends QuotesDocument {
  readonly error: string
}

interface Request {
  readonly id: string
  readonly text: string
  readonly lang?: string
}

/** A line of the input that is no request. */
class LineError extends Error {
  constructor(
    message: string,
    readonly id = '-',
  ) {
    super(message)
  }
}

/** The longest line that is read, in bytes. */
const MAX_LINE = 64_000_000

/** Runs the command; gives the exit code. A bad line gives a document with an `error`, and the stream goes on. */
export async function runStream(options: ContentOptions, io: Io, maxLine = MAX_LINE): Promise<number> {
  let failed = false
  for await (const line of linesOf(io.stdin, maxLine)) {
    const document = await answer(line, options)
    if (document === null) continue
    failed ||= 'error' in document
    await write(io.stdout, renderJsonLine(document))
  }
  return failed ? EXIT.failed : EXIT.done
}

/** The result for a line; null for a blank one. */
async function answer(line: Line, options: ContentOptions): Promise<QuotesDocument | FailedDocument | null> {
  let source = '-'
  try {
    const json = jsonOf(line)
    if (json === '') return null
    const request = requestOf(json)
    source = request.id
    const lang = request.lang ?? options.lang
    const document = await extract(request.text, {
      source,
      includeText: options.includeText ?? false,
      claims: options.claims,
      ...(lang === undefined ? {} : { lang }),
    })
    return select(document, filterOf(options))
  } catch (error) {
    if (error instanceof LineError) source = error.id
    return failure(source, `line ${line.number}: ${explain(error)}`)
  }
}

function jsonOf({ number, bytes }: Line): string {
  if (bytes === null) throw new LineError('longer than this command reads')
  const text = strictUtf8(bytes)
  if (text === null) throw new LineError('not valid UTF-8')
  return (number === 1 ? text.replace(/^\uFEFF/, '') : text).trim()
}

function requestOf(json: string): Request {
  const { id, text, lang } = objectOf(json)
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError('"id" must be a string or a number')
  const source = String(id)
  if (typeof text !== 'string') throw new LineError('"text" must be a string', source)
  if (lang === undefined || lang === null) return { id: source, text }
  if (typeof lang !== 'string') throw new LineError('"lang" must be a string', source)
  return { id: source, text, lang: codeFor(lang, source) }
}

function objectOf(json: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new LineError('not valid JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('not a JSON object')
  return value as Record<string, unknown>
}

function codeFor(lang: string, source: string): string {
  try {
    return languageCode(lang)
  } catch {
    throw new LineError('"lang" must be a code of two letters', source)
  }
}

function failure(source: string, error: string): FailedDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    title: null,
    language: { code: 'und', name: 'Unknown', confidence: 0, by: 'none' },
    quotes: [],
    claims: [],
    speakers: [],
    warnings: [],
    error,
  }
}

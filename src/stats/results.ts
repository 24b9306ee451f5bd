/** Results as files hold them, one at a time: a JSON document, several after each other, or one a line. */

import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import type { QuotesDocument } from '../document.js'
import { linesOf } from '../input/lines.js'
import { KINDS } from './stats.js'

/** One result of a file, or what stands in a place where one should. */
export interface Stored {
  /** The line that it begins on, from 1. */
  readonly line: number
  /** Null where there is no result. */
  readonly document: StoredDocument | null
}

/** A result; of an article that failed it has the reason. */
type StoredDocument = QuotesDocument & { readonly error?: string }

/** The longest result, in bytes. */
const LONGEST = 256_000_000
const RESULT = /\.(?:jsonl?|ndjson)(?:\.gz)?$/i
/** What a batch writes besides results. */
const BESIDES = new Set(['summary.json', 'failures.jsonl'])

/**
 * The files of results that a name stands for: the file, or those below the folder, hidden ones left out.
 * @throws the system's error where there is no such thing
 */
export async function* resultFiles(name: string): AsyncGenerator<string> {
  if (name === '-' || !(await stat(name)).isDirectory()) yield name
  else yield* below(name)
}

async function* below(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* below(path)
    else if (entry.isFile() && RESULT.test(entry.name) && !BESIDES.has(entry.name)) yield path
  }
}

/** The results in a file, or in `stdin` for `-`; memory holds one of them. */
export async function* resultsIn(path: string, stdin: Readable): AsyncGenerator<Stored> {
  const stream = path === '-' ? stdin : await unpacking(createReadStream(path), path)
  let lines: Buffer[] = []
  let first = 0
  let size = 0
  let isOpen = false
  for await (const { number, bytes } of linesOf(stream, LONGEST)) {
    if (isOpen) {
      isOpen = !isLine(bytes, '}')
    } else {
      if (isLine(bytes, '')) continue
      // An indented document opens with a brace alone, and ends with one.
      isOpen = isLine(bytes, '{')
      lines = []
      first = number
      size = 0
    }
    size += bytes?.length ?? LONGEST + 1
    if (bytes && size <= LONGEST) lines.push(bytes)
    if (!isOpen) yield { line: first, document: size <= LONGEST ? parsed(lines) : null }
  }
  if (isOpen) yield { line: first, document: null }
}

function isLine(bytes: Buffer | null, content: string): boolean {
  return bytes !== null && bytes.length <= content.length + 1 && String(bytes).trim() === content
}

async function unpacking(file: Readable, path: string): Promise<Readable> {
  if (!/\.gz$/i.test(path)) return file
  const { createGunzip } = await import('node:zlib')
  return pipeline(file, createGunzip(), () => {})
}

function parsed(lines: readonly Buffer[]): StoredDocument | null {
  try {
    const value: unknown = JSON.parse(Buffer.concat(lines).toString('utf8'))
    return isResult(value) ? value : null
  } catch {
    return null
  }
}

type Json = Readonly<Record<string, unknown>>

/** Whether all that is counted is there. */
function isResult(value: unknown): value is StoredDocument {
  if (!isObject(value)) return false
  const { source, quotes, claims, speakers } = value
  return (
    typeof source === 'string' &&
    isListOf(quotes, (item) => isFound(item) && isText(item.utterance) && isTextOrNull(item.in, item.claim)) &&
    isListOf(claims, (item) => isFound(item) && isListOf(item.spans, isSpan)) &&
    isListOf(speakers, ({ id, name, kind }) => isText(id, name) && KINDS.some((known) => known === kind))
  )
}

function isFound(item: Json): boolean {
  const { id, type, text, start, speaker } = item
  const isNamed = speaker === null || (isObject(speaker) && isText(speaker.id))
  return isText(id, type, text) && typeof start === 'number' && isNamed
}

const isSpan = ({ start, end }: Json): boolean => typeof start === 'number' && typeof end === 'number'

const isText = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string')

const isTextOrNull = (...values: readonly unknown[]): boolean =>
  values.every((value) => value === null || typeof value === 'string')

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

const isListOf = (value: unknown, holds: (item: Json) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isObject(item) && holds(item))

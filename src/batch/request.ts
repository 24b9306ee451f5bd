/** A line of JSON that holds an article. */

import { strictUtf8 } from '../input/decode.js'
import type { Line } from '../input/lines.js'
import { languageCode } from '../languages/code.js'

/** The fields of a line's object that hold the article. */
export interface Fields {
  readonly id: string
  readonly text: string
}

export interface Request {
  readonly id: string
  readonly text: string
  readonly lang?: string
}

/** Why a line holds no article. */
export class LineError extends Error {
  constructor(
    message: string,
    /** The article's, where the line names one. */
    readonly id?: string,
  ) {
    super(message)
  }
}

/** The article that a line holds, or why it holds none; null where the line is blank. */
export function requestOf(line: Line, fields: Fields): Request | LineError | null {
  try {
    const json = jsonOf(line)
    return json === '' ? null : articleIn(objectOf(json), fields)
  } catch (error) {
    if (error instanceof LineError) return error
    throw error
  }
}

function jsonOf({ number, bytes }: Line): string {
  if (bytes === null) throw new LineError('longer than this command reads')
  const text = strictUtf8(bytes)
  if (text === null) throw new LineError('not valid UTF-8')
  return (number === 1 ? text.replace(/^\uFEFF/, '') : text).trim()
}

function articleIn(object: Readonly<Record<string, unknown>>, fields: Fields): Request {
  const id = own(object, fields.id)
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new LineError(`"${fields.id}" must be a string or a number`)
  const source = String(id)
  const text = own(object, fields.text)
  if (typeof text !== 'string') throw new LineError(`"${fields.text}" must be a string`, source)
  const lang = own(object, 'lang')
  if (lang === undefined || lang === null) return { id: source, text }
  const code = typeof lang === 'string' ? languageCode(lang) : undefined
  if (code === undefined) throw new LineError('"lang" must be a string', source)
  if (code === null) throw new LineError('"lang" must be a code of two letters', source)
  return { id: source, text, lang: code }
}

/** A field that the line itself holds: no name reaches what all objects have. */
function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
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

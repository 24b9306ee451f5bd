/** The articles of a batch, one at a time: files, and the lines of JSON lines. */

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { messageOf } from '../errors.js'
import { isJsonLines } from '../input/kind.js'
import { linesOf } from '../input/lines.js'
import type { Found } from './find.js'
import type { Failure } from './finish.js'
import { type Job, MAX_BYTES } from './job.js'
import type { Places } from './places.js'
import { type Fields, LineError, requestOf } from './request.js'

/** An article to read. */
export interface Task {
  /** Its path, and after a colon the line in it. */
  readonly name: string
  /** Where its result goes, below the folder of results, without the ending. */
  readonly place: string
  readonly job: Job
  /** The part of its file that it is, 0 to 1. */
  readonly share: number
}

/** An article, or something that should have been one. */
export type Article = Task | { readonly failure: Failure; readonly share: number }

/** The articles in the files, in their order. */
export async function* articlesOf(
  files: AsyncIterable<Found>,
  places: Places,
  fields: Fields,
): AsyncGenerator<Article> {
  for await (const { path, failure } of files) {
    if (failure !== undefined) yield { failure: { source: path, reason: failure }, share: 1 }
    else if (isJsonLines(path)) yield* linesIn(path, places, fields)
    else yield { name: path, job: { source: path, content: { path } }, place: places.claim(path), share: 1 }
  }
}

async function* linesIn(path: string, places: Places, fields: Fields): AsyncGenerator<Article> {
  let done = 0
  try {
    const { size } = await stat(path)
    const file = createReadStream(path)
    for await (const line of linesOf(await unpacking(file, path), MAX_BYTES)) {
      const name = `${path}:${line.number}`
      const share = file.bytesRead / Math.max(1, size) - done
      done += share
      const request = requestOf(line, fields)
      if (request === null) continue
      if (request instanceof LineError) {
        const { id, message } = request
        yield { failure: { source: name, ...(id === undefined ? {} : { id }), reason: message }, share }
      } else {
        const { id, ...content } = request
        yield { name, job: { source: id, content }, place: places.claim(path, id), share }
      }
    }
  } catch (error) {
    yield { failure: { source: path, reason: messageOf(error) }, share: 1 - done }
  }
}

/** The file's bytes, unpacked as they are read where its name says that they are packed. */
async function unpacking(file: Readable, path: string): Promise<Readable> {
  if (!/\.gz$/i.test(path)) return file
  const { createGunzip } = await import('node:zlib')
  return pipeline(file, createGunzip(), () => {})
}

/** Lines of a byte stream, one at a time: memory holds one line and one chunk. */

import type { Readable } from 'node:stream'

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line feed; null where it is longer than the limit. */
  readonly bytes: Buffer | null
}

const LINE_FEED = 0x0a

/** The lines of a stream, none longer than `limit` bytes. The stream is read only as fast as lines are taken. */
export async function* linesOf(stream: Readable, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Buffer[] = []
  let size = 0
  const add = (part: Buffer) => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const take = (): Line => {
    const line = { number, bytes: size <= limit ? Buffer.concat(parts) : null }
    number += 1
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end))
      start = end + 1
      yield take()
    }
    if (start < bytes.length) add(bytes.subarray(start))
  }
  if (size > 0) yield take()
}

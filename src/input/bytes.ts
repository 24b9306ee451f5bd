/** All bytes of a file or a stream, never more than a limit. */

import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { InputError } from './failure.js'

const MEGABYTE = 1_000_000
const GZIP = [0x1f, 0x8b]

/**
 * All bytes of a file.
 * @throws InputError where there are more than `limit`; the system's error where it cannot be read
 */
export async function readFileWithin(path: string, limit: number): Promise<Uint8Array> {
  const stats = await stat(path)
  if (stats.size > limit) throw tooLarge(limit)
  // The size of a pipe is not known beforehand.
  if (!stats.isFile()) return readAll(createReadStream(path), limit)
  const bytes = await readFile(path)
  if (bytes.length > limit) throw tooLarge(limit)
  return bytes
}

/**
 * All bytes of a stream.
 * @throws InputError where there are more than `limit`
 */
export async function readAll(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/**
 * What gzip packed, once; other bytes as they are. It stops at the limit, however much is packed.
 * @throws InputError where there are more than `limit` bytes; the library's error where they are damaged
 */
export async function unpacked(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return bytes
  const { gunzip } = await import('node:zlib')
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`unpacks to more than ${limit / MEGABYTE} MB: no article`)
    throw error
  }
}

function tooLarge(limit: number): InputError {
  return new InputError(`larger than ${limit / MEGABYTE} MB: split it into articles`)
}

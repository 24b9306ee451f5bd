/** The files and streams that a command is to read. */

import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { readAll, readFileWithin, unpacked } from '../input/bytes.js'
import { InputError } from '../input/failure.js'
import { isJsonLines } from '../input/kind.js'
import { UsageError } from './failures.js'
import type { Io } from './io.js'

export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly name: string
  /**
   * All its bytes, unpacked.
   * @throws InputError, or the system's error
   */
  readonly read: () => Promise<Uint8Array>
}

/** Larger than any article: what is larger is not one, and would not fit into memory with its analysis. */
const MAX_BYTES = 256_000_000
const ADDRESS = /^https?:\/\//i
const GLOB_SIGNS = /[*?[\]{}!()]/

/**
 * The inputs that the arguments name, patterns expanded; standard input where there are none.
 * @throws UsageError where there is nothing to read
 */
export async function inputsOf(names: readonly string[], io: Io): Promise<readonly Input[]> {
  if (names.length === 0) {
    if (io.stdin.isTTY) throw new UsageError('nothing to read: name a file, or pipe a text in')
    return [inputOf('-', io)]
  }
  const expanded = await Promise.all(names.map((name) => expand(name, io)))
  return expanded.flat()
}

async function expand(name: string, io: Io): Promise<readonly Input[]> {
  if (name === '-' || ADDRESS.test(name) || !GLOB_SIGNS.test(name) || existsSync(name)) return [inputOf(name, io)]
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(name)) return [inputOf(name, io)]
  const found = await glob(name, { absolute: isAbsolute(name), dot: false, expandDirectories: false })
  return found.length > 0 ? found.sort().map((path) => inputOf(path, io)) : [refused(name, 'no file matches')]
}

function refused(name: string, reason: string): Input {
  return { name, read: () => Promise.reject(new InputError(reason)) }
}

function inputOf(name: string, io: Io): Input {
  if (ADDRESS.test(name)) return refused(name, 'no file: fetch it first, as in `curl -sL ADDRESS | quotes extract`')
  if (isJsonLines(name)) return refused(name, 'JSON lines: `quotes batch` and `quotes stream` read them')
  const bytesOf = () => (name === '-' ? readAll(io.stdin, MAX_BYTES) : readFileWithin(name, MAX_BYTES))
  return { name, read: async () => unpacked(await bytesOf(), MAX_BYTES) }
}

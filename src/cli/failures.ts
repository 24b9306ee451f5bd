/** What goes wrong, as one line that says what, where and how to mend it. */

import { visible } from '../output/visible.js'
import { type Io, write } from './io.js'

/** What the command gives back to the shell. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const

/** The command was called in a way that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is a file, not a directory',
  EISDIR: "is a directory: name its files, for example 'DIR/*.txt'",
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ENAMETOOLONG: 'no such file: the name is too long',
  ELOOP: 'a symbolic link that leads to itself',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk may not be written to',
}

/** Says what an error means, on one line that is safe to show. */
export function explain(error: unknown): string {
  const code = codeOf(error)
  if (code !== null && Object.hasOwn(SYSTEM_ERRORS, code)) return SYSTEM_ERRORS[code] ?? code
  return visible(error instanceof Error ? error.message : String(error))
}

/** The system's code of an error (`ENOENT`), null where it has none. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}

/** Writes `quotes: PLACE: MESSAGE` to standard error. */
export function complain(io: Io, place: string, message: string): Promise<void> {
  const where = place === '-' ? 'standard input' : visible(place)
  return write(io.stderr, `quotes: ${where}: ${visible(message)}\n`)
}

/** What goes wrong: exit codes, and one line that says what and where. */

import { visible } from '../output/visible.js'
import { type Io, write } from './io.js'

export { codeOf, messageOf } from '../errors.js'

/** What the command gives back to the shell. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const

/** The command was called in a way that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Writes `quotes: PLACE: MESSAGE` to standard error. */
export function complain(io: Io, place: string, message: string): Promise<void> {
  const where = place === '-' ? 'standard input' : visible(place)
  return write(io.stderr, `quotes: ${where}: ${visible(message)}\n`)
}

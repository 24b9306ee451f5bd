/** `quotes completion`: the script that makes a shell complete the command line. */

import type { Command } from 'commander'
import { completionScript, type Shell } from './completion/index.js'
import { EXIT } from './failures.js'
import { type Io, write } from './io.js'
import { shapeOf } from './shape.js'

/** Runs the command; gives the exit code. */
export async function runCompletion(shell: Shell, program: Command, io: Io): Promise<number> {
  await write(io.stdout, completionScript(shell, shapeOf(program)))
  return EXIT.done
}

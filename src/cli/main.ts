/** The command line: arguments in, exit code out. */

import { CommanderError } from 'commander'
import { visible } from '../output/visible.js'
import { codeOf, EXIT, messageOf, UsageError } from './failures.js'
import { type Io, PROCESS_IO, write } from './io.js'
import { createProgram, SEE_HELP } from './program.js'

/** Runs the command that the arguments (without node and script) name. Gives the exit code; throws nothing. */
export async function main(args: readonly string[], io: Io = PROCESS_IO): Promise<number> {
  // Writes report their errors themselves; without a listener they would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {})
  try {
    return await run(args, io)
  } catch (error) {
    return await exitCodeFor(error, io)
  }
}

async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done
  const program = createProgram(io, (result) => {
    code = result
  })
  const known = program.commands.map((command) => command.name())
  if (looksLikeFile(args[0], known)) throw new UsageError(`no command given. Did you mean: quotes extract ${args[0]}`)
  await program.parseAsync(misspelt(args, known) ?? args, { from: 'user' })
  return code
}

/** Somebody left the command word out. */
function looksLikeFile(argument: string | undefined, commands: readonly string[]): boolean {
  if (argument === undefined || commands.includes(argument)) return false
  return argument === '-' || (!argument.startsWith('-') && /[./\\*]/.test(argument))
}

/** A command that there is not, alone: with a call for help the program's own help would hide the mistake. Else null. */
function misspelt(args: readonly string[], commands: readonly string[]): readonly string[] | null {
  const word = args[0] === 'help' ? args[1] : args[0]
  if (word === undefined || word.startsWith('-') || word === 'help' || commands.includes(word)) return null
  return [word]
}

async function exitCodeFor(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  // The reader has gone, as `head` does: nothing more to do, and nothing to say.
  if (codeOf(error) === 'EPIPE') {
    io.stdin.destroy()
    return EXIT.done
  }
  const isUsage = error instanceof UsageError
  const hint = isUsage ? ` ${SEE_HELP}` : ''
  await write(io.stderr, `quotes: ${isUsage ? visible(error.message) : messageOf(error)}${hint}\n`).catch(() => {})
  return isUsage ? EXIT.usage : EXIT.failed
}

/** Completion of the command line: a script for each shell, made of the program, so that it knows what the program knows. */

import type { ProgramShape } from '../shape.js'
import { bashScript } from './bash.js'
import { fishScript } from './fish.js'
import { zshScript } from './zsh.js'

export type Shell = 'bash' | 'zsh' | 'fish'

const SCRIPTS: Readonly<Record<Shell, (program: ProgramShape) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** The script that makes a shell complete the program's command line. */
export function completionScript(shell: Shell, program: ProgramShape): string {
  return SCRIPTS[shell](program)
}

/** What a program offers, as its help shows it: for what is made of it (completions, the manual). */

import type { Argument, Command, Option } from 'commander'

/** What a word on the command line stands for. */
export type Operand =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'text' }

export interface OptionShape {
  /** `-f`; null where there is none. */
  readonly short: string | null
  readonly long: string
  readonly description: string
  /** The same with its choices and its default. */
  readonly details: string
  /** What it is followed by, and how the help calls it; null for a switch. */
  readonly operand: Operand | null
  readonly placeholder: string | null
}

export interface CommandShape {
  readonly name: string
  /** One line. */
  readonly summary: string
  readonly description: string
  readonly usage: string
  readonly options: readonly OptionShape[]
  readonly arguments: readonly { readonly name: string; readonly description: string; readonly operand: Operand }[]
}

/** A program's own options, and its commands with theirs. */
export interface ProgramShape extends CommandShape {
  readonly commands: readonly CommandShape[]
}

/** The program's shape, in the order of its help. */
export function shapeOf(program: Command): ProgramShape {
  const commands = program.createHelp().visibleCommands(program)
  const names = commands.map((command) => command.name())
  return { ...commandShape(program, names), commands: commands.map((command) => commandShape(command, names)) }
}

function commandShape(command: Command, names: readonly string[]): CommandShape {
  const help = command.createHelp()
  return {
    name: command.name(),
    summary: help.subcommandDescription(command),
    description: command.description(),
    usage: help.commandUsage(command),
    options: help.visibleOptions(command).map((option) => optionShape(option, help.optionDescription(option))),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: help.argumentDescription(argument),
      operand: argumentOperand(argument, names),
    })),
  }
}

function optionShape(option: Option, details: string): OptionShape {
  const placeholder = /[<[](?<name>[^<>[\]]+)[>\]]/.exec(option.flags)?.groups?.name ?? null
  return {
    short: option.short ?? null,
    long: option.long ?? option.flags,
    description: option.description,
    details,
    operand: placeholder === null ? null : operandOf(option.argChoices, placeholder),
    placeholder,
  }
}

/** The help's own argument is a command. */
function argumentOperand(argument: Argument, commands: readonly string[]): Operand {
  return argument.name() === 'command'
    ? { kind: 'choice', choices: commands }
    : operandOf(argument.argChoices, argument.name())
}

/** What has no choices is told by its name: `file`, `files`, `folder`; `names` are of files. */
function operandOf(choices: readonly string[] | undefined, name: string): Operand {
  if (choices !== undefined) return { kind: 'choice', choices }
  if (/^(?:files?|names)\b/.test(name)) return { kind: 'file' }
  return { kind: /^folders?\b/.test(name) ? 'folder' : 'text' }
}

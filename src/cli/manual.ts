/** The manual page, made of the program as its help shows it. */

import { packageVersion } from '../version.js'
import { PROCESS_IO } from './io.js'
import { createProgram, EXAMPLES, EXIT_CODES, PURPOSE } from './program.js'
import { type CommandShape, type OptionShape, type ProgramShape, shapeOf } from './shape.js'

/** The page of this program in the man macros of roff. */
export function manualPage(): string {
  return manualOf(shapeOf(createProgram(PROCESS_IO, () => {})))
}

function manualOf(program: ProgramShape): string {
  const { name, usage, options, commands } = program
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${escaped(packageVersion())}"`,
    ...section('NAME', [`${name} \\- ${escaped(PURPOSE)}`]),
    ...section('SYNOPSIS', [`.B ${escaped(usage)}`]),
    ...section('OPTIONS', options.flatMap(optionLines)),
    ...section('COMMANDS', commands.flatMap(commandLines)),
    ...section('EXAMPLES', ['.nf', ...textLines(EXAMPLES), '.fi']),
    ...section('EXIT STATUS', textLines(EXIT_CODES)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${title}`, ...lines]
}

function commandLines(command: CommandShape): readonly string[] {
  const { usage, description, arguments: operands, options } = command
  return [
    `.SS "${escaped(usage)}"`,
    ...textLines(description || command.summary),
    ...operands.flatMap((operand) => item(`\\fI${escaped(operand.name)}\\fR`, operand.description)),
    ...options.flatMap(optionLines),
  ]
}

function optionLines({ short, long, placeholder, details }: OptionShape): readonly string[] {
  const forms = [...(short === null ? [] : [short]), long].map((form) => `\\fB${escaped(form)}\\fR`)
  const operand = placeholder === null ? '' : ` \\fI${escaped(placeholder)}\\fR`
  return item(forms.join(', ') + operand, details)
}

function item(head: string, text: string): readonly string[] {
  return ['.TP', head, ...textLines(text)]
}

/** Text as lines that roff reads as nothing but text. */
function textLines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => escaped(line).replace(/^[.']/, '\\&$&'))
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
}

import type { CommandShape, Operand, OptionShape, ProgramShape } from '../shape.js'

/** The completion script for fish: sourced, or as `quotes.fish` in a folder of `$fish_complete_path`. */
export function fishScript(program: ProgramShape): string {
  const { name, commands } = program
  const complete = `complete -c ${name}`
  const lines = [
    `# Completion of ${name} for fish.`,
    `${complete} -f`,
    ...program.options.map((option) => `${complete} -n __fish_use_subcommand ${optionOf(option)}`),
    ...commands.map(
      (command) => `${complete} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
    ),
    ...commands.flatMap((command) => commandLines(command, complete)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function commandLines({ name, options, arguments: operands }: CommandShape, complete: string): readonly string[] {
  const here = `${complete} -n '__fish_seen_subcommand_from ${name}'`
  return [
    ...options.map((option) => `${here} ${optionOf(option)}`),
    ...operands.flatMap(({ operand }) => (operand.kind === 'text' ? [] : [`${here} ${valuesOf(operand)}`])),
  ]
}

function optionOf({ short, long, description, operand }: OptionShape): string {
  const forms = [...(short === null ? [] : [`-s ${short.slice(1)}`]), `-l ${long.slice(2)}`]
  const follows = operand === null ? [] : [operand.kind === 'text' ? '-x' : `-r ${valuesOf(operand)}`]
  return [...forms, ...follows, '-d', quoted(description)].join(' ')
}

/** What may stand there: choices alone, or files. */
function valuesOf(operand: Operand): string {
  if (operand.kind === 'choice') return `-f -a ${quoted(operand.choices.join(' '))}`
  return operand.kind === 'folder' ? "-f -a '(__fish_complete_directories)'" : '-F'
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

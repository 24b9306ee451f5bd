import type { CommandShape, Operand, OptionShape, ProgramShape } from '../shape.js'

/** The completion script for zsh: a file `_quotes` in a folder of `$fpath`, or sourced after `compinit`. */
export function zshScript(program: ProgramShape): string {
  const { name, commands } = program
  return `#compdef ${name}
# Completion of ${name} for zsh.
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \\
${program.options.map((option) => `    ${argumentSpec(option)} \\\n`).join('')}    '1: :->command' '*:: :->arguments'
  case $state in
    command)
      local -a commands
      commands=(
${commands.map((command) => `        ${quoted(`${command.name}:${command.summary}`)}\n`).join('')}      )
      _describe command commands
      ;;
    arguments)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`
}

function commandCase({ name, options, arguments: operands }: CommandShape): string {
  const specs = [
    ...options.map(argumentSpec),
    ...operands.map((operand) => quoted(`*:${operand.name}:${actionOf(operand.operand)}`)),
  ]
  return `        ${name}) _arguments ${specs.join(' ')} ;;`
}

/** What `_arguments` is told of an option: what excludes it, its forms, what it is for, what follows it. */
function argumentSpec({ short, long, description, operand, placeholder }: OptionShape): string {
  const follows = operand === null ? '' : `:${placeholder}:${actionOf(operand)}`
  const about = quoted(`[${description.replace(/[[\]\\]/g, '\\$&')}]${follows}`)
  return short === null ? quoted(long) + about : `'(${short} ${long})'{${short},${long}}${about}`
}

function actionOf(operand: Operand): string {
  if (operand.kind === 'choice') return `(${operand.choices.join(' ')})`
  if (operand.kind === 'text') return ' '
  return operand.kind === 'folder' ? '_files -/' : '_files'
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

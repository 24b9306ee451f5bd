import type { CommandShape, Operand, OptionShape, ProgramShape } from '../shape.js'

/** The completion script for bash 3.2 and newer; it needs no other. */
export function bashScript(program: ProgramShape): string {
  const { name, commands } = program
  return `# Completion of ${name} for bash: source it, or put it where bash-completion looks.
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  # --option=value comes as three words.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=( $(compgen -W '${[...commands.map((command) => command.name), ...flagsOf(program)].join(' ')}' -- "$current") )
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(operandCases).join('\n')}
  esac
  case "\${COMP_WORDS[1]} $current" in
${commands.flatMap(flagCase).join('\n')}
${commands.flatMap(argumentCase).join('\n')}
  esac
}
complete -o filenames -F _${name} ${name}
`
}

function flagsOf({ options }: CommandShape): readonly string[] {
  return options.flatMap(({ short, long }) => (short === null ? [long] : [short, long]))
}

/** What comes after an option that is followed by something. */
function operandCases({ name, options }: CommandShape): readonly string[] {
  return options.flatMap(({ short, long, operand }: OptionShape) => {
    if (operand === null) return []
    const patterns = (short === null ? [long] : [short, long]).map((flag) => `'${name} ${flag}'`)
    return [`    ${patterns.join(' | ')}) ${replies(operand)} return ;;`]
  })
}

function flagCase(command: CommandShape): readonly string[] {
  const flags = flagsOf(command).join(' ')
  return flags === '' ? [] : [`    '${command.name} -'*) COMPREPLY=( $(compgen -W '${flags}' -- "$current") ) ;;`]
}

function argumentCase({ name, arguments: [argument] }: CommandShape): readonly string[] {
  return argument === undefined ? [] : [`    '${name} '*) ${replies(argument.operand)} ;;`]
}

/** Lines are taken apart at line ends alone: names of files may hold blanks. */
function replies(operand: Operand): string {
  if (operand.kind === 'choice') return `COMPREPLY=( $(compgen -W '${operand.choices.join(' ')}' -- "$current") );`
  if (operand.kind === 'text') return ':;'
  const sort = operand.kind === 'folder' ? '-d' : '-f'
  return `local IFS=$'\\n'; COMPREPLY=( $(compgen ${sort} -- "$current") );`
}

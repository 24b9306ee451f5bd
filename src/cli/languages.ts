/** `quotes languages`: what is known of which language. */

import { PACK_CODES } from '../languages/index.js'
import { languageName } from '../languages/names.js'
import { EXIT } from './failures.js'
import { type Io, write } from './io.js'

interface Ability {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  readonly quotes: boolean
  readonly speakers: boolean
  readonly claims: boolean
}

const NOTE = 'A text in any other language is searched for quotation marks alone.'

/** Runs the command; gives the exit code. */
export async function runLanguages({ format }: { format: 'table' | 'json' }, io: Io): Promise<number> {
  const abilities = PACK_CODES.map(abilityOf)
  await write(io.stdout, format === 'json' ? `${JSON.stringify(abilities, null, 2)}\n` : tableOf(abilities))
  return EXIT.done
}

const abilityOf = (code: string): Ability => ({
  code,
  name: languageName(code),
  quotes: true,
  speakers: true,
  claims: true,
})

function tableOf(abilities: readonly Ability[]): string {
  const yes = (able: boolean) => (able ? 'yes' : '–')
  const rows = [
    ['code', 'language', 'quotes', 'speakers', 'claims'],
    ...abilities.map(({ code, name, quotes, speakers, claims }) => [
      code,
      name,
      yes(quotes),
      yes(speakers),
      yes(claims),
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n\n${NOTE}\n`
}

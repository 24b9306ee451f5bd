/** Reads the user's list of people from CSV. */

import { CsvError, parse } from 'csv-parse/sync'
import type { SpeakerKind } from '../document.js'
import { InputError } from '../input/failure.js'
import type { Person } from './person.js'

const KINDS: readonly SpeakerKind[] = ['person', 'organization', 'group', 'document', 'unknown']

/** What may part the cells: spreadsheets write semicolons where numbers have a comma. */
const BETWEEN_CELLS = /[,;\t]/

/** Parts the aliases of one cell. */
const BETWEEN_ALIASES = /[|;]/

interface Row {
  readonly record: Readonly<Record<string, string | undefined>>
  readonly info: { readonly lines: number }
}

/**
 * The entries of a CSV text whose first line names its columns: `name` and `id`, and where wanted `aliases` (parted by `|` or `;`)
 * and `kind`. Columns with other names are passed over. Commas, semicolons or tabs part the cells, as in the first line.
 * @throws InputError that tells what is wrong in which line
 */
export function readPeople(csv: string): Person[] {
  const rows = rowsOf(csv)
  const columns = Object.keys(rows[0]?.record ?? {})
  if (rows.length === 0) throw new InputError('it has no line of people under the line that names the columns')
  for (const column of ['name', 'id']) {
    if (!columns.includes(column)) throw new InputError(`its first line must name a column "${column}"`)
  }
  return rows.map(personOf)
}

function rowsOf(csv: string): Row[] {
  try {
    const [head = ''] = csv.split('\n', 1)
    const [delimiter = ','] = BETWEEN_CELLS.exec(head) ?? []
    const columns = (names: string[]) => names.map((name) => name.trim().toLowerCase())
    const lenient = { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true }
    return parse(csv, { ...lenient, columns, delimiter, info: true }) as unknown as Row[]
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`it is no CSV: ${error.message}`)
    throw error
  }
}

function personOf({ record, info }: Row): Person {
  const { name = '', id = '', aliases = '', kind = '' } = record
  if (name === '') throw new InputError(`line ${info.lines}: it has no name`)
  if (id === '') throw new InputError(`line ${info.lines}: ${name} has no id`)
  const known = KINDS.find((one) => one === kind.toLowerCase())
  if (kind !== '' && known === undefined) {
    throw new InputError(`line ${info.lines}: the kind "${kind}" is none of ${KINDS.join(', ')}`)
  }
  const others = aliases.split(BETWEEN_ALIASES).map((alias) => alias.trim())
  return { name, id, kind: known ?? null, aliases: others.filter((alias) => alias !== '') }
}

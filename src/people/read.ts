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
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * The entries of a CSV text whose first line names its columns: `name` and `id`, and where wanted `aliases` (parted by `|` or `;`)
 * and `kind`. Columns with other names are passed over. Commas, semicolons or tabs part the cells, as in the first line.
 * @throws InputError that tells what is wrong in which line
 */
export function readPeople(csv: string): Person[] {
  const [head, ...rows] = rowsOf(csv)
  if (rows.length === 0) throw new InputError('it has no line of people under the line that names the columns')
  const columns = head!.record.map((name) => name.toLowerCase())
  for (const column of ['name', 'id']) {
    if (!columns.includes(column)) throw new InputError(`its first line must name a column "${column}"`)
  }
  return rows.map((row) => personOf(row, columns))
}

function rowsOf(csv: string): Row[] {
  try {
    const [head = ''] = csv.split('\n', 1)
    const [delimiter = ','] = BETWEEN_CELLS.exec(head) ?? []
    const lenient = { bom: true, skip_records_with_empty_values: true, trim: true, relax_column_count: true }
    return parse(csv, { ...lenient, delimiter, info: true }) as unknown as Row[]
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`it is no CSV: ${error.message}`)
    throw error
  }
}

function personOf({ record, info }: Row, columns: readonly string[]): Person {
  const wrong = (why: string) => new InputError(`line ${info.lines}: ${why}`)
  const cells = record.findLastIndex((cell) => cell !== '') + 1
  if (cells > columns.length) throw wrong(`it has ${cells} cells for ${columns.length} columns`)
  const cellOf = (column: string) => record[columns.indexOf(column)] ?? ''
  const [name, id, kind] = [cellOf('name'), cellOf('id'), cellOf('kind')]
  if (name === '') throw wrong('it has no name')
  if (id === '') throw wrong(`${name} has no id`)
  const known = KINDS.find((one) => one === kind.toLowerCase())
  if (kind !== '' && known === undefined) throw wrong(`the kind "${kind}" is none of ${KINDS.join(', ')}`)
  const aliases = cellOf('aliases')
    .split(BETWEEN_ALIASES)
    .map((alias) => alias.trim())
  return { name, id, kind: known ?? null, aliases: aliases.filter((alias) => alias !== '') }
}

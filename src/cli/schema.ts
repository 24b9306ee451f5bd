/** `quotes schema`: the JSON Schema of the result. */

import { readFileSync } from 'node:fs'
import { EXIT } from './failures.js'
import { type Io, write } from './io.js'

const SCHEMA = new URL('../../schema/quotes.schema.json', import.meta.url)

/** Runs the command; gives the exit code. */
export async function runSchema(io: Io): Promise<number> {
  await write(io.stdout, readFileSync(SCHEMA, 'utf8'))
  return EXIT.done
}

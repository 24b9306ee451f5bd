/** Validates results by the schema that the package holds. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** The schema of the result. */
export const SCHEMA = JSON.parse(readFileSync(new URL('../../schema/quotes.schema.json', import.meta.url), 'utf8'))

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(SCHEMA)

/** What in a result the schema does not allow: a line each, with its place. */
export function mistakesBySchema(result: unknown): readonly string[] {
  validate(result)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

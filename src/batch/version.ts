/** What results depend on besides the article and the question: the package and its models. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { packageVersion } from '../version.js'

const MODELS = new URL('../../models/', import.meta.url)

/** A hash of the package's version and of the models' bytes, hexadecimal. */
export function version(): string {
  const hash = createHash('sha256').update(packageVersion())
  const names = readdirSync(MODELS).filter((name) => name.endsWith('.bin'))
  for (const name of names.sort()) hash.update(name).update(readFileSync(new URL(name, MODELS)))
  return hash.digest('hex')
}

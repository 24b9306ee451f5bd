/** What results depend on besides the article and the question: the package and its models. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

/** A hash of the package's version and of the models' bytes, hexadecimal. */
export function version(): string {
  const models = new URL('models/', ROOT)
  const hash = createHash('sha256').update(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')).version)
  const names = readdirSync(models).filter((name) => name.endsWith('.bin'))
  for (const name of names.sort()) hash.update(name).update(readFileSync(new URL(name, models)))
  return hash.digest('hex')
}

/** The list of people that `--people` names. */

import { readFile } from 'node:fs/promises'
import { InputError } from '../input/failure.js'
import type { Person } from '../people/person.js'
import { codeOf, messageOf, UsageError } from './failures.js'

/**
 * The entries of the file; undefined where none is named.
 * @throws UsageError where it cannot be read, or is no such list
 */
export async function peopleOf(path: string | undefined): Promise<readonly Person[] | undefined> {
  if (path === undefined) return undefined
  const [{ readPeople }, { decode }] = await Promise.all([import('../people/read.js'), import('../input/decode.js')])
  try {
    const { text } = await decode(await readFile(path))
    return readPeople(text)
  } catch (error) {
    if (error instanceof InputError || codeOf(error) !== null) {
      throw new UsageError(`--people ${path}: ${messageOf(error)}`)
    }
    throw error
  }
}

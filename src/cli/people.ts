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
  const { readPeople } = await import('../people/read.js')
  try {
    return readPeople(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof InputError || codeOf(error) !== null) {
      throw new UsageError(`--people ${path}: ${messageOf(error)}`)
    }
    throw error
  }
}

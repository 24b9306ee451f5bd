/** Gold in files: JSON lines, also packed with gzip, and folders of brat's stand-off annotation. */

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileWithin, unpacked } from '../input/bytes.js'
import { InputError } from '../input/failure.js'
import { type GoldRow, readGold } from '../training/gold.js'
import { goldOfBrat } from './brat.js'

/** Of a file of gold, in bytes. */
const LARGEST = 256_000_000
const ANNOTATION = /\.ann$/i

/**
 * The gold rows that a name stands for: a file of JSON lines, an `.ann` file with its `.txt` beside it, or a folder of these.
 * @throws GoldError where a line is no gold, InputError where there is none, or the system's error
 */
export async function goldAt(name: string): Promise<GoldRow[]> {
  if ((await stat(name)).isDirectory()) return goldBelow(name)
  if (ANNOTATION.test(name)) return [await annotatedAt(name, name.replace(ANNOTATION, ''))]
  const rows = readGold(await textAt(name))
  if (rows.length === 0) throw new InputError('no gold: a line of JSON an article is looked for')
  return rows
}

async function goldBelow(folder: string): Promise<GoldRow[]> {
  const { glob } = await import('tinyglobby')
  const names = (await glob('**/*.ann', { cwd: folder })).sort()
  if (names.length === 0) throw new InputError('no gold below it: .ann files of brat are looked for')
  return Promise.all(names.map((name) => annotatedAt(join(folder, name), name.replace(ANNOTATION, ''))))
}

async function annotatedAt(path: string, id: string): Promise<GoldRow> {
  return goldOfBrat(id, await textAt(path.replace(ANNOTATION, '.txt')), await textAt(path))
}

async function textAt(path: string): Promise<string> {
  return new TextDecoder().decode(await unpacked(await readFileWithin(path, LARGEST), LARGEST))
}

/** Gold in files: JSON lines, also packed with gzip, and folders of brat's stand-off annotation. */

import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from '../errors.js'
import { readFileWithin, unpacked } from '../input/bytes.js'
import { InputError } from '../input/failure.js'
import { GoldError, type GoldRow, readGold } from '../training/gold.js'
import { goldOfBrat } from './brat.js'

/** Of a file of gold, in bytes. */
const LARGEST = 256_000_000
const ANNOTATION = /\.ann$/i
/** `a.ann`, or `a.txt.ann` as a batch names it. */
const BESIDE_TEXT = /(?:\.txt)?\.ann$/i

/**
 * The gold rows that a name stands for: a file of JSON lines, an `.ann` file with its `.txt` beside it (`a.txt` of `a.ann` or
 * `a.txt.ann`), or a folder of these.
 * @throws GoldError where a line is no gold, InputError where there is none or its text is missing, or the system's error
 */
export async function goldAt(name: string): Promise<GoldRow[]> {
  if ((await stat(name)).isDirectory()) return goldBelow(name)
  if (ANNOTATION.test(name)) return [await annotatedAt(name, name.replace(ANNOTATION, ''))]
  const rows = readGold(await goldText(name))
  if (rows.length === 0) throw new InputError('no gold: a line of JSON an article is looked for')
  return rows
}

async function goldBelow(folder: string): Promise<GoldRow[]> {
  const { glob } = await import('tinyglobby')
  const names = (await glob('**/*.ann', { cwd: folder })).sort()
  if (names.length === 0) throw new InputError('no gold below it: .ann files of brat are looked for')
  const rows: GoldRow[] = []
  // One after the other: all at once could be more files than may be open
  for (const name of names) rows.push(await annotatedIn(folder, name))
  return rows
}

/** As `annotatedAt`, with the file's name before what is wrong with it. */
async function annotatedIn(folder: string, name: string): Promise<GoldRow> {
  try {
    return await annotatedAt(join(folder, name), name.replace(ANNOTATION, ''))
  } catch (error) {
    throw error instanceof GoldError ? new GoldError(`${name}: ${error.message}`) : error
  }
}

async function annotatedAt(path: string, id: string): Promise<GoldRow> {
  const annotations = await goldText(path)
  return goldOfBrat(id, await textBeside(path), annotations)
}

async function textBeside(path: string): Promise<string> {
  const text = path.replace(BESIDE_TEXT, '.txt')
  try {
    return await goldText(text)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new InputError(`the text of ${basename(path)} must lie beside it, as ${basename(text)}`)
  }
}

/**
 * The text of a file of gold in UTF-8, also packed with gzip.
 * @throws InputError where it is too large, or the system's error
 */
export async function goldText(path: string): Promise<string> {
  return new TextDecoder().decode(await unpacked(await readFileWithin(path, LARGEST), LARGEST))
}

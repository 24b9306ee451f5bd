/** The files that the arguments of a batch name, one at a time, in an order that is always the same. */

import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { messageOf } from '../errors.js'
import { linesOf } from '../input/lines.js'

/** A file, or a name that stands for none, with the reason. */
export interface Found {
  readonly path: string
  readonly failure?: string
}

type Kind = 'folder' | 'file'

const ARTICLE = /\.(?:txt|md|markdown|html?|xhtml|jsonl|ndjson)(?:\.gz)?$/i
/** Where a folder of results keeps what it knows: such a folder holds no articles. */
export const STATE = '.quotes'
const GLOB_SIGNS = /[*?[\]{}!()]/
/** Of a list's line, in bytes. */
const MAX_PATH = 65_536

/**
 * The files that the names stand for: files, folders with all that is below them, patterns, and `@FILE` for a list of such names,
 * one a line (`@-` reads it from `stdin`). Below folders what has the ending of an article
 * counts, but no hidden files, no results of a batch, and no link that leads back; each folder is read once. `apart` (absolute paths) is left out.
 */
export async function* filesOf(
  names: readonly string[],
  stdin: Readable | null,
  apart: ReadonlySet<string>,
): AsyncGenerator<Found> {
  const seen = new Set<string>()
  for (const name of names) {
    if (name.startsWith('@')) yield* listed(name.slice(1), stdin, seen, apart)
    else yield* named(name, seen, apart)
  }
}

async function* listed(list: string, stdin: Readable | null, seen: Set<string>, apart: ReadonlySet<string>) {
  try {
    for await (const { bytes } of linesOf(list === '-' && stdin ? stdin : createReadStream(list), MAX_PATH)) {
      const name = String(bytes ?? '').replace(/\r$/, '')
      if (name !== '') yield* named(name, seen, apart)
    }
  } catch (error) {
    yield { path: list, failure: messageOf(error) }
  }
}

async function* named(name: string, seen: Set<string>, apart: ReadonlySet<string>): AsyncGenerator<Found> {
  const known = await stat(name).catch(() => null)
  if (known?.isDirectory()) yield* below(name, seen, apart)
  else if (known === null && GLOB_SIGNS.test(name)) yield* matching(name, seen, apart)
  else if (known === null || !(await isSeen(name, seen))) yield { path: name }
}

/** Whether a file came with its folder. */
async function isSeen(path: string, seen: ReadonlySet<string>): Promise<boolean> {
  return isArticle(basename(path)) && seen.has(await realpath(dirname(path)))
}

function isArticle(name: string): boolean {
  return ARTICLE.test(name) && !name.startsWith('.')
}

async function* matching(pattern: string, seen: Set<string>, apart: ReadonlySet<string>): AsyncGenerator<Found> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    dot: false,
    expandDirectories: false,
    onlyFiles: false,
    followSymbolicLinks: false,
  })
  const paths = found.sort()
  if (paths.length === 0) yield { path: pattern, failure: 'no file matches' }
  for (const path of paths) yield* named(path, seen, apart)
}

async function* below(folder: string, seen: Set<string>, apart: ReadonlySet<string>): AsyncGenerator<Found> {
  try {
    const real = await realpath(folder)
    if (seen.has(real) || apart.has(real)) return
    seen.add(real)
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.some(({ name }) => name === STATE)) return
    const shown = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of shown) {
      const path = join(folder, entry.name)
      const kind = entry.isSymbolicLink() ? await kindOfTarget(path, real) : kindOf(entry)
      if (kind === 'folder') yield* below(path, seen, apart)
      else if (kind === 'file' && isArticle(entry.name) && !apart.has(join(real, entry.name))) yield { path }
    }
  } catch (error) {
    yield { path: folder, failure: messageOf(error) }
  }
}

function kindOf(entry: Dirent | Stats): Kind | null {
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : null
}

/** What a link leads to; null where that is a folder that the link is in. One that leads nowhere counts as a file: its reader says so. */
async function kindOfTarget(link: string, folder: string): Promise<Kind | null> {
  try {
    const target = await realpath(link)
    return `${folder}${sep}`.startsWith(`${target}${sep}`) ? null : kindOf(await stat(target))
  } catch {
    return 'file'
  }
}

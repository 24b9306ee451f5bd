/** Where the results of a batch go: a file each, or one file for all. */

import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Log, type Position, replaceFile } from './files.js'
import type { Entry } from './journal.js'

export interface Results {
  /** Whether the result that an entry tells of is there, whole. */
  has(entry: Entry): Promise<boolean>
  /** Keeps the result of a place; it is on the disk then. */
  put(place: string, rendered: Uint8Array): Promise<Position>
  /** Takes the result of a place away. */
  drop(place: string): Promise<void>
  /** All results of a run are there, in the order of its articles. */
  finish(entries: AsyncIterable<Entry>): Promise<void>
  close(): Promise<void>
}

/** A file each, in a tree like that of the articles. Unfinished files are written in `scratch`, on the same disk. */
export class Tree implements Results {
  readonly #folder: string
  readonly #scratch: string
  readonly #ending: string
  #count = 0

  constructor(folder: string, scratch: string, ending: string) {
    this.#folder = folder
    this.#scratch = scratch
    this.#ending = ending
  }

  async has({ place, result }: Entry): Promise<boolean> {
    const known = await stat(this.#pathOf(place)).catch(() => null)
    return known?.size === result.bytes
  }

  async put(place: string, rendered: Uint8Array): Promise<Position> {
    const path = this.#pathOf(place)
    this.#count += 1
    const unfinished = join(this.#scratch, String(this.#count))
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, unfinished, (handle) => handle.writeFile(rendered))
    return { at: 0, bytes: rendered.length }
  }

  drop(place: string): Promise<void> {
    return rm(this.#pathOf(place), { force: true })
  }

  async finish(): Promise<void> {}

  async close(): Promise<void> {}

  #pathOf(place: string): string {
    return join(this.#folder, `${place}.${this.#ending}`)
  }
}

/** One file for all: results gather in a log as they come, and make up the file in the order of the articles at the end. */
export class OneFile implements Results {
  readonly #path: string
  readonly #log: Log

  private constructor(path: string, log: Log) {
    this.#path = path
    this.#log = log
  }

  static async open(path: string, log: string): Promise<OneFile> {
    return new OneFile(path, await Log.open(log))
  }

  async has({ result }: Entry): Promise<boolean> {
    return result.at + result.bytes <= this.#log.size
  }

  put(_: string, rendered: Uint8Array): Promise<Position> {
    return this.#log.append(rendered)
  }

  async drop(): Promise<void> {}

  finish(entries: AsyncIterable<Entry>): Promise<void> {
    return replaceFile(this.#path, `${this.#path}.unfinished`, async (handle) => {
      for await (const { result } of entries) await handle.appendFile(await this.#log.read(result))
    })
  }

  close(): Promise<void> {
    return this.#log.close()
  }
}

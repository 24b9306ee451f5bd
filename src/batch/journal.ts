/** What is done: a line of JSON an article, so that a run that was cut off can go on. */

import { createReadStream } from 'node:fs'
import { linesOf } from '../input/lines.js'
import type { Listing } from '../output/html/listing.js'
import { Log, type Position } from './files.js'
import type { Tally } from './tally.js'

/** An article that has its result. */
export interface Entry {
  readonly source: string
  /** Where its result goes, below the folder of results, without the ending. */
  readonly place: string
  /** Of its content, of what was asked and by which version: what the result depends on. */
  readonly key: string
  /** Where its result lies: in the file of its place, or in the one that holds all. */
  readonly result: Position
  readonly tally: Tally
  /** For the overview, where the results are pages. */
  readonly listing?: Listing
}

/** Of a line, in bytes: paths and ids are shorter. */
const MAX_LINE = 1_000_000

export class Journal {
  readonly #log: Log
  readonly #known: ReadonlyMap<string, Position>

  private constructor(log: Log, known: ReadonlyMap<string, Position>) {
    this.#log = log
    this.#known = known
  }

  /** Opens a journal, or begins it. A line that cannot be read counts as never written. */
  static async open(path: string): Promise<Journal> {
    const log = await Log.open(path)
    return new Journal(log, await lastPositions(path))
  }

  /** Where the entry stands that an earlier run made last for a place. */
  known(place: string): Position | undefined {
    return this.#known.get(place)
  }

  /** Adds an entry; it is on the disk then. */
  add(entry: Entry): Promise<Position> {
    return this.#log.append(Buffer.from(`${JSON.stringify(entry)}\n`))
  }

  /** The entry at a position. */
  async at(position: Position): Promise<Entry> {
    return JSON.parse(String(await this.#log.read(position)))
  }

  close(): Promise<void> {
    return this.#log.close()
  }
}

async function lastPositions(path: string): Promise<Map<string, Position>> {
  const positions = new Map<string, Position>()
  let at = 0
  for await (const { bytes } of linesOf(createReadStream(path), MAX_LINE)) {
    const length = (bytes?.length ?? MAX_LINE) + 1
    const place = bytes === null ? null : placeIn(String(bytes))
    if (place !== null) positions.set(place, { at, bytes: length })
    at += length
  }
  return positions
}

/** The place of an entry that was written whole, else null. */
function placeIn(line: string): string | null {
  try {
    const entry: Partial<Entry> = JSON.parse(line)
    return typeof entry.place === 'string' && entry.tally !== undefined ? entry.place : null
  } catch {
    return null
  }
}

/** Writing that a crash cannot tear. */

import { type FileHandle, open, rename, rm } from 'node:fs/promises'

/** A part of a file, in bytes. */
export interface Position {
  readonly at: number
  readonly bytes: number
}

const LINE_FEED = 0x0a

/**
 * Writes a file as a whole: first as `partial`, on the same disk, flushed, then renamed. Our own rather than write-file-atomic, which
 * lays the unfinished file beside the target under a name of its own: after a crash that would stay there for good.
 */
export async function replaceFile(
  path: string,
  partial: string,
  write: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  try {
    const handle = await open(partial, 'w')
    try {
      await write(handle)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** A file that only grows, piece by piece in the order given. What comes while the disk is busy goes out at once after. */
export class Log {
  readonly #handle: FileHandle
  #end: number
  #waiting: Uint8Array[] = []
  #last: Promise<void> = Promise.resolve()
  #next: Promise<void> | null = null

  private constructor(handle: FileHandle, end: number) {
    this.#handle = handle
    this.#end = end
  }

  /** Opens a log of lines, or begins it. A line that a crash has torn is ended, so that the next one is whole. */
  static async open(path: string): Promise<Log> {
    const handle = await open(path, 'a+')
    const { size } = await handle.stat()
    const log = new Log(handle, size)
    const last = size === 0 ? LINE_FEED : (await log.read({ at: size - 1, bytes: 1 }))[0]
    if (last !== LINE_FEED) await log.append(Buffer.of(LINE_FEED))
    return log
  }

  /** In bytes. */
  get size(): number {
    return this.#end
  }

  /** Adds bytes; they are on the disk then. Once this has failed it always fails. */
  async append(bytes: Uint8Array): Promise<Position> {
    const position = { at: this.#end, bytes: bytes.length }
    this.#end += bytes.length
    this.#waiting.push(bytes)
    this.#next ??= this.#flushAfter(this.#last)
    await this.#next
    return position
  }

  async read({ at, bytes }: Position): Promise<Buffer> {
    const buffer = Buffer.alloc(bytes)
    const { bytesRead } = await this.#handle.read(buffer, 0, bytes, at)
    return buffer.subarray(0, bytesRead)
  }

  async close(): Promise<void> {
    await this.#last.catch(() => {})
    await this.#handle.close()
  }

  #flushAfter(last: Promise<void>): Promise<void> {
    this.#last = last.then(async () => {
      this.#next = null
      const content = Buffer.concat(this.#waiting)
      this.#waiting = []
      await this.#handle.appendFile(content)
      await this.#handle.datasync()
    })
    return this.#last
  }
}

/** The world that the command line talks to: handed in, so that tests can hand in another. */

import type { Readable, Writable } from 'node:stream'

export interface Output extends Writable {
  readonly isTTY?: boolean
  /** Of a terminal. */
  readonly columns?: number
}

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The process's own streams. Standard input is touched only where it is read. */
export const PROCESS_IO: Io = {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    return process.stderr
  },
  env: process.env,
}

/** Writes, and waits until the reader has taken it: a slow reader slows the writer down. Rejects where nobody reads (EPIPE). */
export function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()))
  })
}

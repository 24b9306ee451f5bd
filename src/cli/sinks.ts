/** Where results go: standard output as they come, or a file that is replaced as a whole. */

import { stat } from 'node:fs/promises'
import { type Io, write } from './io.js'

export interface Sink {
  readonly write: (text: string) => Promise<void>
  /** Ends it. A file appears only now, all of it or none. */
  readonly close: () => Promise<void>
}

/** Standard output, or the file of that name. */
export function sinkFor(path: string | undefined, io: Io): Sink {
  if (path === undefined || path === '-') return { write: (text) => write(io.stdout, text), close: async () => {} }
  const parts: string[] = []
  return {
    write: async (text) => {
      parts.push(text)
    },
    close: () => replaceFile(path, parts.join('')),
  }
}

async function replaceFile(path: string, content: string): Promise<void> {
  const known = await stat(path).catch(() => null)
  if (known === null || known.isFile()) {
    const { default: writeFileAtomic } = await import('write-file-atomic')
    await writeFileAtomic(path, content)
    return
  }
  // A device or a pipe cannot be replaced; a directory fails here with a clear error.
  const { writeFile } = await import('node:fs/promises')
  await writeFile(path, content)
}

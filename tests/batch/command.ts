/** `quotes batch` as a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { folderOf } from './folder.js'

const BIN = fileURLToPath(new URL('../../bin/quotes.js', import.meta.url))

/** Of the articles in `articles()`. */
export const COUNT = 60

/** A folder of articles, each of some twenty sentences. */
export function articles(): string {
  const names = Array.from({ length: COUNT }, (_, index) => `${index % 7}/${index}.txt`)
  return folderOf(Object.fromEntries(names.map((name, index) => [name, articleOf(index)])))
}

/** An article with quotes, other than those of other numbers. */
export function articleOf(index: number): string {
  const paragraph = `« Nous avons perdu ${index} ans, mais la digue tiendra », a déclaré lundi Paul Durand, le maire de la ville.`
  return `${paragraph}\n\n`.repeat(20)
}

interface World {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Starts a batch with two threads that says nothing of its progress. */
export function start(args: readonly string[], { env = {}, ...world }: World = {}): ChildProcess {
  return spawn(process.execPath, [BIN, 'batch', ...args, '--jobs', '2', '--quiet'], {
    ...world,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** The exit code of a process, and what it wrote to standard error. */
export async function endOf(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, stderr }
}

/**
 * One run at a time: a file that names who holds it. Our own, as proper-lockfile knows a holder that was killed by its silence alone:
 * a run that goes on after a crash would have to wait.
 */

import { open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { codeOf } from '../errors.js'

/** Another run holds what only one may hold. The message says which. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

/** As the file has it; what cannot be read there is left out. */
interface Holder {
  readonly pid?: number
  readonly host?: string
}

/** A holder gives a sign of life so often, in milliseconds. */
const BEAT = 5000
/** A holder on another machine that gives none for so long is gone, in milliseconds: the clocks may differ a little. */
const SILENCE = 60_000

/**
 * Holds a lock, a file, until what it gives is called. A lock whose holder is gone is taken over.
 * @throws LockedError where another run holds it; the system's error where it cannot be written
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  while (!(await make(path))) {
    const content = await unlessGone(readFile(path, 'utf8'))
    if (content === null) continue
    const holder = holderIn(content)
    if (await isHeld(path, holder)) throw new LockedError(`${nameOf(holder)} writes there: wait for its end`)
    await discard(path, content)
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT).unref()
  return async () => {
    clearInterval(beat)
    await rm(path, { force: true })
  }
}

/** Whether there was no such file, and this process holds it now. */
async function make(path: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error) => {
    if (codeOf(error) === 'EEXIST') return null
    throw error
  })
  if (file === null) return false
  try {
    await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return true
}

function holderIn(content: string): Holder {
  try {
    const { pid, host } = JSON.parse(content)
    return Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : {}
  } catch {
    return {}
  }
}

/** Whether the holder lives: on this machine its process tells, elsewhere its last sign of life. */
async function isHeld(path: string, { pid, host }: Holder): Promise<boolean> {
  const silence = Date.now() - ((await unlessGone(stat(path)))?.mtimeMs ?? 0)
  if (pid === undefined || host !== hostname()) return silence < SILENCE
  // Since the machine started, and after a crash, another process may have the number; in a container often this one.
  return silence < uptime() * 1000 && pid !== process.pid && isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Takes away a lock with this content. One run at a time does that: else it could be the lock of one that was faster. */
async function discard(path: string, content: string): Promise<void> {
  const release = await lock(`${path}.next`)
  try {
    if ((await unlessGone(readFile(path, 'utf8'))) === content) await rm(path, { force: true })
  } finally {
    await release()
  }
}

function nameOf({ pid, host }: Holder): string {
  if (pid === undefined) return 'another run'
  return host === hostname() ? `another run (process ${pid})` : `another run (process ${pid} on ${host})`
}

/** What a task gives; null where its file is gone. */
async function unlessGone<Result>(task: Promise<Result>): Promise<Result | null> {
  try {
    return await task
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

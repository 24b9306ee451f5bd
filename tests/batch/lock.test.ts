import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LockedError, lock } from '../../src/batch/lock.js'
import { folderOf } from './folder.js'

const DEAD = spawnSync(process.execPath, ['--version']).pid
const ALIVE = process.ppid
const YEARS_AGO = new Date('2001-01-01')

/** A lock with this content; gives its path. */
function lockOf(content: unknown, time?: Date): string {
  const path = join(folderOf(), 'lock')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  if (time !== undefined) utimesSync(path, time, time)
  return path
}

describe('lock', () => {
  it('is a file with its holder, which is gone when it is let go', async () => {
    const path = join(folderOf(), 'lock')
    const release = await lock(path)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ pid: process.pid, host: hostname() })
    await release()
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['of a process that lives', { pid: ALIVE, host: hostname() }, `another run (process ${ALIVE}) writes there`],
    [
      'of another machine',
      { pid: DEAD, host: 'else.where' },
      `another run (process ${DEAD} on else.where) writes there`,
    ],
    ['that is being written', '', 'another run writes there'],
    ['that names no process', { pid: -1, host: hostname() }, 'another run writes there'],
  ])('%s is refused', async (_, content, message) => {
    const path = lockOf(content)
    const before = readFileSync(path, 'utf8')
    const refused = lock(path)
    await expect(refused).rejects.toThrow(LockedError)
    await expect(refused).rejects.toThrow(message)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it.each([
    ['of a process that was killed', { pid: DEAD, host: hostname() }],
    ['of this process, in a life before', { pid: process.pid, host: hostname() }],
    ['from before the machine started', { pid: ALIVE, host: hostname() }, YEARS_AGO],
    ['of another machine that is silent', { pid: ALIVE, host: 'else.where' }, YEARS_AGO],
    ['that a crash has torn', '{"pid":', YEARS_AGO],
    ['that holds something else', 'null', YEARS_AGO],
  ])('%s is taken over', async (_, content, time?) => {
    const path = lockOf(content, time)
    const release = await lock(path)
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid)
    await release()
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  it('where it cannot be written says so', async () => {
    await expect(lock(join(folderOf(), 'none/lock'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('is taken over by one of many that come at once', async () => {
    const path = lockOf({ pid: DEAD, host: hostname() })
    const module = fileURLToPath(new URL('../../dist/batch/lock.js', import.meta.url))
    const program = `
      const { lock } = await import(${JSON.stringify(module)})
      await lock(${JSON.stringify(path)}).then(() => console.log('holds'), () => console.log('refused'))
      process.stdin.resume()`
    const runs = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '--eval', program]))
    const answers = await Promise.all(runs.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()))
    const ended = Promise.all(runs.map((run) => once(run, 'exit')))
    for (const run of runs) run.stdin.end()
    await ended
    expect(answers.sort()).toEqual(['holds', ...Array(5).fill('refused')])
  })
})

/** A batch as a process of its own, which is killed, told to stop, and whose threads die. */

import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { articleOf, articles, COUNT, endOf, start } from '../batch/command.js'
import { folderOf, treeOf } from '../batch/folder.js'

/** Waits until so many articles stand in the journal, or the process has ended. */
async function untilDone(child: ChildProcess, journal: string, count: number): Promise<void> {
  while (child.exitCode === null && linesIn(journal) < count) await sleep(1)
}

const linesIn = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0)

describe('a batch that is cut off', () => {
  it.each([
    ['a tree', []],
    ['one file', ['--jsonl', 'out/all.jsonl']],
  ])('goes on where it was killed: %s', async (_, more) => {
    const folder = articles()
    const args = [folder, '--out', 'out', ...more]
    const whole = folderOf()
    expect(await endOf(start(args, { cwd: whole }))).toEqual({ code: 0, stderr: '' })
    const cut = folderOf()
    const journal = join(cut, 'out/.quotes', more.length === 0 ? 'tree' : 'one-file', 'journal.jsonl')
    for (const count of [1, 17, 40]) {
      const child = start(args, { cwd: cut })
      await untilDone(child, journal, count)
      child.kill('SIGKILL')
      await endOf(child)
      expect(linesIn(journal)).toBeGreaterThanOrEqual(count)
      expect(existsSync(join(cut, 'out/summary.json'))).toBe(false)
    }
    expect((await endOf(start(args, { cwd: cut }))).code).toBe(0)
    expect(treeOf(join(cut, 'out'))).toEqual(treeOf(join(whole, 'out')))
    const places = readFileSync(journal, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).place)
    expect(places).toHaveLength(COUNT)
    expect(new Set(places).size).toBe(COUNT)
  })

  it('finishes what it has in hand when it is told to stop', async () => {
    const folder = articles()
    const cut = folderOf()
    const journal = join(cut, 'out/.quotes/tree/journal.jsonl')
    const child = start([folder, '--out', 'out'], { cwd: cut })
    const end = endOf(child)
    await untilDone(child, journal, 3)
    child.kill('SIGINT')
    const { code, stderr } = await end
    expect([code, stderr]).toEqual([130, ''])
    const done = linesIn(journal)
    expect(done).toBeLessThan(COUNT)
    expect(Object.keys(treeOf(join(cut, 'out')))).toHaveLength(done)
  })
})

describe('two batches at once in one folder', () => {
  it('refuse the second, and leave the first alone', async () => {
    const folder = articles()
    const cwd = folderOf()
    const first = start([folder, '--out', 'out'], { cwd })
    const end = endOf(first)
    await untilDone(first, join(cwd, 'out/.quotes/tree/journal.jsonl'), 3)
    first.kill('SIGSTOP')
    for (const more of [[], ['--force'], ['--jsonl', 'out/all.jsonl']]) {
      const { code, stderr } = await endOf(start([folder, '--out', 'out', ...more], { cwd }))
      expect(code).toBe(2)
      expect(stderr).toBe(
        `quotes: out: another run (process ${first.pid}) writes there: wait for its end, or name another folder\n`,
      )
    }
    first.kill('SIGCONT')
    expect(await end).toEqual({ code: 0, stderr: '' })
    expect(Object.keys(treeOf(join(cwd, 'out')))).toHaveLength(COUNT + 2)
    expect(await endOf(start([folder, '--out', 'out'], { cwd }))).toEqual({ code: 0, stderr: '' })
  })
})

describe('a thread that dies', () => {
  /** Runs in every thread of the command before anything else. */
  const deadly = `
    import { parentPort } from 'node:worker_threads'
    parentPort?.on('message', ({ source }) => {
      if (source?.includes('exits')) process.exit(7)
      if (source?.includes('throws')) throw new Error('broken within')
      if (source?.includes('fills')) for (const all = []; ; ) all.push(new Array(1e6).fill(0.5))
      if (source?.includes('hangs')) for (;;);
    })`

  it('is replaced, and its article reported', async () => {
    const text = articleOf(1)
    const bad = { 'a-exits.txt': text, 'b-throws.txt': text, 'c-fills.txt': text }
    const good = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index % 5}-${index}.txt`, text]))
    const folder = folderOf({ ...bad, ...good })
    const preload = join(folderOf({ 'deadly.mjs': deadly }), 'deadly.mjs')
    const env = { NODE_OPTIONS: `--import ${preload} --max-old-space-size=200` }
    const out = folderOf()
    const { code, stderr } = await endOf(start([folder, '--out', 'out'], { cwd: out, env }))
    expect([code, stderr]).toEqual([1, ''])
    const { 'failures.jsonl': failures, 'summary.json': summary } = treeOf(join(out, 'out'))
    const reasons = (failures ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).reason)
    expect(reasons).toEqual(['its thread ended with code 7', 'broken within', 'needs more memory than there is'])
    expect(JSON.parse(summary ?? '')).toMatchObject({ documents: 12, failures: 3 })
  })

  it('is replaced where an article takes too long', async () => {
    const text = articleOf(1)
    const folder = folderOf({ 'a-hangs.txt': text, 'b.txt': text, 'c-hangs.txt': text, 'd.txt': text })
    const env = { NODE_OPTIONS: `--import ${join(folderOf({ 'deadly.mjs': deadly }), 'deadly.mjs')}` }
    const out = folderOf()
    expect((await endOf(start([folder, '--out', out, '--timeout', '3'], { env }))).code).toBe(1)
    const { 'failures.jsonl': failures, 'summary.json': summary } = treeOf(out)
    expect(failures).toMatch(
      /^.*a-hangs.txt","reason":"took longer than 3 s"}\n.*c-hangs.txt","reason":"took longer than 3 s"}\n$/,
    )
    expect(JSON.parse(summary ?? '')).toMatchObject({ documents: 2, failures: 2 })
  })

  it('ends the run where no thread can start', async () => {
    const preload = join(
      folderOf({ 'x.mjs': "import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) process.exit(3)" }),
      'x.mjs',
    )
    const env = { NODE_OPTIONS: `--import ${preload}` }
    const { code, stderr } = await endOf(start([articles(), '--out', 'out'], { cwd: folderOf(), env }))
    expect([code, stderr]).toEqual([1, 'quotes: out: a thread ended before it could work\n'])
  })
})

/** A disk that is full, may not be written to, or not everywhere. Needs to mount one: skipped where that may not be. */

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { articles, COUNT, endOf, start } from '../batch/command.js'
import { folderOf, treeOf } from '../batch/folder.js'

const isRoot = process.getuid?.() === 0
const NOBODY = 65_534
const mounted: string[] = []

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0
}

/** A disk in memory of so many kilobytes; null where none may be mounted. */
function disk(kilobytes: number): string | null {
  const folder = folderOf()
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return null
  mounted.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', [folder])
})

const probe = disk(100)
if (probe !== null) spawnSync('umount', [probe])
const mayMount = probe !== null

describe.skipIf(!mayMount)('a disk (skipped where none may be mounted)', () => {
  it.each([
    ['a tree', () => []],
    ['one file', (folder: string) => ['--jsonl', join(folder, 'all.jsonl')]],
  ])('that is full ends the run, which goes on where there is room: %s', async (_, more) => {
    const folder = articles()
    const whole = folderOf()
    await endOf(start([folder, '--out', whole, ...more(whole)]))
    const full = disk(400) ?? ''
    const args = [folder, '--out', full, ...more(full)]
    for (let times = 0; times < 2; times += 1) {
      const { code, stderr } = await endOf(start(args))
      expect(code).toBe(1)
      expect(stderr).toBe(`quotes: ${args.at(-1)}: cannot be written: no space left on the disk\n`)
    }
    const before = Object.keys(treeOf(full)).length
    expect(before).toBeLessThan(COUNT)
    mount('-o', 'remount,size=100000k', full)
    expect(await endOf(start(args))).toEqual({ code: 0, stderr: '' })
    expect(treeOf(full)).toEqual(treeOf(whole))
  })

  it('that may only be read ends the run', async () => {
    const folder = disk(1000) ?? ''
    mount('-o', 'remount,ro', folder)
    const { code, stderr } = await endOf(start([articles(), '--out', folder]))
    expect([code, stderr]).toEqual([1, `quotes: ${folder}: cannot be written: the disk may not be written to\n`])
  })
})

describe.skipIf(!isRoot)('a folder that may not be written to (skipped but for root, who becomes nobody)', () => {
  it('costs its own results alone', async () => {
    const folder = articles()
    const out = folderOf()
    mkdirSync(join(out, folder, '3'), { recursive: true, mode: 0o755 })
    for (let path = join(out, folder); path.startsWith(out); path = join(path, '..')) chownSync(path, NOBODY, NOBODY)
    chmodSync(out, 0o755)
    chmodSync(folder, 0o755)
    const { code, stderr } = await endOf(start([folder, '--out', out], { uid: NOBODY }))
    expect([code, stderr]).toEqual([1, ''])
    const { 'failures.jsonl': failures = '', ...results } = treeOf(out)
    const lost = failures
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lost.map(({ reason }) => reason)).toEqual(
      Array(9).fill('its result cannot be written: check its permissions'),
    )
    expect(lost.every(({ source }) => source.startsWith(`${folder}/3/`))).toBe(true)
    expect(Object.keys(results)).toHaveLength(COUNT - 9 + 1)
  })
})

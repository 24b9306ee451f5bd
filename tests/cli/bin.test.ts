/** The command as users start it: a process of its own. */

import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { versionText } from '../../src/version.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'bin/quotes.js')
const TEXT =
  '« Nous avons perdu deux ans, mais la digue tiendra », a déclaré lundi Paul Durand, le maire de la ville.\n'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-bin-'))
  writeFileSync(join(folder, 'a.txt'), TEXT)
})

afterAll(() => rmSync(folder, { recursive: true }))

function quotes(args: readonly string[], options: SpawnSyncOptions = {}) {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined }
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, env, ...options })
  return { status, stdout: String(stdout), stderr: String(stderr) }
}

describe('bin/quotes.js', () => {
  it('tells the version', () => {
    for (const flag of ['--version', '-V']) {
      expect(quotes([flag])).toEqual({ status: 0, stdout: versionText(), stderr: '' })
    }
  })

  it('reads a file and writes JSON into a pipe', () => {
    const { status, stdout } = quotes(['extract', 'a.txt'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ source: 'a.txt', quotes: [{ speaker: { name: 'Paul Durand' } }] })
  })

  it('reads what is piped in, and colours when it is told to', () => {
    const { status, stdout } = quotes(['extract', '--format', 'report', '--color', 'always'], { input: TEXT })
    expect(status).toBe(0)
    expect(stdout).toContain('\u001b[')
    expect(stdout).toContain('Paul Durand')
  })

  it('gives the exit codes that the help tells', () => {
    expect(quotes(['extract', 'none.txt'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'quotes: none.txt: no such file\n',
    })
    expect(quotes(['extract', '--bad']).status).toBe(2)
    expect(quotes(['stream'], { input: '{}\n' }).status).toBe(1)
  })

  it.each(['1', '2'])(
    'ends quietly when the reader closes the pipe, though more is to come, with %s threads',
    async (jobs) => {
      const child = spawn(process.execPath, [BIN, 'stream', '--jobs', jobs], { stdio: ['pipe', 'pipe', 'pipe'] })
      let said = ''
      child.stderr.on('data', (data) => {
        said += data
      })
      // The child closes its side: what is written after that has nowhere to go.
      child.stdin.on('error', () => {})
      const request = `${JSON.stringify({ id: 1, text: TEXT })}\n`
      child.stdout.once('data', () => {
        child.stdout.destroy()
        child.stdin.write(request.repeat(50))
      })
      child.stdin.write(request)
      const status = await new Promise((resolve) => child.on('exit', resolve))
      expect([status, said]).toEqual([0, ''])
    },
  )

  it.each(['1', '2'])('finishes the lines in hand when it is told to stop, with %s threads', async (jobs) => {
    const child = spawn(process.execPath, [BIN, 'stream', '--jobs', jobs], { stdio: ['pipe', 'pipe', 'inherit'] })
    let written = ''
    child.stdout.on('data', (data) => {
      written += data
    })
    child.stdin.on('error', () => {})
    const requestOf = (id: number) => `${JSON.stringify({ id, text: TEXT })}\n`
    child.stdin.write(requestOf(0))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    for (let id = 1; id <= 2000; id += 1) child.stdin.write(requestOf(id))
    child.kill('SIGINT')
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(status).toBe(130)
    expect(written.endsWith('\n')).toBe(true)
    const ids = written
      .trimEnd()
      .split('\n')
      .map((answer) => Number(JSON.parse(answer).source))
    expect(ids).toEqual([...ids.keys()])
    expect(ids.length).toBeLessThan(2000)
  })

  it('says how to build it where it is not built', () => {
    const bare = join(folder, 'bare')
    cpSync(join(ROOT, 'bin'), join(bare, 'bin'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(bare, 'package.json'))
    const { status, stderr } = spawnSync(process.execPath, [join(bare, 'bin/quotes.js'), 'extract', 'a.txt'])
    expect(status).toBe(1)
    expect(String(stderr)).toContain('npm run build')
  })
})

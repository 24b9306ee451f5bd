import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { readAll } from '../../src/input/bytes.js'
import { versionText } from '../../src/version.js'
import { run } from './harness.js'

describe('help', () => {
  it('leads with examples', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.indexOf('quotes extract article.txt')).toBeLessThan(stdout.indexOf('Usage:'))
    for (const command of ['extract', 'stream', 'languages']) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it('is there for each command', async () => {
    expect((await run(['extract', '--help'])).stdout).toContain('--min-confidence')
    expect((await run(['help', 'stream'])).stdout).toContain('{"id"')
  })

  it('is sentences for each command', async () => {
    const commands = [...(await run(['--help'])).stdout.matchAll(/^ {2}([a-z]+) (?!\[command)/gm)].map(
      ([, name]) => name!,
    )
    expect(commands).toContain('doctor')
    for (const command of commands.filter((name) => name !== 'quotes')) {
      expect((await run(['help', command])).stdout, command).toMatch(
        /^Usage: .*\n\n[A-Z][\s\S]*?\.\n\n(?:Arguments|Options):/,
      )
    }
  })

  it('fills its lines', async () => {
    const description = (await run(['help', 'stream'])).stdout.split('\n\n')[1] ?? ''
    const lines = description.split('\n').slice(0, -1)
    expect(lines).not.toEqual([])
    for (const line of lines) expect(line.length).toBeGreaterThan(60)
  })

  it('is what one gets without a command, as wrong usage', async () => {
    const { code, stdout, stderr } = await run([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: quotes <command>')
  })

  it('tells the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: versionText(), stderr: '' })
  })
})

describe('wrong usage', () => {
  it.each([
    [['extrct', 'a.txt'], 'Did you mean extract?'],
    [['extrct', '--help'], 'Did you mean extract?'],
    [['help', 'extrct'], 'Did you mean extract?'],
    [['extract', '--fromat', 'json'], 'Did you mean --format?'],
    [['article.txt'], 'Did you mean: quotes extract article.txt'],
    [['news/article'], 'Did you mean: quotes extract news/article'],
    [['-'], 'Did you mean: quotes extract -'],
    [['languages', '--format', 'xml'], 'Allowed choices are table, json'],
    [['wat'], 'quotes --help shows what there is'],
  ])('%j gets a suggestion', async (args, suggestion) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^quotes: /)
    expect(stderr).toContain(suggestion)
  })

  it('never shows control characters of the arguments', async () => {
    for (const argument of ['\u001b[2Jx', '\u001b[2J.txt', '--\u001b[2J']) {
      const { stderr } = await run([argument])
      expect(stderr).toContain('␛[2J')
      expect(stderr).not.toContain('\u001b')
    }
  })
})

describe('quotes languages', () => {
  it('lists what is known of which language', async () => {
    const { code, stdout } = await run(['languages'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^fr +French +yes +yes +yes$/m)
    expect(stdout).toMatch(/^nl +Dutch +yes +yes +yes$/m)
  })

  it('gives it as JSON', async () => {
    const languages = JSON.parse((await run(['languages', '--format', 'json'])).stdout)
    expect(languages).toContainEqual({ code: 'en', name: 'English', quotes: true, speakers: true, claims: true })
    expect(languages).toContainEqual({ code: 'de', name: 'German', quotes: true, speakers: true, claims: true })
  })
})

describe('a reader that has gone', () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write failed'), { code })) })
  const languages = (stdout: Writable, stderr: Writable) =>
    main(['languages'], { stdin: process.stdin, stdout, stderr, env: {} })

  it('ends the command quietly', async () => {
    const said: string[] = []
    const stderr = new Writable({ write: (chunk, _encoding, done) => done(void said.push(String(chunk))) })
    expect(await languages(failing('EPIPE'), stderr)).toBe(0)
    expect(said).toEqual([])
    expect(await languages(failing('ENOSPC'), stderr)).toBe(1)
    expect(said).toEqual(['quotes: no space left on the disk\n'])
  })

  it('does not matter on standard error', async () => {
    expect(await languages(failing('ENOSPC'), failing('EPIPE'))).toBe(1)
  })
})

describe('readAll', () => {
  it('refuses what is larger than the limit', async () => {
    const { Readable } = await import('node:stream')
    const chunks = () => Readable.from([Buffer.alloc(600_000), Buffer.alloc(600_000)])
    expect(await readAll(chunks(), 2_000_000)).toHaveLength(1_200_000)
    await expect(readAll(chunks(), 1_000_000)).rejects.toThrow('larger than 1 MB')
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './harness.js'

const ARTICLE = `Le maire de Port-Lamy, Paul Durand, a présenté les travaux lundi soir devant une salle pleine.

« Nous avons perdu deux ans », a-t-il déclaré. Paul Durand a affirmé que les travaux coûteraient quatre millions d’euros.
`

let folder = ''
let file = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-explain-'))
  file = join(folder, 'digue.txt')
  writeFileSync(file, ARTICLE)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('quotes explain', () => {
  it('gives JSON in a pipe', async () => {
    const { code, stdout } = await run(['explain', file, '--quote', 'q1'])
    expect(code).toBe(0)
    const { source, item, chain } = JSON.parse(stdout)
    expect({ source, id: item.id, name: item.speaker.name }).toEqual({ source: file, id: 'q1', name: 'Paul Durand' })
    expect(chain[0].place.text).toBe('il')
  })

  it('gives a report on a terminal, for ids in the order that is asked', async () => {
    const { code, stdout } = await run(['explain', file, '--quote', 'c1, q1'], { isTerminal: true, columns: 70 })
    expect(code).toBe(0)
    expect(stdout.indexOf('c1 · indirect')).toBeGreaterThanOrEqual(0)
    expect(stdout.indexOf('q1 · direct')).toBeGreaterThan(stdout.indexOf('c1 · indirect'))
    expect(stdout).toContain('Whom does “il” mean?')
  })

  it('finds what is asked about by its words, and all where nothing is asked', async () => {
    const byWords = await run(['explain', file, '--quote', 'Perdu deux', '--format', 'report'])
    expect(byWords.stdout).toContain('q1 · direct')
    expect(byWords.stdout).not.toContain('c1 ·')
    const all = await run(['explain', '-', '--lang', 'fr', '--format', 'report'], { stdin: ARTICLE })
    expect(all.stdout).toContain('q1 · direct')
    expect(all.stdout).toContain('c1 · indirect')
  })

  it('says what there is where there is no such id', async () => {
    const { code, stderr, stdout } = await run(['explain', file, '--quote', 'q9'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('no quote or claim "q9": there are q1 and c1')
    const empty = await run(['explain', '-', '--quote', 'q1'], { stdin: 'Rien.' })
    expect(empty.stderr).toContain('the article has none')
  })

  it('fails in one line where there is no file', async () => {
    const { code, stderr } = await run(['explain', join(folder, 'absent.txt'), '--quote', 'q1'])
    expect(code).toBe(1)
    expect(stderr).toContain('absent.txt: no such file')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

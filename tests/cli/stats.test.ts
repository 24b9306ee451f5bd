import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resultOf, speaks } from '../stats/sample.js'
import { run } from './harness.js'

const FIXTURES = fileURLToPath(new URL('../../fixtures/fr', import.meta.url))
let folder = ''

const RESULTS = [
  resultOf('a.txt', [speaks('Anna Cole'), speaks('Roy'), speaks('ONU', 'organization')]),
  resultOf('b.txt', [speaks('ANNA COLE'), speaks(null)]),
]
const failure = { ...resultOf('c.txt', []), error: 'line 3: not valid JSON' }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-stats-'))
  mkdirSync(join(folder, 'tree/deep/.quotes'), { recursive: true })
  writeFileSync(join(folder, 'tree/a.json'), `${JSON.stringify(RESULTS[0], null, 2)}\n`)
  writeFileSync(join(folder, 'tree/deep/b.json'), JSON.stringify(RESULTS[1]))
  for (const name of ['tree/summary.json', 'tree/failures.jsonl', 'tree/deep/.quotes/b.json', 'tree/deep/notes.txt'])
    writeFileSync(join(folder, name), '{"not": "a result"}\n')
  writeFileSync(join(folder, 'all.jsonl'), [...RESULTS, failure].map((one) => `${JSON.stringify(one)}\r\n`).join('\n'))
  writeFileSync(join(folder, 'all.jsonl.gz'), gzipSync(RESULTS.map((one) => `${JSON.stringify(one)}\n`).join('')))
  writeFileSync(join(folder, 'two.json'), RESULTS.map((one) => `${JSON.stringify(one, null, 2)}\n`).join(''))
})

afterAll(() => rmSync(folder, { recursive: true }))

const stats = (...args: string[]) => run(['stats', ...args])
const named = (stdout: string) => JSON.parse(stdout).speakers.map(({ name, articles }: never) => [name, articles])
const ALL = [
  ['ANNA COLE', 2],
  ['ONU', 1],
  ['Roy', 1],
  [null, 1],
]

describe('quotes stats', () => {
  it.each(['tree', 'all.jsonl.gz', 'two.json', 'all.jsonl'])('reads %s', async (name) => {
    const { code, stdout, stderr } = await stats(join(folder, name))
    expect([code, stderr]).toEqual([0, ''])
    expect(named(stdout)).toEqual(ALL)
  })

  it('reads standard input, and several names', async () => {
    const stdin = `${JSON.stringify(RESULTS[0])}\n`
    const { code, stdout } = await run(['stats', '-', join(folder, 'tree')], { stdin })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ articles: 3, failures: 0 })
  })

  it('reads what a batch and a stream write', async () => {
    const articles = join(folder, 'articles')
    cpSync(FIXTURES, articles, { recursive: true })
    const out = join(folder, 'results')
    const one = join(folder, 'one.jsonl')
    expect((await run(['batch', articles, '--out', out, '--quiet'])).code).toBe(0)
    expect((await run(['batch', articles, '--out', `${out}-2`, '--jsonl', one, '--quiet'])).code).toBe(0)
    const fromTree = JSON.parse((await stats(out)).stdout)
    expect(fromTree.articles).toBeGreaterThan(5)
    expect(fromTree.total.direct).toBeGreaterThan(20)
    expect(JSON.parse((await stats(one)).stdout)).toEqual(fromTree)
  })

  it('draws a table on a terminal', async () => {
    const { stdout } = await run(['stats', join(folder, 'all.jsonl'), '--color', 'never'], {
      isTerminal: true,
      columns: 70,
    })
    expect(stdout).toBe(`3 articles (1 failed), 3 speakers, 5 times quoted

Who was quoted  articles  said  direct  mixed  indirect  words
ANNA COLE              2     2       2      ·         ·      4
ONU                    1     1       1      ·         ·      2
Roy (a.txt)            1     1       1      ·         ·      2
unattributed           1     1       1      ·         ·      2

2 persons                    3       3      ·         ·      6
1 organization               1       1      ·         ·      2
`)
  })

  it('shows the first ones of a table in colour', async () => {
    const { stdout } = await run([
      'stats',
      join(folder, 'tree'),
      '--color',
      'always',
      '--format',
      'table',
      '--top',
      '1',
    ])
    expect(stdout).toContain('\u001b[1mWho was quoted\u001b[22m')
    expect(stdout).toContain('… and 2 more')
  })

  it('writes CSV', async () => {
    const { stdout } = await stats(join(folder, 'tree'), '--format', 'csv')
    expect(stdout.split('\r\n')).toEqual([
      'name,kind,articles,said,direct,mixed,indirect,quoted_words,reported_words,article',
      'ANNA COLE,person,2,2,2,0,0,4,0,',
      'ONU,organization,1,1,1,0,0,2,0,',
      'Roy,person,1,1,1,0,0,2,0,a.txt',
      ',,1,1,1,0,0,2,0,',
      '',
    ])
  })

  it.each([
    ['none', 'none: no such file'],
    ['empty', 'empty: no results below it: it looks for .json and .jsonl, also packed as .gz'],
    ['bad.jsonl', 'bad.jsonl: no result of quotes at line 2, nor in 4 more places'],
    ['open.json', 'open.json: no result of quotes at line 1'],
    ['bad.jsonl.gz', 'bad.jsonl.gz: a damaged gzip file'],
  ])('tells what is wrong with %s, and counts the rest', async (name, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true })
    const broken = [
      '[]',
      '{"source": "a", "quotes": [null], "claims": [], "speakers": []}',
      '{"source": "a", "quotes": [], "claims": [{"id": "c1"}], "speakers": []}',
      '{"source": "a", "quotes": [], "claims": [], "speakers": [{"id": "s1", "name": "A", "kind": "place"}]}',
      '{',
    ]
    writeFileSync(join(folder, 'bad.jsonl'), `${JSON.stringify(RESULTS[0])}\n${broken.join('\n')}\n`)
    writeFileSync(join(folder, 'open.json'), '{\n  "source": "a"\n')
    writeFileSync(join(folder, 'bad.jsonl.gz'), 'no gzip')
    const { code, stdout, stderr } = await stats(join(folder, name), join(folder, 'tree'))
    expect(code).toBe(1)
    expect(stderr).toBe(`quotes: ${join(folder, message)}\n`)
    expect(JSON.parse(stdout).articles).toBeGreaterThanOrEqual(2)
  })

  it('wants something to read', async () => {
    expect((await stats()).code).toBe(2)
  })
})

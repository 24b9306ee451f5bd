import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './harness.js'

const FRENCH = `La digue tiendra

Le maire de Port-Lamy, Paul Durand, a présenté les travaux lundi soir devant une salle pleine. « Nous avons perdu deux ans, mais la digue tiendra cet hiver », a déclaré Paul Durand.

« Les habitants ne croient plus à vos promesses », a répondu Marie Le Goff, présidente de l’association des riverains.

Paul Durand a affirmé que les travaux coûteraient quatre millions d’euros.
`
const GERMAN = `Der Bürgermeister stellte am Montag die Pläne für den neuen Deich vor, und viele Einwohner waren gekommen.

„Wir haben zwei Jahre verloren“, sagte Paul Krause vor den Zuhörern in der Halle.
`

let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-'))
  writeFileSync(path('a.txt'), FRENCH)
  writeFileSync(path('b.txt'), GERMAN)
  writeFileSync(path('empty.txt'), '')
  writeFileSync(
    path('binary.bin'),
    Uint8Array.from({ length: 500 }, (_, index) => index % 256),
  )
  writeFileSync(path('[1].txt'), FRENCH)
  mkdirSync(path('out'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const json = async (...args: string[]) => JSON.parse((await run(['extract', ...args])).stdout)

describe('formats', () => {
  it('is a table with its head once as csv, for all inputs', async () => {
    const { code, stdout } = await run(['extract', '--format', 'csv', path('a.txt'), path('a.txt')])
    expect(code).toBe(0)
    const lines = stdout.split('\r\n')
    expect(lines.filter((line) => line.startsWith('source,'))).toEqual([lines[0]])
    expect(lines.filter((line) => line.startsWith(path('a.txt')))).toHaveLength(6)
  })

  it.each(['tei', 'brat', 'web-annotation'])('has the places of the text as %s', async (format) => {
    const { code, stdout } = await run(['extract', '--format', format, path('a.txt')])
    expect(code).toBe(0)
    expect(stdout).toContain('Nous avons perdu deux ans, mais la digue tiendra cet hiver')
  })

  it.each(['tei', 'brat'])('is one article as %s', async (format) => {
    const { code, stdout, stderr } = await run(['extract', '--format', format, path('a.txt'), path('b.txt')])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^quotes: .* holds one article: name one file/)
  })

  it('is told by the ending of the output file', async () => {
    await run(['extract', path('a.txt'), '--output', path('told.CSV')])
    expect(readFileSync(path('told.CSV'), 'utf8')).toMatch(/^source,/)
    await run(['extract', path('a.txt'), '--output', path('told.md')])
    expect(readFileSync(path('told.md'), 'utf8')).toMatch(/^# /)
  })

  it('never lets an article steer the terminal', async () => {
    const stdin = '« Nous avons \u001b[2J perdu deux ans, mais la digue tiendra », a déclaré Paul Durand.'
    for (const format of ['csv', 'tei', 'markdown', 'brat']) {
      const { stdout } = await run(['extract', '--lang', 'fr', '--format', format], { stdin, isTerminal: true })
      expect(stdout).toContain('perdu deux ans')
      expect(stdout).not.toContain('\u001b')
    }
  })

  it('is indented JSON in a pipe', async () => {
    const { code, stdout, stderr } = await run(['extract', path('a.txt')])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 1/)
    const document = JSON.parse(stdout)
    expect(document.source).toBe(path('a.txt'))
    expect(document.quotes).toHaveLength(2)
    expect(document.quotes[0].speaker.name).toBe('Paul Durand')
    expect(document).not.toHaveProperty('text')
  })

  it('is a report on a terminal, as wide as it', async () => {
    const { stdout } = await run(['extract', path('a.txt')], { isTerminal: true, columns: 50, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('│ Paul Durand')
    expect(stdout).toMatch(/^Who spoke +quotes +claims$/m)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(50)
  })

  it('is what --format says', async () => {
    const lines = (await run(['extract', '--format', 'jsonl', path('a.txt')], { isTerminal: true })).stdout
    expect(lines.trimEnd().split('\n')).toHaveLength(1)
    expect((await run(['extract', '-f', 'report', path('a.txt')])).stdout).toContain('│ Paul Durand')
  })

  it('is a document an input, one after the other', async () => {
    const { stdout } = await run(['extract', '-f', 'jsonl', path('b.txt'), path('a.txt')])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    ).toEqual([path('b.txt'), path('a.txt')])
    const pretty = (await run(['extract', path('b.txt'), path('a.txt')])).stdout
    expect(
      pretty
        .split(/(?<=^\})\n/m)
        .filter(Boolean)
        .map((part) => JSON.parse(part).source),
    ).toHaveLength(2)
  })
})

describe('inputs', () => {
  it.each([[[]], [['-']]])('reads standard input with the arguments %j', async (args) => {
    const { stdout } = await run(['extract', ...args], { stdin: FRENCH })
    expect(JSON.parse(stdout)).toMatchObject({ source: '-', language: { code: 'fr' }, quotes: [{}, {}] })
  })

  it('expands patterns that the shell did not, in order, and takes a file of that name first', async () => {
    const sources = (await run(['extract', '-q', '-f', 'jsonl', path('{b,a}.txt')])).stdout.trimEnd().split('\n')
    expect(sources.map((line) => JSON.parse(line).source)).toEqual([path('a.txt'), path('b.txt')])
    expect((await json(path('[1].txt'))).source).toBe(path('[1].txt'))
  })

  it('says on one line what cannot be read, and goes on', async () => {
    writeFileSync(path('corpus.jsonl.gz'), '')
    const files = ['none.txt', 'out', 'binary.bin', '*.none', 'a.txt/b', 'corpus.jsonl.gz', 'corpus.*'].map(path)
    const names = [...files, 'https://example.org/a?b=1']
    const { code, stdout, stderr } = await run(['extract', ...names, path('a.txt')])
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      `quotes: ${names[0]}: no such file`,
      `quotes: ${names[1]}: is a directory: name its files, for example 'DIR/*.txt'`,
      `quotes: ${names[2]}: not a text file: it holds bytes that no text has`,
      `quotes: ${names[3]}: no file matches`,
      `quotes: ${names[4]}: no such file: a part of its path is a file, not a directory`,
      `quotes: ${names[5]}: JSON lines: \`quotes batch\` and \`quotes stream\` read them`,
      `quotes: ${names[5]}: JSON lines: \`quotes batch\` and \`quotes stream\` read them`,
      `quotes: ${names[7]}: no file: fetch it first, as in \`curl -sL ADDRESS | quotes extract\``,
    ])
    expect(JSON.parse(stdout).source).toBe(path('a.txt'))
  })

  it.skipIf(process.getuid?.() === 0)('says so where a file may not be read', async () => {
    writeFileSync(path('secret.txt'), FRENCH)
    chmodSync(path('secret.txt'), 0)
    const { code, stderr } = await run(['extract', path('secret.txt')])
    expect([code, stderr]).toEqual([1, `quotes: ${path('secret.txt')}: may not be read: check its permissions\n`])
  })

  it('never shows control characters of a file name', async () => {
    const { stderr } = await run(['extract', 'a\u001b[2J\u202eb.txt'])
    expect(stderr).toBe('quotes: a␛[2J�b.txt: no such file\n')
  })

  it('takes an empty file, with a warning', async () => {
    const { code, stdout, stderr } = await run(['extract', path('empty.txt')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).warnings).toMatchObject([{ code: 'empty-document' }])
    expect(stderr).toBe(`quotes: ${path('empty.txt')}: warning: there is no text in it\n`)
  })

  it('says how to name a language that it cannot tell', async () => {
    const { stderr } = await run(['extract'], { stdin: '“No,” said Ann.' })
    expect(stderr).toMatch(/warning: language unknown: .*\(--lang names it\)\n$/)
  })

  it('needs something to read', async () => {
    const { code, stderr } = await run(['extract'], { stdinIsTerminal: true })
    expect(code).toBe(2)
    expect(stderr).toContain('nothing to read')
  })
})

describe('options', () => {
  it('--lang skips detection', async () => {
    expect((await json('--lang', 'en_GB', path('a.txt'))).language).toMatchObject({ code: 'en', by: 'option' })
  })

  it('--quiet says nothing of warnings', async () => {
    expect((await run(['extract', path('empty.txt')])).stderr).toContain('warning: ')
    expect((await run(['extract', '--quiet', path('empty.txt')])).stderr).toBe('')
  })

  it('--include-text gives the text that offsets count in', async () => {
    const { text, quotes } = await json('--include-text', path('a.txt'))
    expect(text).toBe(FRENCH)
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  it('--people gives speakers the ids of a list', async () => {
    writeFileSync(path('people.csv'), 'name,aliases,id\nP. Durand,Paul Durand,Q5\n')
    const { speakers } = await json('--people', path('people.csv'), path('a.txt'))
    expect(speakers).toMatchObject([{ name: 'Paul Durand', externalId: 'Q5' }, { name: 'Marie Le Goff' }])
    expect(speakers[1]).not.toHaveProperty('externalId')
    writeFileSync(path('latin.csv'), Buffer.from('name,id\nJean Lefèvre,Q6\n', 'latin1'))
    const stdin = '« Nous avons perdu deux ans, mais la digue tiendra cet hiver », a déclaré Jean Lefèvre.'
    const latin = await run(['extract', '--people', path('latin.csv')], { stdin })
    expect(JSON.parse(latin.stdout).speakers).toMatchObject([{ name: 'Jean Lefèvre', externalId: 'Q6' }])
  })

  it('--people tells what is wrong with the list', async () => {
    writeFileSync(path('bad.csv'), 'name,id\nPaul Durand,\n')
    const bad = await run(['extract', '--people', path('bad.csv'), path('a.txt')])
    expect(bad).toMatchObject({ code: 2, stdout: '' })
    expect(bad.stderr).toContain('bad.csv: line 2: Paul Durand has no id')
    const missing = await run(['extract', '--people', path('none.csv'), path('a.txt')])
    expect(missing).toMatchObject({ code: 2, stdout: '' })
    expect(missing.stderr).toContain('none.csv: no such file')
  })

  it('--speaker keeps one, by their last name', async () => {
    const { quotes, speakers } = await json('--speaker', 'le goff', path('a.txt'))
    expect(speakers).toMatchObject([{ name: 'Marie Le Goff' }])
    expect(quotes).toHaveLength(1)
  })

  it('--speaker says who there is where there is nobody of that name', async () => {
    const { code, stdout, stderr } = await run(['extract', '--speaker', 'Nemo', path('a.txt')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).quotes).toEqual([])
    expect(stderr).toMatch(/nothing by "Nemo"; those who speak: .*Paul Durand/)
  })

  it('--names compromise asks the library about a name that the rules cannot tell', async () => {
    const stdin = 'She spoke at length on Monday. “We will stay,” said Aldershot.'
    const kind = async (names: string) => {
      const { stdout } = await run(['extract', '--lang', 'en', '--names', names], { stdin })
      return JSON.parse(stdout).speakers[0].kind
    }
    expect(await kind('rules')).toBe('person')
    expect(await kind('compromise')).toBe('organization')
  })

  it('--type, --no-claims and --min-confidence keep less', async () => {
    expect((await json(path('a.txt'))).claims).toHaveLength(1)
    expect((await json('--no-claims', path('a.txt'))).claims).toEqual([])
    expect((await json('--type', 'direct', path('a.txt'))).claims).toEqual([])
    expect((await json('--type', 'indirect', path('a.txt'))).quotes).toEqual([])
    expect((await json('--min-confidence', '1', path('a.txt'))).quotes).toEqual([])
  })

  it.each([
    [['--min-confidence', '2'], 'a number from 0 to 1'],
    [['--type', 'spoken'], 'The types are direct, mixed, indirect'],
    [['--type', 'indirect', '--no-claims'], 'leave nothing'],
    [['--lang', 'french'], 'did you mean fr?'],
    [['--names', 'spacy'], 'rules, compromise'],
    [['--lang', 'x1'], 'quotes languages'],
    [['--format', 'xml'], 'Allowed choices are json, jsonl, report'],
    [['--color', 'red'], 'Allowed choices are auto, always, never'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await run(['extract', ...args, path('a.txt')])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('--explain tells why in the report', async () => {
    const args = ['extract', '-f', 'report', path('a.txt')]
    expect((await run(args)).stdout).not.toContain('why: ')
    expect((await run([...args, '--explain'])).stdout).toContain('│ why: ')
  })
})

describe('colours', () => {
  const coloured = async (args: string[], env: Record<string, string>, isTerminal: boolean) =>
    (await run(['extract', '-f', 'report', ...args, path('a.txt')], { env, isTerminal })).stdout.includes('\u001b[')

  it.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--color', 'always'], { NO_COLOR: '1' }, false, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, true, false],
    [['--color', 'auto'], {}, true, true],
  ])('with %j and %j on a terminal (%s): %s', async (args, env, isTerminal, expected) => {
    expect(await coloured(args, env, isTerminal)).toBe(expected)
  })
})

describe('-o', () => {
  it.each([
    ['result.json', /^\{\n {2}"schema/],
    ['result.out', /^\{\n {2}"schema/],
    ['result.jsonl', /^\{"schema/],
    ['result.txt', /^.*\nFrench · /],
  ])('writes %s', async (name, start) => {
    const { code, stdout } = await run(['extract', path('a.txt'), '-o', path(name)], { isTerminal: true })
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(path(name), 'utf8')).toMatch(start)
    expect(readFileSync(path(name), 'utf8')).not.toContain('\u001b')
  })

  it('leaves no other file behind, and the old one where nothing could be read', async () => {
    const target = path('out/kept.json')
    writeFileSync(target, 'old')
    expect((await run(['extract', path('none.txt'), '-o', target])).code).toBe(1)
    expect(readFileSync(target, 'utf8')).toBe('old')
    await run(['extract', path('a.txt'), path('b.txt'), '-q', '-o', target])
    expect(readFileSync(target, 'utf8').match(/"schemaVersion"/g)).toHaveLength(2)
    expect(readdirSync(path('out'))).toEqual(['kept.json'])
  })

  it('says where it cannot write', async () => {
    const missing = path('missing/result.json')
    const { code, stderr } = await run(['extract', path('a.txt'), '-o', missing])
    expect([code, stderr]).toEqual([1, `quotes: ${missing}: cannot be written: its directory does not exist\n`])
    expect(existsSync(path('missing'))).toBe(false)
    expect((await run(['extract', path('a.txt'), '-o', path('out')])).stderr).toContain('is a directory: name a file')
  })
})

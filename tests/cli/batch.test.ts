import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { folderOf, treeOf } from '../batch/folder.js'
import { run } from './harness.js'

const sentence = (name: string) =>
  `« Nous avons perdu deux ans, mais la digue tiendra », a déclaré lundi ${name}, le maire de la ville.\n`
const ARTICLES = {
  'a.txt': sentence('Paul Durand'),
  'b/c.md': `# Un titre\n\n${sentence('Nadia Morel')}`,
  'b/d.html': `<html><title>T</title><body><article><p>${sentence('Ivan Leroux')}</p></article></body></html>`,
  'e.txt.gz': gzipSync(sentence('Zoé Lambert')),
  'f.jsonl': `${JSON.stringify({ id: '1', text: sentence('Luc Bernard') })}\n\n${JSON.stringify({ id: '../2', text: 'x', lang: 'en' })}\n`,
}
const RESULTS = ['a.txt', 'b/c.md', 'b/d.html', 'e.txt.gz', 'f.jsonl/1', 'f.jsonl/__2']

/** Runs a batch in a folder of its own: its articles are given by their absolute paths. */
async function batch(folder: string, out: string, ...more: string[]) {
  return run(['batch', folder, '--out', out, '--jobs', '2', '--quiet', ...more])
}

/** The results' files by the names of the articles. */
function resultsIn(out: string, folder: string) {
  return Object.fromEntries(
    Object.entries(treeOf(out)).map(([path, content]) => [path.replace(`${folder.slice(1)}/`, ''), content]),
  )
}

describe('quotes batch', () => {
  it('gives each article a result in a tree like theirs, and a summary', async () => {
    const folder = folderOf(ARTICLES)
    const out = join(folderOf(), 'new/results')
    expect(await batch(folder, out)).toEqual({ code: 0, stdout: '', stderr: '' })
    const results = resultsIn(out, folder)
    expect(Object.keys(results).sort()).toEqual(
      [...RESULTS.map((name) => `${name}.json`), 'failures.jsonl', 'summary.json'].sort(),
    )
    const { source, title, quotes } = JSON.parse(results['b/c.md.json'] ?? '')
    expect([source, title, quotes[0].speaker.name]).toEqual([join(folder, 'b/c.md'), 'Un titre', 'Nadia Morel'])
    expect(JSON.parse(results['f.jsonl/__2.json'] ?? '')).toMatchObject({ source: '../2', language: { code: 'en' } })
    expect(results['failures.jsonl']).toBe('')
    expect(JSON.parse(results['summary.json'] ?? '')).toEqual({
      documents: 6,
      words: 98,
      quotes: 5,
      claims: 0,
      speakers: 5,
      languages: { en: 1, fr: 5 },
      failures: 0,
      seconds: 0,
    })
  })

  it('gives what extract gives', async () => {
    const folder = folderOf({ 'a.txt': ARTICLES['a.txt'] })
    const out = folderOf()
    await batch(folder, out, '--include-text', '--no-claims', '--min-confidence', '0.2')
    const options = ['--include-text', '--no-claims', '--min-confidence', '0.2', join(folder, 'a.txt')]
    expect(resultsIn(out, folder)['a.txt.json']).toBe((await run(['extract', ...options])).stdout)
  })

  it('writes all results into one file, in the order of the articles', async () => {
    const folder = folderOf(ARTICLES)
    const out = folderOf()
    const file = join(folder, 'all.jsonl')
    for (let times = 0; times < 2; times += 1) {
      expect((await batch(folder, out, '--jsonl', file)).code).toBe(0)
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
      const sources = lines.map((line) => JSON.parse(line).source.replace(`${folder}/`, ''))
      expect(sources).toEqual(['a.txt', 'b/c.md', 'b/d.html', 'e.txt.gz', '1', '../2'])
      expect(Object.keys(treeOf(out))).toEqual(['failures.jsonl', 'summary.json'])
    }
  })

  it('writes the other formats', async () => {
    const folder = folderOf({ 'a.txt': ARTICLES['a.txt'] })
    const out = folderOf()
    await batch(folder, out, '--format', 'report')
    expect(resultsIn(out, folder)['a.txt.txt']).toContain('│ Paul Durand  maire')
  })

  it('writes pages with one over them, the same when the run goes on', async () => {
    const folder = folderOf({ 'a#1.txt': ARTICLES['a.txt'], 'b.txt': ARTICLES['a.txt'] })
    const out = folderOf()
    await batch(folder, out, '--format', 'html')
    const results = resultsIn(out, folder)
    expect(Object.keys(results)).toContain('index.html')
    const { document } = parseHTML(results['index.html'] ?? '')
    const links = [...document.querySelectorAll('.articles a')].map((link) => link.getAttribute('href') ?? '')
    for (const link of links) expect(existsSync(fileURLToPath(new URL(link, `file://${out}/`)))).toBe(true)
    expect(links).toHaveLength(2)
    const [cells] = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent)
    expect(cells).toMatch(/^Paul Durand/)
    rmSync(join(out, 'index.html'))
    await batch(folder, out, '--format', 'html')
    expect(resultsIn(out, folder)).toEqual(results)
  })

  it('reports each article that fails in a line, and does the others', async () => {
    const folder = folderOf({
      ...ARTICLES,
      'bad.txt': Uint8Array.of(0, 1, 2),
      'bad.txt.gz': Uint8Array.of(0x1f, 0x8b, 8, 0),
      'bomb.txt.gz': gzipSync(Buffer.alloc(65_000_000)),
      'large.txt': Buffer.alloc(65_000_000, 'a '),
      'lines.jsonl': '{"id":"x"}\n[]\n{"id":"y","text":"z"}\n',
      'lines.jsonl.gz': Uint8Array.of(0x1f, 0x8b, 8, 0),
    })
    const out = folderOf()
    expect(await batch(folder, out)).toEqual({ code: 1, stdout: '', stderr: '' })
    const results = resultsIn(out, folder)
    const failures = (results['failures.jsonl'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(failures.map(({ source, id, reason }) => [source.replace(`${folder}/`, ''), id, reason])).toEqual([
      ['bad.txt', undefined, 'not a text file: it holds bytes that no text has'],
      ['bad.txt.gz', undefined, 'a gzip file that ends too early'],
      ['bomb.txt.gz', undefined, 'unpacks to more than 64 MB: no article'],
      ['large.txt', undefined, 'larger than 64 MB: split it into articles'],
      ['lines.jsonl:1', 'x', '"text" must be a string'],
      ['lines.jsonl:2', undefined, 'not a JSON object'],
      ['lines.jsonl.gz', undefined, 'a gzip file that ends too early'],
    ])
    for (const name of [...RESULTS, 'lines.jsonl/y']) expect(results).toHaveProperty([`${name}.json`])
    expect(JSON.parse(results['summary.json'] ?? '')).toMatchObject({ documents: 7, failures: 7 })
  })

  it('reads other fields of JSON lines, and only their own', async () => {
    const folder = folderOf({ 'a.jsonl': '{"url":"u","body":"b"}\n{"url":"v","__proto__":{"body":"b"}}\n' })
    const out = folderOf()
    await batch(folder, out, '--text-field', 'body', '--id-field', 'url')
    const results = resultsIn(out, folder)
    expect(JSON.parse(results['a.jsonl/u.json'] ?? '').source).toBe('u')
    expect(results['failures.jsonl']).toContain('"id":"v","reason":"\\"body\\" must be a string"')
  })

  it('tells what it did, and what it found nothing of', async () => {
    const folder = folderOf(ARTICLES)
    const out = folderOf()
    const { stderr } = await run(['batch', folder, '--out', out])
    expect(stderr).toMatch(/^quotes: \S+: 6 articles, 5 quotes, 0 claims in \d+ s\n$/)
    const one = await run([
      'batch',
      folderOf({ 'a.txt': '« Non », a dit hier soir Nora Vidal à la presse.' }),
      '--out',
      folderOf(),
    ])
    expect(one.stderr).toContain(': 1 article, 1 quote, 0 claims in ')
    const empty = await run(['batch', folderOf(), '--out', out])
    expect(empty.code).toBe(1)
    expect(empty.stderr).toContain('no article found: it looks for .txt')
  })

  it('does not take the folder that it reads for its results, and says which folder holds results', async () => {
    const folder = folderOf({ 'a.txt': sentence('Paul Durand') })
    const own = await batch(folder, join(folder, '.'))
    expect(own.code).toBe(2)
    expect(own.stderr).toContain('is the folder that is read: name another')
    expect(treeOf(folder)).toEqual({ 'a.txt': sentence('Paul Durand') })
    const out = folderOf()
    expect((await batch(folder, out)).code).toBe(0)
    const ofResults = await batch(out, folderOf())
    expect(ofResults.stderr).toContain(`no article found: ${out} holds results, for ${join(out, '.quotes')} is there`)
  })

  it.each([
    [['batch', '-o', 'y'], "missing required argument 'names'"],
    [['batch', 'x'], "required option '-o, --out <folder>' not"],
    [['batch', 'x', '-o', 'y', '--jobs', '0'], 'It must be a whole number, 1 or more.'],
    [['batch', 'x', '-o', 'y', '--timeout', 'z'], 'It must be a number of seconds.'],
    [['batch', 'x', '-o', 'y', '--jsonl', '/dev/null'], '/dev/null is no file: name one'],
    [['batch', 'x', '-o', 'y', '--jsonl', 'z', '--format', 'json'], '--jsonl and --format exclude each other'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('says where it cannot write', async () => {
    const folder = folderOf({ taken: '' })
    const taken = await run(['batch', folder, '--out', join(folder, 'taken'), '--quiet'])
    expect([taken.code, taken.stderr]).toEqual([1, `quotes: ${folder}/taken: cannot be written: it is a file\n`])
    const file = join(folder, 'none/all.jsonl')
    const lost = await run(['batch', folder, '--out', folderOf(), '--jsonl', file, '--quiet'])
    expect([lost.code, lost.stderr]).toEqual([1, `quotes: ${file}: cannot be written: its directory does not exist\n`])
  })
})

describe('quotes batch, a second time', () => {
  const inodesIn = (out: string, folder: string) =>
    Object.fromEntries(RESULTS.map((name) => [name, statSync(join(out, folder, `${name}.json`)).ino]))

  it('leaves alone what is done, does what has changed, and all with --force', async () => {
    const folder = folderOf(ARTICLES)
    const out = folderOf()
    await batch(folder, out)
    const first = treeOf(out)
    const before = inodesIn(out, folder)
    await batch(folder, out)
    expect(treeOf(out)).toEqual(first)
    expect(inodesIn(out, folder)).toEqual(before)
    writeFileSync(join(folder, 'a.txt'), sentence('Anne Petit'))
    await batch(folder, out)
    expect(resultsIn(out, folder)['a.txt.json']).toContain('Anne Petit')
    expect({ ...inodesIn(out, folder), 'a.txt': 0 }).toEqual({ ...before, 'a.txt': 0 })
    writeFileSync(join(folder, 'a.txt'), ARTICLES['a.txt'])
    await batch(folder, out, '--force')
    expect(treeOf(out)).toEqual(first)
    const forced = inodesIn(out, folder)
    for (const name of RESULTS) expect(forced[name]).not.toBe(before[name])
  })

  it('does again what is asked in another way', async () => {
    const folder = folderOf(ARTICLES)
    const out = folderOf()
    await batch(folder, out)
    await batch(folder, out, '--type', 'indirect')
    expect(JSON.parse(resultsIn(out, folder)['summary.json'] ?? '')).toMatchObject({ documents: 6, quotes: 0 })
  })

  it('makes again a result that is gone or cut off, and takes away one whose article now fails', async () => {
    const folder = folderOf(ARTICLES)
    const out = folderOf()
    await batch(folder, out)
    const first = treeOf(out)
    rmSync(join(out, folder, 'a.txt.json'))
    writeFileSync(join(out, folder, 'b/c.md.json'), '{')
    await batch(folder, out)
    expect(treeOf(out)).toEqual(first)
    writeFileSync(join(folder, 'a.txt'), Uint8Array.of(0))
    expect((await batch(folder, out)).code).toBe(1)
    expect(existsSync(join(out, folder, 'a.txt.json'))).toBe(false)
  })

  it('reads past what a crash has torn in its journal', async () => {
    const folder = folderOf(ARTICLES)
    for (const more of [[], ['--jsonl', join(folderOf(), 'all.jsonl')]]) {
      const out = folderOf()
      await batch(folder, out, ...more)
      const first = treeOf(out)
      const state = join(out, '.quotes', more.length === 0 ? 'tree' : 'one-file')
      const journal = readFileSync(join(state, 'journal.jsonl'))
      for (const cut of [1, journal.length - 5]) {
        writeFileSync(join(state, 'journal.jsonl'), journal.subarray(0, journal.length - cut))
        if (more.length > 0) writeFileSync(join(state, 'results.jsonl'), 'torn')
        mkdirSync(join(state, 'unfinished'), { recursive: true })
        writeFileSync(join(state, 'unfinished/1'), 'torn')
        await batch(folder, out, ...more)
        expect(treeOf(out)).toEqual(first)
      }
    }
  })
})

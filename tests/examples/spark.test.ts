/** The job of examples/spark/ on a real cluster of two workers, one of which is killed on the way. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { Cluster, findSpark, until } from './cluster.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const JOB = join(ROOT, 'examples/spark/quotes_job.py')
const TEXTS = ['fr', 'en'].flatMap(textsOf)
const ARTICLES = 400
const TASKS = 12
const PATIENCE = 400_000

const spark = findSpark()
if (typeof spark === 'string') console.warn(`tests/examples/spark.test.ts: skipped, ${spark}`)

describe.skipIf(typeof spark === 'string')('the Spark job', () => {
  let folder = ''
  let input = ''
  let first = ''
  let second = ''
  let cluster: Cluster
  let archive = ''

  const submit = (name: string, ...args: string[]) =>
    cluster.submit(name, ['--archives', `${archive}#quotes`], [JOB, '--path', process.env.PATH ?? '', ...args])

  beforeAll(async () => {
    if (typeof spark === 'string') return
    folder = mkdtempSync(join(tmpdir(), 'quotes-spark-'))
    input = join(folder, 'corpus.jsonl')
    first = join(folder, 'first.parquet')
    second = join(folder, 'second.parquet')
    archive = packInto(folder)
    writeFileSync(input, corpus())
    cluster = new Cluster(spark, folder)
    await cluster.start(2)
  }, PATIENCE)

  afterAll(() => {
    if (typeof spark === 'string') return
    cluster?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  it(
    'gives every article once, though a worker dies on the way',
    async () => {
      const options = ['--partitions', `${TASKS}`, '--stream-options=--include-text']
      const job = submit('first', '--input', input, '--output', first, ...options)
      await until(() => finishedTasks(first) >= 2)
      cluster.killWorker(1)
      const finished = finishedTasks(first)
      expect(finished).toBeLessThan(TASKS)
      expect(await job, logOf(folder, 'first')).toBe(0)
      expect(logOf(folder, 'first')).toMatch(/Lost executor/)

      const rows = await rowsOf(first)
      expect(rows.map(({ source }) => source).sort()).toEqual(['-', ...ids()].sort())
      expect(rows.filter(({ error }) => error !== null)).toMatchObject([{ source: '-', error: /not valid JSON/ }])
    },
    PATIENCE,
  )

  it(
    'reads Parquet too, and every row is what the library gives',
    async () => {
      const fields = ['--format', 'parquet', '--id-field', 'source', '--text-field', 'text']
      expect(await submit('second', '--input', first, '--output', second, ...fields), logOf(folder, 'second')).toBe(0)
      const rows = await rowsOf(second)
      expect(rows).toHaveLength(ARTICLES + 1)
      for (const [index, text] of TEXTS.entries()) {
        const source = `a${index}`
        const row = rows.find((one) => one.source === source)
        expect(withoutNulls(row)).toEqual(withoutNulls(await extract(text, { source })))
      }
    },
    PATIENCE,
  )
})

function textsOf(language: string): string[] {
  const folder = join(ROOT, 'fixtures', language)
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

function ids(): string[] {
  return Array.from({ length: ARTICLES }, (_, index) => `a${index}`)
}

/** Articles, and a line that is none. */
function corpus(): string {
  const lines = ids().map((id, index) => JSON.stringify({ id, text: TEXTS[index % TEXTS.length] }))
  return `${lines.join('\n')}\nnot an article\n`
}

/** The package as `npm pack` makes it; gives the tarball's path. */
function packInto(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
  return join(folder, execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }).trim())
}

/** How many tasks have committed their output while the job runs. */
function finishedTasks(output: string): number {
  try {
    return readdirSync(join(output, '_temporary/0')).filter((name) => name.startsWith('task_')).length
  } catch {
    return 0
  }
}

async function rowsOf(output: string): Promise<Record<string, unknown>[]> {
  const names = readdirSync(output).filter((name) => name.endsWith('.parquet'))
  const parts = names.map(async (name) => parquetReadObjects({ file: await asyncBufferFromFile(join(output, name)) }))
  return (await Promise.all(parts)).flat()
}

/** A column that has nothing is null where the library's result has null or no field. */
function withoutNulls(row: unknown): unknown {
  return JSON.parse(JSON.stringify(row, (_, value) => value ?? undefined))
}

function logOf(folder: string, name: string): string {
  return readFileSync(join(folder, `${name}.log`), 'utf8')
}

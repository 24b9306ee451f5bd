/** Many articles out of few, to measure batches and streams on: the fixtures, and the development texts where they are there. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { random } from '../dist/training/random.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const SHARED = fileURLToPath(new URL('../../shared/eval/', import.meta.url))
const NEWS = ['fr-dev', 'en-dev']

/** The articles that all others are made of, as lists of paragraphs, and where they are from. */
export function sources() {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  const fixtures = files
    .filter((name) => /^(?:fr|en).*\.txt$/.test(name))
    .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))
  const sets = NEWS.map((name) => join(SHARED, `${name}.jsonl.gz`)).filter(existsSync)
  const texts = sets.flatMap((path) =>
    gunzipSync(readFileSync(path))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  )
  const from = sets.length > 0 ? 'fixtures and development texts' : 'fixtures'
  return { from, articles: [...fixtures, ...texts].map((text) => text.trim().split(/\n\s*\n/)) }
}

/** The `index`th article: one of the sources without some of its paragraphs, and with its number, so that no two are the same. */
export function articleOf(articles, index) {
  const next = random(index)
  const paragraphs = articles[index % articles.length]
  const kept = paragraphs.filter(() => next() < 0.8)
  return `${(kept.length > 0 ? kept : paragraphs).join('\n\n')}\n\n${index}.\n`
}

/** Writes so many articles into a folder, a hundred in each folder below it. */
export function writeArticles(folder, articles, count) {
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, String(Math.floor(index / 100)).padStart(4, '0'))
    if (index % 100 === 0) mkdirSync(below, { recursive: true })
    writeFileSync(join(below, `${String(index).padStart(6, '0')}.txt`), articleOf(articles, index))
  }
}

/** Resident memory of a process in megabytes, as Linux tells it; 0 where it has ended. */
export function residentMemory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Seconds of processor that a process has used, as Linux tells it; 0 where it has ended. */
export function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

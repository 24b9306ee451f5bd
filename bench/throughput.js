/**
 * Words a millisecond of the whole pipeline on one core, by language. Usage, after a build:
 *
 *   node bench/throughput.js [--seconds 5] [--profile]
 *
 * It reads the development sets beside the checkout, or fixtures/ where they are absent. One pass warms up and is not counted.
 * `--profile` adds the five functions with the most self time.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { extract } from '../dist/index.js'
import { PACK_CODES } from '../dist/languages/index.js'

const ROOT = new URL('../', import.meta.url)
const LANGUAGES = PACK_CODES
const TOP = 5

/** The texts of a language: a development set's, else the plain fixtures'. */
function textsOf(language) {
  const set = new URL(`../shared/eval/${language}-dev.jsonl.gz`, ROOT)
  if (existsSync(set)) {
    const lines = gunzipSync(readFileSync(set)).toString('utf8').trim().split('\n')
    return { from: `${language}-dev`, texts: lines.map((line) => JSON.parse(line).text) }
  }
  const folder = new URL(`fixtures/${language}/`, ROOT)
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return { from: `fixtures/${language}`, texts: names.map((name) => readFileSync(new URL(name, folder), 'utf8')) }
}

function countWords(texts) {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

async function pass(texts, language) {
  for (const text of texts) await extract(text, { lang: language })
}

/** Passes over the texts until the time is up; milliseconds and words of the passes that were made. */
async function measure(texts, language, milliseconds) {
  const words = countWords(texts)
  const began = performance.now()
  let passes = 0
  do {
    await pass(texts, language)
    passes++
  } while (performance.now() - began < milliseconds)
  return { passes, words: words * passes, elapsed: performance.now() - began }
}

/** Runs something under the sampling profiler; the functions by self time, as shares of the samples. */
async function profiled(run) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return selfTimes(profile)
}

function selfTimes(profile) {
  const hits = new Map()
  for (const { callFrame, hitCount } of profile.nodes) {
    const place = callFrame.url === '' ? '' : ` ${callFrame.url.replace(ROOT.href, '')}:${callFrame.lineNumber + 1}`
    const name = `${callFrame.functionName || '(anonymous)'}${place}`
    hits.set(name, (hits.get(name) ?? 0) + hitCount)
  }
  const total = [...hits.values()].reduce((sum, count) => sum + count, 0)
  const ranked = [...hits].filter(([name]) => !/^\((?:root|program|idle)\)/.test(name)).sort((a, b) => b[1] - a[1])
  return ranked.slice(0, TOP).map(([name, count]) => ({ name, share: count / total }))
}

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, profile: { type: 'boolean', default: false } },
})

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`)
for (const language of LANGUAGES) {
  const { from, texts } = textsOf(language)
  await pass(texts, language)
  const { words, elapsed, passes } = await measure(texts, language, Number(values.seconds) * 1000)
  const rate = (words / elapsed).toFixed(1)
  console.log(`${language}  ${rate} words/ms  (${from}: ${texts.length} documents, ${passes} passes, ${words} words)`)
  if (!values.profile) continue
  for (const { name, share } of await profiled(() => measure(texts, language, 3000))) {
    console.log(`    ${(100 * share).toFixed(1).padStart(5)} %  ${name}`)
  }
}

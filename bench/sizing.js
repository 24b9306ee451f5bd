/**
 * What a core does in a `quotes stream`: articles a second, memory, and what it costs to start one. Usage, after a build:
 *
 *   node bench/sizing.js [--articles 5000]
 *
 * It reads the development sets beside the checkout over and over, or fixtures/ where they are absent, and counts the time of
 * the core, as others use the machine.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const ROOT = new URL('../', import.meta.url)
const BIN = fileURLToPath(new URL('bin/quotes.js', ROOT))
/** Says on standard error, at its end, what the process has used. */
const USED =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();' +
  'console.error(JSON.stringify({seconds:(userCPUTime+systemCPUTime)/1e6,megabytes:maxRSS*1024/1e6}))})'

/** The articles of a language's development set, else of the fixtures. */
function articlesOf(language) {
  const set = new URL(`../shared/eval/${language}-dev.jsonl.gz`, ROOT)
  if (existsSync(set)) {
    const lines = gunzipSync(readFileSync(set)).toString('utf8').trim().split('\n')
    return lines.map((line) => JSON.parse(line).text)
  }
  const folder = new URL(`fixtures/${language}/`, ROOT)
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

/** Streams so many articles, the given ones over and over; seconds of the core and most megabytes that the process took. */
async function stream(articles, count) {
  const child = spawn(process.execPath, ['--import', USED, BIN, 'stream'], { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const closed = once(child, 'close')
  for (let id = 0; id < count; id++) {
    const line = `${JSON.stringify({ id, text: articles[id % articles.length] })}\n`
    if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  const [code] = await closed
  if (code !== 0) throw new Error(`the stream left with ${code}: ${said}`)
  return JSON.parse(said)
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: '5000' } } })
const count = Number(values.articles)
const show = (name, { seconds, megabytes }, more = '') =>
  console.log(`${name.padEnd(12)} ${seconds.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB  ${more}`)

console.log(`Node ${process.version}; seconds of the core and most memory of one process`)
const empty = await stream([], 0)
show('to start', empty)
for (const language of ['fr', 'en']) {
  const articles = articlesOf(language)
  const words = articles.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0) / articles.length
  for (const some of [Math.ceil(count / 5), count]) {
    const used = await stream(articles, some)
    const rate = some / (used.seconds - empty.seconds)
    show(`${some} ${language}`, used, `${rate.toFixed(0)} articles of ${words.toFixed(0)} words a second`)
  }
}

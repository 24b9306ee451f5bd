/** Checks a share of the generated documents, and how long each takes beside others of its length. */

import { parentPort, workerData } from 'node:worker_threads'
import { extract } from '../../dist/extract.js'
import { readArticle } from '../../dist/input/article.js'
import { InputError } from '../../dist/input/failure.js'
import { FORMATS, loadFormat } from '../../dist/output/index.js'
import { checkDocument } from './check.js'
import { documentOf } from './documents.js'

const ENGINE = { extract, readArticle, InputError, formats: FORMATS, loadFormat }
/** How many documents of a length are read before what is usual is known. */
const ENOUGH = 300
/** A document may take this many times as long as is usual for its length, and these milliseconds. */
const MOST = 25
const FREE = 5
/** How often a slow document is read again: another program, or a collection of garbage, may have had the core. */
const TRIES = 5
/** After how many documents the counts are handed over. */
const OFTEN = 1000

/** Mean milliseconds by kind of file and power of two of the length. */
const usual = new Map()

/** The answers for a document, and milliseconds: of the core or of the clock, whichever are fewer, as others use the machine. */
async function timed(document) {
  const began = performance.now()
  const used = process.cpuUsage()
  const answer = await checkDocument(document, ENGINE)
  const { user, system } = process.cpuUsage(used)
  return { ...answer, elapsed: Math.min(performance.now() - began, (user + system) / 1000) }
}

/** How many times as long as is usual for its length a document takes; 0 while nothing is known. */
async function slownessOf(document, elapsed) {
  const key = `${document.name} ${Math.ceil(Math.log2(document.text.length + 1))}`
  const { count, mean } = usual.get(key) ?? { count: 0, mean: 0 }
  usual.set(key, { count: count + 1, mean: mean + (elapsed - mean) / (count + 1) })
  if (count < ENOUGH) return 0
  let fastest = elapsed
  for (let tries = 0; tries < TRIES && fastest > MOST * mean + FREE; tries++) {
    fastest = Math.min(fastest, (await timed(document)).elapsed)
  }
  return fastest > MOST * mean + FREE ? fastest / mean : 0
}

const { from, end, step, current } = workerData
let summary = { documents: 0, units: 0, quotes: 0, claims: 0 }
for (let seed = from; seed < end; seed += step) {
  // The main thread reads here whether the worker goes on.
  current[0] = seed
  const document = documentOf(seed)
  const { problems, quotes, claims, elapsed } = await timed(document)
  const slowness = await slownessOf(document, elapsed)
  if (slowness > 0) problems.push(`it takes ${slowness.toFixed(0)} times as long as is usual for its length`)
  if (problems.length > 0) parentPort.postMessage({ seed, problems })
  summary.documents += 1
  summary.units += document.text.length
  summary.quotes += quotes
  summary.claims += claims
  if (summary.documents === OFTEN) {
    parentPort.postMessage({ summary })
    summary = { documents: 0, units: 0, quotes: 0, claims: 0 }
  }
}
parentPort.postMessage({ summary })

/**
 * What a language pack costs: how long its modules take to load in a fresh process, how long its first lookups take, and its size
 * on disk, raw and compressed. Usage, after a build: node bench/packs.js [--runs 15]
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'

const LANGUAGES = fileURLToPath(new URL('../dist/languages/', import.meta.url))
const PACKS = {
  fr: { name: 'french', form: 'déclarait' },
  en: { name: 'english', form: 'declared' },
  es: { name: 'spanish', form: 'declaró' },
  it: { name: 'italian', form: 'dichiarò' },
  pt: { name: 'portuguese', form: 'declarou' },
}

/** What makes a reader of what is generated. */
const READERS = {
  'forms.generated.js': `
    const { verbReader } = await import(${JSON.stringify(`${LANGUAGES}fr/inflection.js`)})
    verbReader(module.VERB_FORMS)('déclarait')`,
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } })
if (!existsSync(LANGUAGES)) throw new Error('not built: run npm run build')

/** Milliseconds to import a module in a process of its own, and then to read a verb form for the first time. */
function time(path, use) {
  const code = `
    const start = performance.now()
    const module = await import(${JSON.stringify(path)})
    const loaded = performance.now()
    ${use}
    console.log(loaded - start, performance.now() - loaded)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code])
  if (status !== 0) throw new Error(String(stderr))
  return String(stdout).trim().split(' ').map(Number)
}

/** The least of each figure over the runs: what else the machine does only adds. A first run warms the disk's cache. */
function measure(path, use) {
  time(path, use)
  const runs = Array.from({ length: Number(values.runs) }, () => time(path, use))
  return [0, 1].map((at) => Math.min(...runs.map((run) => run[at])))
}

/** Sizes of modules together, in bytes: raw, and each compressed by itself. */
function sizeOf(paths) {
  const files = paths.map((path) => readFileSync(path))
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
  return [sum(files.map(({ length }) => length)), sum(files.map((file) => brotliCompressSync(file).length))]
}

const milliseconds = (value) => `${value.toFixed(1)} ms`.padStart(8)
const kilobytes = (value) => `${(value / 1024).toFixed(0)} KiB`.padStart(8)

console.log(`Node ${process.version}, least of ${values.runs} fresh processes`)
for (const [code, { name, form }] of Object.entries(PACKS)) {
  const folder = `${LANGUAGES}${code}/`
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const [whole, first] = measure(`${folder}index.js`, `module.${name}.cues.readVerb(${JSON.stringify(form)})`)
  const [raw, compressed] = sizeOf(files.map((file) => folder + file))
  console.log(
    `${code} whole pack`.padEnd(30),
    milliseconds(whole),
    milliseconds(first),
    kilobytes(raw),
    kilobytes(compressed),
    `(loading, first verb form, raw, brotli; ${files.length} files)`,
  )
  for (const file of files.filter((name) => name.includes('.generated.'))) {
    const [load, read] = measure(folder + file, READERS[file])
    const [size, small] = sizeOf([folder + file])
    console.log(`  ${file}`.padEnd(30), milliseconds(load), milliseconds(read), kilobytes(size), kilobytes(small))
  }
}
const [empty] = measure(`${LANGUAGES}pack.js`, '')
console.log('an empty module'.padEnd(30), milliseconds(empty))

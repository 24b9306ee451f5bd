/**
 * Whether the time grows with the text's length and no faster, on texts that are made to break it. Usage, after a build:
 *
 *   node bench/linear.js [--sizes 20000,200000] [SHAPE …]
 *   node bench/linear.js --large [SHAPE …]
 *
 * For each shape and size (code units) it prints milliseconds of the core, and how many times the time of the size before
 * that is. Where that is over 1.2 times as many as the text is longer, it is marked and the exit status is 1. `--large` reads
 * documents of 1, 10 and 50 million code units.
 */

import { parseArgs } from 'node:util'
import { extract } from '../dist/index.js'
import { SHAPES, textOf } from './shapes.js'

const MOST = 1.2
const LARGE = {
  sizes: [1e6, 1e7, 5e7],
  shapes: ['articles', 'one line', 'straight marks, close', 'curly marks', 'marks', 'one sentence', 'nested'],
}
/** Texts up to this long are read twice, and the faster counts. */
const SHORT = 1e6

/** Milliseconds that a core takes to read a text; with the collection of garbage, which has threads of its own. */
async function time(text, language) {
  const used = process.cpuUsage()
  await extract(text, { lang: language })
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000
}

/** The faster of two runs, or of one where the text is long. */
async function fastest(text, language) {
  const first = await time(text, language)
  return text.length > SHORT ? first : Math.min(first, await time(text, language))
}

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '20000,200000' }, large: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const sizes = values.large ? LARGE.sizes : values.sizes.split(',').map(Number)
const wanted = positionals.length > 0 || !values.large ? positionals : LARGE.shapes

console.log(
  `Node ${process.version}; milliseconds for ${sizes.join(', ')} code units, and how many times the size before`,
)
for (const shape of SHAPES) {
  if (wanted.length > 0 && !wanted.includes(shape.name)) continue
  // The language is loaded, and the code warm, before the clock starts.
  await fastest(textOf(shape, Math.min(...sizes, 100_000)), shape.language)
  const times = []
  for (const size of sizes) times.push(await fastest(textOf(shape, size), shape.language))
  const ratios = times.slice(1).map((elapsed, index) => elapsed / times[index])
  const isLinear = ratios.every((ratio, index) => ratio <= (MOST * sizes[index + 1]) / sizes[index])
  if (!isLinear) process.exitCode = 1
  console.log(
    [
      shape.name.padEnd(24),
      ...times.map((elapsed) => elapsed.toFixed(0).padStart(8)),
      ' ',
      ...ratios.map((ratio) => ratio.toFixed(1).padStart(6)),
      isLinear ? '' : ' !',
    ].join(''),
  )
}

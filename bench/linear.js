/**
 * Whether the time grows with the text's length and no faster, on texts that are made to break it. Usage, after a build:
 *
 *   node bench/linear.js [--size 20000] [SHAPE …]
 *
 * For each shape it prints the milliseconds for SIZE code units and for ten times as many, and their ratio, which is 10 where
 * the time is linear; what is above 12 is marked.
 */

import { parseArgs } from 'node:util'
import { extract } from '../dist/index.js'
import { SHAPES, textOf } from './shapes.js'

const MOST = 12

/** Milliseconds of the faster of two runs. */
async function time(text, language) {
  const runs = []
  for (let run = 0; run < 2; run++) {
    const began = performance.now()
    await extract(text, { lang: language })
    runs.push(performance.now() - began)
  }
  return Math.min(...runs)
}

const { values, positionals } = parseArgs({
  options: { size: { type: 'string', default: '20000' } },
  allowPositionals: true,
})
const size = Number(values.size)

console.log(`Node ${process.version}; milliseconds for ${size} and for ${10 * size} code units, and their ratio`)
for (const shape of SHAPES) {
  if (positionals.length > 0 && !positionals.includes(shape.name)) continue
  // The language is loaded, and the code warm, before the clock starts.
  await time(textOf(shape, size), shape.language)
  const short = await time(textOf(shape, size), shape.language)
  const long = await time(textOf(shape, 10 * size), shape.language)
  const ratio = long / short
  console.log(
    `${shape.name.padEnd(24)} ${short.toFixed(0).padStart(7)} ${long.toFixed(0).padStart(7)}  ${ratio.toFixed(1).padStart(6)}${ratio > MOST ? '  !' : ''}`,
  )
}

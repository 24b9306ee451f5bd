/**
 * How long the command takes to start, as ratios to an empty Node program in the same run. Usage, after a build:
 *
 *   node bench/startup.js [--runs 20] [--file FILE …]
 *
 * Runs take turns, so that what else the machine does falls on all alike; the median of each counts.
 */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = new URL('../', import.meta.url)
const pathOf = (name) => fileURLToPath(new URL(name, ROOT))

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20' }, file: { type: 'string', multiple: true } },
})
const files = values.file ?? [pathOf('fixtures/fr/budget-assemblee.txt'), pathOf('fixtures/en/bakery-merger.txt')]
const bin = pathOf('bin/quotes.js')

if (!existsSync(pathOf('dist/bin/main.js'))) throw new Error('not built: run npm run build')

const COMMANDS = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'quotes --version', args: [bin, '--version'], limit: 2 },
  { name: 'quotes --help', args: [bin, '--help'] },
  ...files.map((file) => ({ name: `quotes extract ${basename(file)}`, args: [bin, 'extract', file], limit: 4 })),
]

/** Milliseconds from start to exit. */
function time(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

const times = new Map(COMMANDS.map(({ name }) => [name, []]))
for (let run = 0; run <= Number(values.runs); run += 1) {
  for (const { name, args } of COMMANDS) {
    const taken = time(args)
    // The first turn warms the disk's cache.
    if (run > 0) times.get(name).push(taken)
  }
}

const base = median(times.get(COMMANDS[0].name))
console.log(`Node ${process.version}, median of ${values.runs} runs each`)
for (const { name, limit } of COMMANDS) {
  const taken = median(times.get(name))
  const wanted = limit === undefined ? '' : `  (wanted: within ${limit.toFixed(1)})`
  console.log(
    `${name.padEnd(40)} ${taken.toFixed(0).padStart(5)} ms  ${(taken / base).toFixed(2).padStart(5)}${wanted}`,
  )
}

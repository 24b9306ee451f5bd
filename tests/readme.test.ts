/**
 * The README's examples are what the command writes. After a change of the output: `UPDATE_README=1 npx vitest run tests/readme.test.ts`.
 * Examples that pipe into another program are not run.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { createProgram } from '../src/cli/program.js'
import { extract } from '../src/index.js'
import { languageName } from '../src/languages/names.js'
import { SURE, SURE_ELSEWHERE } from '../src/languages/sure.js'
import { FORMATS, traitsOf } from '../src/output/index.js'
import { run } from './cli/harness.js'

const README = new URL('../README.md', import.meta.url)
const EXAMPLE = /^```console\n\$ quotes (?<args>[^\n|]+)\n(?<output>[\s\S]*?)^```$/gmu

/** What the command writes to standard output, as in a pipe of 80 columns. */
async function outputOf(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(args, { env: { COLUMNS: '80' } })
  expect(code, stderr).toBe(0)
  return stdout
}

/** The words of a command line; single and double quotes group. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

const readme = readFileSync(README, 'utf8')
const examples = [...readme.matchAll(EXAMPLE)].map(({ groups }) => ({
  args: groups?.args ?? '',
  output: groups?.output ?? '',
}))

if (process.env.UPDATE_README) {
  let updated = readme
  for (const { args, output } of examples) {
    const block = (text: string) => `$ quotes ${args}\n${text}\`\`\``
    const fresh = await outputOf(wordsOf(args))
    updated = updated.split(block(output)).join(block(fresh))
  }
  writeFileSync(README, updated)
  for (const example of examples) example.output = await outputOf(wordsOf(example.args))
}

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(0)
})

test.each(examples)('quotes $args', async ({ args, output }) => {
  expect(await outputOf(wordsOf(args))).toBe(output)
})

test('the picture of the report shows what the command writes', async () => {
  const picture = readFileSync(new URL('../docs/report.svg', import.meta.url), 'utf8')
  const [prompt, ...rows] = picturedRows(picture)
  const written = await outputOf([...wordsOf(prompt ?? '').slice(2), '--format', 'report'])
  const lines = written.split('\n').filter((line) => line !== '')
  expect(rows.slice(0, -1), 'to draw it anew: npm run build && node scripts/pictures.js').toEqual(
    lines.slice(0, rows.length - 1),
  )
})

/** The text of each row of a picture; rows without text are not drawn. */
function picturedRows(svg: string): string[] {
  const { document } = parseHTML(svg)
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
}

test('the library example', async () => {
  const text = /await extract\('(?<text>[^']+)', \{ lang: 'fr' \}\)/u.exec(readme)?.groups?.text ?? ''
  const { quotes } = await extract(text, { lang: 'fr' })
  expect(readme).toContain(`\`\`\`\n${quotes[0]?.speaker?.name} – ${quotes[0]?.text}\n\`\`\``)
})

test('what `--precise` asks for is said', () => {
  const ofLanguages = Object.entries(SURE).map(([code, least]) => `${least} in ${languageName(code)}`)
  expect(readme).toContain(`make ${[...ofLanguages, `${SURE_ELSEWHERE} elsewhere`].join(', ')}, or more`)
})

test('every format is explained, with its ending', () => {
  for (const format of FORMATS) {
    const row = readme
      .split('\n')
      .find((line) => line.startsWith('| `') && line.split(' | ')[0]?.includes(`\`${format}\``))
    expect(row?.split(' | ')[1], format).toContain(`\`${traitsOf(format).endings[0]}\``)
  }
})

const OPTION_ROW = /^\| (?<names>`-(?:\\\||[^|])+) \| (?<commands>[a-z, ]+) \| /gmu

test('every option stands in the table, with the commands that have it', () => {
  const told = [...readme.matchAll(OPTION_ROW)].flatMap(({ groups }) => {
    const names = [...(groups?.names ?? '').matchAll(/--[a-z-]+/gu)]
    return (groups?.commands ?? '').split(', ').flatMap((command) => names.map(([name]) => `${command} ${name}`))
  })
  const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} }
  const known = createProgram(io, () => {}).commands.flatMap((command) =>
    command.options.map(({ long }) => `${command.name()} ${long}`),
  )
  expect(new Set(told)).toEqual(new Set(known))
})

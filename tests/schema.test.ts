import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { describe, expect, it } from 'vitest'
import { failedDocument } from '../src/document.js'
import { run } from './cli/harness.js'
import { SAMPLE } from './output/sample.js'
import { mistakesBySchema, SCHEMA } from './support/schema.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FIXTURES = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:txt|md|html)$/.test(path),
)

describe('the schema', () => {
  it('is what the command prints', async () => {
    const { code, stdout } = await run(['schema'])
    expect([code, JSON.parse(stdout)]).toEqual([0, SCHEMA])
  })

  it('allows what the commands write', async () => {
    const names = FIXTURES.map((path) => join(ROOT, 'fixtures', path))
    const { stdout } = await run(['extract', '--format', 'jsonl', '--include-text', ...names])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(FIXTURES.length)
    const requests = '{"id": 1, "text": "« Oui », dit-il."}\n{"id": 2}\nno JSON\n'
    const streamed = (await run(['stream'], { stdin: requests })).stdout.trimEnd().split('\n')
    for (const line of [...lines, ...streamed]) expect(mistakesBySchema(JSON.parse(line))).toEqual([])
  })

  it('allows a document that could not be read, and the documents made by hand', () => {
    expect(mistakesBySchema(failedDocument('a', 'no such file'))).toEqual([])
    expect(mistakesBySchema(SAMPLE)).toEqual([])
  })

  it.each([
    ['a field of another name', { ...SAMPLE, quotations: [] }],
    ['a missing field', { ...SAMPLE, speakers: undefined }],
    ['another version', { ...SAMPLE, schemaVersion: 2 }],
    ['a confidence above 1', { ...SAMPLE, claims: [{ ...SAMPLE.claims[0], confidence: 1.5 }] }],
    [
      'an unknown stance',
      { ...SAMPLE, quotes: [{ ...SAMPLE.quotes[0], cue: { ...SAMPLE.quotes[0]?.cue, stance: 'x' } }] },
    ],
  ])('refuses %s', (_, document) => {
    expect(mistakesBySchema(JSON.parse(JSON.stringify(document)))).not.toEqual([])
  })
})

/** Compiles only where the type made from the schema is the one of document.ts, in every field. */
const EQUALITY = `
import type { QuotesDocument as Ours } from ${JSON.stringify(join(ROOT, 'src/document.js'))}
type Plain<T> = T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export const same: Same<Plain<QuotesDocument>, Plain<Ours>> = true
`

/** For each schema, whether its types are those of document.ts. */
async function areOurTypes(schemas: readonly JSONSchema[]): Promise<readonly boolean[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-types-'))
  const paths = schemas.map((_, index) => join(folder, `${index}.ts`))
  for (const [index, schema] of schemas.entries()) {
    const types = await compile(structuredClone(schema), 'QuotesDocument', { format: false })
    writeFileSync(paths[index]!, types + EQUALITY)
  }
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    '',
  ]
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...paths], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const errors = stdout.split('\n').filter((line) => line.includes('error'))
  // The equality alone may fail: anything else is a mistake of this test.
  expect(errors.filter((line) => !line.includes("Type 'true' is not assignable to type 'false'"))).toEqual([])
  return paths.map((path) => !errors.some((line) => line.startsWith(`${path.slice(folder.length + 1)}(`)))
}

describe('the types', () => {
  it('are those of the schema, and any difference is seen', async () => {
    const changed = (change: (schema: typeof SCHEMA) => void) => {
      const copy = structuredClone(SCHEMA)
      change(copy)
      return copy
    }
    const schemas = [
      SCHEMA,
      changed(({ $defs }) => $defs.Stance.enum.push('irony')),
      changed(({ $defs }) => delete $defs.Claim.properties.negated),
      changed(({ $defs }) => $defs.Speaker.required.splice(0, 1)),
      changed(({ properties }) => {
        properties.extra = { type: 'string' }
      }),
    ]
    expect(await areOurTypes(schemas)).toEqual([true, false, false, false, false])
  })
})

/** The package as others get it: packed, put into another project, and used there. Nothing is fetched. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ARTICLE = join(ROOT, 'fixtures/fr/exemple.txt')

let project = ''

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'quotes-package-'))
  cpSync(join(ROOT, 'examples/who-speaks'), project, { recursive: true })
  const modules = join(project, 'node_modules')
  mkdirSync(modules)
  const packed = run('npm', 'pack', ROOT, '--ignore-scripts', '--silent', '--pack-destination', project).trim()
  run('tar', '-xzf', join(project, packed), '-C', modules)
  renameSync(join(modules, 'package'), join(modules, 'quotes'))
  // Its dependencies, and what the example is compiled with, are those of this repository.
  symlinkSync(join(ROOT, 'node_modules'), join(modules, 'quotes/node_modules'), 'dir')
  symlinkSync(join(ROOT, 'node_modules/@types'), join(modules, '@types'), 'dir')
})

afterAll(() => rmSync(project, { recursive: true }))

/** What a command writes in the project; it must not fail. */
function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

describe('the package', () => {
  it('serves the TypeScript project of the example', () => {
    run(process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'))
    expect(run(process.execPath, 'dist/main.js', ARTICLE)).toBe('3\tGilles Aubertin\n3\tNour Belkacem\n2\tpréfecture\n')
  })

  it('holds the command, with its versions', () => {
    const command = join(project, 'node_modules/quotes/bin/quotes.js')
    expect(run(process.execPath, command, '--version')).toMatch(/^quotes \d/)
    expect(JSON.parse(run(process.execPath, command, 'extract', ARTICLE)).speakers).toHaveLength(3)
    expect(run(process.execPath, command, 'doctor')).not.toMatch(/^WRONG/m)
  })

  it('exports the schema', () => {
    const program = "import schema from 'quotes/schema' with { type: 'json' }; console.log(schema.title)"
    writeFileSync(join(project, 'schema.mjs'), program)
    expect(run(process.execPath, '--no-warnings', 'schema.mjs')).toBe('QuotesDocument\n')
  })

  it('can be shaken: who takes a constant gets nothing else', async () => {
    writeFileSync(join(project, 'entry.js'), "export { SCHEMA_VERSION } from 'quotes'")
    const bundle = await rolldown({ input: join(project, 'entry.js'), platform: 'node' })
    const { output } = await bundle.generate({ format: 'esm' })
    await bundle.close()
    expect(output).toHaveLength(1)
    expect(output[0].code.length).toBeLessThan(500)
  })

  it('holds what its manifest names', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const files = run('tar', '-tzf', `quotes-${manifest.version}.tgz`)
    for (const path of ['bin/quotes.js', 'dist/index.js', 'dist/index.d.ts', 'schema/quotes.schema.json', 'LICENSE']) {
      expect(files).toContain(`package/${path}\n`)
    }
  })
})

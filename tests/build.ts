/** Builds the command line once before the tests that spawn it, where the sources are newer than the last build. */

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, 'dist/cli/main.js')

export default function build(): void {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newestSource()) return
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const said = [run(compiler, '-p', 'tsconfig.build.json'), run(join(ROOT, 'scripts/bundle.js'))]
  // The compiler writes its output in spite of type errors, which are for `npm run check` to judge.
  if (!existsSync(BUILT)) throw new Error(`the build failed:\n${said.join('\n')}`)
}

function run(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  return stdout + stderr
}

function newestSource(): number {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return Math.max(...sources.map((name) => statSync(join(ROOT, 'src', name)).mtimeMs))
}

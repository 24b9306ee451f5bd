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
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  // The compiler writes its output in spite of type errors, which are for `npm run check` to judge.
  if (!existsSync(BUILT)) throw new Error(`the build failed:\n${stdout}`)
}

function newestSource(): number {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return Math.max(...sources.map((name) => statSync(join(ROOT, 'src', name)).mtimeMs))
}

#!/usr/bin/env node
// Starts the command line. The versions are answered here: everything else costs start-up time.
import { existsSync, statSync } from 'node:fs'
import module from 'node:module'

const args = process.argv.slice(2)
const compiled = new URL('../dist/cli/main.js', import.meta.url)

if (!existsSync(compiled)) {
  process.stderr.write('quotes: not built yet: run `npm install` in its directory, or `npm run build`\n')
  process.exitCode = 1
} else if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  const { versionText } = await import('../dist/version.js')
  process.stdout.write(versionText())
} else {
  // From Node 22 on.
  module.enableCompileCache?.()
  const bundled = new URL('../dist/bin/main.js', import.meta.url)
  // The bundle starts faster. Where only the compiler ran since it was made, it is of yesterday.
  const isFresh = existsSync(bundled) && statSync(bundled).mtimeMs >= statSync(compiled).mtimeMs
  process.exitCode = await (await import(isFresh ? bundled.href : compiled.href)).main(args)
}

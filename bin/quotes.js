#!/usr/bin/env node
// Starts the command line. The version is answered here: everything else costs start-up time.
import { existsSync, readFileSync, statSync } from 'node:fs'
import module from 'node:module'

const args = process.argv.slice(2)

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else {
  // From Node 22 on.
  module.enableCompileCache?.()
  const compiled = new URL('../dist/cli/main.js', import.meta.url)
  const bundled = new URL('../dist/bin/main.js', import.meta.url)
  if (existsSync(compiled)) {
    // The bundle starts faster. Where only the compiler ran since it was made, it is of yesterday.
    const isFresh = existsSync(bundled) && statSync(bundled).mtimeMs >= statSync(compiled).mtimeMs
    process.exitCode = await (await import(isFresh ? bundled.href : compiled.href)).main(args)
  } else {
    process.stderr.write('quotes: not built yet: run `npm install` in its directory, or `npm run build`\n')
    process.exitCode = 1
  }
}

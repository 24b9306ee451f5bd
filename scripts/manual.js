/** Writes dist/quotes.1, the manual page, from the compiled program. A part of the build. */

import { writeFileSync } from 'node:fs'
import { manualPage } from '../dist/cli/manual.js'

writeFileSync(new URL('../dist/quotes.1', import.meta.url), manualPage())

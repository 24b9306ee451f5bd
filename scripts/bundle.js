/**
 * Bundles what the command runs, after a compilation: its modules are over a hundred, and to open each takes longer than to read
 * an article. What is loaded on demand (languages, formats, kinds of input) stays apart in chunks, and packages stay outside.
 * The compiled modules stay beside it, for the library and the programs of bench/ and training/.
 */

import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const bundle = await rolldown({
  input: pathOf('dist/cli/main.js'),
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && !/^[A-Za-z]:[\\/]/.test(id),
})
// One folder deep, as dist/cli is: the modules look for package.json from there.
await bundle.write({ dir: pathOf('dist/bin'), format: 'esm', chunkFileNames: '[name]-[hash].js' })
await bundle.close()

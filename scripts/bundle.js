/**
 * Bundles what the command runs, after a compilation: its modules are over a hundred, and to open each takes longer than to read
 * an article. What every start needs is one file, what reading an article needs another; what is loaded on demand (languages,
 * formats, kinds of input) stays apart in chunks. The compiled modules stay beside it, for the library and the programs of bench/
 * and training/.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Packages that every start needs; all others stay outside. */
const BUNDLED = ['commander', 'franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space']

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The licence of a package, which must go where its code goes: its file, or MIT's text where its manifest says so. */
function licenceOf(name) {
  const folder = pathOf(`node_modules/${name}`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : manifestLicence(name, folder)
  return `${name}\n\n${text}\n`
}

function manifestLicence(name, folder) {
  const { license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  if (license !== 'MIT') throw new Error(`${name} has no licence file: it cannot be bundled`)
  const permission = readFileSync(pathOf('LICENSE'), 'utf8')
    .replace(/^[\s\S]*?(?=Permission is hereby granted)/, '')
    .trim()
  return `The MIT License\n\nCopyright (c) ${author.name ?? author}\n\n${permission}`
}

/** Modules find files (package.json, models/) from where they stand: in the bundle too they look from there. */
const ownPlace = {
  name: 'own-place',
  transform(code, id) {
    if (id.startsWith('\0') || !code.includes('import.meta.url')) return null
    const place = relative(pathOf('dist/bin'), id).replaceAll(sep, '/')
    return code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`)
  },
}

/** What each module imports without being asked to, by id. */
const imports = new Map()
const graph = {
  name: 'graph',
  moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
}

/** Whether a module is one of these (paths in dist/), or imported by them on whatever way. */
function belongsTo(...paths) {
  const reached = new Set(paths.map((path) => pathOf(`dist/${path}`)))
  for (const id of reached) for (const imported of imports.get(id) ?? []) reached.add(imported)
  return (id) => reached.has(id)
}

/** A chunk of such modules. The graph is known when the first one is asked for. */
function chunkOf(name, ...paths) {
  let belongs = null
  return {
    name,
    test: (id) => {
      belongs ??= belongsTo(...paths)
      return belongs(id)
    },
  }
}

const bundle = await rolldown({
  input: pathOf('dist/cli/main.js'),
  platform: 'node',
  plugins: [ownPlace, graph],
  external: (id) => !/^[./]|^[A-Za-z]:[\\/]/.test(id) && !BUNDLED.includes(id),
})
await bundle.write({
  dir: pathOf('dist/bin'),
  format: 'esm',
  chunkFileNames: '[name]-[hash].js',
  // Less to parse.
  minify: true,
  codeSplitting: {
    groups: [
      chunkOf('start', 'cli/program.js'),
      chunkOf('read', 'cli/extract.js', 'languages/bind.js', 'output/json.js'),
    ],
  },
})
await bundle.close()
writeFileSync(pathOf('dist/bin/LICENSES.txt'), BUNDLED.map(licenceOf).join('\n---\n\n'))

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { modelVersions, packageVersion, versionText } from '../src/version.js'

const MODELS = new URL('../models/', import.meta.url)

it('models/versions.json is of the models that there are: `npm run build` brings it up to date', () => {
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'))
  const hashes = files.map((file) =>
    createHash('sha256')
      .update(readFileSync(new URL(file, MODELS)))
      .digest('hex'),
  )
  const versions = Object.fromEntries(
    files.map((file, index) => [file.replace('.bin', ''), hashes[index]!.slice(0, 8)]),
  )
  expect(modelVersions()).toEqual(versions)
})

it('the version text begins with the package, and names each model', () => {
  const [first, ...models] = versionText().trimEnd().split('\n')
  expect(first).toBe(`quotes ${packageVersion()}`)
  expect(models).toEqual(Object.entries(modelVersions()).map((model) => model.join(' ')))
})

/** Writes models/versions.json: the first digits of the SHA-256 of each model, by its name. A part of the build. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const DIGITS = 8
const FOLDER = new URL('../models/', import.meta.url)

const versionOf = (file) =>
  createHash('sha256')
    .update(readFileSync(new URL(file, FOLDER)))
    .digest('hex')
    .slice(0, DIGITS)

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.bin'))
const versions = Object.fromEntries(files.sort().map((file) => [file.replace(/\.bin$/, ''), versionOf(file)]))
writeFileSync(new URL('versions.json', FOLDER), `${JSON.stringify(versions, null, 2)}\n`)

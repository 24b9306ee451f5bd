import { readFileSync } from 'node:fs'

const ROOT = new URL('../', import.meta.url)

/** The version of this package, as its manifest says it. */
export function packageVersion(): string {
  return json('package.json').version ?? ''
}

/** The version of each model, by its name: the first digits of its SHA-256, hexadecimal. */
export function modelVersions(): Readonly<Record<string, string>> {
  return json('models/versions.json')
}

/** What `quotes --version` prints: a line for the package, and one for each model. */
export function versionText(): string {
  const models = Object.entries(modelVersions()).map(([name, version]) => `${name} ${version}\n`)
  return `quotes ${packageVersion()}\n${models.join('')}`
}

function json(path: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'))
}

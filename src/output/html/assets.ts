/** What the pages are drawn and moved by: the files of `assets/`, put into the page, and the policy that allows them alone. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * The content of a file of `assets/`.
 * @throws the system's error where the package is not whole
 */
export function asset(name: string): string {
  return readFileSync(new URL(`../../../assets/${name}`, import.meta.url), 'utf8')
}

/** A content security policy under which a page runs these scripts and styles, and fetches, frames and sends nothing. */
export function policyFor(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    `script-src ${sources(scripts)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function sources(contents: readonly string[]): string {
  const hashes = contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
  return hashes.length > 0 ? hashes.join(' ') : "'none'"
}

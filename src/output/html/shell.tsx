/** What all pages share: the head with its policy, and the skip link. */

import { toHtml } from 'hast-util-to-html'
import type { Result } from 'hastscript'
import { asset, policyFor } from './assets.js'

export interface Shell {
  readonly title: string
  /** Names of style sheets and scripts in `assets/`. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  /** Id of the element that the skip link leads to, and its name. */
  readonly skip: { readonly to: string; readonly name: string }
  readonly body: readonly Result[]
}

/** Turns of the direction of writing, which a terminal that shows the page's source would follow too. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g

/** A page as HTML, ending in a line feed: whole in itself, and under a policy that allows its own scripts and styles alone. */
export function pageOf({ title, styles, scripts, skip, body }: Shell): string {
  const css = styles.map(asset)
  const js = scripts.map(asset)
  const html = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(css, js)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {css.map((content) => (
          <style>{content}</style>
        ))}
      </head>
      <body>
        <a class="skip" href={`#${skip.to}`}>
          {`Skip to ${skip.name}`}
        </a>
        {[...body]}
        {js.map((content) => (
          <script>{content}</script>
        ))}
      </body>
    </html>
  )
  return `<!doctype html>\n${toHtml(html).replace(DIRECTIONS, reference)}\n`
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16)};`
}

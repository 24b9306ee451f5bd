/** XML as a tree, and what of a text may not stand in XML as it is. */

import type { Element, ElementContent, Text } from 'xast'

export type Attributes = Readonly<Record<string, string | null>>

/** What XML 1.0 has no place for, a reader would change (a carriage return), or may not stand in text (the `>` of `]]>`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF>]|\p{Surrogate}/gu
/** Raw nodes: constants alone, never text of an article. */
const REFERENCES: Readonly<Record<string, string>> = { '>': '&gt;', '\r': '&#13;' }

/** An element; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, children: readonly ElementContent[] = []): Element {
  const entries = Object.entries(attributes).filter(([, value]) => value !== null)
  return { type: 'element', name, attributes: Object.fromEntries(entries), children: [...children] }
}

/** An element whose children stand on lines of their own: for elements that hold no text. */
export function block(name: string, attributes: Attributes, children: readonly Element[]): Element {
  const lineEnd: Text = { type: 'text', value: '\n' }
  return element(name, attributes, [lineEnd, ...children.flatMap((child) => [child, lineEnd])])
}

/**
 * A text as content. A character that XML cannot hold becomes a symbol for it in `<g>`, whose `n` says which one it was:
 * nothing is lost, and every offset stays.
 */
export function textNodes(text: string): readonly ElementContent[] {
  const nodes: ElementContent[] = []
  let at = 0
  for (const { 0: character, index } of text.matchAll(SPECIAL)) {
    if (index > at) nodes.push({ type: 'text', value: text.slice(at, index) })
    nodes.push(specialNode(character))
    at = index + 1
  }
  return at < text.length ? [...nodes, { type: 'text', value: text.slice(at) }] : nodes
}

function specialNode(character: string): ElementContent {
  const reference = REFERENCES[character]
  if (reference !== undefined) return { type: 'raw', value: reference }
  const code = character.charCodeAt(0)
  const symbol = code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return element('g', { n: name }, [{ type: 'text', value: symbol }])
}

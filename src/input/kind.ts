/** What a text is: an HTML page, Markdown or plain text. */

export type InputKind = 'html' | 'markdown' | 'text'

const ENDINGS: Readonly<Record<string, InputKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
}

/** How much of a text is looked at, in UTF-16 code units. */
const HEAD = 20_000
const HTML_START =
  /^(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype\s{1,8}html|html|head|body|article|main|section|div|p|h1)\b/i
const HEADING = /^#{1,6} \S/
const LINK = /\]\((?:https?:\/\/|mailto:|\/|#)/
const FRONT_MATTER_KEY = /^[A-Za-z][\w-]{0,60}:(?: |$)/

/** Whether a file holds an article a line, by the ending of its name. */
export const isJsonLines = (name: string): boolean => /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name)

/** The kind by the ending of the name, else by how the text begins. */
export function kindOf(text: string, name: string): InputKind {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
  return byEnding ?? byContent(text.slice(0, HEAD))
}

function byContent(head: string): InputKind {
  if (HTML_START.test(skipComments(head.trimStart()))) return 'html'
  return looksLikeMarkdown(head.split('\n')) ? 'markdown' : 'text'
}

function skipComments(head: string): string {
  let rest = head
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end < 0) return rest
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

/** Front matter, a heading with a blank line after it, or a link: what nobody writes in plain text. */
function looksLikeMarkdown(lines: readonly string[]): boolean {
  if (lines[0]?.trimEnd() === '---' && FRONT_MATTER_KEY.test(lines[1] ?? '')) return true
  return lines.some((line, index) => LINK.test(line) || (HEADING.test(line) && (lines[index + 1] ?? '').trim() === ''))
}

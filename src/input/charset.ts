/** How far into a page its encoding may be declared, in bytes, as browsers look. */
const HEAD = 1024
const DECLARATION = /\b(?:charset|encoding)\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/i

/** The encoding that an HTML or XML page declares in its first bytes, in lower case; null where it declares none. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  if (!head.includes('<')) return null
  return DECLARATION.exec(head)?.[1]?.toLowerCase() ?? null
}

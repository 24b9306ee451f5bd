/** A page without its style sheets, its script and their hashes. */
export function withoutAssets(page: string): string {
  return page.replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, '$1$3').replace(/sha256-[A-Za-z0-9+/]+=*/g, 'sha256-')
}

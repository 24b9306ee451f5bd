/** Makes text from articles, file names and arguments safe to show on a terminal. */

/** Controls that white space is not, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE_IN_LINES = /(?![\t\n]|\r\n)[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
/** What JSON leaves as it is and a terminal may obey, and the line separators that some line readers split at. */
const UNSAFE_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g
const LONE_SURROGATE = /\p{Surrogate}/gu
/** White space that folds to one space: not the no-break spaces, which hold a mark to its word. */
const BLANKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

/** The text on one line: white space folded, and every control character as a visible symbol. */
export function visible(text: string): string {
  return visiblePart(text).trim()
}

/** As `visible`, for a piece of a line: a blank at its ends stays. */
export function visiblePart(text: string): string {
  return wellFormed(text.replace(BLANKS, ' ').replace(UNSAFE, symbolFor))
}

/** Several lines for a terminal: line ends and tabs stay, every other control character becomes a visible symbol. */
export function visibleLines(text: string): string {
  return text.replace(UNSAFE_IN_LINES, symbolFor)
}

/** The text without halves of surrogate pairs: what UTF-8 cannot hold becomes �. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD')
}

/** JSON with the control characters that it may hold unescaped as `\u` escapes; it means the same. */
export function escapeControls(json: string): string {
  return json.replace(UNSAFE_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The symbol that stands for a control character: ␛ for escape; � for those that have none. */
export function symbolFor(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}

/** Text as HTML can hold it. */

import { symbolFor } from '../visible.js'

/** Controls that no reader sees and HTML does not allow, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu

/** The text with a symbol for each control character that HTML does not allow; as long as it was, white space and all. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, symbolFor)
}

/** Other names that the text itself gives somebody: `Jean Morel, dit Jojo`, `Robert Cole, nicknamed “the Cat”`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Name } from '../lexicon/names.js'
import { isSign } from '../lexicon/words.js'
import type { Structure, Token } from '../text/structure.js'
import { foldedWords } from './words.js'

/** Words that a byname is led to by, at most: `also known as`. */
const MOST_WORDS = 3

/** By the folded byname the folded words of the full name. */
export function bynamesOf({ tokens }: Structure, names: readonly Name[], { words }: LanguagePack): Map<string, string> {
  const bynames = new Map<string, string>()
  const { bynameCues } = words
  if (!bynameCues) return bynames
  const byEnd = new Map(names.map((name) => [name.endToken, name]))
  for (const name of names) {
    let at = name.first - 1
    if (words.determiners.has(tokens[at]?.norm ?? '')) at--
    if (tokens[at]?.kind === 'mark') at--
    const start = cueStart(tokens, at + 1, bynameCues)
    if (start === null) continue
    const full = byEnd.get(isSign(tokens[start - 1], ',(') ? start - 1 : start)
    if (!full || full.kind === 'organization' || tokens[full.first]!.sentence !== tokens[name.first]!.sentence) continue
    const fullWords = foldedWords(tokens, full.first, full.endToken)
    if (fullWords.length > 1) bynames.set(foldedWords(tokens, name.first, name.endToken).join(' '), fullWords.join(' '))
  }
  return bynames
}

/** Where the words begin that end before a token and lead to a byname; or null. */
function cueStart(tokens: readonly Token[], end: number, cues: ReadonlySet<string>): number | null {
  let phrase = ''
  for (let at = end - 1; at >= Math.max(0, end - MOST_WORDS); at--) {
    phrase = phrase === '' ? tokens[at]!.norm : `${tokens[at]!.norm} ${phrase}`
    if (cues.has(phrase) && !cues.has(`${tokens[at - 1]?.norm} ${phrase}`)) return at
  }
  return null
}

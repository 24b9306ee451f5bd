/** Who signs a letter: its `I` is theirs. */

import type { LanguagePack } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { countFirst } from '../text/search.js'
import type { Paragraph, Structure } from '../text/structure.js'

/** Paragraphs at the top in which a letter says what it is, and at the foot in which it is signed. */
const TOP = 4
const FOOT = 6
/** Most tokens of a salutation, and of a signature with an office. */
const SALUTATION = 9
const SIGNATURE = 16

/** Index of the mention that signs the text, if it is a letter; null where it is none, or nobody is named below it. */
export function signerOf(structure: Structure, mentions: readonly Mention[], { voices }: LanguagePack): number | null {
  const { paragraphs } = structure
  if (!voices || !paragraphs.slice(0, TOP).some((paragraph) => opensLetter(structure, paragraph, voices))) return null
  for (const paragraph of paragraphs.slice(Math.max(2, paragraphs.length - FOOT))) {
    const signer = signatureIn(structure, paragraph, mentions)
    if (signer !== null) return signer
  }
  return null
}

/** A salutation before a comma or a colon, or the words that head a letter. */
function opensLetter(
  { tokens }: Structure,
  { firstToken, endToken }: Paragraph,
  { salutations, letters }: NonNullable<LanguagePack['voices']>,
): boolean {
  if (entryAt(tokens, firstToken, endToken, letters)) return true
  const isShort = endToken - firstToken <= SALUTATION
  return (
    isShort &&
    ',:!'.includes(tokens[endToken - 1]?.text ?? ' ') &&
    entryAt(tokens, firstToken, endToken, salutations) !== null
  )
}

/** A short line without a stop that a person's full name begins, after a dash or not. */
function signatureIn(
  { tokens }: Structure,
  { firstToken, endToken }: Paragraph,
  mentions: readonly Mention[],
): number | null {
  const first = tokens[firstToken]?.kind === 'dash' ? firstToken + 1 : firstToken
  const index = countFirst(mentions, (mention) => mention.first < first)
  const mention = mentions[index]
  if (!mention?.name || mention.first !== first || mention.endToken > endToken) return null
  const isPerson = mention.kind === 'person' && mention.endToken - mention.first > 1
  const isLine = endToken - firstToken <= SIGNATURE && !'.!?…:'.includes(tokens[endToken - 1]!.text)
  return isPerson && isLine ? index : null
}

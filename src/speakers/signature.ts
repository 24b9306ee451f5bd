/** Who signs a letter or a column: its `I` is theirs. */

import type { LanguagePack } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { countFirst } from '../text/search.js'
import type { Paragraph, Structure } from '../text/structure.js'

/** Paragraphs at the top in which a letter says what it is, and at the foot in which it is signed. */
const TOP = 4
const FOOT = 6
/** Most tokens of a headline, of a salutation, and of a signature with an office. */
const HEADLINE = 14
const SALUTATION = 9
const SIGNATURE = 16

/** Index of the mention that signs the text, in its byline or below it, if it is a letter or a column; else null. */
export function signerOf(structure: Structure, mentions: readonly Mention[], { voices }: LanguagePack): number | null {
  const { paragraphs } = structure
  const top = paragraphs.slice(0, TOP)
  if (!voices || !top.some((paragraph) => opensLetter(structure, paragraph, voices))) return null
  const byline = top.find(({ role }) => role === 'credit')
  const author = byline ? personIn(byline, mentions) : null
  if (author !== null) return author
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
  const length = endToken - firstToken
  if (length <= HEADLINE && entryAt(tokens, firstToken, endToken, letters)) return true
  const isShort = length <= SALUTATION
  return (
    isShort &&
    ',:!'.includes(tokens[endToken - 1]?.text ?? ' ') &&
    entryAt(tokens, firstToken, endToken, salutations) !== null
  )
}

/** The first person named in full in a paragraph. */
function personIn({ firstToken, endToken }: Paragraph, mentions: readonly Mention[]): number | null {
  for (let at = countFirst(mentions, ({ first }) => first < firstToken); at < mentions.length; at++) {
    const { name, kind, first, endToken: end } = mentions[at]!
    if (first >= endToken) return null
    if (name && kind === 'person' && end - first > 1) return at
  }
  return null
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

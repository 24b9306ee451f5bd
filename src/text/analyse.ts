/** Binds paragraphs, tokens and sentences into the structure of a text. */

import type { TextConventions } from '../languages/conventions.js'
import { type ParagraphSpan, splitParagraphs } from './paragraphs.js'
import { splitSentences } from './sentences.js'
import type { Paragraph, Sentence, Structure, Token } from './structure.js'
import { type LooseToken, tokenize } from './tokens.js'

/**
 * The paragraphs, sentences and tokens of a text, with offsets in UTF-16 code units of the text as given. Every token is in
 * one sentence and every sentence in one paragraph. Never throws.
 */
export function structureOf(text: string, conventions: TextConventions): Structure {
  const spans = splitParagraphs(text, conventions)
  const tokens = tokenize(text, spans, conventions)
  const sentences = splitSentences(tokens, conventions)
  setSentences(tokens, sentences)
  return { text, paragraphs: bindParagraphs(spans, tokens, sentences), sentences, tokens }
}

function setSentences(tokens: readonly LooseToken[], sentences: readonly Sentence[]): void {
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    for (let i = firstToken; i < endToken; i++) tokens[i]!.sentence = index
  }
}

function bindParagraphs(
  spans: readonly ParagraphSpan[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Paragraph[] {
  let endToken = 0
  let endSentence = 0
  return spans.map(({ start, end, role }, paragraph) => {
    const firstToken = endToken
    const firstSentence = endSentence
    while (tokens[endToken]?.paragraph === paragraph) endToken++
    while (sentences[endSentence]?.paragraph === paragraph) endSentence++
    return { start, end, role, firstToken, endToken, firstSentence, endSentence }
  })
}

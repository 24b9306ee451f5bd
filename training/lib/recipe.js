// How the shipped models are trained.

/** Passes over English, with its words and without. */
export const ENGLISH = { withWords: true, least: 3, epochs: 8, rate: 0.05 }
export const WORDLESS = { ...ENGLISH, withWords: false }
/** Over French after English without words. Least 2 and three seeds: +0.8 claims each by cross-validation, as articles are few. */
export const FRENCH = { withWords: true, least: 2, epochs: 12, rate: 0.2, seeds: 3 }

const NOMINAL = 4
const wordsOf = (content, text) =>
  content.reduce((sum, [start, end]) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)

/** What the guidelines count of English gold: a content with a verb, or of four words. French guided by it: +0.8 claims. */
const isGuided = ({ nominal, content }, text) => !nominal || wordsOf(content, text) >= NOMINAL

/** A document with the attributions that the guidelines count. */
export const guided = (document) => ({
  ...document,
  counted: document.counted.filter((one) => isGuided(one, document.row.text)),
})

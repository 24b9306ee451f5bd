// How the shipped models are trained.

/** Passes over English, with its words and without. */
const ENGLISH = { withWords: true, least: 3, epochs: 8, rate: 0.05 }
export const WORDLESS = { ...ENGLISH, withWords: false }
/** Over a language of few articles, after others without words. Least 2 and three seeds: +0.8 claims each by cross-validation in French. */
const FEW = { withWords: true, least: 2, epochs: 12, rate: 0.2, seeds: 3 }
/** Passes over each language; it begins with what those before it teach without their words. */
export const PASSES = { en: ENGLISH, fr: FEW, de: FEW, es: FEW, it: FEW, pt: FEW }
export const LANGUAGES = Object.keys(PASSES)
/** Parts in which articles are left out, so that taggers of the others tag them. */
export const FOLDS = { en: 2, fr: 4, de: 4, es: 4, it: 4, pt: 4 }
/** How often a question of another language than English counts: there are some twenty times as many English ones. */
export const WEIGHT = { speech: 6, worth: 4, linker: 8 }

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

// How the shipped models are trained.

/** Passes over English, with its words and without. */
const ENGLISH = { withWords: true, least: 3, epochs: 8, rate: 0.05 }
export const WORDLESS = { ...ENGLISH, withWords: false }
/** Passes over few articles, after English without words. Least 2 and three seeds: +0.8 claims each by cross-validation in French. */
const FEW = { withWords: true, least: 2, epochs: 12, rate: 0.2 }

/** The models, by language: passes over its articles, and parts in which these are left out. */
export const MODELS = {
  en: { passes: { ...ENGLISH, seeds: 3 }, folds: 4 },
  fr: { passes: { ...FEW, seeds: 5 }, folds: 4 },
}
/** Articles are told speech in, and weighed, by what the other parts taught. */
export const PARTS = 4

/** Languages with articles to learn from. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt']
/** How often an example of another language than English counts: there are some twice as many English ones. */
const WEIGHT = 2
export const weightOf = (lang) => (lang === 'en' ? 1 : WEIGHT)

/** How often a question of French news counts to the linker: there are seven times as many English ones; those of our own count once. */
export const LINKER_WEIGHT = 4

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

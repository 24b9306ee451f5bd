/** Reads one generated document in every way and says what is wrong with the answers. */

import { brokenPromises } from './promises.js'

/** How many quotes and claims the engine finds in a document, and what is wrong with its answers, in words. Throws nothing. */
export async function checkDocument(document, engine) {
  try {
    const { text, emphasis } = await articleOf(document, engine)
    const options = document.language === undefined ? { emphasis } : { emphasis, lang: document.language }
    const found = await engine.extract(text, options)
    const again = await engine.extract(text, options)
    const problems = brokenPromises(text, found)
    if (JSON.stringify(found) !== JSON.stringify(again)) problems.push('a second answer differs')
    await renderOne({ ...found, text }, document.seed, engine)
    return { quotes: found.quotes.length, claims: found.claims.length, problems }
  } catch (error) {
    return { quotes: 0, claims: 0, problems: [`it throws: ${error instanceof Error ? error.stack : error}`] }
  }
}

/** The text as it is, with all that asks in bold; what HTML and Markdown hold, where the name says so. */
async function articleOf({ text, name }, { readArticle, InputError }) {
  const plain = { text, emphasis: questionsIn(text) }
  if (name.endsWith('.txt')) return plain
  try {
    return await readArticle(Buffer.from(text), name)
  } catch (error) {
    // It may say that bytes with controls are no text; a program may still hand them to `extract`.
    if (error instanceof InputError) return plain
    throw error
  }
}

/** The paragraphs that end in a question mark. */
const questionsIn = (text) =>
  [...text.matchAll(/^[^\n]+\?$/gmu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Each document is rendered in one format; each format comes by turns. */
async function renderOne(found, seed, { formats, loadFormat }) {
  const format = formats[seed % formats.length]
  const render = await loadFormat(format)
  const output = render(found, { width: 80, colorLevel: 0 })
  if (typeof output !== 'string') throw new Error(`no text in ${format}`)
}

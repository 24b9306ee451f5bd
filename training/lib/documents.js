// The articles that teach attribution, read, with what tells speech in each from articles that do not hold it.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MODELS, PARTS, weightOf } from './recipe.js'
import { trainingRows } from './taught.js'

/** Those of all languages with a model, in the order of the recipe; `dist` is the build that reads them, `shared` holds the data. */
export async function documentsOf({ dist, shared }) {
  const load = (path) => import(pathToFileURL(join(dist, path)).href)
  const { read } = await load('reading.js')
  const { loadPack } = await load('languages/index.js')
  const { goldDocument } = await load('training/examples.js')
  const { readGold } = await load('training/gold.js')
  const { unseen } = await load('training/speech.js')

  const documents = []
  for (const lang of Object.keys(MODELS)) {
    const pack = await loadPack(lang, lang)
    for (const row of readGold(trainingRows(lang, shared))) documents.push(goldDocument(row, read(row.text, pack)))
  }
  return unseen(documents, PARTS, weightOf)
}

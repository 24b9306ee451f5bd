// The built pipeline, as training and evaluation use it.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const MODULES = [
  'reading.js',
  'languages/index.js',
  'training/gold.js',
  'attribution/models.js',
  ...['categories', 'facts', 'features', 'labels', 'marginals', 'model', 'spans', 'tagger'].map(
    (name) => `attribution/tagger/${name}.js`,
  ),
]

/** All that the modules of a build export; `dist` is its folder. */
export async function stagesOf(dist) {
  const modules = await Promise.all(MODULES.map((path) => import(pathToFileURL(join(dist, path)).href)))
  return Object.assign({}, ...modules)
}

/** What the tagger asks of a text. */
export const inputOf = (stages, text, pack) => stages.read(text, pack)

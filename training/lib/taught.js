// All that teaches a language: the gold of the data folder, its articles that were annotated for training, and articles of our own.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writtenArticles } from './articles.js'
import { rowsOf } from './rows.js'
import { annotatedArticles } from './wikinews.js'

const ARTICLES = new URL('../articles/', import.meta.url)

/** Gold rows as JSON lines; `folder` holds the data. */
export function trainingRows(lang, folder) {
  const file = join(folder, 'eval', `${lang}-train.jsonl.gz`)
  const gold = existsSync(file) ? rowsOf(file) : []
  const written = new URL(lang, ARTICLES)
  const own = existsSync(written) ? writtenArticles(written.pathname) : []
  return [...gold, ...annotatedArticles(lang, folder), ...own].map((row) => JSON.stringify(row)).join('\n')
}

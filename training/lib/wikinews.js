// Articles of French Wikinews (WiNER-fr), and those of them that were annotated for training: the text is the data folder's, the
// annotation stands beside, as training/annotations/README.md tells.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from './rows.js'

/** Articles by language, and the gold whose articles are left out of them: files of the data folder. */
const WIKINEWS = { fr: { file: 'ner/winer-fr.jsonl.gz', held: ['eval/fr-train.jsonl.gz', 'eval/fr-dev.jsonl.gz'] } }
const ANNOTATIONS = new URL('../annotations/', import.meta.url)

/** `id` and `text` of the articles of a language that the folder's gold does not hold; none where the folder has none. */
function articles(lang, folder) {
  const { file, held } = WIKINEWS[lang] ?? {}
  if (!file || !existsSync(join(folder, file))) return []
  const files = held.map((name) => join(folder, name)).filter(existsSync)
  const known = new Set(files.flatMap(rowsOf).map(({ id }) => id))
  return rowsOf(join(folder, file))
    .filter(({ id }) => !known.has(id))
    .map(({ id, text }) => ({ id, text: tidied(text) }))
}

/** A text without the blanks that links left in it. */
export const tidied = (text) =>
  text
    .replace(/ +([.,)\]])/gu, '$1')
    .replace(/([([]) +/gu, '$1')
    .replace(/(?<=(?<!\p{L})(?:[cdjlmnst]|qu))(['’]) +(?=[^«“"])/giu, '$1')
    .replace(/\. –\n/gu, '. – ')
    .replace(/ +(?=\n)/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .concat('\n')

/** The annotations of a language's articles, by id. */
function annotationsOf(lang) {
  const file = new URL(`${lang}.jsonl`, ANNOTATIONS)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  return new Map(lines.map((line) => JSON.parse(line)).map((row) => [row.id, row]))
}

/**
 * Gold rows of the articles that were annotated for training; none where the folder has none.
 * @throws Error where a text is another than that which was annotated
 */
export function annotatedArticles(lang, folder) {
  const annotated = annotationsOf(lang)
  return articles(lang, folder)
    .filter(({ id }) => annotated.has(id))
    .map((article) => annotatedRow(article, annotated.get(article.id), lang))
}

/** A gold row of a text and the numbers of its annotation. */
function annotatedRow({ id, text }, { sha256, attributions, notSpeech }, lang) {
  if (sha256Of(text) !== sha256) throw new Error(`${id}: its text is another than the one that was annotated`)
  const named = attributions.map((one) => ({ ...one, speaker: one.speaker && text.slice(...one.speaker) }))
  return { id, lang, source: 'wikinews', sha256, text, attributions: named, notSpeech }
}

const sha256Of = (text) => createHash('sha256').update(text).digest('hex')

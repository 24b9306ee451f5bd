// Articles that nobody annotated, as a model reads them: a tagger learns from them beside gold (self-training, Yarowsky 1995;
// with features dropped in training, after Xie et al. 2020).

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from './rows.js'

/** Articles without attributions, by language, and the gold whose articles are left out of them: files of the data folder. */
const UNREAD = { fr: { articles: 'ner/winer-fr.jsonl.gz', held: ['eval/fr-train.jsonl.gz', 'eval/fr-dev.jsonl.gz'] } }

/** `id` and `text` of the articles of a language that no gold holds; none where the folder has none. */
export function unreadArticles(lang, folder) {
  const unread = UNREAD[lang]
  if (!unread || !existsSync(join(folder, unread.articles))) return []
  const held = unread.held.map((file) => join(folder, file)).filter(existsSync)
  const known = new Set(held.flatMap(rowsOf).map(({ id }) => id))
  return rowsOf(join(folder, unread.articles)).filter(({ id }) => !known.has(id))
}

/** A result as if it were gold; a quote that belongs to a claim is in that claim. */
export function goldOfResult({ language, claims, quotes }, { id, text }) {
  const told = claims.map((claim) => attributionOf(claim, claim.type, claim.spans))
  const said = quotes.filter(({ claim }) => claim === null).map((quote) => attributionOf(quote, 'direct', [quote]))
  return { id, lang: language.code, text, attributions: [...told, ...said], notSpeech: [], ignored: [] }
}

const attributionOf = ({ cue, speaker }, type, content) => ({
  type,
  content: content.map(offsetsOf),
  cue: cue ? [offsetsOf(cue)] : [],
  source: speaker?.mention ? [offsetsOf(speaker.mention)] : [],
  speaker: speaker?.name ?? null,
})

const offsetsOf = ({ start, end }) => [start, end]

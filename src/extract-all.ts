/** Many documents, one after the other. */

import { failedDocument, type QuotesDocument } from './document.js'
import { type ExtractOptions, extract } from './extract.js'

/** A text to read, and what is known of it. */
export interface Article {
  /** What `source` says in its result. */
  readonly id: string
  readonly text: string
  /** ISO 639-1 code; without it that of the options counts, else the language is detected. */
  readonly lang?: string
  /** The headline. */
  readonly title?: string | null
}

/**
 * Who said what in each of some articles, in their order; the next one is read when the result before it is taken. An article that
 * cannot be read gives a document with an `error` and empty lists, and the others go on.
 * @throws what `articles` itself throws
 */
export async function* extractAll(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: Omit<ExtractOptions, 'source' | 'title'> = {},
): AsyncGenerator<QuotesDocument, void, void> {
  for await (const article of articles) yield await documentOf(article, options)
}

async function documentOf(article: Article, options: ExtractOptions): Promise<QuotesDocument> {
  const source = String(article?.id ?? '-')
  try {
    if (typeof article.text !== 'string') throw new TypeError('"text" must be a string')
    const lang = article.lang ?? options.lang
    return await extract(article.text, {
      ...options,
      source,
      title: article.title ?? null,
      ...(lang === undefined ? {} : { lang }),
    })
  } catch (error) {
    return failedDocument(source, error instanceof Error ? error.message : String(error))
  }
}

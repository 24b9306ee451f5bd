/** The page over all pages of a batch. */

import type { Listing, NamedSpeaker } from '../output/html/listing.js'
import { type ListedArticle, type ListedSpeaker, renderOverview } from '../output/html/overview.js'
import type { Entry } from './journal.js'

/** The overview of these results, pages in files of this ending. It keeps a row an article and counts for each name. */
export async function overviewOf(entries: AsyncIterable<Entry>, ending: string): Promise<string> {
  const articles: ListedArticle[] = []
  const speakers = new Map<string, ListedSpeaker>()
  for await (const { place, listing } of entries) {
    if (listing === undefined) continue
    articles.push(rowOf(listing, `${place}.${ending}`))
    for (const speaker of listing.named) add(speakers, speaker)
  }
  return renderOverview(articles, [...speakers.values()])
}

function rowOf({ headline, language, quotes, claims, speakers }: Listing, path: string): ListedArticle {
  return { href: urlOf(path), headline, language, quotes, claims, speakers }
}

/** Every step is escaped, so that none can be taken for a scheme or a query. */
function urlOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function add(speakers: Map<string, ListedSpeaker>, { name, kind, quotes, claims }: NamedSpeaker): void {
  const key = `${kind} ${name}`
  const known = speakers.get(key)
  speakers.set(key, {
    name,
    kind,
    quotes: quotes + (known?.quotes ?? 0),
    claims: claims + (known?.claims ?? 0),
    articles: 1 + (known?.articles ?? 0),
  })
}

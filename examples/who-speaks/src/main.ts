/** Says who speaks how often in some articles, those who speak most first: `npm start -- article.txt another.txt`. */

import { readFile } from 'node:fs/promises'
import { type Article, extractAll } from 'quotes'

async function* articlesIn(paths: readonly string[]): AsyncGenerator<Article> {
  for (const path of paths) yield { id: path, text: await readFile(path, 'utf8') }
}

const counts = new Map<string, number>()
for await (const { source, speakers, error } of extractAll(articlesIn(process.argv.slice(2)))) {
  if (error !== undefined) console.error(`${source}: ${error}`)
  for (const { name, quotes, claims } of speakers) {
    counts.set(name, (counts.get(name) ?? 0) + quotes.length + claims.length)
  }
}
for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one)) console.log(`${count}\t${name}`)

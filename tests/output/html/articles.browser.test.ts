/// <reference lib="dom" />
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../../src/document.js'
import { extract } from '../../../src/extract.js'
import { readArticle } from '../../../src/input/article.js'
import { type Entry, entriesOf } from '../../../src/output/entries.js'
import { click, DESKTOP, describeInBrowser, open, PHONE, violations } from './page.js'

const SEED = fileURLToPath(new URL('../../../../shared/seed/article-fr.txt', import.meta.url))
const ARTICLES = ['fr/crue-village.txt', 'en/bridge-collapse.html', SEED].filter(
  (name) => name !== SEED || existsSync(SEED),
)

describeInBrowser('the pages of articles', () => {
  describe.each(ARTICLES)('%s', (name) => {
    it.each([
      { colorScheme: 'light', viewport: DESKTOP },
      { colorScheme: 'dark', viewport: PHONE },
    ] as const)(
      'is accessible with a card and with a filter, $colorScheme, $viewport.width pixels',
      async (options) => {
        const page = await open(await article(name), options)
        await click(page, page.locator('article .quote').nth(1))
        expect(await violations(page)).toEqual([])
        await page.locator('[data-filter]').first().click()
        expect(await violations(page)).toEqual([])
      },
    )

    it('draws and notes what the result says, all of it and nothing else', async () => {
      const document = await article(name)
      const page = await open(document)
      const expected = entriesOf(document).map((entry) => ({
        id: entry.id,
        words: bare(saidIn(entry, document.text ?? '')),
        name: entry.speaker?.name.replace(/\s+/g, ' ') ?? 'Unattributed',
      }))
      expect(expected.length).toBeGreaterThan(5)
      const drawn = await page.locator('article').evaluate((shown) => {
        const words = new Map<string, string>()
        for (const part of shown.querySelectorAll<HTMLElement>('[data-entry].quote, [data-entry].claim')) {
          const id = part.dataset.entry ?? ''
          // A fragment of a claim stands in the claim
          if (part.parentElement?.closest(`[data-entry="${id}"]`)) continue
          const copy = part.cloneNode(true) as HTMLElement
          for (const sign of copy.querySelectorAll('.ref')) sign.remove()
          words.set(id, (words.get(id) ?? '') + copy.textContent)
        }
        return [...words]
      })
      expect(drawn.map(([id, words]) => [id, bare(words)]).sort()).toEqual(
        expected.map(({ id, words }) => [id, words]).sort(),
      )
      const noted = await page
        .locator('#notes li')
        .evaluateAll((notes) =>
          notes.map((note) => [(note as HTMLElement).dataset.entry, note.querySelector('.name')?.textContent]),
        )
      expect(noted).toEqual(expected.map(({ id, name }) => [id, name]))
      const listed = await page.locator('[data-filter] .total').allTextContents()
      expect(listed.reduce((sum, count) => sum + Number(count), 0)).toBe(expected.length)
    })

    it('fetches nothing', async () => {
      const page = await open(await article(name))
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await page.reload()
      await click(page, page.locator('article .quote').first())
      expect(requests).toEqual([page.url()])
    })
  })
})

/** Without blanks: the page may break lines. */
const bare = (words: string): string => words.replace(/\s+/g, '')

/** The words of an entry, as the text has them. */
function saidIn(entry: Entry, text: string): string {
  const spans = entry.kind === 'quote' ? entry.quotes : entry.claim.spans
  return spans.map(({ start, end }) => text.slice(start, end)).join('')
}

async function article(name: string): Promise<QuotesDocument> {
  const path = name === SEED ? SEED : new URL(`../../../fixtures/${name}`, import.meta.url)
  const { text, title } = await readArticle(readFileSync(path), name)
  return extract(text, { source: name, title, includeText: true })
}

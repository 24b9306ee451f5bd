import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { listingOf } from '../../../src/output/html/listing.js'
import { type ListedArticle, type ListedSpeaker, renderOverview } from '../../../src/output/html/overview.js'
import { SAMPLE } from '../sample.js'
import { withoutAssets } from './assets.js'

const ARTICLES: readonly ListedArticle[] = [
  { href: 'a.txt.html', headline: 'La piscine rouvrira', language: 'fr', quotes: 7, claims: 2, speakers: 3 },
  { href: 'b/c%20d.txt.html', headline: 'The <pool> & the mayor', language: 'en', quotes: 1, claims: 0, speakers: 1 },
]
const SPEAKERS: readonly ListedSpeaker[] = [
  { name: 'Marc Le Goff', kind: 'person', quotes: 3, claims: 1, articles: 1 },
  { name: 'Port-Lamy', kind: 'organization', quotes: 0, claims: 1, articles: 1 },
  { name: 'Hélène Quéré', kind: 'person', quotes: 5, claims: 3, articles: 2 },
]

const pageOf = (articles = ARTICLES, speakers = SPEAKERS) => parseHTML(renderOverview(articles, speakers)).document
const many = (count: number): ListedSpeaker[] =>
  Array.from({ length: count }, (_, index) => ({ ...SPEAKERS[0]!, name: `N ${String(index).padStart(5, '0')}` }))

describe('the overview', () => {
  it('looks as agreed', async () => {
    await expect(withoutAssets(renderOverview(ARTICLES, SPEAKERS))).toMatchFileSnapshot('../golden/overview.html')
  })

  it('lists the articles in the order given, and links to their pages', () => {
    const links = [...pageOf().querySelectorAll('.articles a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['a.txt.html', 'b/c%20d.txt.html'])
    expect(links.map((link) => link.textContent)).toEqual(['La piscine rouvrira', 'The <pool> & the mayor'])
    expect(links.map((link) => link.getAttribute('lang'))).toEqual(['fr', 'en'])
  })

  it('ranks those who speak by how much they said, with bars to scale', () => {
    const rows = [...pageOf().querySelectorAll('tbody tr')]
    expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual([
      'Hélène Quéré',
      'Marc Le Goff',
      'Port-Lamy',
    ])
    const widths = rows.map((row) =>
      [...row.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('width'))),
    )
    expect(widths).toEqual([
      [625, 375],
      [375, 125],
      [0, 125],
    ])
  })

  it('ranks equals by name', () => {
    const names = [...pageOf(ARTICLES, many(3).reverse()).querySelectorAll('tbody bdi')].map(
      ({ textContent }) => textContent,
    )
    expect(names).toEqual(['N 00000', 'N 00001', 'N 00002'])
  })

  it('draws those who speak most, lists others, and counts the rest', () => {
    const page = pageOf(ARTICLES, many(1020))
    expect(page.querySelectorAll('tbody tr')).toHaveLength(15)
    expect(page.querySelectorAll('.others li')).toHaveLength(1000)
    expect(page.querySelector('summary')?.textContent).toBe('1005 other speakers')
    expect(page.querySelector('details p')?.textContent).toBe('And 5 more, who speak less.')
  })

  it('says that there is nothing where there is nothing', () => {
    const page = pageOf([], [])
    expect(page.querySelector('h1')?.textContent).toBe('no articles')
    expect(page.querySelectorAll('table, details')).toHaveLength(0)
  })

  it('runs no script', () => {
    const policy = pageOf().querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toContain("script-src 'none'")
  })
})

describe('a listing', () => {
  it('counts utterances and claims as the page lists them, and keeps who is named', () => {
    expect(listingOf(SAMPLE)).toEqual({
      headline: 'La piscine de Port-Lamy rouvrira en mars',
      language: 'fr',
      quotes: 5,
      claims: 4,
      speakers: 4,
      named: [
        { name: 'Marc Le Goff', kind: 'person', quotes: 2, claims: 1 },
        { name: 'Hélène Quéré', kind: 'person', quotes: 1, claims: 1 },
      ],
    })
  })

  it('has the heading that a text without title begins with', () => {
    expect(listingOf({ ...SAMPLE, title: null }).headline).toBe('La piscine de Port-Lamy rouvrira en mars')
  })
})

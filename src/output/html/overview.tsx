/** The page over many articles: which there are, and who speaks in them. */

import type { Result } from 'hastscript'
import { languageName } from '../../languages/names.js'
import { counted } from '../tallies.js'
import { visible } from '../visible.js'
import { barElement } from './bar.js'
import type { Listing, NamedSpeaker } from './listing.js'
import { pageOf } from './shell.js'

/** An article as the overview lists it. */
export interface ListedArticle extends Omit<Listing, 'named'> {
  /** Where its page is, as a relative URL. */
  readonly href: string
}

/** Somebody who speaks, counted over all articles that name them so. */
export interface ListedSpeaker extends NamedSpeaker {
  /** In how many they speak. */
  readonly articles: number
}

/** Those who have a bar. */
const CHARTED = 15
/** Longer lists of names are no use on a page. */
const MAX_NAMED = 1000

/**
 * The overview as a page, ending in a line feed. Articles stand in the order given, speakers by how much they said; it fetches nothing,
 * and nothing of the articles can act in it.
 */
export function renderOverview(articles: readonly ListedArticle[], speakers: readonly ListedSpeaker[]): string {
  const ranked = speakers.toSorted((one, other) => total(other) - total(one) || compare(one.name, other.name))
  return pageOf({
    title: 'Who said what',
    styles: ['page.css', 'overview.css'],
    scripts: [],
    skip: { to: 'articles', name: 'the articles' },
    body: [
      <header>
        <p class="kicker">Who said what</p>
        <p class="facts">{countsOf(articles, ranked)}</p>
      </header>,
      <main>
        <h1>{counted(articles.length, 'article')}</h1>
        {ranked.length === 0 ? null : chartElement(ranked)}
        {ranked.length <= CHARTED ? null : othersElement(ranked.slice(CHARTED))}
        {articlesElement(articles)}
      </main>,
      <footer>
        Speakers are counted by name: two people of one name are one here, and those whom an article only describes are
        left out.
      </footer>,
    ],
  })
}

function total({ quotes, claims }: { readonly quotes: number; readonly claims: number }): number {
  return quotes + claims
}

/** By code units: the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function countsOf(articles: readonly ListedArticle[], speakers: readonly ListedSpeaker[]): string {
  const sum = (key: 'quotes' | 'claims') => articles.reduce((count, article) => count + article[key], 0)
  const named = counted(speakers.length, 'named speaker')
  return [counted(sum('quotes'), 'quote'), counted(sum('claims'), 'claim'), named].join(', ')
}

function chartElement(ranked: readonly ListedSpeaker[]): Result {
  const [first] = ranked
  const most = first === undefined ? 0 : total(first)
  return (
    <section aria-labelledby="speakers-title">
      <h2 id="speakers-title" class="label">
        Who speaks most
      </h2>
      <table class="chart">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <td />
            <th scope="col">Quotes</th>
            <th scope="col">Claims</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>{ranked.slice(0, CHARTED).map((speaker) => chartRow(speaker, most))}</tbody>
      </table>
    </section>
  )
}

function chartRow({ name, kind, quotes, claims, articles }: ListedSpeaker, most: number): Result {
  return (
    <tr>
      <th scope="row">
        <bdi>{visible(name)}</bdi>
        {kind === 'organization' ? <span class="kind"> organization</span> : null}
      </th>
      <td class="bar">{barElement(quotes, claims, most)}</td>
      <td>{quotes}</td>
      <td>{claims}</td>
      <td>{articles}</td>
    </tr>
  )
}

function othersElement(others: readonly ListedSpeaker[]): Result {
  const left = others.length - MAX_NAMED
  return (
    <details>
      <summary>{counted(others.length, 'other speaker')}</summary>
      <ul class="others">
        {others.slice(0, MAX_NAMED).map((speaker) => (
          <li>
            <bdi>{visible(speaker.name)}</bdi> <span class="count">{total(speaker)}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{`And ${left} more, who speak less.`}</p> : null}
    </details>
  )
}

function articlesElement(articles: readonly ListedArticle[]): Result {
  return (
    <section id="articles" tabIndex={-1} aria-labelledby="articles-title">
      <h2 id="articles-title" class="label">
        Articles
      </h2>
      <ol class="articles">{articles.map(articleRow)}</ol>
    </section>
  )
}

function articleRow({ href, headline, language, quotes, claims, speakers }: ListedArticle): Result {
  const facts = [
    ...(language === 'und' ? [] : [languageName(language)]),
    counted(quotes, 'quote'),
    counted(claims, 'claim'),
    counted(speakers, 'speaker'),
  ]
  return (
    <li>
      <a href={href} lang={language === 'und' ? '' : language} dir="auto">
        {visible(headline)}
      </a>
      <span class="facts">{facts.join(' · ')}</span>
    </li>
  )
}

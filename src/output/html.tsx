/** The page that people read in a browser: the article with what was found in it, alone in one file. */

import type { Result } from 'hastscript'
import type { QuotesDocument } from '../document.js'
import { type Entry, entriesOf } from './entries.js'
import { articleElement } from './html/article.js'
import { markings } from './html/findings.js'
import type { EntryContext } from './html/labels.js'
import { headlineOf, languageTag, nameOf } from './html/layout.js'
import { noteElement } from './html/notes.js'
import { pageOf } from './html/shell.js'
import { speakersElement } from './html/speakers.js'
import { type Voice, voicesOf } from './html/voices.js'
import type { RenderOptions } from './index.js'
import { countsOf, talliesOf } from './tallies.js'
import { textOf } from './text.js'
import { visible } from './visible.js'

/**
 * The document as a page, ending in a line feed. It fetches nothing, and nothing of the article can act in it.
 * @throws Error where the document does not include its text
 */
export function renderHtml(document: QuotesDocument, { quiet = false }: RenderOptions = {}): string {
  const entries = entriesOf(document)
  const voices = voicesOf(document, entries)
  const context = contextOf(document, voices)
  const headline = headlineOf(document)
  return pageOf({
    title: `${headline ?? nameOf(document)} – who said what`,
    styles: ['page.css', 'article.css'],
    scripts: ['article.js'],
    skip: { to: 'article', name: 'the article' },
    body: [
      mastheadElement(document, entries),
      <div class="columns">
        {entries.length === 0 ? null : speakersElement(voices, context.lang)}
        <main>
          {articleElement(document, headline, markings(entries, context))}
          {entries.length === 0 ? null : notesElement(entries, context)}
          {quiet ? null : warningsElement(document)}
        </main>
      </div>,
      <footer>Found by a program, not by a person: look at the reasons before you print a name.</footer>,
      <div id="card" role="dialog" aria-label="Who said it" tabIndex={-1} hidden />,
    ],
  })
}

function contextOf(document: QuotesDocument, voices: readonly Voice[]): EntryContext {
  const byKey = new Map(voices.map((voice) => [voice.key, voice]))
  return {
    text: textOf(document),
    lang: languageTag(document),
    voiceOf: ({ speaker }) => byKey.get(speaker?.id ?? 'nobody')!,
  }
}

function mastheadElement(document: QuotesDocument, entries: readonly Entry[]): Result {
  const source = document.source === '-' ? [] : [visible(document.source)]
  return (
    <header>
      <p class="kicker">Who said what</p>
      <p class="facts">{[...source, document.language.name, countsOf(talliesOf(entries, document))].join(' · ')}</p>
      <p class="legend">
        <span class="quote tone-0 line-0">A thick line</span> marks words that are quoted,{' '}
        <span class="claim tone-0 line-0">a thin one</span> a claim in the reporter’s words.
      </p>
    </header>
  )
}

function notesElement(entries: readonly Entry[], context: EntryContext): Result {
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" class="label">
        Quotes and claims
      </h2>
      <ol>{entries.map((entry) => noteElement(entry, context))}</ol>
    </section>
  )
}

function warningsElement({ warnings }: QuotesDocument): Result | null {
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="warnings-title">
      <h2 id="warnings-title" class="label">
        Warnings
      </h2>
      <ul>
        {warnings.map(({ message }) => (
          <li>{visible(message)}</li>
        ))}
      </ul>
    </section>
  )
}

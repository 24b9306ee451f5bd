/** What the threads of a run do: one article in, its result as the bytes of a file out. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { QuotesDocument } from '../document.js'
import { messageOf } from '../errors.js'
import { type AttributionModel, extract, readModel } from '../extract.js'
import { readArticle } from '../input/article.js'
import { readFileWithin, unpacked } from '../input/bytes.js'
import type { Listing } from '../output/html/listing.js'
import { type Format, loadFormat, type Render } from '../output/index.js'
import type { Person } from '../people/person.js'
import { type Filter, select } from '../select.js'
import { type Tally, tallyOf } from './tally.js'

/** A model file: where it is, and what tells it from another. Plain data: it goes to the threads. */
export interface ModelFile {
  readonly path: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string
}

/** What is asked of every article of a run. Plain data: it goes to the threads. */
export interface Settings {
  /** Where an article names none: ISO 639-1, instead of detecting it. */
  readonly lang?: string
  readonly people?: readonly Person[]
  readonly claims: boolean
  readonly names: 'rules' | 'compromise'
  readonly includeText: boolean
  readonly filter: Filter
  readonly format: Format
  /** A model file, and what tells it from another: with another, a kept result is made again. */
  readonly model?: ModelFile
  /** Of what reads the articles: a kept result that another version made is made again. */
  readonly version: string
}

/** One article: a file, or a text that stood in another. */
export interface Job {
  /** What `source` says in its result. */
  readonly source: string
  readonly content: { readonly path: string } | { readonly text: string; readonly lang?: string }
  /** The key of a result that there already is: with the same key nothing is done. */
  readonly known?: string
}

/** A result, in the format that was asked for. */
export interface Done {
  readonly state: 'done'
  /** Of all that the result depends on. */
  readonly key: string
  /** In UTF-8, in memory of its own: a thread hands it over without a copy. */
  readonly rendered: Uint8Array<ArrayBuffer>
  readonly tally: Tally
  /** For the overview, where the results are pages. */
  readonly listing?: Listing
}

export type Answer = Done | { readonly state: 'unchanged' } | { readonly state: 'failed'; readonly reason: string }

/** The longest article, and the longest line of JSON lines, in bytes. */
export const MAX_BYTES = 64_000_000
const KEY_LENGTH = 32
const UTF_8 = new TextEncoder()

/** What does jobs by these settings. It never rejects: what goes wrong is an answer. */
export async function workerFor(settings: Settings): Promise<(job: Job) => Promise<Answer>> {
  const render = await loadFormat(settings.format)
  const model = settings.model && readModel(await readFile(settings.model.path))
  return async (job) => {
    try {
      return await answer(job, settings, render, model)
    } catch (error) {
      return { state: 'failed', reason: messageOf(error) }
    }
  }
}

async function answer(
  { source, content, known }: Job,
  settings: Settings,
  render: Render,
  model: AttributionModel | undefined,
): Promise<Answer> {
  const bytes = 'path' in content ? await readFileWithin(content.path, MAX_BYTES) : Buffer.from(content.text)
  const lang = ('lang' in content ? content.lang : undefined) ?? settings.lang
  const key = keyOf(bytes, [source, lang, settings])
  if (key === known) return { state: 'unchanged' }
  const { text, title, emphasis, warnings } =
    'path' in content
      ? await readArticle(await unpacked(bytes, MAX_BYTES), content.path)
      : { text: content.text, title: null, emphasis: [], warnings: [] }
  const { people, includeText, claims, names, filter } = settings
  const given = {
    ...(lang === undefined ? {} : { lang }),
    ...(model === undefined ? {} : { model }),
    ...(people === undefined ? {} : { people }),
  }
  const found = await extract(text, { source, title, emphasis, includeText, claims, names, ...given })
  const document: QuotesDocument = select({ ...found, warnings: [...warnings, ...found.warnings] }, filter)
  const listing = settings.format === 'html' ? { listing: await listed(document) } : {}
  return {
    state: 'done',
    key,
    rendered: UTF_8.encode(render(document, {})),
    tally: tallyOf(text, document),
    ...listing,
  }
}

async function listed(document: QuotesDocument): Promise<Listing> {
  return (await import('../output/html/listing.js')).listingOf(document)
}

/** The same for the same bytes and the same question, hexadecimal. */
function keyOf(bytes: Uint8Array, question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).update(bytes).digest('hex').slice(0, KEY_LENGTH)
}

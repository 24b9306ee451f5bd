/** `quotes explain`: an article and what is asked about in, why that has the speaker that it has out. */

import type { Claim, Quote, QuotesDocument } from '../document.js'
import { explained } from '../explanation/explain.js'
import type { ExtractOptions } from '../extract.js'
import { readArticle } from '../input/article.js'
import { explanationJson, renderExplanation } from '../output/explanation.js'
import { visibleLines } from '../output/visible.js'
import { type ColorChoice, colorLevel } from './color.js'
import { givenBy } from './extract.js'
import { complain, EXIT, messageOf, UsageError } from './failures.js'
import { inputsOf } from './inputs.js'
import { type Io, write } from './io.js'
import type { ContentOptions } from './options.js'

export interface ExplainOptions extends Pick<ContentOptions, 'lang' | 'names' | 'model' | 'people'> {
  /** Ids with commas, or words of what was said. */
  readonly quote?: string
  readonly format?: 'report' | 'json'
  readonly color: ColorChoice
}

const USUAL_WIDTH = 80

/**
 * Runs the command; gives the exit code.
 * @throws UsageError where it is no single file, or where the article has nothing that is asked about
 */
export async function runExplain(file: string, options: ExplainOptions, io: Io): Promise<number> {
  const [input, ...others] = await inputsOf([file], io)
  if (input === undefined || others.length > 0) throw new UsageError('explain takes one article: name one file')
  const { lang, names } = options
  const given = { names, ...(lang === undefined ? {} : { lang }), ...(await givenBy(options)) }
  try {
    const { text, emphasis } = await readArticle(await input.read(), input.name)
    await write(io.stdout, await explanations(text, { source: input.name, emphasis, ...given }, options, io))
    return EXIT.done
  } catch (error) {
    if (error instanceof UsageError) throw error
    await complain(io, input.name, messageOf(error))
    return EXIT.failed
  }
}

async function explanations(text: string, given: ExtractOptions, options: ExplainOptions, io: Io): Promise<string> {
  const isTerminal = io.stdout.isTTY ?? false
  const format = options.format ?? (isTerminal ? 'report' : 'json')
  const { document, explanationOf } = await explained(text, given)
  const found = askedAbout(document, options.quote).flatMap(({ id }) => explanationOf(id) ?? [])
  if (format === 'json')
    return found
      .map(explanationJson)
      .map(isTerminal ? visibleLines : (json) => json)
      .join('')
  const width = io.stdout.columns ?? (Number(io.env.COLUMNS) || USUAL_WIDTH)
  const level = colorLevel(options.color, io.env, isTerminal)
  return found.map((one) => renderExplanation(one, { width, colorLevel: level, text })).join('\n\n')
}

/** The quotes and claims with these ids, or that have these words in them; all where nothing is asked about. */
function askedAbout({ quotes, claims }: QuotesDocument, asked: string | undefined): readonly (Quote | Claim)[] {
  const items = [...quotes, ...claims].sort((a, b) => a.start - b.start || b.end - a.end)
  if (asked === undefined) return items
  const ids = asked.split(',').map((id) => id.trim())
  const byId = ids.map((id) => items.find((item) => item.id === id))
  if (byId.every((item) => item !== undefined)) return byId
  const found = items.filter(({ text }) => folded(text).includes(folded(asked)))
  if (found.length === 0) throw new UsageError(`no quote or claim "${asked}": ${counted(quotes, claims)}`)
  return found
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

function counted(quotes: readonly Quote[], claims: readonly Claim[]): string {
  const there = [quotes, claims].flatMap((list) => rangeOf(list.map(({ id }) => id)))
  return there.length === 0 ? 'the article has none' : `there are ${there.join(' and ')}`
}

function rangeOf(ids: readonly string[]): string[] {
  const [first] = ids
  if (first === undefined) return []
  return [ids.length === 1 ? first : `${first} to ${ids.at(-1)}`]
}

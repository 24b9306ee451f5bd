/** `quotes extract`: files in, a report or JSON out. */

import type { QuotesDocument, WarningCode } from '../document.js'
import { type AttributionModel, type ExtractOptions, extract } from '../extract.js'
import { readArticle } from '../input/article.js'
import { type Format, formatOfFile, loadFormat, type RenderOptions, traitsOf } from '../output/index.js'
import { visibleLines } from '../output/visible.js'
import { select } from '../select.js'
import { type ColorChoice, colorLevel } from './color.js'
import { codeOf, complain, EXIT, messageOf, UsageError } from './failures.js'
import { type Input, inputsOf } from './inputs.js'
import type { Io } from './io.js'
import { type ContentOptions, filterOf, refuseContradiction } from './options.js'
import { peopleOf } from './people.js'
import { type Sink, sinkFor } from './sinks.js'

export interface ExtractCommandOptions extends ContentOptions {
  readonly format?: Format
  readonly output?: string
  readonly color: ColorChoice
  readonly explain?: boolean
  readonly quiet?: boolean
}

/** What the options name that has to be loaded. */
type Given = Pick<ExtractOptions, 'model' | 'people'>

const USUAL_WIDTH = 80
/** Warnings about a whole document, which those who only keep the quotes would not see in the JSON. */
const TOLD: ReadonlySet<WarningCode> = new Set([
  'decoding',
  'empty-document',
  'language-unknown',
  'language-unsupported',
])

/** Runs the command; gives the exit code. One input that fails does not stop the others. */
export async function runExtract(names: readonly string[], options: ExtractCommandOptions, io: Io): Promise<number> {
  refuseContradiction(options)
  const inputs = await inputsOf(names, io)
  const format = options.format ?? usualFormat(options.output, io)
  if (traitsOf(format).single && inputs.length > 1) throw new UsageError(`${format} holds one article: name one file`)
  const render = await loadFormat(format)
  const given = await givenBy(options)
  const sink = sinkFor(options.output, io)
  const shown = format !== 'report' && isTerminal(options, io) ? visibleLines : (rendered: string) => rendered
  let done = 0
  for (const input of inputs) {
    const document = await attempt(input, format, options, given, io)
    if (document === null) continue
    await sink.write(shown(render(document, { ...renderOptions(options, io), continued: done > 0 })))
    done += 1
  }
  const closed = done === 0 || (await closes(sink, options, io))
  return done === inputs.length && closed ? EXIT.done : EXIT.failed
}

/** The model and the people of the files that the options name. */
export async function givenBy({ model, people }: Pick<ContentOptions, 'model' | 'people'>): Promise<Given> {
  const known = await peopleOf(people)
  return {
    ...(model === undefined ? {} : { model: await modelIn(model) }),
    ...(known === undefined ? {} : { people: known }),
  }
}

/** It loads what digests files, which takes longer than to read a short article. */
async function modelIn(path: string): Promise<AttributionModel> {
  const { modelAt } = await import('./model.js')
  return (await modelAt(path)).model
}

/** A report for people, JSON for programs and files. */
function usualFormat(output: string | undefined, io: Io): Format {
  if (output === undefined || output === '-') return io.stdout.isTTY ? 'report' : 'json'
  return formatOfFile(output) ?? 'json'
}

function isTerminal({ output = '-' }: ExtractCommandOptions, io: Io): boolean {
  return output === '-' && (io.stdout.isTTY ?? false)
}

function renderOptions(options: ExtractCommandOptions, io: Io): RenderOptions {
  const { color, output = '-', explain = false, quiet = false } = options
  const isFile = output !== '-'
  const columns = io.stdout.columns ?? (Number(io.env.COLUMNS) || USUAL_WIDTH)
  const width = isFile ? USUAL_WIDTH : columns
  return { width, colorLevel: colorLevel(color, isFile ? {} : io.env, isTerminal(options, io)), explain, quiet }
}

/** The filtered document of one input; null, and a line on standard error, where it cannot be read. */
async function attempt(
  input: Input,
  format: Format,
  options: ExtractCommandOptions,
  given: Given,
  io: Io,
): Promise<QuotesDocument | null> {
  try {
    const document = await documentOf(
      input,
      traitsOf(format).usesText || (options.includeText ?? false),
      options,
      given,
    )
    const kept = select(document, filterOf(options))
    if (!options.quiet) await tell(document, kept, format, options, io)
    return kept
  } catch (error) {
    await complain(io, input.name, messageOf(error))
    return null
  }
}

async function documentOf(
  input: Input,
  includeText: boolean,
  options: ContentOptions,
  given: Given,
): Promise<QuotesDocument> {
  const { text, title, emphasis, warnings } = await readArticle(await input.read(), input.name)
  const document = await extract(text, {
    source: input.name,
    title,
    emphasis,
    includeText,
    claims: options.claims,
    names: options.names,
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...given,
  })
  return { ...document, warnings: [...warnings, ...document.warnings] }
}

/** Says on standard error what the output does not show. */
async function tell(all: QuotesDocument, kept: QuotesDocument, format: Format, options: ContentOptions, io: Io) {
  const { speaker } = options
  if (speaker !== undefined && kept.speakers.length === 0 && all.speakers.length > 0) {
    const names = all.speakers.map(({ name }) => name).join(', ')
    await complain(io, all.source, `nothing by "${speaker}"; those who speak: ${names}`)
  }
  if (format === 'report') return
  for (const { code, message } of all.warnings) {
    const advice = code === 'language-unknown' ? ' (--lang names it)' : ''
    if (TOLD.has(code)) await complain(io, all.source, `warning: ${message}${advice}`)
  }
}

async function closes(sink: Sink, { output = '-' }: ExtractCommandOptions, io: Io): Promise<boolean> {
  try {
    await sink.close()
    return true
  } catch (error) {
    await complain(io, output, writeFailure(error))
    return false
  }
}

function writeFailure(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'cannot be written: its directory does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be written: check its permissions'
  return code === 'EISDIR' ? 'is a directory: name a file' : messageOf(error)
}

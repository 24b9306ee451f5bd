/** `quotes train`: a model of the user's own gold. */

import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { writeModel } from '../attribution/model.js'
import { modelFor } from '../attribution/models.js'
import { writingMessageOf } from '../errors.js'
import { goldText } from '../evaluation/read.js'
import { loadPack, PACK_CODES } from '../languages/index.js'
import { languageName } from '../languages/names.js'
import { counted } from '../output/tallies.js'
import { type GoldRow, readGold } from '../training/gold.js'
import { type ContentFigures, trainOwn } from '../training/own.js'
import { complain, EXIT, messageOf, UsageError } from './failures.js'
import { type Io, write } from './io.js'

export interface TrainOptions {
  readonly out: string
  readonly lang?: string
  readonly scratch?: boolean
  readonly quiet?: boolean
}

/**
 * Runs the command; gives the exit code. Nothing is written unless all the gold could be read.
 * @throws UsageError where the gold is of no language that can be trained
 */
export async function runTrain(files: readonly string[], options: TrainOptions, io: Io): Promise<number> {
  // Found out before the work, not after
  if (!(await isWritable(options.out, io))) return EXIT.failed
  const rows: GoldRow[] = []
  for (const file of files) {
    try {
      for (const row of readGold(await goldText(file))) rows.push(row)
    } catch (error) {
      await complain(io, file, messageOf(error))
      return EXIT.failed
    }
  }
  const lang = languageOf(rows, options)
  const pack = await loadPack(lang, languageName(lang))
  const start = options.scratch ? null : modelFor(pack)
  const { model, before, after } = trainOwn(rows, pack, start)
  try {
    await writeFileAtomic(options.out, Buffer.from(writeModel(model)))
  } catch (error) {
    await complain(io, options.out, `cannot be written: ${writingMessageOf(error)}`)
    return EXIT.failed
  }
  if (!options.quiet) await write(io.stdout, report(rows.length, options, before, after))
  return EXIT.done
}

async function isWritable(path: string, io: Io): Promise<boolean> {
  try {
    await access(dirname(path), constants.W_OK)
    return true
  } catch (error) {
    await complain(io, path, `cannot be written: ${writingMessageOf(error)}`)
    return false
  }
}

function languageOf(rows: readonly GoldRow[], { lang }: TrainOptions): string {
  if (rows.length === 0) throw new UsageError('no gold: the files hold no article')
  if (rows.every(({ attributions }) => attributions.length === 0))
    throw new UsageError('no gold: the articles have no attribution')
  const langs = lang === undefined ? [...new Set(rows.map((row) => row.lang))] : [lang]
  if (langs.length > 1)
    throw new UsageError(`the gold is in ${langs.join(', ')}: name one with --lang, a model is of one language`)
  const [code = ''] = langs
  if (code === '') throw new UsageError('the gold does not say its language: name it with --lang')
  if (!PACK_CODES.includes(code))
    throw new UsageError(`no language "${code}": \`quotes languages\` lists them, --lang names one`)
  return code
}

function report(articles: number, { out }: TrainOptions, before: ContentFigures, after: ContentFigures | null): string {
  const lines = [`${out}: a model of ${counted(articles, 'article')}`]
  if (before.gold > 0) lines.push(`contents found before: ${shares(before)} (${before.right} of ${before.gold})`)
  lines.push(
    after
      ? `contents found now, each article by a model of the others: ${shares(after)} (${after.right} of ${after.gold})`
      : 'too few articles to say how good it is: eight are needed',
  )
  return `${lines.join('\n')}\n`
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

const shares = ({ gold, found, right }: ContentFigures): string =>
  `precision ${percent(right, found)}, recall ${percent(right, gold)}`

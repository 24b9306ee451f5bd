/** The options that commands share. */

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Settings } from '../batch/job.js'
import type { Fields } from '../batch/request.js'
import type { ClaimType, QuoteType } from '../document.js'
import { languageCode } from '../languages/code.js'
import { PACK_CODES } from '../languages/index.js'
import { languageName } from '../languages/names.js'
import { type Format, traitsOf } from '../output/index.js'
import type { Filter } from '../select.js'
import { UsageError } from './failures.js'
import { peopleOf } from './people.js'

type FoundType = QuoteType | ClaimType

/** What the options about content give. */
export interface ContentOptions {
  readonly lang?: string
  readonly minConfidence?: number
  readonly precise?: boolean
  readonly speaker?: string
  readonly type?: readonly FoundType[]
  readonly claims: boolean
  readonly names: 'rules' | 'compromise'
  readonly includeText?: boolean
  readonly model?: string
  /** A CSV file of people with their ids. */
  readonly people?: string
}

/** What a timer can hold. */
const MAX_SECONDS = 2_000_000
const TYPES: readonly FoundType[] = ['direct', 'mixed', 'indirect']

/** Adds the options that say what is looked for and what is kept. */
export function addContentOptions(command: Command): Command {
  return addReadingOptions(command)
    .addOption(new Option('--min-confidence <number>', 'leave out what is less sure (0 to 1)').argParser(probability))
    .option('--precise', 'only what is sure: said, and by the speaker named, as for 97 of 100 quotes of news')
    .option('--speaker <name>', 'only this speaker: a name, a last name or an alias')
    .addOption(
      new Option('--type <types>', `only these types: ${TYPES.join(', ')} (several with commas)`).argParser(typeList),
    )
    .option('--no-claims', 'only what stands in quotation marks')
    .option('--include-text', 'put the analysed text into the result')
}

/** Adds the options that say how an article is read. */
export function addReadingOptions(command: Command): Command {
  command.addOption(new Option('--lang <code>', 'the language, instead of detecting it').argParser(languageOption))
  return addNamesAndModel(command).option(
    '--people <file>',
    'a CSV of names, aliases, kinds and ids: speakers get the ids',
  )
}

/** Adds the options that say what names and attributions are found by. */
export function addNamesAndModel(command: Command): Command {
  return command
    .addOption(
      new Option('--names <source>', 'who judges English names that the rules leave open')
        .choices(['rules', 'compromise'])
        .default('rules'),
    )
    .option('--model <file>', 'a model that `quotes train` made, for texts of its language')
}

/** @throws UsageError where the options leave nothing to ask for */
export function refuseContradiction({ type, claims }: Pick<ContentOptions, 'type' | 'claims'>): void {
  if (!claims && type?.every((one) => one === 'indirect'))
    throw new UsageError('--type indirect and --no-claims leave nothing: what is indirect is a claim')
}

/** The filter that the options ask for. */
export function filterOf({ minConfidence, precise, speaker, type, claims }: ContentOptions): Filter {
  return {
    claims,
    ...(precise ? { precise } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(type === undefined ? {} : { types: type }),
  }
}

/**
 * The ISO 639-1 code that a language tag begins with, in lower case.
 * @throws InvalidArgumentError where it begins with none
 */
export function languageOption(tag: string): string {
  const code = languageCode(tag)
  if (code !== null) return code
  const named = PACK_CODES.find((known) => languageName(known).toLowerCase() === tag.toLowerCase())
  const hint = named === undefined ? '`quotes languages` lists them' : `did you mean ${named}?`
  throw new InvalidArgumentError(`It must be a code of two letters: ${hint}`)
}

function probability(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

function typeList(value: string, before: readonly FoundType[] = []): readonly FoundType[] {
  const types = value.split(',').map((name) => name.trim())
  const wrong = types.find((name) => !TYPES.includes(name as FoundType))
  if (wrong !== undefined) throw new InvalidArgumentError(`The types are ${TYPES.join(', ')}.`)
  return [...before, ...(types as FoundType[])]
}

/** What the options about JSON lines give. */
export interface FieldOptions {
  readonly textField: string
  readonly idField: string
}

/** Adds the options that say where other people's JSON lines hold an article. */
export function addFieldOptions(command: Command): Command {
  return command
    .option('--text-field <name>', 'the field of a JSON line that holds the text', 'text')
    .option('--id-field <name>', 'the field of a JSON line that names the article', 'id')
}

/**
 * What is asked of every article; `version` tells results apart that are kept.
 * @throws UsageError where the list of people cannot be read, or the options contradict each other
 */
export async function settingsOf(options: ContentOptions, format: Format, version = ''): Promise<Settings> {
  refuseContradiction(options)
  const { lang, claims, names, includeText } = options
  const people = await peopleOf(options.people)
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(people === undefined ? {} : { people }),
    claims,
    names,
    includeText: includeText ?? traitsOf(format).usesText ?? false,
    filter: filterOf(options),
    format,
    version,
  }
}

/** The fields that the options name. */
export function fieldsOf({ textField, idField }: FieldOptions): Fields {
  return { text: textField, id: idField }
}

/**
 * A whole number of at least 1.
 * @throws InvalidArgumentError where the value is none
 */
export function count(value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number, 1 or more.')
}

/**
 * A duration in seconds, 0 or more.
 * @throws InvalidArgumentError where the value is none
 */
export function duration(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= MAX_SECONDS) return number
  throw new InvalidArgumentError('It must be a number of seconds.')
}

/** The commands, their options and their help. */

import { Argument, Command, Option } from 'commander'
import { FORMATS } from '../output/index.js'
import { visible } from '../output/visible.js'
import { STATS_FORMATS } from '../stats/render.js'
import { versionText } from '../version.js'
import type { Io } from './io.js'
import {
  addContentOptions,
  addFieldOptions,
  addNamesAndModel,
  addReadingOptions,
  count,
  duration,
  languageOption,
} from './options.js'

/** What it is for, in a line. */
export const PURPOSE = 'Who said what in a news article: quotations, reported claims and their speakers'

/** Of the help and of the manual page. */
export const EXAMPLES = `\
  quotes extract article.txt                    a report on the terminal
  quotes extract article.html | jq '.quotes[] | [.speaker.name, .text]'
  quotes extract 'articles/*.md' -o all.jsonl   one line of JSON an article
  quotes extract --speaker "Dupont" article.txt
  quotes explain article.txt --quote q3         why this speaker
  quotes batch articles --out results           a folder of them, resumable
  quotes stats results                          who was quoted how often in them
  quotes stream < corpus.jsonl > results.jsonl  {"id": 1, "text": "…"} a line
`

const EXTRACT_EXAMPLES = `
Examples:
  quotes extract --explain article.txt
  quotes extract --format report article.html | less -R
  curl -s https://example.org/article | quotes extract --type direct`

/** Of the help and of the manual page. */
export const EXIT_CODES = '0 all was read, 1 an input failed (the others went on), 2 wrong usage.'

/** The program. `finish` is called with the exit code of the command that ran. */
export function createProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command('quotes')
    .version(versionText().trimEnd(), '-V, --version', 'print the versions of the program and of its models')
    .usage('<command> [options]')
    .addHelpText('before', `${PURPOSE}.\n\nExamples:\n${EXAMPLES}`)
    .addHelpText('after', `\nExit status: ${EXIT_CODES}`)
    .helpCommand('help [command]', 'print the help of a command')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, writeError) => writeError(shown(text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
    })
  addExtract(program, io, finish)
  addExplain(program, io, finish)
  addBatch(program, io, finish)
  addStream(program, io, finish)
  addStats(program, io, finish)
  addTrain(program, io, finish)
  addEval(program, io, finish)
  addLanguages(program, io, finish)
  addSchema(program, io, finish)
  addCompletion(program, io, finish)
  addDoctor(program, io, finish)
  return program
}

function addExtract(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command('extract')
    .summary('who said what in files, or in what is piped in')
    .description(
      'Reads articles (plain text, Markdown, HTML; UTF-8, UTF-16 or an older encoding) and says who said what.\n' +
        'On a terminal it gives a report, in a pipe JSON: one document an article, in a stream that jq reads.',
    )
    .argument('[files...]', 'files or patterns such as \'news/*.txt\'; "-" or nothing is standard input')
    .addOption(new Option('-f, --format <format>', 'what comes out').choices(FORMATS))
    .option('-o, --output <file>', 'write to a file, whole or not at all; its ending tells the format')
  addContentOptions(command)
    .addOption(colorOption('report'))
    .option('--explain', 'the report tells why each speaker was chosen')
    .option('-q, --quiet', 'no warnings')
    .addHelpText('after', EXTRACT_EXAMPLES)
    .action(async (files, options) => finish(await (await import('./extract.js')).runExtract(files, options, io)))
}

function addExplain(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command('explain')
    .summary('why a quote or claim of an article has its speaker')
    .description(
      'Says why a quote or claim has the speaker that it has: who came into question and how likely each was, the rule or ' +
        'what else decided, and the way from the words of the text to the name. With the same options as `extract` the ids ' +
        'are those of its JSON. On a terminal it gives a report, in a pipe JSON: an object each.',
    )
    .argument('<file>', 'the article; "-" is standard input')
    .option('--quote <ids>', 'a quote or claim: its id (q3, c1; several with commas), or words of it; without it all')
    .addOption(new Option('-f, --format <format>', 'what comes out').choices(['report', 'json']))
  addReadingOptions(command)
    .addOption(colorOption('report'))
    .action(async (file, options) => finish(await (await import('./explain.js')).runExplain(file, options, io)))
}

function addBatch(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command('batch')
    .summary('folders of articles, a result each; goes on where it was cut off')
    .description(
      'Reads all articles below folders (.txt, .md, .html, .jsonl, also packed as .gz; hidden files left out), and writes a ' +
        'result for each into a tree like theirs, summary.json and failures.jsonl. The same command again does only what is ' +
        'not done yet, or has changed.',
    )
    .argument('<names...>', 'folders, files, patterns, and @FILE for a list of them, one a line ("@-": standard input)')
    .requiredOption('-o, --out <folder>', 'where the results go')
    .addOption(new Option('-f, --format <format>', 'of the results (default: "json")').choices(FORMATS))
    .option('--jsonl <file>', 'all results in one file, a line each, in the order of the articles')
    .addOption(new Option('-j, --jobs <number>', 'articles read at once (default: the cores)').argParser(count))
    .addOption(
      new Option('--timeout <seconds>', 'for one article; 0: as long as it takes').argParser(duration).default(60),
    )
    .option('--force', 'do again what is done')
    .option('-q, --quiet', 'no progress')
  addContentOptions(addFieldOptions(command)).action(async (names, options) =>
    finish(await (await import('./batch.js')).runBatchCommand(names, options, io)),
  )
}

function addStream(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command('stream')
    .summary('JSON lines in, one result a line out, in order')
    .description(
      'Reads lines {"id": …, "text": "…", "lang": "…"} (lang may be left out) from standard input and writes one result ' +
        'a line, in order. A line that cannot be read gives a document with an "error", and the stream goes on.',
    )
    .addOption(new Option('-j, --jobs <number>', 'lines read at once').argParser(count).default(1))
  addContentOptions(addFieldOptions(command)).action(async (options) =>
    finish(await (await import('./stream.js')).runStream(options, io)),
  )
}

function addStats(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('stats')
    .summary('who was quoted how often, over many results')
    .description(
      'Reads results (JSON or JSON lines, also packed as .gz; all that is below folders) and says who was quoted how often, in ' +
        'how many articles, in how many words. One person in several articles is one where each names them in full. On a ' +
        'terminal it gives a table, in a pipe JSON.',
    )
    .argument('<results...>', 'files and folders of results; "-" is standard input')
    .addOption(new Option('-f, --format <format>', 'what comes out').choices(STATS_FORMATS))
    .addOption(new Option('--top <number>', 'only so many speakers (in a table 30 if not told)').argParser(count))
    .addOption(colorOption('table'))
    .action(async (names, options) => finish(await (await import('./stats.js')).runStats(names, options, io)))
}

function addTrain(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('train')
    .summary('a model of your own annotated articles')
    .description(
      'Trains on gold: JSON lines {"id", "lang", "text", "attributions": [{"type", "content", "cue", "source", "speaker"}]}, ' +
        'where content, cue and source are lists of [start, end) in UTF-16 code units. It goes on from the model of the ' +
        'language that comes with quotes, and tells how well it does on articles that it has not seen.',
    )
    .argument('<gold...>', 'files of JSON lines, or their gzip')
    .requiredOption('-o, --out <file>', 'where the model goes: for `--model` of the other commands')
    .addOption(new Option('--lang <code>', 'the language, where the gold does not say').argParser(languageOption))
    .option('--scratch', 'start from nothing')
    .option('-q, --quiet', 'say nothing')
    .action(async (files, options) => finish(await (await import('./train.js')).runTrain(files, options, io)))
}

function addEval(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command('eval')
    .summary('how good it is on your own annotated articles')
    .description(
      'Reads articles with the attributions that people found in them, looks for these itself, and prints precision, recall ' +
        'and F1. Gold is JSON lines as `quotes train` reads them, also packed as .gz, or a folder of .ann and .txt files of ' +
        'brat, as `--format brat` writes them.',
    )
    .argument('<gold...>', 'files of JSON lines, .ann files, folders of these')
    .option('--predictions <file>', 'measure these results (JSON, JSON lines, a folder) and not what is found now')
    .addOption(new Option('--errors <number>', 'show so many errors of each kind').argParser(count).default(0))
    .option('--json', 'the figures as JSON')
    .addOption(new Option('--lang <code>', 'the language, instead of what gold says').argParser(languageOption))
  addNamesAndModel(command).action(async (names, options) =>
    finish(await (await import('./eval.js')).runEval(names, options, io)),
  )
}

function addLanguages(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('languages')
    .summary('what is known of which language')
    .description('Lists the languages, and which of quotes, speakers and claims are found in each.')
    .addOption(new Option('-f, --format <format>', 'what comes out').choices(['table', 'json']).default('table'))
    .action(async (options) => finish(await (await import('./languages.js')).runLanguages(options, io)))
}

function addSchema(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('schema')
    .summary('the JSON Schema of the results')
    .description('Prints the JSON Schema of the results: of one document, as JSON or a line of JSON lines.')
    .action(async () => finish(await (await import('./schema.js')).runSchema(io)))
}

function addCompletion(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('completion')
    .summary('a script that completes the command line in a shell')
    .description(
      'Prints a script that completes the command line: in bash `source <(quotes completion bash)`, in zsh ' +
        '`source <(quotes completion zsh)` after compinit, in fish `quotes completion fish | source`.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => finish(await (await import('./completion.js')).runCompletion(shell, program, io)))
}

function addDoctor(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('doctor')
    .summary('checks what quotes needs here')
    .description('Checks Node, the models, temporary files, terminal and locale, and says how to mend what is amiss.')
    .action(async () => finish(await (await import('./doctor.js')).runDoctor(io)))
}

const colorOption = (where: string): Option =>
  new Option('--color <when>', `colours in the ${where}`).choices(['auto', 'always', 'never']).default('auto')

/** Where a wrong usage is mended. */
export const SEE_HELP = '(quotes --help shows what there is)'

/** Commander's messages as one line in our form, safe to show: they repeat what the user typed. */
function shown(message: string): string {
  const words = message.trim().split('\n').map(visible).join(' ')
  return `${words.replace(/^error: /, 'quotes: ')} ${SEE_HELP}\n`
}

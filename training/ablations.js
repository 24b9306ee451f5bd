/**
 * What each part of the models gives, on a development set: contents of claims found (Jaccard 0.5 of their characters, one to one)
 * and the exact spans of the tagger. Trains some twenty taggers: a quarter of an hour.
 *
 *   npm run build && node training/ablations.js [--only parts,words,start,curve,hash]
 */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { inputOf, stagesOf } from './lib/analysed.js'
import { measure } from './lib/measure.js'
import { guided, MODELS, WORDLESS } from './lib/recipe.js'
import { trainingRows } from './lib/taught.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'parts,words,start,curve,hash' },
    shared: { type: 'string', default: join(root, '..', 'shared') },
    dist: { type: 'string', default: join(root, 'dist') },
  },
})
const load = (path) => import(pathToFileURL(join(values.dist, path)).href)
const stages = await stagesOf(values.dist)
const { attribute } = await load('attribution/attribute.js')
const { emptyState, modelOf } = await load('training/crf.js')
const { goldDocument } = await load('training/examples.js')
const { paired } = await load('evaluation/judging.js')
const { jaccard, readGold, SAME } = await load('training/gold.js')
const { trained, trainTagger } = await load('training/train.js')

const packs = { en: await stages.loadPack('en', 'English'), fr: await stages.loadPack('fr', 'French') }
const read = (rows, lang) => rows.map((row) => goldDocument(row, inputOf(stages, row.text, packs[lang])))
const documentsOf = (set) => {
  const rows = gunzipSync(readFileSync(join(values.shared, 'eval', `${set}.jsonl.gz`))).toString('utf8')
  return read(readGold(rows), set.split('-')[0])
}
const trainingOf = (lang) => read(readGold(trainingRows(lang, values.shared)), lang)

const percent = (part, whole) => (whole === 0 ? '   –' : ((100 * part) / whole).toFixed(1).padStart(5))

/** A line: precision, recall and F1 of claims of a development set by a model, or by rules alone. */
function report(name, set, model) {
  let [right, found, gold] = [0, 0, 0]
  for (const { row, reading } of dev[set]) {
    const claims = attribute(reading, model).claims.map(({ spans }) => spans.map(({ start, end }) => [start, end]))
    const told = row.attributions.filter(({ type }) => type !== 'direct').map(({ content }) => content)
    right += paired(told, claims, jaccard, SAME).length
    found += claims.length
    gold += told.length
  }
  const figures = `claims P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, found + gold)}`
  console.log(`${set}  ${name.padEnd(44)} ${figures}${model ? `  | ${spansOf(set, model)}` : ''}`)
}

function spansOf(set, { tagger }) {
  const documents = dev[set].map(({ row, reading }) => ({ input: reading, attributions: row.attributions }))
  const { spans } = measure(documents, stages, ({ input }) => stages.tagDocument(input, tagger).spans)
  const parts = ['source', 'cue', 'content'].map((part) => percent(spans[part].f1, 1))
  return `exact source, cue, content ${parts.join(' ')}`
}

const dev = { 'fr-dev': documentsOf('fr-dev'), 'en-dev': documentsOf('en-dev') }
const shipped = { 'fr-dev': stages.modelFor(packs.fr), 'en-dev': stages.modelFor(packs.en) }
const asks = new Set(values.only.split(','))
/** A shipped model with another tagger. */
const withTagger = (set, tagger) => ({ ...shipped[set], tagger })

if (asks.has('parts')) {
  for (const set of ['fr-dev', 'en-dev']) {
    const { lang, tagger } = shipped[set]
    report('rules alone', set, null)
    report('tagger and rules, nothing weighed or linked', set, {
      lang,
      tagger,
      speech: null,
      worth: null,
      linker: null,
    })
    report('all', set, shipped[set])
  }
}
const english = trainingOf('en')
const french = trainingOf('fr')
const others = documentsOf('fr-train')
const share = (documents, part) => documents.filter((_, index) => index % 10 < part * 10)
if (asks.has('words')) {
  report('English without words', 'en-dev', withTagger('en-dev', trainTagger(english, emptyState(), WORDLESS)))
}
if (asks.has('start') || asks.has('words')) {
  const wordless = trained(english.map(guided), emptyState(), WORDLESS)
  report('French: English without words, untouched', 'fr-dev', withTagger('fr-dev', modelOf(wordless, false)))
  report('French from scratch', 'fr-dev', withTagger('fr-dev', trainTagger(french, emptyState(), MODELS.fr.passes)))
  report('French fine-tuned', 'fr-dev', withTagger('fr-dev', trainTagger(french, wordless, MODELS.fr.passes)))
  report('without articles of our own', 'fr-dev', withTagger('fr-dev', trainTagger(others, wordless, MODELS.fr.passes)))
  const untold = { ...MODELS.fr.passes, withWords: false }
  report('French fine-tuned without words', 'fr-dev', withTagger('fr-dev', trainTagger(french, wordless, untold)))
  for (const part of asks.has('curve') ? [0.1, 0.3] : [])
    report(
      `French fine-tuned on ${100 * part} %`,
      'fr-dev',
      withTagger('fr-dev', trainTagger(share(french, part), wordless, MODELS.fr.passes)),
    )
}
if (asks.has('curve')) {
  for (const part of [0.1, 0.3, 1])
    report(
      `English, ${100 * part} % of the articles`,
      'en-dev',
      withTagger('en-dev', trainTagger(share(english, part), emptyState(), MODELS.en.passes)),
    )
}
if (asks.has('hash')) {
  for (const bits of [12, 14, 16, 18])
    report(
      `English, 2^${bits} buckets`,
      'en-dev',
      withTagger('en-dev', trainTagger(english, emptyState(bits), MODELS.en.passes)),
    )
}

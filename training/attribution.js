/**
 * Trains the models of attribution and writes models/<name>.attribution.bin: for each its tagger; on the tags that taggers of other
 * articles give, what tells speech, and the linker, which all share, and what weighs claims in French. The same
 * input gives the same bytes.
 *
 *   npm run build && node training/attribution.js
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { trainingRows, WRITTEN } from './lib/articles.js'
import { guided, LANGUAGES, LINKER_WEIGHT, MODELS, WORDLESS, weighs, weightOf } from './lib/recipe.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: join(root, '..', 'shared', 'eval') },
    dist: { type: 'string', default: join(root, 'dist') },
    out: { type: 'string', default: join(root, 'models') },
  },
})
const load = (path) => import(pathToFileURL(join(values.dist, path)).href)
const { read } = await load('reading.js')
const { loadPack } = await load('languages/index.js')
const { emptyState } = await load('training/crf.js')
const { goldDocument } = await load('training/examples.js')
const { readGold } = await load('training/gold.js')
const { writeModel } = await load('attribution/model.js')
const { unseen } = await load('training/speech.js')
const {
  jackknifed,
  linkerQuestions,
  scoredClaims,
  trained,
  trainLinker,
  trainTaggedSpeech,
  trainTagger,
  trainTrust,
  trainWorth,
  worthQuestions,
} = await load('training/train.js')

/** Articles are told speech in, and weighed, by what others taught. */
const PARTS = 4
const began = performance.now()
const log = (text) => console.error(`${((performance.now() - began) / 1000).toFixed(0)} s: ${text}`)
const langOf = ({ row }) => row.lang

async function documentsOf(lang) {
  const pack = await loadPack(lang, lang)
  return readGold(trainingRows(lang, values.gold)).map((row) => goldDocument(row, read(row.text, pack)))
}

const documents = unseen((await Promise.all(LANGUAGES.map(documentsOf))).flat(), PARTS, weightOf)
const of = (languages) => documents.filter((one) => languages.includes(langOf(one)))
log(LANGUAGES.map((lang) => `${of([lang]).length} ${lang}`).join(', '))

// English alone begins with nothing: the others begin with what it teaches without its words.
const wordless = trained(of(['en']).map(guided), emptyState(), WORDLESS)
const start = (name) => (name === 'en' ? emptyState() : wordless)
const taggers = {}
const tagged = []
for (const [name, { taught, reads, passes, folds }] of Object.entries(MODELS)) {
  taggers[name] = trainTagger(of(taught), start(name), passes)
  const apart = jackknifed(of(taught), start(name), folds, { ...passes, seeds: 1 })
  tagged.push(...apart.filter(({ document }) => reads.includes(langOf(document))))
  log(`tagger ${name} trained, and articles tagged by taggers of the others`)
}

// English is told speech by weights of its own: in news of other kinds marks serve otherwise.
const speech = {
  en: trainTaggedSpeech(
    tagged,
    PARTS,
    () => 1,
    (lang) => lang === 'en',
  ),
  others: trainTaggedSpeech(tagged, PARTS, weightOf, (lang) => lang !== 'en'),
}
const speechFor = (lang) => (lang === 'en' ? speech.en : speech.others)
const langs = tagged.map(({ document }) => langOf(document))
const speechOf = langs.map((lang, index) => speechFor(lang).unseen[index])
log('speech told')

const questions = tagged.map((one, index) => worthQuestions(one, speechOf[index], weightOf(langs[index])))
const worth = trainWorth(questions.flat())
const worthUnseen = Array.from({ length: PARTS }, (_, part) =>
  trainWorth(questions.filter((_, index) => index % PARTS !== part).flat()),
)
const scored = tagged.map((one, index) =>
  scoredClaims(one, { speech: speechOf[index], worth: weighs(langs[index]) ? worthUnseen[index % PARTS] : null }),
)
const isNews = ({ document }) => document.row.source !== WRITTEN
// Learnt from news alone where there is some: articles written for training are easier, and would make it too sure.
const trustOf = (languages) => {
  const own = [...tagged.keys()].filter((index) => languages.includes(langs[index]))
  const news = own.filter((index) => isNews(tagged[index]))
  return trainTrust((news.length > 0 ? news : own).flatMap((index) => scored[index]))
}
log('claims weighed')
// From news alone too: with articles of our own fewer sources of French news were right.
const linker = trainLinker(
  tagged.flatMap((one, index) => {
    if (!isNews(one)) return []
    const found = { speech: speechOf[index], worth: weighs(langs[index]) ? worth : null }
    return linkerQuestions(one, found, langs[index] === 'en' ? 1 : LINKER_WEIGHT)
  }),
)
mkdirSync(values.out, { recursive: true })
for (const [name, { reads }] of Object.entries(MODELS)) {
  const model = {
    lang: name,
    tagger: taggers[name],
    trust: trustOf(reads),
    speech: speechFor(name).speech,
    worth: reads.some(weighs) ? worth : null,
    linker,
  }
  writeFileSync(join(values.out, `${name}.attribution.bin`), writeModel(model))
}
log('models written')

/**
 * Trains the models of attribution and writes models/<language>.attribution.bin: for each language its tagger; on the tags that
 * taggers of other articles give, what languages share: what tells speech, what weighs claims, and the linker. The same input gives
 * the same bytes.
 *
 *   npm run build && node training/attribution.js
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { trainingRows, WRITTEN } from './lib/articles.js'
import { guided, LINKER_WEIGHT, MODELS, WORDLESS, weightOf } from './lib/recipe.js'

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

const languages = Object.keys(MODELS)
const documents = unseen((await Promise.all(languages.map(documentsOf))).flat(), PARTS, weightOf)
const of = (lang) => documents.filter((one) => langOf(one) === lang)
log(languages.map((lang) => `${of(lang).length} ${lang}`).join(', '))

// English begins with nothing, the others with what it teaches without its words.
const wordless = trained(of('en').map(guided), emptyState(), WORDLESS)
const start = (lang) => (lang === 'en' ? emptyState() : wordless)
const taggers = {}
const tagged = []
for (const [lang, { passes, folds }] of Object.entries(MODELS)) {
  taggers[lang] = trainTagger(of(lang), start(lang), passes)
  tagged.push(...jackknifed(of(lang), start(lang), folds, { ...passes, seeds: 1 }))
  log(`tagger ${lang} trained, and articles tagged by taggers of the others`)
}
const langs = tagged.map(({ document }) => langOf(document))
const { speech, unseen: speechOf } = trainTaggedSpeech(tagged, PARTS, weightOf)
log('speech told')

const questions = tagged.map((one, index) => worthQuestions(one, speechOf[index], weightOf(langs[index])))
const worth = trainWorth(questions.flat())
const worthUnseen = Array.from({ length: PARTS }, (_, part) =>
  trainWorth(questions.filter((_, index) => index % PARTS !== part).flat()),
)
log('claims weighed')

// From news alone: articles written for training are easier. They would make claims too sure, and fewer sources right.
const news = [...tagged.keys()].filter((index) => tagged[index].document.row.source !== WRITTEN)
const weighedBy = (scorer, index) => ({
  speech: speechOf[index],
  worth: MODELS[langs[index]].weighs ? scorer : null,
})
const trustOf = (lang) =>
  trainTrust(
    news
      .filter((index) => langs[index] === lang)
      .flatMap((index) => scoredClaims(tagged[index], weighedBy(worthUnseen[index % PARTS], index))),
  )
const linker = trainLinker(
  news.flatMap((index) =>
    linkerQuestions(tagged[index], weighedBy(worth, index), langs[index] === 'en' ? 1 : LINKER_WEIGHT),
  ),
)
mkdirSync(values.out, { recursive: true })
for (const lang of languages) {
  const model = {
    lang,
    tagger: taggers[lang],
    trust: trustOf(lang),
    speech,
    worth: MODELS[lang].weighs ? worth : null,
    linker,
  }
  writeFileSync(join(values.out, `${lang}.attribution.bin`), writeModel(model))
}
log('models written')

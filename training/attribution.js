/**
 * Trains the models of attribution and writes models/<language>.attribution.bin: for each language its tagger; on the tags that
 * taggers of other articles give, what languages share: what tells speech, the linker, and what weighs claims, which English does
 * without. The same input gives the same bytes.
 *
 *   npm run build && node training/attribution.js
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { trainingRows, WRITTEN } from './lib/articles.js'
import { FOLDS, guided, LANGUAGES, PASSES, WEIGHT, WORDLESS } from './lib/recipe.js'

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
const isEnglish = (document) => langOf(document) === 'en'

async function documentsOf(lang) {
  const pack = await loadPack(lang, lang)
  return readGold(trainingRows(lang, values.gold)).map((row) => goldDocument(row, read(row.text, pack)))
}

const documents = unseen((await Promise.all(LANGUAGES.map(documentsOf))).flat(), PARTS, (lang) =>
  lang === 'en' ? 1 : WEIGHT.speech,
)
const of = Object.fromEntries(LANGUAGES.map((lang) => [lang, documents.filter((one) => langOf(one) === lang)]))
log(LANGUAGES.map((lang) => `${of[lang].length} ${lang}`).join(', '))

// English alone begins with nothing: the others begin with what it teaches without its words, and those after French with French too.
const wordless = trained(of.en.map(guided), emptyState(), WORDLESS)
const nearer = trained(of.fr, wordless, { ...PASSES.fr, withWords: false })
const start = (lang) => ({ en: emptyState(), fr: wordless })[lang] ?? nearer
const taggers = Object.fromEntries(LANGUAGES.map((lang) => [lang, trainTagger(of[lang], start(lang), PASSES[lang])]))
log('taggers trained')
const tagged = LANGUAGES.flatMap((lang) => jackknifed(of[lang], start(lang), FOLDS[lang], PASSES[lang]))
log('training articles tagged by taggers of the others')
const { speech, unseen: speechOf } = trainTaggedSpeech(tagged, PARTS, (lang) => (lang === 'en' ? 1 : WEIGHT.speech))
log('speech told')

const questions = tagged.map((one, index) =>
  worthQuestions(one, speechOf[index], isEnglish(one.document) ? 1 : WEIGHT.worth),
)
const worthWithout = (part) => trainWorth(questions.filter((_, index) => index % PARTS !== part).flat())
const worth = trainWorth(questions.flat())
const worthUnseen = Array.from({ length: PARTS }, (_, part) => worthWithout(part))
const scoredOf = (one, index) =>
  scoredClaims(one, { speech: speechOf[index], worth: isEnglish(one.document) ? null : worthUnseen[index % PARTS] })
const isNews = ({ row }) => row.source !== WRITTEN
/** Learnt from news alone where there is some: articles written for training are easier, and would make it too sure. */
const trustOf = (lang) => {
  const counts = of[lang].some(isNews) ? isNews : () => true
  const isCounted = ({ document }) => langOf(document) === lang && counts(document)
  return trainTrust(tagged.flatMap((one, index) => (isCounted(one) ? scoredOf(one, index) : [])))
}
log('claims weighed')
const linker = trainLinker(
  tagged.flatMap((one, index) => {
    const isOf = isEnglish(one.document)
    return linkerQuestions(one, { speech: speechOf[index], worth: isOf ? null : worth }, isOf ? 1 : WEIGHT.linker)
  }),
)
mkdirSync(values.out, { recursive: true })
for (const lang of LANGUAGES) {
  const weighs = lang === 'en' ? null : worth
  const model = { lang, tagger: taggers[lang], trust: trustOf(lang), speech, worth: weighs, linker }
  writeFileSync(join(values.out, `${lang}.attribution.bin`), writeModel(model))
}
log('models written')

/**
 * Trains the models of attribution and writes models/<language>.attribution.bin: for each language its tagger; on the tags that
 * taggers of other articles give, what languages share: what tells speech, what weighs claims, and the linker. These models read
 * articles without gold, and the taggers learn anew, from them too. The same input gives the same bytes.
 *
 *   npm run build && node training/attribution.js
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { trainingRows, WRITTEN } from './lib/articles.js'
import { GOLD_WEIGHT, guided, LINKER_WEIGHT, MODELS, WORDLESS, weightOf } from './lib/recipe.js'
import { goldOfResult, unreadArticles } from './lib/selftaught.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
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
const { extract } = await load('extract.js')
const {
  candidatesOf,
  jackknifed,
  linkerQuestions,
  scoredClaims,
  trained,
  trainLinker,
  trainTaggedSpeech,
  trainTagger,
  trainTrust,
  trainWorth,
  withThreshold,
  worthQuestions,
  worthThreshold,
} = await load('training/train.js')

/** Articles are told speech in, and weighed, by what others taught. */
const PARTS = 4
const began = performance.now()
const log = (text) => console.error(`${((performance.now() - began) / 1000).toFixed(0)} s: ${text}`)

const langs = Object.keys(MODELS)
const packs = Object.fromEntries(await Promise.all(langs.map(async (lang) => [lang, await loadPack(lang, lang)])))
const documentOf = (row) => goldDocument(row, read(row.text, packs[row.lang]))
const rows = langs.flatMap((lang) => readGold(trainingRows(lang, join(values.shared, 'eval'))))
const documents = unseen(rows.map(documentOf), PARTS, weightOf)
const langOf = ({ row }) => row.lang
const of = (lang) => documents.filter((one) => langOf(one) === lang)
log(langs.map((lang) => `${of(lang).length} ${lang}`).join(', '))

// English begins with nothing, the others with what it teaches without its words.
const wordless = trained(of('en').map(guided), emptyState(), WORDLESS)
const start = (lang) => (lang === 'en' ? emptyState() : wordless)

/** A language's tagger, and its articles as taggers of the others tag them; `selfTaught` are articles without gold. */
function taggedBy(lang, selfTaught) {
  const { passes, folds } = MODELS[lang]
  const weight = selfTaught.length > 0 ? GOLD_WEIGHT : 1
  const taught = (gold, options) => {
    const repeated = Array.from({ length: weight }, () => gold).flat()
    return trainTagger([...repeated, ...selfTaught], start(lang), options)
  }
  const tagger = taught(of(lang), passes)
  const tagged = jackknifed(of(lang), folds, (others) => taught(others, { ...passes, seeds: 1 }))
  log(`tagger ${lang} trained, and articles tagged by taggers of the others`)
  return { tagger, tagged }
}

/** The models of taggers: what languages share is learnt from the articles of all, as they were tagged. */
function modelsOf(byLang) {
  const tagged = langs.flatMap((lang) => byLang[lang].tagged)
  const lang = tagged.map(({ document }) => langOf(document))
  const { speech, unseen: speechOf } = trainTaggedSpeech(tagged, PARTS, weightOf)
  const candidates = tagged.map((one, index) => candidatesOf(one, speechOf[index]))
  const questions = candidates.map((one, index) => worthQuestions(one, weightOf(lang[index])))
  const worth = trainWorth(questions.flat())
  const worthUnseen = Array.from({ length: PARTS }, (_, part) =>
    trainWorth(questions.filter((_, index) => index % PARTS !== part).flat()),
  )
  log('speech told, claims weighed')

  // From news alone: articles written for training are easier. They would make claims too sure, and fewer sources right.
  const news = [...tagged.keys()].filter((index) => tagged[index].document.row.source !== WRITTEN)
  const thresholds = Object.fromEntries(
    langs.map((code) => {
      const own = news.filter((index) => lang[index] === code)
      return [code, worthThreshold(own.map((index) => [candidates[index], worthUnseen[index % PARTS]]))]
    }),
  )
  log(`thresholds ${JSON.stringify(thresholds)}`)
  const scorers = (scorer, index) => ({
    speech: speechOf[index],
    worth: withThreshold(scorer, thresholds[lang[index]]),
  })
  const linker = trainLinker(
    news.flatMap((index) =>
      linkerQuestions(tagged[index], scorers(worth, index), lang[index] === 'en' ? 1 : LINKER_WEIGHT),
    ),
  )
  const trustOf = (code) =>
    trainTrust(
      news
        .filter((index) => lang[index] === code)
        .flatMap((index) => scoredClaims(tagged[index], scorers(worthUnseen[index % PARTS], index))),
    )
  log('sources linked')
  const modelOf = (code) => ({
    lang: code,
    tagger: byLang[code].tagger,
    trust: trustOf(code),
    speech,
    worth: withThreshold(worth, thresholds[code]),
    linker,
  })
  return Object.fromEntries(langs.map((code) => [code, modelOf(code)]))
}

/** Articles that nobody annotated, as a model reads them; those where nobody says anything are left out. */
async function readBy(model) {
  const found = []
  for (const article of unreadArticles(model.lang, values.shared)) {
    const gold = goldOfResult(await extract(article.text, { lang: model.lang, model }), article)
    if (gold.attributions.length > 0) found.push(documentOf(gold))
  }
  log(`${found.length} articles read by the model ${model.lang}`)
  return found
}

const byLang = Object.fromEntries(langs.map((lang) => [lang, taggedBy(lang, [])]))
const teachers = modelsOf(byLang)
for (const lang of langs) {
  const selfTaught = await readBy(teachers[lang])
  if (selfTaught.length > 0) byLang[lang] = taggedBy(lang, selfTaught)
}
mkdirSync(values.out, { recursive: true })
for (const [lang, model] of Object.entries(modelsOf(byLang)))
  writeFileSync(join(values.out, `${lang}.attribution.bin`), writeModel(model))
log('models written')

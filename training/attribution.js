/**
 * Trains the models of attribution and writes models/<language>.attribution.bin: for each language its tagger; on the tags that
 * taggers of other articles give, what languages share: what tells speech, what weighs claims, the linker, and how sure it is. The
 * taggers of each language are taught in a thread of their own. The same input gives the same bytes.
 *
 *   npm run build && node training/attribution.js
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { WRITTEN } from './lib/articles.js'
import { documentsOf } from './lib/documents.js'
import { LINKER_WEIGHT, MODELS, PARTS, weightOf } from './lib/recipe.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    dist: { type: 'string', default: join(root, 'dist') },
    out: { type: 'string', default: join(root, 'models') },
  },
})
const load = (path) => import(pathToFileURL(join(values.dist, path)).href)
const { assemble } = await load('assemble.js')
const { writeModel } = await load('attribution/model.js')
const { certaintyExamples, leastSureOf, trainCertainty, weighedQuotes } = await load('training/certainty.js')
const { findingsOf } = await load('extract.js')
const {
  candidatesOf,
  jackknifed,
  linkerQuestions,
  scoredClaims,
  trainLinker,
  trainTaggedSpeech,
  trainTrust,
  trainWorth,
  withThreshold,
  worthExamples,
  worthThreshold,
} = await load('training/train.js')

const began = performance.now()
const log = (text) => console.error(`${((performance.now() - began) / 1000).toFixed(0)} s: ${text}`)

const langs = Object.keys(MODELS)
const documents = await documentsOf(values)
const langOf = ({ row }) => row.lang
/** Articles written for training are easier: they would make thresholds too low, and claims and speakers too sure. */
const isNews = ({ row }) => row.source !== WRITTEN
const of = (lang) => documents.filter((one) => langOf(one) === lang)
log(langs.map((lang) => `${of(lang).length} ${lang}`).join(', '))

/** A language's tagger, and its articles as taggers of the others tag them. */
async function taggedBy(lang) {
  const { tagger, taggers } = await taughtApart(lang)
  log(`taggers ${lang} trained`)
  return { tagger, tagged: jackknifed(of(lang), taggers) }
}

/** What the thread of a language answers. */
function taughtApart(lang) {
  const thread = new Worker(new URL('lib/taggers.js', import.meta.url), { workerData: { lang, options: values } })
  return new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))
}

/** What languages share is learnt from the articles of all, as taggers of others tagged them; and what has not seen each of them. */
function learnt(byLang) {
  const tagged = langs.flatMap((lang) => byLang[lang].tagged)
  const lang = tagged.map(({ document }) => langOf(document))
  const { speech, unseen: speechOf } = trainTaggedSpeech(tagged, PARTS, weightOf, isNews)
  const candidates = tagged.map((one, index) => candidatesOf(one, speechOf[index]))
  const examples = candidates.map((one, index) => worthExamples(one, weightOf(lang[index])))
  const worth = trainWorth(examples.flat())
  const worthUnseen = withoutEachPart((isKept) => trainWorth(examples.filter((_, index) => isKept(index)).flat()))
  log('speech told, claims weighed')

  const news = [...tagged.keys()].filter((index) => isNews(tagged[index].document))
  const byNews = (judge) =>
    Object.fromEntries(langs.map((code) => [code, judge(news.filter((index) => lang[index] === code))]))
  const thresholds = byNews((own) =>
    worthThreshold(own.map((index) => [candidates[index], worthUnseen[index % PARTS]])),
  )
  log(`thresholds ${JSON.stringify(thresholds)}`)
  const scorers = (scorer, index) => ({
    speech: speechOf[index],
    worth: withThreshold(scorer, thresholds[lang[index]]),
  })
  const trust = byNews((own) =>
    trainTrust(own.flatMap((index) => scoredClaims(tagged[index], scorers(worthUnseen[index % PARTS], index)))),
  )
  const asked = tagged.map((one, index) => linkerQuestions(one, scorers(worth, index), linkerWeightOf(one.document)))
  const linker = trainLinker(asked.flat())
  log('sources linked')
  return { tagged, lang, news, speech, worth, worthUnseen, thresholds, scorers, trust, asked, linker }
}

/** What articles teach without those of each part in turn. */
const withoutEachPart = (teach) => Array.from({ length: PARTS }, (_, part) => teach((index) => index % PARTS !== part))

/** How often an answer in an article counts to the linker: there are far more English ones, and those of our own are easier. */
const linkerWeightOf = (document) => (isNews(document) && langOf(document) !== 'en' ? LINKER_WEIGHT : 1)

/** The models of what was learnt. */
function modelsOf(byLang, { speech, worth, thresholds, trust, linker }, certainty) {
  const modelOf = (code) => ({
    lang: code,
    tagger: byLang[code].tagger,
    trust: trust[code],
    speech: speech.get(code),
    worth: withThreshold(worth, thresholds[code]),
    linker,
    certainty,
  })
  return Object.fromEntries(langs.map((code) => [code, modelOf(code)]))
}

/** How sure a speaker is, from what is found in each article of news by what has not seen it. */
function certaintyOf({ tagged, lang, news, worthUnseen, scorers, trust, asked }) {
  const linkers = withoutEachPart((isKept) => trainLinker(asked.filter((_, index) => isKept(index)).flat()))
  const articles = news.map((index) => {
    const { document, tagger } = tagged[index]
    const model = {
      lang: lang[index],
      tagger,
      trust: trust[lang[index]],
      ...scorers(worthUnseen[index % PARTS], index),
      linker: linkers[index % PARTS],
      certainty: null,
    }
    const found = assemble(findingsOf(document.reading, true, model))
    return { index, document, found, examples: certaintyExamples(document.row, found, linkerWeightOf(document)) }
  })
  const taughtBy = (list) => trainCertainty(list.flatMap(({ examples }) => examples))
  log(`sure, as src/languages/sure.ts says: ${JSON.stringify(leastSure(articles, taughtBy))}`)
  return taughtBy(articles)
}

/** What share of what is sure is to be right. */
const SHARE = 0.97

/** By language, from which probability on quotes of articles that taught nothing are sure. */
function leastSure(articles, taughtBy) {
  const parts = withoutEachPart((isKept) => taughtBy(articles.filter(({ index }) => isKept(index))))
  const weighed = (code) =>
    articles
      .filter(({ document }) => langOf(document) === code)
      .flatMap(({ index, document, found }) => weighedQuotes(document.row, found, parts[index % PARTS]))
  return Object.fromEntries(langs.map((code) => [code, leastSureOf(weighed(code), SHARE)]))
}

const byLang = Object.fromEntries(await Promise.all(langs.map(async (lang) => [lang, await taggedBy(lang)])))
mkdirSync(values.out, { recursive: true })
const all = learnt(byLang)
for (const [lang, model] of Object.entries(modelsOf(byLang, all, certaintyOf(all))))
  writeFileSync(join(values.out, `${lang}.attribution.bin`), writeModel(model))
log('models written')

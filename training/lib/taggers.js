// The thread that teaches the taggers of one language: that of all its articles, and that of each fold, which has not seen every n-th.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { documentsOf } from './documents.js'
import { guided, MODELS, WORDLESS } from './recipe.js'

const { lang, options } = workerData
const load = (path) => import(pathToFileURL(join(options.dist, path)).href)
const { emptyState } = await load('training/crf.js')
const { foldTaggers, trained, trainTagger } = await load('training/train.js')

const documents = await documentsOf(options)
const of = (code) => documents.filter(({ row }) => row.lang === code)
const { passes, folds } = MODELS[lang]

// English begins with nothing, the others with what it teaches without its words
const start = lang === 'en' ? emptyState() : trained(of('en').map(guided), emptyState(), WORDLESS)
const taught = (gold) => trainTagger(gold, start, passes)
parentPort.postMessage({ tagger: taught(of(lang)), taggers: foldTaggers(of(lang), folds, taught) })

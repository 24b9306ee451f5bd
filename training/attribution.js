/**
 * Trains the models of attribution and writes models/<language>.attribution.bin: for each language its tagger; on the tags that
 * taggers of other articles give, the linker, which languages share, and for French what weighs claims. The same input gives the
 * same bytes.
 *
 *   npm run build && node training/attribution.js
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { ENGLISH, FRENCH, guided, WORDLESS } from './lib/recipe.js'

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

const FOLDS = { en: 2, fr: 4 }
/** How often a French question counts: there are 26 times as many English ones. */
const WEIGHT = { speech: 6, worth: 4, linker: 8 }
/** Articles are told speech in, and weighed, by what others taught. */
const PARTS = 4

async function documentsOf(lang) {
  const pack = await loadPack(lang, lang)
  const rows = readGold(gunzipSync(readFileSync(join(values.gold, `${lang}-train.jsonl.gz`))).toString('utf8'))
  return rows.map((row) => goldDocument(row, read(row.text, pack)))
}

const began = performance.now()
const log = (text) => console.error(`${((performance.now() - began) / 1000).toFixed(0)} s: ${text}`)
const [englishRead, frenchRead] = [await documentsOf('en'), await documentsOf('fr')]
log(`${englishRead.length} English and ${frenchRead.length} French articles read`)
const speechWeight = (lang) => (lang === 'fr' ? WEIGHT.speech : 1)
const all = unseen([...englishRead, ...frenchRead], PARTS, speechWeight)
const [english, french] = [all.slice(0, englishRead.length), all.slice(englishRead.length)]
const englishTagger = trainTagger(english, emptyState(), ENGLISH)
const wordless = trained(english.map(guided), emptyState(), WORDLESS)
const frenchTagger = trainTagger(french, wordless, FRENCH)
log('taggers trained')
const tagged = [
  ...jackknifed(english, emptyState(), FOLDS.en, ENGLISH),
  ...jackknifed(french, wordless, FOLDS.fr, FRENCH),
]
log('training articles tagged by taggers of the others')
const { speech, unseen: speechOf } = trainTaggedSpeech(tagged, PARTS, speechWeight)
log('speech told')
const isFrench = ({ document }) => document.row.lang === 'fr'
const worthQuestionsOf = tagged.map((one, index) =>
  worthQuestions(one, speechOf[index], isFrench(one) ? WEIGHT.worth : 1),
)
const worth = trainWorth(worthQuestionsOf.flat())
const worthUnseen = Array.from({ length: PARTS }, (_, part) =>
  trainWorth(worthQuestionsOf.filter((_, index) => index % PARTS !== part).flat()),
)
const trustOf = (lang) =>
  trainTrust(
    tagged.flatMap((one, index) => {
      if (one.document.row.lang !== lang) return []
      const weighs = isFrench(one) ? worthUnseen[index % PARTS] : null
      return scoredClaims(one, { speech: speechOf[index], worth: weighs })
    }),
  )
const trust = { en: trustOf('en'), fr: trustOf('fr') }
log('claims weighed')
const linker = trainLinker(
  tagged.flatMap((one, index) =>
    linkerQuestions(
      one,
      { speech: speechOf[index], worth: isFrench(one) ? worth : null },
      isFrench(one) ? WEIGHT.linker : 1,
    ),
  ),
)
mkdirSync(values.out, { recursive: true })
const write = (lang, model) => writeFileSync(join(values.out, `${lang}.attribution.bin`), writeModel(model))
write('en', { lang: 'en', tagger: englishTagger, trust: trust.en, speech, worth: null, linker })
write('fr', { lang: 'fr', tagger: frenchTagger, trust: trust.fr, speech, worth, linker })
log('models written')

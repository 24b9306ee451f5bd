/**
 * Figures of a trained tagger on a development set: token F1 and exact spans of source, cue and content, and contents by
 * Jaccard 0.5 of their words.
 *
 *   npm run build && node training/tagger-eval.js [--sets fr-dev,en-dev] [--bonus 0.5]
 */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { inputOf, stagesOf } from './lib/analysed.js'
import { line, measure } from './lib/measure.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'fr-dev,en-dev' },
    gold: { type: 'string', default: join(root, '..', 'shared', 'eval') },
    dist: { type: 'string', default: join(root, 'dist') },
    bonus: { type: 'string', default: '0.5' },
  },
})
const stages = await stagesOf(values.dist)
for (const set of values.sets.split(',')) {
  const lang = set.split('-')[0]
  const pack = await stages.loadPack(lang, lang)
  const model = stages.modelFor(pack).tagger
  const gold = gunzipSync(readFileSync(join(values.gold, `${set}.jsonl.gz`))).toString('utf8')
  const documents = stages.readGold(gold).map(({ text, attributions }) => ({
    input: inputOf(stages, text, pack),
    attributions,
  }))
  const tag = ({ input }) => stages.tagDocument(input, model, Number(values.bonus)).spans
  console.log(line(set, measure(documents, stages, tag)))
  const tokens = documents.reduce((sum, { input }) => sum + input.scene.structure.tokens.length, 0)
  const began = performance.now()
  for (let pass = 0; pass < 3; pass++) documents.forEach(tag)
  console.log(`  ${((3 * tokens) / (performance.now() - began)).toFixed(0)} tokens a millisecond, one core`)
}

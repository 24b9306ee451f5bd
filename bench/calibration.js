/**
 * Whether a confidence means what it says: of the answers given some confidence, how many are right. For quotes, for claims (found
 * in gold with half of their characters) and for the speakers of those that are; a row a bin, and the expected calibration error
 * (Naeini et al. 2015), 0 to 1. Also what `--precise` keeps.
 *
 *   npm run build && node bench/calibration.js [--sets fr-dev,en-dev] [--gold ../shared/eval]
 */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'fr-dev,en-dev' },
    gold: { type: 'string', default: join(root, '..', 'shared', 'eval') },
  },
})
const load = (path) => import(pathToFileURL(path).href)
const { extract } = await load(join(root, 'dist', 'extract.js'))
const { SURE } = await load(join(root, 'dist', 'select.js'))
const { jaccard } = await load(join(root, 'dist', 'training', 'gold.js'))
const { namesMatch } = await load(join(values.gold, 'names.mjs'))
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

const spansOf = ({ spans, start, end }) => (spans ?? [{ start, end }]).map((span) => [span.start, span.end])

/** Pairs of what was found with what gold has, one to one, the most similar first. */
function paired(found, gold) {
  const pairs = found.flatMap((one) => gold.map((other) => ({ one, other, share: jaccard(spansOf(one), other.spans) })))
  const taken = new Set()
  const of = new Map()
  for (const { one, other, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < 0.5 || of.has(one) || taken.has(other)) continue
    taken.add(other)
    of.set(one, other.attribution)
  }
  return of
}

function speakerRight({ speaker }, { source, speaker: name, aliases = [] }) {
  const { mention } = speaker
  if (mention && source.some(([start, end]) => start < mention.end && mention.start < end)) return true
  return [name, ...aliases].some((known) => known !== null && namesMatch(known, speaker.name))
}

/** What gold has as quotes: direct contents, and for the rest the stretches that the tool finds inside them. */
const goldQuotes = ({ attributions }, quotes) =>
  attributions.flatMap((attribution) =>
    attribution.type === 'direct'
      ? attribution.content.map((span) => ({ attribution, spans: [span] }))
      : quotes
          .filter(({ start, end }) => attribution.content.some(([from, to]) => from <= start && end <= to))
          .map((quote) => ({ attribution, spans: spansOf(quote) })),
  )

const answers = { quotes: [], claims: [], speakers: [] }
const precise = { right: 0, kept: 0 }

for (const set of values.sets.split(',')) {
  const rows = gunzipSync(readFileSync(join(values.gold, `${set}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n')
  for (const row of rows.map((line) => JSON.parse(line))) {
    const { quotes, claims } = await extract(row.text, { lang: row.lang })
    const told = row.attributions.filter(({ type }) => type !== 'direct')
    const ofQuotes = paired(quotes, goldQuotes(row, quotes))
    const ofClaims = paired(
      claims,
      told.map((attribution) => ({ attribution, spans: attribution.content })),
    )
    for (const [kind, list, of] of [
      ['quotes', quotes, ofQuotes],
      ['claims', claims, ofClaims],
    ]) {
      for (const one of list) {
        const gold = of.get(one)
        answers[kind].push({ confidence: one.confidence, isRight: gold !== undefined })
        if (!one.speaker) continue
        const isRight = gold !== undefined && speakerRight(one, gold)
        if (gold) answers.speakers.push({ confidence: one.speaker.confidence, isRight })
        if (kind === 'quotes' && Math.min(one.confidence, one.speaker.confidence) >= SURE) {
          precise.kept++
          if (isRight) precise.right++
        }
      }
    }
  }
}

const percent = (part, whole) => (whole === 0 ? '   –' : ((100 * part) / whole).toFixed(1).padStart(5))

for (const [kind, list] of Object.entries(answers)) {
  console.log(`${kind}: ${list.length}`)
  let error = 0
  for (let i = 0; i + 1 < BINS.length; i++) {
    const bin = list.filter(({ confidence }) => confidence >= BINS[i] && confidence < BINS[i + 1])
    if (bin.length === 0) continue
    const right = bin.filter(({ isRight }) => isRight).length
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length
    error += (bin.length / list.length) * Math.abs(mean - right / bin.length)
    console.log(
      `  ${BINS[i].toFixed(2)} to ${Math.min(1, BINS[i + 1]).toFixed(2)}  said ${mean.toFixed(2)}  right ${percent(right, bin.length)} % of ${bin.length}`,
    )
  }
  console.log(`  expected calibration error ${error.toFixed(3)}`)
}
const quotesFound = answers.quotes.filter(({ isRight }) => isRight).length
console.log(
  `--precise: quotes with their speaker right ${percent(precise.right, precise.kept)} % of ${precise.kept} kept, ` +
    `${percent(precise.right, quotesFound)} % of the ${quotesFound} that are quotes`,
)

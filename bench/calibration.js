/**
 * Whether a confidence means what it says: of the answers given some confidence, how many are right. For quotes, for claims (found
 * in gold with half of their characters) and for the speakers of those that are, where gold has a name: the name must be right, for
 * the confidence is that of who it is. A row a bin (percent said in the mean, percent right, of how many), then the expected
 * calibration error (Naeini et al. 2015), 0 to 1, and the one that so few answers would show by chance if every confidence were
 * exact. Also what `--precise` keeps.
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
const { isSure } = await load(join(root, 'dist', 'select.js'))
const { jaccard, SAME } = await load(join(root, 'dist', 'training', 'gold.js'))
const { random } = await load(join(root, 'dist', 'training', 'random.js'))
const { paired } = await load(join(root, 'dist', 'evaluation', 'judging.js'))
const { namesMatch } = await load(join(root, 'dist', 'evaluation', 'names.js'))
const DRAWS = 200
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

const spansOf = ({ spans, start, end }) => (spans ?? [{ start, end }]).map((span) => [span.start, span.end])

/** The attribution of gold that each of what was found is. */
function attributionsOf(found, gold) {
  const pairs = paired(gold, found, ({ spans }, one) => jaccard(spans, spansOf(one)), SAME)
  return new Map(pairs.map(([{ attribution }, one]) => [one, attribution]))
}

const nameRight = ({ speaker }, { speaker: name, aliases = [] }) =>
  [name, ...aliases].some((known) => known !== null && namesMatch(known, speaker.name))

function speakerRight(found, gold) {
  const { mention } = found.speaker
  return (
    (mention && gold.source.some(([start, end]) => start < mention.end && mention.start < end)) ||
    nameRight(found, gold)
  )
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
    const ofQuotes = attributionsOf(quotes, goldQuotes(row, quotes))
    const ofClaims = attributionsOf(
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
        if (gold && gold.speaker !== null)
          answers.speakers.push({ confidence: one.speaker.confidence, isRight: nameRight(one, gold) })
        if (kind === 'quotes' && isSure(one, row.lang)) {
          precise.kept++
          if (gold !== undefined && speakerRight(one, gold)) precise.right++
        }
      }
    }
  }
}

const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** The answers of each bin that has some: how many, how sure they are in the mean, and how many are right. */
function binsOf(list) {
  return BINS.slice(0, -1).flatMap((from, i) => {
    const bin = list.filter(({ confidence }) => confidence >= from && confidence < BINS[i + 1])
    if (bin.length === 0) return []
    const right = bin.filter(({ isRight }) => isRight).length
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length
    return [{ from, to: Math.min(1, BINS[i + 1]), count: bin.length, right, said }]
  })
}

const errorOf = (list) =>
  binsOf(list).reduce((sum, { count, right, said }) => sum + (count / list.length) * Math.abs(said - right / count), 0)

/** The mean error of answers that are right as often as they say. */
function errorByChance(list) {
  const next = random(1)
  const draws = Array.from({ length: DRAWS }, () =>
    errorOf(list.map(({ confidence }) => ({ confidence, isRight: next() < confidence }))),
  )
  return draws.reduce((sum, error) => sum + error, 0) / DRAWS
}

/** A row of a Markdown table. */
const row = (cells) => console.log(`| ${cells.join(' | ')} |`)

const kinds = Object.keys(answers)
row([values.sets, ...kinds])
row(['---', ...kinds.map(() => '---')])
for (const [i, from] of BINS.slice(0, -1).entries()) {
  const cells = kinds.map((kind) => {
    const bin = binsOf(answers[kind]).find((one) => one.from === from)
    return bin ? `${percent(bin.said, 1)}: ${percent(bin.right, bin.count)} of ${bin.count}` : '–'
  })
  row([`${from.toFixed(2)} to ${Math.min(1, BINS[i + 1]).toFixed(2)}`, ...cells])
}
row(['expected calibration error', ...kinds.map((kind) => errorOf(answers[kind]).toFixed(3))])
row(['… by chance, if all were exact', ...kinds.map((kind) => errorByChance(answers[kind]).toFixed(3))])
const quotesFound = answers.quotes.filter(({ isRight }) => isRight).length
console.log(
  `--precise: quotes with their speaker right ${percent(precise.right, precise.kept)} % of ${precise.kept} kept, ` +
    `${percent(precise.right, quotesFound)} % of the ${quotesFound} that are quotes`,
)

// Figures of a tagger against gold tags: tokens, exact spans, and contents by their words.

const PARTS = ['source', 'cue', 'content']

const f1 = ({ hit, gold, found }) => ({
  p: found ? hit / found : 0,
  r: gold ? hit / gold : 0,
  f1: gold + found ? (2 * hit) / (gold + found) : 0,
})

const tally = () => ({ hit: 0, gold: 0, found: 0 })

/** Figures over documents; `tag(document)` gives the spans that the tagger finds. */
export function measure(documents, stages, tag) {
  const tokens = Object.fromEntries(PARTS.map((part) => [part, tally()]))
  const spans = Object.fromEntries(PARTS.map((part) => [part, tally()]))
  const [all, claims] = [tally(), tally()]
  for (const document of documents) {
    const found = tag(document)
    const gold = stages.goldTags(document.input.scene, document.attributions)
    const goldSpans = stages.spansOf(gold, new Float64Array(gold.length * 7), 0)
    for (const part of PARTS) {
      count(tokens[part], coverage(goldSpans, part), coverage(found, part))
      count(spans[part], keys(goldSpans, part), keys(found, part))
    }
    countContents(stages, document, found, all, claims)
  }
  const rates = (tallies) => Object.fromEntries(Object.entries(tallies).map(([key, value]) => [key, f1(value)]))
  return { tokens: rates(tokens), spans: rates(spans), all: f1(all), claims: f1(claims) }
}

const keys = (spans, part) => new Set(spans.filter((s) => s.part === part).map(({ first, end }) => `${first}-${end}`))

function coverage(spans, part) {
  const covered = new Set()
  for (const span of spans) if (span.part === part) for (let at = span.first; at < span.end; at++) covered.add(at)
  return covered
}

function count(into, gold, found) {
  into.gold += gold.size
  into.found += found.size
  for (const key of found) if (gold.has(key)) into.hit++
}

/** Contents by Jaccard of their words, one to one, best first; a prediction that matches counts under its gold's type. */
function countContents({ tokensOf }, { input, attributions }, found, all, claims) {
  const { tokens } = input.scene.structure
  const wordsIn = (ranges) => {
    const words = new Set()
    for (const [first, end] of ranges)
      for (let at = first; at < end; at++) if (tokens[at].kind === 'word' || tokens[at].kind === 'number') words.add(at)
    return words
  }
  const gold = attributions.map(({ type, content }) => ({
    type,
    words: wordsIn(content.map((s) => tokensOf(tokens, s))),
  }))
  const predicted = found
    .filter(({ part }) => part === 'content')
    .map(({ first, end }) => ({ first, words: wordsIn([[first, end]]) }))
  const pairs = []
  for (const [g, { words }] of gold.entries()) {
    for (const [p, other] of predicted.entries()) {
      let common = 0
      for (const word of other.words) if (words.has(word)) common++
      const jaccard = common / (words.size + other.words.size - common || 1)
      if (jaccard >= 0.5) pairs.push([jaccard, g, p])
    }
  }
  pairs.sort((a, b) => b[0] - a[0])
  const goldOf = new Map()
  const taken = new Set()
  for (const [, g, p] of pairs) {
    if (goldOf.has(p) || taken.has(g)) continue
    goldOf.set(p, g)
    taken.add(g)
  }
  all.gold += gold.length
  all.found += predicted.length
  all.hit += taken.size
  const isClaim = (index) => gold[index].type !== 'direct'
  claims.gold += gold.filter((_, index) => isClaim(index)).length
  claims.hit += [...taken].filter(isClaim).length
  const { stretchAt } = input.scene
  for (const [p, { first }] of predicted.entries()) {
    const g = goldOf.get(p)
    if (g === undefined ? stretchAt[first + 1] < 0 || tokens[first].kind !== 'mark' : isClaim(g)) claims.found++
  }
}

/** One line of figures. */
export function line(name, { tokens, spans, all, claims }) {
  const percent = (value) => (100 * value).toFixed(1)
  const three = (rates) => PARTS.map((part) => percent(rates[part].f1)).join(' ')
  const rate = ({ p, r, f1 }) => `${percent(f1)} (${percent(p)}/${percent(r)})`
  return `${name}: tokens ${three(tokens)} | spans ${three(spans)} | all ${rate(all)} | claims ${rate(claims)}`
}

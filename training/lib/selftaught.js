// Articles that nobody annotated, as a model reads them: a tagger learns from them beside gold (self-training, Yarowsky 1995;
// with features dropped in training, after Xie et al. 2020).

/** A result as if it were gold; a quote that belongs to a claim is in that claim. */
export function goldOfResult({ language, claims, quotes }, { id, text }) {
  const told = claims.map((claim) => attributionOf(claim, claim.type, claim.spans))
  const said = quotes.filter(({ claim }) => claim === null).map((quote) => attributionOf(quote, 'direct', [quote]))
  return { id, lang: language.code, text, attributions: [...told, ...said], notSpeech: [], ignored: [] }
}

const attributionOf = ({ cue, speaker }, type, content) => ({
  type,
  content: content.map(offsetsOf),
  cue: cue ? [offsetsOf(cue)] : [],
  source: speaker?.mention ? [offsetsOf(speaker.mention)] : [],
  speaker: speaker?.name ?? null,
})

const offsetsOf = ({ start, end }) => [start, end]

/** Source phrases: what stands before (or after) a source and says that the rest is theirs. */

import type { Stance } from '../../document.js'
import type { SourcePhrase } from '../pack.js'
import { linesOf, wordsOf } from './data.js'

/** Also said of what nobody said: "per day", "citing security". */
const WIDER = new Set(['per', 'as per', 'citing'])

const PHRASES: readonly (readonly [Stance, string])[] = [
  [
    'statement',
    `according to
    per
    as per
    citing
    quoting
    in the words of
    in the account of
    in the telling of
    in the parlance of
    on the word of
    on the authority of
    on the evidence of
    on the testimony of
    by the account of
    by the accounts of
    by the admission of
    by the reckoning of
    by the estimate of
    by the estimates of
    by the count of
    by the tally of
    in a statement from
    in a statement by
    in the interpretation of
    in the reading of
    in the analysis of
    in the assessment of
    in the estimation of
    in the description of
    in the version of
    as reported by
    as described by
    as stated by
    as told by
    as told to
    as noted by
    as quoted by
    as quoted in
    as explained by
    as defined by
    as announced by
    as claimed by
    as argued by
    as estimated by
    as evidenced by
    as cited by
    as cited in`,
  ],
  [
    'belief',
    `in the view of
    in the eyes of
    in the opinion of
    in the judgment of
    in the judgement of
    in the mind of
    in the minds of
    in the belief of
    in the thinking of
    from the perspective of
    from the point of view of
    from the standpoint of
    from the viewpoint of`,
  ],
  [
    'accusation',
    `as alleged by
    as alleged in`,
  ],
]

/** Every source phrase as the tokenizer cuts it, longest first where one begins another. */
export const phrases: readonly SourcePhrase[] = PHRASES.flatMap(([stance, list]) =>
  linesOf(list).map(
    (line): SourcePhrase => ({ words: wordsOf(line), stance, strength: WIDER.has(line) ? 'wider' : 'speech' }),
  ),
).sort((a, b) => b.words.length - a.words.length)

/** The words for an entry, whatever it is shown in. */

import type { TextSpan } from '../document.js'
import type { Entry } from './entries.js'
import { visible } from './visible.js'

/** Between two stretches of one utterance. */
export const OMISSION = ' […] '
/** Who says what is ascribed to nobody. */
export const NOBODY = 'Unattributed'
/** What is less sure than this says so. */
const LOW_CONFIDENCE = 0.6
/** What punctuation and blanks may take between two words, in UTF-16 code units. */
const PUNCTUATION = 3

/** The words of the text that say who speaks and how, in their order; nothing where no words do. */
export function circumstanceOf({ cue, speaker }: Entry): string {
  if (cue === null) return ''
  const mention = speaker?.mention ?? null
  const isOneself = mention !== null && visible(mention.text) === visible(speaker?.name ?? '')
  return mention === null || isOneself ? visible(cue.text) : joined(mention, cue)
}

/** `48 % sure` where the speaker of an entry is doubtful; else nothing. */
export function doubtOf({ speaker, confidence }: Entry): string {
  return speaker === null || confidence >= LOW_CONFIDENCE ? '' : `${Math.round(confidence * 100)}\u00A0% sure`
}

/** Both in the order of the text, with an ellipsis where words stand between them; the cue alone where it holds both. */
function joined(mention: TextSpan, cue: TextSpan): string {
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention]
  if (second.start < first.end) return visible(cue.text)
  const gap = second.start - first.end > PUNCTUATION ? ' … ' : ' '
  return visible(first.text) + gap + visible(second.text)
}

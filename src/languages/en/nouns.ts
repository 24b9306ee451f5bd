/** Plurals of nouns by spelling rule, with the irregular ones. */

const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['man', ['men']],
  ['woman', ['women']],
  ['child', ['children']],
  ['person', ['people', 'persons']],
  ['wife', ['wives']],
  ['thief', ['thieves']],
  ['hypothesis', ['hypotheses']],
  ['thesis', ['theses']],
  ['analysis', ['analyses']],
  ['diagnosis', ['diagnoses']],
  ['parenthesis', ['parentheses']],
  ['criterion', ['criteria']],
  ['medium', ['media']],
  ['alumnus', ['alumni']],
  ['alumna', ['alumnae']],
  ['congratulations', ['congratulations']],
  ['news', ['news']],
  ['passerby', ['passersby']],
])

/** Heads of compounds that bend like the word alone: spokesman, grandchild, housewife. */
const BENDING_HEADS = ['woman', 'man', 'child', 'person', 'wife'] as const

/** Words in -man that are no men. */
const PLAIN = new Set(['human', 'german', 'shaman', 'roman', 'ottoman'])

/** Compounds whose first word bends: fathers-in-law. */
const FIRST_BENDS = '-in-law'

/** The plurals of a noun: promises, replies, spokesmen; two where usage varies. */
export function plurals(lemma: string): readonly string[] {
  const irregular = IRREGULAR_PLURALS.get(lemma)
  if (irregular !== undefined) return irregular
  if (lemma.endsWith(FIRST_BENDS)) return [`${lemma.slice(0, -FIRST_BENDS.length)}s${FIRST_BENDS}`]
  const head = PLAIN.has(lemma) ? undefined : BENDING_HEADS.find((end) => lemma.endsWith(end))
  if (head !== undefined) {
    const stem = lemma.slice(0, -head.length)
    return (IRREGULAR_PLURALS.get(head) ?? []).map((plural) => stem + plural)
  }
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return [`${lemma}es`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`]
  return [`${lemma}s`]
}

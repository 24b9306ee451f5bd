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

/** Nouns that are plural without an ending, and adjectives that an article makes such nouns. */
const BARE_PLURALS: ReadonlySet<string> = new Set(
  `people police data clergy media staff public majority cattle poor rich young old elderly wealthy sick homeless unemployed
  powerful faithful dead living`.split(/\s+/),
)

/** Whether the word may be a plural by its form: reporters, firemen, the Irish, the Chinese. */
export const isPlural = (norm: string): boolean =>
  BARE_PLURALS.has(norm) || /(?:[^s]s|men|children|people|persons|ese|ish|nch|tch)$/.test(norm)

/** Words for people of a place that no list has: `« … », dit le Cévenol` of somebody named before. */

import type { LanguagePack } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Name } from '../lexicon/names.js'
import type { Structure, Token } from '../text/structure.js'

/** The mentions that speak by an article and one capitalised word that ends as such words do: indexes. */
export function demonymsAmong(
  { tokens }: Structure,
  mentions: readonly Mention[],
  sources: readonly number[],
  names: readonly Name[],
  pack: LanguagePack,
): ReadonlySet<number> {
  const mayBe = sources.filter((index) => isLikeDemonym(tokens, mentions[index]!, pack))
  if (mayBe.length === 0) return new Set()
  const bare = wordsWithoutArticle(tokens, names, pack)
  return new Set(mayBe.filter((index) => !bare.has(tokens[mentions[index]!.first + 1]!.norm)))
}

/** The mentions, those of the indexes as descriptions of a person. */
export const withDemonyms = (mentions: readonly Mention[], demonyms: ReadonlySet<number>): readonly Mention[] =>
  demonyms.size === 0
    ? mentions
    : mentions.map((mention, index) =>
        demonyms.has(index)
          ? { ...mention, form: 'description', name: null, role: null, kind: 'person', plural: false }
          : mention,
      )

/** A definite article in the singular, then one word with a capital and such an ending, which no list has for something else. */
function isLikeDemonym(
  tokens: readonly Token[],
  { form, first, endToken, name, role }: Mention,
  pack: LanguagePack,
): boolean {
  const word = tokens[first + 1]
  if (form !== 'name' || role !== null || endToken !== first + 2 || !name || name.start !== word!.start) return false
  const article = pack.words.determiners.get(tokens[first]!.norm)
  return (
    article?.kind === 'definite' &&
    article.plural !== true &&
    endsAsDemonym(word!.norm, pack) &&
    !isListed(word!.norm, pack)
  )
}

/** Whether a word in lower case, without accents or with them, ends as words for people of a place do. */
export const endsAsDemonym = (norm: string, { people }: LanguagePack): boolean =>
  people.demonymEndings?.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending)) === true

const isListed = (norm: string, { people, cues }: LanguagePack): boolean =>
  people.roles.has(norm) ||
  [people.organizationWords, people.media, people.governments, people.places, people.bodies].some((list) =>
    list?.has(norm),
  ) ||
  people.firstNames.has(norm) ||
  cues.nounLemma(norm) !== undefined

/** The words that are names by themselves, without an article, somewhere in the text. */
function wordsWithoutArticle(
  tokens: readonly Token[],
  names: readonly Name[],
  { words }: LanguagePack,
): ReadonlySet<string> {
  const isLed = ({ titleFirst }: Name) => words.determiners.get(tokens[titleFirst - 1]?.norm ?? '')?.kind === 'definite'
  return new Set(
    names
      .filter((name) => name.endToken > name.first + 1 || !isLed(name))
      .flatMap(({ first, endToken }) => tokens.slice(first, endToken).map(({ norm }) => norm)),
  )
}

/** How old the text says that somebody is: `Ann Blake, 51,`, `the 51-year-old`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import { firstFrom } from '../text/search.js'
import type { Token } from '../text/structure.js'
import type { Cast } from './cast.js'

/** The years that the words of a mention tell, or what stands beside it; null where none does. */
export function ageTold(cast: Pick<Cast, 'structure' | 'pack'>, mention: Mention): number | null {
  const { tokens } = cast.structure
  const { first, endToken, name } = mention
  for (let at = first; at < endToken; at++) {
    const age = ageIn(cast, at)
    if (age !== null) return age
  }
  const behind = name ? firstFrom(tokens, name.end) : endToken
  return ageBehind(cast, behind) ?? ageBefore(cast, first)
}

/** The first year of the decade of life that a description tells of; null where it tells none. */
export function decadeTold(
  { structure: { tokens }, pack: { people } }: Cast,
  { first, endToken }: Mention,
): number | null {
  if (!people.decades) return null
  const noun = tokens.slice(first, endToken).find(({ norm }) => people.decades?.has(norm))
  return noun ? people.decades.get(noun.norm)! : null
}

/** Whether somebody that old is in the decade of life. */
export const isInDecade = (age: number, decade: number): boolean =>
  age >= decade && (age < decade + YEARS || decade === OLDEST)

const YEARS = 10
const OLDEST = 100

type Told = Pick<Cast, 'structure' | 'pack'>

/** `the 51-year-old`, `une femme de 58 ans`: the age that a token tells. */
function ageIn({ structure: { tokens }, pack: { people } }: Told, at: number): number | null {
  const { kind, norm } = tokens[at]!
  return kind === 'word' ? (people.ageOf?.(norm) ?? null) : yearsAt(tokens, at, people)
}

/** `58 ans`: a figure and a noun of years. */
function yearsAt(tokens: readonly Token[], at: number, { years }: LanguagePack['people']): number | null {
  const figure = tokens[at]
  const isOfYears = years !== undefined && figure?.kind === 'number' && years.nouns.has(tokens[at + 1]?.norm ?? '')
  return isOfYears && AGE.test(figure.text) ? Number(figure.text) : null
}

/** `, 51,`, `(51)`, `, 58 ans`, `, âgée de 58 ans`: a figure between signs or before a noun of years right behind. */
function ageBehind({ structure: { tokens }, pack: { people, words } }: Told, at: number): number | null {
  const [sign, figure, next, last] = tokens.slice(at, at + 4)
  if (sign?.text !== ',' && sign?.text !== '(') return null
  const isAged = people.years?.aged.has(figure?.norm ?? '') && words.linkingPrepositions.has(next?.norm ?? '')
  if (isAged && last) return yearsAt(tokens, at + 3, people)
  const isBetween = people.ageOf !== undefined && figure?.kind === 'number' && next?.kind !== 'word'
  return isBetween && AGE.test(figure.text) ? Number(figure.text) : yearsAt(tokens, at + 1, people)
}

/** `À 44 ans, Anne Morel`: what opens the sentence before a mention. */
function ageBefore({ structure: { tokens, sentences }, pack: { people } }: Told, first: number): number | null {
  const opens = first >= BEFORE && sentences[tokens[first]!.sentence]!.firstToken === first - BEFORE
  return opens && tokens[first - 1]!.text === ',' ? yearsAt(tokens, first - BEFORE + 1, people) : null
}

/** Tokens of `À 44 ans,`. */
const BEFORE = 4

const AGE = /^1?\d{1,2}$/

/** The gender of those who are named, by all that the text and the lists of first names tell. */

import type { Gender } from '../languages/pack.js'
import type { Draft } from './cast.js'
import type { Form } from './forms.js'
import { majorityOf } from './genders.js'

const GENDERS: readonly Gender[] = ['m', 'f']

/** Pronouns that outweigh the gender of a first name. */
const AGAINST_FIRST_NAME = 4

/** The gender of each bearer: by a title beside the full name, many pronouns, the first name, some pronouns, a title at last. */
export function settleGenders(formsOf: ReadonlyMap<number, readonly Form[]>, drafts: readonly Draft[]): void {
  for (const [id, own] of formsOf) {
    const draft = drafts[id]!
    const votes = { m: 0, f: 0 }
    const full = own.filter(({ words }) => words.length > 1)
    for (const form of own) {
      // Pronouns near `Mrs. Cole` may be another's than Peter Cole's
      if (full.length > 0 && form.words.length === 1 && titlesOf([form]).length > 0) continue
      votes.m += form.votes.m
      votes.f += form.votes.f
    }
    draft.votes = votes
    const given = only(own.filter((form) => !isSurname(form, full)).map((form) => form.given))
    const sure = only(titlesOf(full)) ?? majorityOf(votes, AGAINST_FIRST_NAME)
    const learnt = sure ?? (given ? null : majorityOf(votes))
    draft.gender = learnt ?? given ?? commonest(own)
    draft.isGenderGuessed = learnt === null && given !== null
    draft.isFullyNamed = full.length > 0
  }
}

/** `Curtis` of `Ann Curtis`: that it is also a first name says nothing of who bears it. */
const isSurname = ({ words }: Form, full: readonly Form[]): boolean =>
  words.length === 1 && full.some((form) => form.words.at(-1) === words[0])

const titlesOf = (forms: readonly Form[]): Gender[] =>
  GENDERS.filter((gender) => forms.some(({ titles }) => titles[gender] > 0))

/** The gender that most of the titles have. */
function commonest(forms: readonly Form[]): Gender | null {
  const count = (gender: Gender) => forms.reduce((sum, { titles }) => sum + titles[gender], 0)
  const [m, f] = [count('m'), count('f')]
  if (m === f) return null
  return m > f ? 'm' : 'f'
}

/** The one gender of the list, or null where there is none or both. */
function only(genders: readonly (Gender | null)[]): Gender | null {
  const found = new Set(genders.filter((gender) => gender !== null))
  const [first] = found
  return found.size === 1 ? first! : null
}

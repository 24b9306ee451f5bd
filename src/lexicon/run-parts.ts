/** The names in a run of capitals: one, or several side by side; what stands before a person's name is apart from it. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { isSurnameHere } from './evidence.js'
import { entryAt } from './lookup.js'
import { isAcronym, isTitleWord, linksBody, type Reader, wholeNames } from './runs.js'
import { isCapitalised, isInitialLetter } from './words.js'

export interface Part {
  readonly first: number
  readonly end: number
}

/**
 * The names in a run: what stands before a person's title, role or first name is not part of the name
 * (`FBI Director Alan Reed`, `Sénat Paul Redon`).
 */
export function splitRun(reader: Reader, first: number, end: number): Part[] {
  const { tokens, pack } = reader
  const { people } = pack
  const isWholeBody = isBodyRun(reader, first, end)
  if (isWholeBody) return [{ first, end }]
  let from = first
  const parts: Part[] = []
  for (let i = first; i < end; i++) {
    const { norm } = tokens[i]!
    const isTitle =
      isTitleWord(tokens[i]!, pack) ||
      people.roles.get(norm)?.kind === 'person' ||
      leadsSeveral(reader, i, end) ||
      tokens[i]!.text === '.'
    const isDemonym = people.nationalities.has(norm) && i === from && !isSurnameHere(tokens, i, reader.evidence, pack)
    const isSurname = i === end - 1 && i > from && isGivenPart(reader, from, i)
    // `Nora Salema`, where nora is a daughter-in-law too
    const isGiven = i === from && i + 2 === end && people.firstNames.has(norm) && !isTitleWord(tokens[i]!, pack)
    const isLone = end === first + 1 && isLoneSurname(reader, i)
    const isName = isSurname || isGiven || isLone || isHonouredSurname(reader, i)
    if ((isTitle && !isInitialStop(tokens, i) && !isName) || isDemonym) {
      if (i > from && !isTitleWord(tokens[i - 1]!, pack)) parts.push({ first: from, end: i })
      from = i + 1
    } else if (i > from && people.firstNames.has(norm) && i + 1 < end && isOtherName(reader, from, i)) {
      parts.push({ first: from, end: i })
      from = i
    }
  }
  if (from < end) parts.push({ first: from, end })
  else if (parts.length === 0 && end > first + 1) parts.push({ first, end })
  return parts.filter((part) => part.end > part.first && !isPersonsRole(reader, part))
}

/** `Economists Anna Cole and Paul West`: a noun for several persons right before a first name. */
const leadsSeveral = ({ tokens, pack: { people } }: Reader, at: number, end: number): boolean =>
  people.roles.get(tokens[at]!.norm)?.kind === 'group' && at + 1 < end && people.firstNames.has(tokens[at + 1]!.norm)

/** `Peter`, `Peter T.`, `Billie Jean`: a first name, alone or with others and initials. */
function isGivenPart({ tokens, pack: { people } }: Reader, first: number, end: number): boolean {
  if (!people.firstNames.has(tokens[first]!.norm)) return false
  const isGiven = (token: Token) => people.firstNames.has(token.norm) || isInitialLetter(token) || token.text === '.'
  return tokens.slice(first + 1, end).every(isGiven)
}

const isInitialStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '.' && isInitialLetter(tokens[at - 1]!)

/** A run that is a role alone (`President`, `Attorney General`) names nobody; `Mr. Tribe` is a person, and so is the `Cook` of `Tim Cook`. */
function isPersonsRole(reader: Reader, { first, end }: Part): boolean {
  const { tokens, pack } = reader
  if (end === first + 1 && (isHonouredSurname(reader, first) || isLoneSurname(reader, first))) return false
  for (let i = first; i < end; i++)
    if (!pack.people.roles.has(tokens[i]!.norm) && !isTitleWord(tokens[i]!, pack)) return false
  return true
}

/** `Mr. Tribe`; `Mr. King` only where a first name stands before King elsewhere, as `Mr. President` is nobody's name. */
function isHonouredSurname({ tokens, pack, evidence }: Reader, at: number): boolean {
  const mayBe = !isTitleWord(tokens[at]!, pack) || evidence.surnames.has(tokens[at]!.norm)
  return mayBe && followsHonorific(tokens, at, pack)
}

/** A role that follows a first name somewhere in the document and has no article here; one that is a title too, as long as the document has no such role. */
function isLoneSurname({ tokens, pack, evidence }: Reader, at: number): boolean {
  const { norm } = tokens[at]!
  if (!evidence.surnames.has(norm) || pack.words.determiners.has(tokens[at - 1]?.norm ?? '')) return false
  return !isTitleWord(tokens[at]!, pack) || !evidence.lower.has(norm)
}

/** `Mr.`, `Mme`: a title that tells the gender and is no office. */
function followsHonorific(tokens: readonly Token[], first: number, { people }: LanguagePack): boolean {
  const before = tokens[first - 1]
  const title = before?.text === '.' ? tokens[first - 2] : before
  return title !== undefined && people.titles.get(title.norm)?.gender != null && !people.roles.has(title.norm)
}

function isBodyRun(reader: Reader, first: number, end: number): boolean {
  const { tokens, pack } = reader
  const { organizationWords } = pack.people
  if (wholeNames(pack).some((lexicon) => entryAt(tokens, first, end, lexicon)?.endToken === end)) return true
  if (endsInMedium(reader, first, end)) return true
  for (let at = first + 1; at < end; at++) if (linksBody(tokens, at, pack)) return true
  return (
    organizationWords.has(tokens[end - 1]!.norm) ||
    (organizationWords.has(tokens[first]!.norm) && hasLowerWord(tokens, first, end))
  )
}

/** `New Hampshire Union Leader`: a place before a medium of several words. */
export function endsInMedium({ tokens, pack }: Reader, first: number, end: number): boolean {
  const place = entryAt(tokens, first, end - 1, pack.people.places)
  return place !== null && entryAt(tokens, place.endToken, end, pack.people.media)?.endToken === end
}

const hasLowerWord = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]!.kind === 'word' && !isCapitalised(tokens[i]!)) return true
  return false
}

/** A body, a place, an acronym, or one unknown word after a link: `la ministre du Labour Ann Reed`. */
function isOtherName(reader: Reader, first: number, end: number): boolean {
  const { tokens, pack } = reader
  if (isBodyRun(reader, first, end)) return true
  if (end !== first + 1 || pack.people.firstNames.has(tokens[first]!.norm)) return false
  const before = tokens[first - 1]
  const isLinked = before !== undefined && pack.words.linkingPrepositions.has(before.norm)
  return isLinked || isAcronym(tokens[first]!)
}

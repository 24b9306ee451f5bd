/** Who answers in an interview whose answers have no name before them. */

import type { LanguagePack } from '../languages/pack.js'
import { entryAt } from '../lexicon/lookup.js'
import { isSign } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import type { Scene } from './scene.js'

export interface Interviewee {
  /** Index of the mention that names them. */
  readonly mention: number
  /** 0 to 1. */
  readonly confidence: number
}

/** What speaks for somebody as the one who is interviewed, by mention. */
const WEIGHTS = { announced: 6, asks: -20, addressed: 3, headline: 2, full: 1, mentioned: 1 } as const

/** How sure one is who is announced, who is far ahead of all others, and who is the likeliest of several. */
const SURENESS = { announced: 0.93, ahead: 0.85, likeliest: 0.6 } as const

interface Person {
  mention: number
  words: number
  score: number
  isAnnounced: boolean
}

/**
 * The person whom the lines before the first answer name: after words that announce one (`entretien avec`), in the headline before
 * a colon, called by a question, or alone; or the one of those named by labels who does not ask. Null where there is none.
 */
export function intervieweeOf(scene: Scene): Interviewee | null {
  const answer = scene.stretches.findIndex(({ family }) => family === 'answer')
  if (answer < 0) return answererOf(scene)
  const persons = personsBefore(scene, scene.stretchTokens[answer]![0])
  const ranked = [...persons.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (!first) return null
  const isFarAhead = first.score >= 2 * (second?.score ?? 0)
  const confidence = first.isAnnounced ? 'announced' : isFarAhead ? 'ahead' : 'likeliest'
  return { mention: first.mention, confidence: SURENESS[confidence] }
}

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== '')

/** Among the labels that come back the only one that asks less often than not, where another asks. */
function answererOf({
  structure: { paragraphs, tokens, text },
  stretches,
  stretchTokens,
  mentionFrom,
}: Scene): Interviewee | null {
  const speakers = new Map<string, { mention: number | undefined; turns: number; questions: number }>()
  for (const [index, { family }] of stretches.entries()) {
    if (family !== 'label') continue
    const [first, end] = stretchTokens[index]!
    const paragraph = paragraphs[tokens[first]!.paragraph]!
    const label = text.slice(paragraph.start, tokens[first]!.start)
    const key = wordsIn(label).at(-1)?.toLowerCase() ?? ''
    const speaker = speakers.get(key) ?? { mention: mentionFrom.get(paragraph.firstToken), turns: 0, questions: 0 }
    speaker.turns++
    if (isSign(tokens[end - 1], '?')) speaker.questions++
    speakers.set(key, speaker)
  }
  const returning = [...speakers.values()].filter(({ turns }) => turns > 1)
  const answering = returning.filter(({ turns, questions }) => 2 * questions < turns)
  const mention = answering[0]?.mention
  const isOne = answering.length === 1 && returning.length > 1 && mention !== undefined
  return isOne ? { mention, confidence: SURENESS.ahead } : null
}

/** Persons of the lines before a token by their last name, with what speaks for each. */
function personsBefore(scene: Scene, limit: number): Map<string, Person> {
  const persons = new Map<string, Person>()
  let asks = -1
  for (let index = 0; index < scene.mentions.length; index++) {
    const mention = scene.mentions[index]!
    if (mention.first >= limit) break
    const role = roleOf(scene, index, asks)
    if (role === 'asks') asks = scene.structure.tokens[mention.first]!.sentence
    const key = keyOf(scene, index, role)
    if (key === null) continue
    const words = wordsOf(scene, index)
    const person = persons.get(key) ?? { mention: index, words, score: 0, isAnnounced: false }
    if (words > person.words) Object.assign(person, { mention: index, words })
    // `Rencontre avec un facteur`: who that is, the name of the next lines says
    const isDescribed = words === 0 && role === 'announced'
    person.score += WEIGHTS.mentioned + (words > 1 ? WEIGHTS.full : 0) + (role && !isDescribed ? WEIGHTS[role] : 0)
    person.isAnnounced ||= role === 'announced' && !isDescribed
    persons.set(key, person)
  }
  return persons
}

/** The last word of a person's name, without case; of somebody who is only described, all words where they are announced. */
function keyOf({ structure: { text }, mentions }: Scene, index: number, role: string | null): string | null {
  const { name, kind, start, end } = mentions[index]!
  if (name && (kind === 'person' || kind === 'unknown'))
    return text.slice(name.start, name.end).split(/\s+/u).at(-1)!.toLowerCase()
  return role === 'announced' && kind !== 'organization' && kind !== 'document'
    ? text.slice(start, end).toLowerCase()
    : null
}

function wordsOf({ structure: { text }, mentions }: Scene, index: number): number {
  const { name } = mentions[index]!
  return name ? text.slice(name.start, name.end).split(/\s+/u).length : 0
}

/** What the words beside a mention say of it. */
function roleOf(scene: Scene, index: number, asking: number): 'announced' | 'asks' | 'addressed' | 'headline' | null {
  const { structure, mentions, pack, stretchAt } = scene
  const { tokens, sentences, paragraphs } = structure
  const { first, endToken } = mentions[index]!
  const { sentence, paragraph } = tokens[first]!
  if (!pack.voices || sentence === asking) return sentence === asking ? 'asks' : null
  const from = Math.max(sentences[sentence]!.firstToken, first - 6)
  if (leadTo(scene, from, first, pack.voices.interviewers) !== null) return 'asks'
  const lead = leadTo(scene, from, first, pack.voices.interviewed)
  // `She spoke to Paul Reed`: who is told of as somebody known is who answers
  if (lead !== null) return isOneKnown(tokens[lead - 1], pack) ? 'asks' : 'announced'
  if (paragraphs[paragraph]!.role === 'credit') return 'asks'
  if (stretchAt[first]! >= 0) return null
  // One word alone may be the rubric: `Municipales : …`
  if (paragraph === 0 && isSign(tokens[endToken], ':') && wordsOf(scene, index) > 1) return 'headline'
  const isCalled = isSign(tokens[endToken], ',') && first <= sentences[sentence]!.firstToken + 1
  return isCalled && isSign(tokens[sentences[sentence]!.endToken - 1], '?') ? 'addressed' : null
}

/** Where words of the list begin that end right before the token; null where none do. */
function leadTo(
  { structure: { tokens } }: Scene,
  from: number,
  first: number,
  list: ReadonlySet<string>,
): number | null {
  for (let at = from; at < first; at++) if (entryAt(tokens, at, first, list)?.endToken === first) return at
  return null
}

/** A pronoun for one person who is neither who writes nor who reads. */
function isOneKnown(token: Token | undefined, { words }: LanguagePack): boolean {
  const entry = words.pronouns.get(token?.norm ?? '')
  return entry?.use === 'subject' && entry.person === 3 && entry.plural === false && entry.gender !== null
}

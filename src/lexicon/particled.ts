/** Surnames with their particles: after `Ursula von der Leyen`, `von der Leyen` alone is that person. */

import type { LanguagePack } from '../languages/pack.js'
import type { Structure, Token } from '../text/structure.js'
import { entryAt } from './lookup.js'
import type { Name } from './names.js'
import { isCapitalised } from './words.js'

/** The names, with those of particles and a surname that a full name of the document has; linear in both. */
export function withParticledNames(
  names: readonly Name[],
  { tokens, sentences }: Structure,
  pack: LanguagePack,
): readonly Name[] {
  const bearers = bearersOf(names, tokens, pack)
  if (bearers.size === 0) return names
  const found = sentences.flatMap(({ firstToken, endToken }) =>
    particledIn(tokens, firstToken, endToken, bearers, pack),
  )
  const taken = new Map(found.flatMap((name) => range(name).map((at) => [at, name] as const)))
  const isLonger = (name: Name) => {
    const other = taken.get(name.first) ?? taken.get(name.endToken - 1)
    return other === undefined || name.endToken - name.first > other.endToken - other.first
  }
  const kept = names.filter(isLonger)
  const inLonger = new Set(kept.flatMap((name) => (name.endToken - name.first > 2 ? range(name) : [])))
  return [...kept, ...found.filter(({ first }) => !inLonger.has(first))].sort((a, b) => a.first - b.first)
}

const range = ({ first, endToken }: Name): number[] => Array.from({ length: endToken - first }, (_, i) => first + i)

/** Particles and surname as norms → the person. */
function bearersOf(names: readonly Name[], tokens: readonly Token[], { people }: LanguagePack): Map<string, Name> {
  const bearers = new Map<string, Name>()
  for (const name of names) {
    if (name.kind !== 'person' || !people.firstNames.has(tokens[name.first]!.norm)) continue
    const words = tokens.slice(name.first + 1, name.endToken)
    const from = words.findIndex((word) => people.particles.has(word.norm) && !isCapitalised(word))
    if (from >= 0 && from < words.length - 1) bearers.set(keyOf(words.slice(from)), name)
  }
  return bearers
}

const keyOf = (words: readonly Token[]): string => words.map(({ norm }) => norm).join(' ')

function particledIn(
  tokens: readonly Token[],
  first: number,
  end: number,
  bearers: ReadonlyMap<string, Name>,
  pack: LanguagePack,
): Name[] {
  const found: Name[] = []
  for (let at = first; at < end; at++) {
    const entry = pack.people.particles.has(tokens[at]!.norm) ? entryAt(tokens, at, end, bearers) : null
    if (!entry || !(entry.endToken - at > 2 || isSubject(tokens, at, entry.endToken, pack))) continue
    const { kind, gender } = bearers.get(entry.key)!
    const span = { start: tokens[at]!.start, end: tokens[entry.endToken - 1]!.end }
    found.push({ ...span, first: at, endToken: entry.endToken, kind, gender, titleFirst: at })
    at = entry.endToken - 1
  }
  return found
}

/** One particle alone may be a preposition: `the house of Weiler`; beside a finite verb it is not. */
function isSubject(tokens: readonly Token[], at: number, end: number, { cues }: LanguagePack): boolean {
  const isVerb = (token: Token | undefined) =>
    token !== undefined && cues.readVerb(token.norm).some(({ features }) => features.form === 'finite')
  const before = tokens[at - 1]
  const opens = before?.sentence !== tokens[at]!.sentence
  return opens ? isVerb(tokens[end]) : isVerb(before) && before!.kind === 'word'
}

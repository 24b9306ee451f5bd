/** Whose somebody is: `son avocat` as the advocate of whom the text speaks; and whose view is told: `à ses yeux`. */

import type { LanguagePack, PronounEntry } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import { addOnce, type Cast, type Draft, describedDraft, type Resolver } from './cast.js'
import type { ResolvedMention } from './entity.js'
import { entityOf } from './naming.js'
import { mostSalient } from './pronouns.js'
import { contentWords, fold } from './words.js'

/** How often the owner is right, as counted in annotated news. */
const TRUST = 0.65

/** Most owners of owners in a name: in a text of possessives alone each would be longer than the one before. */
const MOST_OWNERS = 4

/** A person or a body that a possessive describes, with the owner; what source phrases name (`à son avis`) is the owner's. */
export const byOwner: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const possessive = mention.form === 'description' ? possessiveOf(cast, mention) : null
  if (possessive?.entry.person !== 3) return null
  const from = possessive.at + 1
  if (cast.isSource.has(index) && isView(cast, from, mention.endToken)) return ownView(cast, index, possessive.entry)
  const { role, kind, plural } = mention
  if (role === null || plural === true || kind === 'document' || !cast.pack.words.genitive) return null
  const owner = mostSalient(cast, index, possessive.entry)
  if (owner?.entity == null || isThing(cast.drafts[owner.entity]!)) return null
  if (ownersOf(cast, owner.entity) === MOST_OWNERS) return null
  // `Son avocat plaide. Son avocat crie.`: the same advocate, not the advocate's
  const isItself = cast.owners.has(owner.entity) && cast.drafts[owner.entity]!.roles.includes(role)
  const entity = isItself ? owner.entity : ownedDraft(cast, mention, from, owner.entity, owner.antecedent ?? null).id
  return { entity, confidence: TRUST, reason: 'unnamed, by whose they are' }
}

/** The possessive that begins a description, perhaps after an article: `il suo avvocato`. */
export function possessiveOf(
  { structure: { tokens }, pack }: Cast,
  { first, endToken }: Mention,
): { at: number; entry: PronounEntry } | null {
  const { owners, determiners } = pack.words
  const at = determiners.get(tokens[first]!.norm)?.kind === 'definite' ? first + 1 : first
  const entry = at + 1 < endToken ? owners?.get(tokens[at]!.norm) : undefined
  return entry ? { at, entry } : null
}

/** `une crise cardiaque` has no family. */
const isThing = ({ kind, isNamed }: Draft): boolean => kind === 'document' || (kind === 'unknown' && !isNamed)

/** How many owners there are from one to the next, up to the most that are told. */
function ownersOf({ owners }: Cast, draft: number): number {
  let count = 0
  for (let at = owners.get(draft); at && count < MOST_OWNERS; at = owners.get(at.draft)) count++
  return count
}

function ownView(cast: Cast, index: number, entry: PronounEntry): ResolvedMention | null {
  const owner = mostSalient(cast, index, entry)
  return owner && { ...owner, reason: `possessive: ${owner.reason}` }
}

/** The tokens are one of the nouns of the pack's source phrases: `yeux` of `aux yeux de`. */
function isView({ structure: { tokens }, pack }: Cast, first: number, end: number): boolean {
  return contentWords(tokens, first, end, pack).length === 1 && viewsOf(pack).has(tokens[end - 1]!.norm)
}

const viewsOf = madeOnce(({ cues, words: { linkingPrepositions } }: LanguagePack): ReadonlySet<string> => {
  const linked = cues.phrases.filter(({ words }) => words.length > 2 && linkingPrepositions.has(words.at(-1)!))
  return new Set(linked.map(({ words }) => words.at(-2)!))
})

/** The one described so of that owner, whom a mention takes up: another owner's is another one. */
export function ownedDraft(cast: Cast, mention: Mention, from: number, owner: number, taken: number | null): Draft {
  const { tokens, text } = cast.structure
  const shown = text.slice(tokens[from]!.start, mention.end)
  const { kind, gender, plural } = mention
  const fields = { kind, gender, plural, isNamed: false, isPlace: false }
  const draft = describedDraft(cast, shown, fields, owner)
  addOnce(draft.heads, fold(mention.role!))
  addOnce(draft.roles, mention.role!)
  cast.owners.set(draft.id, { draft: owner, mention: taken })
  return draft
}

// ---------------------------------------------------------------- names

/** Adds the owners to the descriptions of those that are theirs. */
export function nameOwners(cast: Cast): void {
  for (const [id, owner] of [...cast.owners].sort(([a], [b]) => a - b)) {
    const { forms } = cast.drafts[id]!
    const name = genitive(cast.pack, ownerName(cast, owner))
    const owned = [...forms].map(([form, count]) => [`${form} ${name}`, count] as const)
    forms.clear()
    for (const [form, count] of owned) forms.set(form, count)
  }
}

/** Mentions of an owner among which one with an article is looked for. */
const MOST_LOOKED_AT = 20

/** A name in full, a body's with its article where the text has one; of who has no name, the words that the possessive takes up. */
function ownerName(
  { drafts, mentions, structure: { tokens, text }, pack }: Cast,
  owner: { draft: number; mention: number | null },
): string {
  const draft = drafts[owner.draft]!
  const { name } = entityOf(draft, drafts)
  if (draft.isNamed && draft.kind === 'person') return name
  // `Elle … sa maire`: the words before the pronoun
  const own = draft.mentions.slice(0, MOST_LOOKED_AT)
  const candidates = draft.isNamed || owner.mention === null ? own : [owner.mention, ...own]
  for (const index of candidates) {
    const { first, endToken, end } = mentions[index]!
    const kind = pack.words.determiners.get(tokens[first]!.norm)?.kind
    if (kind === undefined || first + 1 === endToken) continue
    const rest = text.slice(tokens[first + 1]!.start, end)
    const isWhole = draft.isNamed ? kind === 'definite' && rest === name : kind !== 'possessive'
    if (isWhole) return `${tokens[first]!.norm}${tokens[first + 1]!.spaced ? ' ' : ''}${rest}`
  }
  return name
}

/** `de la victime`, `du club`, `d'Anne`. */
function genitive({ words }: Pick<LanguagePack, 'words'>, name: string): string {
  const { preposition, elided, contractions } = words.genitive!
  const article = /^\p{L}+['’]?/u.exec(name)?.[0] ?? ''
  const contracted = contractions.get(article)
  if (contracted !== undefined) return contracted + name.slice(article.length)
  // `l'avocat de riverains`: the article of several goes
  if ([...contractions.values()].includes(article)) return genitive({ words }, name.slice(article.length).trimStart())
  return elided?.before.has(name.charAt(0).toLowerCase()) ? elided.form + name : `${preposition} ${name}`
}

/** Asks a pack's witness about the names whose kind the rules leave open. */

import type { LanguagePack } from '../languages/pack.js'
import type { NameWitness } from '../languages/witness.js'
import { structureOf } from '../text/analyse.js'
import type { Structure } from '../text/structure.js'
import { consistent } from './joined.js'
import { findNames, type Name, type NameKind } from './names.js'

/**
 * The names with the kinds that the pack's witness gives to those of kind `other`, and then to the same words elsewhere. The
 * witness is loaded where there is such a name, and sees only the sentences that hold one. Rejects where it cannot be loaded.
 */
export async function withWitness(structure: Structure, names: readonly Name[], pack: LanguagePack): Promise<Name[]> {
  if (!pack.loadWitness || !names.some(isOpen)) return [...names]
  const kindOf = asking(structure, await pack.loadWitness())
  const told = names.map((name) => (isOpen(name) ? { ...name, kind: kindOf(name) } : name))
  return consistent(told, structure.tokens, pack)
}

/** The names of a text, the pack's witness heard. Rejects where it cannot be loaded. */
export async function witnessedNames(text: string, pack: LanguagePack): Promise<Name[]> {
  const structure = structureOf(text, pack.text)
  return withWitness(structure, findNames(structure, pack), pack)
}

const isOpen = ({ kind }: Name): boolean => kind === 'other'

/** The kind of a name by the witness, each sentence shown once; `other` where its words have none or several. */
function asking({ text, tokens, sentences }: Structure, witness: NameWitness): (name: Name) => NameKind {
  const seen = new Map<number, ReturnType<NameWitness>>()
  return ({ start, end, first }) => {
    const { sentence } = tokens[first]!
    const span = sentences[sentence]!
    const words = seen.get(sentence) ?? witness(text.slice(span.start, span.end))
    seen.set(sentence, words)
    const inside = words.filter((word) => span.start + word.start < end && start < span.start + word.end)
    const kinds = new Set(inside.map(({ kind }) => kind))
    return kinds.size === 1 ? inside[0]!.kind : 'other'
  }
}

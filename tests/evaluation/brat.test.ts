import { describe, expect, it } from 'vitest'
import { goldOfBrat } from '../../src/evaluation/brat.js'
import { evaluate } from '../../src/evaluation/evaluate.js'
import { extract } from '../../src/extract.js'
import { renderBrat } from '../../src/output/brat.js'

const TEXT = `😀 Mme Ilse Marchand a parlé. « Le pont tiendra, a-t-elle dit,
et nous aussi. » Selon elle, le coût « explose ».`

/** A text-bound annotation; brat counts code points. */
function mark(id: string, type: string, words: string, from = 0): string {
  const start = [...TEXT.slice(0, TEXT.indexOf(words, from))].length
  return `${id}\t${type} ${start} ${start + [...words].length}\t${words}`
}

const ANN = [
  mark('T1', 'Quote', 'Le pont tiendra'),
  mark('T2', 'Quote', 'et nous aussi.'),
  mark('T3', 'Speaker', 'Mme Ilse Marchand'),
  mark('T4', 'Speaker', 'elle'),
  mark('T5', 'Cue', 'a-t-elle dit'),
  mark('T6', 'Claim', 'le coût « explose »'),
  mark('T7', 'Quote', 'explose'),
  mark('T8', 'Speaker', 'elle', TEXT.indexOf('Selon')),
  'R1\tContinues Arg1:T2 Arg2:T1',
  'R2\tSaidBy Arg1:T1 Arg2:T4',
  'R3\tCuedBy Arg1:T1 Arg2:T5',
  'R4\tFragmentOf Arg1:T7 Arg2:T6',
  'R5\tSaidBy Arg1:T6 Arg2:T8',
  '*\tEquiv T3 T4',
  'A1\tType T6 mixed',
  '#1\tAnnotatorNotes T1\tsure',
  '',
].join('\n')

describe('goldOfBrat', () => {
  it('reads claims, quotes that continue each other, and who the speaker is', () => {
    const { attributions } = goldOfBrat('a', TEXT, ANN)
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => TEXT.slice(start, end))
    expect(attributions.map(({ content }) => words(content))).toEqual([
      ['Le pont tiendra', 'et nous aussi.'],
      ['le coût « explose »'],
    ])
    expect(attributions).toMatchObject([
      { type: 'direct', speaker: 'Mme Ilse Marchand' },
      { type: 'mixed', speaker: null },
    ])
    expect(attributions.map(({ cue, source }) => [...words(cue), ...words(source)])).toEqual([
      ['a-t-elle dit', 'elle'],
      ['elle'],
    ])
  })

  it('joins what brat parted at a line end', () => {
    const text = 'a « b\nc » d'
    expect(goldOfBrat('a', text, 'T1\tQuote 4 5;6 7\tb c\n').attributions[0]!.content).toEqual([[4, 7]])
  })

  it('takes a claim without a type for what its fragments make it', () => {
    const [claim] = goldOfBrat(
      'a',
      'a « b » c',
      'T1\tClaim 0 9\ta « b » c\nT2\tQuote 4 5\tb\nR1\tFragmentOf Arg1:T2 Arg2:T1\n',
    ).attributions
    expect(claim).toMatchObject({ type: 'mixed' })
    expect(goldOfBrat('a', 'a b', 'T1\tClaim 0 3\ta b\n').attributions[0]).toMatchObject({ type: 'indirect' })
  })

  it.each(['T1\tQuote 4 99\tb', 'T1\tQuote 5 4\tb', 'T1\tQuote\tb', 'T1\tQuote x y\tb'])('refuses %j', (line) => {
    expect(() => goldOfBrat('a', 'a « b » c', line)).toThrow(/^line 1: /)
  })

  it('finds all again in what the program itself marks', async () => {
    const text =
      'La ministre Ilse Marchand a visité le barrage. « Nous paierons », a-t-elle promis, « et vite. »\n\n' +
      'Luc Aubry a assuré que le chantier « avance » et que la digue tiendra 😀.'
    const document = await extract(text, { source: 'a', lang: 'fr', includeText: true })
    const { figures } = evaluate([goldOfBrat('a', text, renderBrat(document))], [document])
    expect(figures).toMatchObject({
      quotes: { exact: { all: { f1: 1 } } },
      claims: { exact: { all: { f1: 1 } }, source: { f1: 1 } },
      attribution: { mention: { f1: 1 } },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { withCertainty } from '../../src/certainty.js'
import { extract } from '../../src/extract.js'
import { certaintyExamples, leastSureOf, trainCertainty, weighedQuotes } from '../../src/training/certainty.js'
import type { GoldAttribution, GoldRow } from '../../src/training/gold.js'

const TEXT = '“The bridge will hold all winter,” said Ann Lowe. A stranger shouted: “Nobody believes that any more.”'
const found = await extract(TEXT, { lang: 'en' })
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const

const attribution = (content: string, source: string, speaker: string | null): GoldAttribution => ({
  type: 'direct',
  content: [at(content)],
  cue: [],
  source: [at(source)],
  speaker,
})
const rowOf = (...attributions: GoldAttribution[]): GoldRow => ({
  id: 'bridge',
  lang: 'en',
  text: TEXT,
  attributions,
  notSpeech: [],
  ignored: [],
})
const rights = (row: GoldRow) => certaintyExamples(row, found, 1).map(({ isRight }) => isRight)

const HELD = 'The bridge will hold all winter,'
const BELIEVED = 'Nobody believes that any more.'

describe('certaintyExamples', () => {
  it('asks for the name, and for the words where gold has none', () => {
    expect(rights(rowOf(attribution(HELD, 'Ann Lowe', 'Ann Lowe')))).toEqual([true])
    expect(rights(rowOf(attribution(HELD, 'Ann Lowe', 'Paul Reed')))).toEqual([false])
    expect(rights(rowOf(attribution(BELIEVED, 'A stranger', null)))).toEqual([true])
    expect(rights(rowOf(attribution(BELIEVED, 'Ann Lowe', null)))).toEqual([false])
  })

  it('leaves out what gold does not have', () => {
    expect(rights(rowOf())).toEqual([])
  })

  it('learns nothing from a conversation, whose weights are learnt after', () => {
    const row = rowOf(attribution(HELD, 'Ann Lowe', 'Ann Lowe'))
    const [held, ...others] = found.quotes
    const turn = { ...held!, reason: 'turn of the conversation' }
    expect(certaintyExamples(row, { ...found, quotes: [turn, ...others] }, 1)).toEqual([])
  })
})

describe('trainCertainty', () => {
  it('is surer of what was right', () => {
    const row = rowOf(attribution(HELD, 'Ann Lowe', 'Ann Lowe'), attribution(BELIEVED, 'A stranger', 'Paul Reed'))
    const examples = Array.from({ length: 200 }, () => certaintyExamples(row, found, 1)).flat()
    const [held, believed] = withCertainty(found, trainCertainty(examples)).quotes
    expect(held!.speaker!.confidence).toBeGreaterThan(0.8)
    expect(believed!.speaker!.confidence).toBeLessThan(0.2)
    expect(trainCertainty(examples)).toEqual(trainCertainty(examples))
  })
})

describe('weighedQuotes', () => {
  it('takes a speaker for right by the name or by the words, and for wrong what gold has not', () => {
    const trees = trainCertainty(certaintyExamples(rowOf(attribution(HELD, 'Ann Lowe', 'Ann Lowe')), found, 1))
    const rightsOf = (row: GoldRow) => weighedQuotes(row, found, trees).map(({ isRight }) => isRight)
    expect(rightsOf(rowOf(attribution(HELD, 'Ann Lowe', 'Paul Reed')))).toEqual([true, false])
    expect(
      rightsOf(rowOf(attribution(HELD, 'A stranger', 'Paul Reed'), attribution(BELIEVED, 'A stranger', null))),
    ).toEqual([false, true])
  })
})

describe('leastSureOf', () => {
  const weighed = (...list: [number, boolean][]) => list.map(([probability, isRight]) => ({ probability, isRight }))

  it('goes down as far as the share is right', () => {
    expect(leastSureOf(weighed([0.5, true], [0.9, true], [0.8, false], [0.7, true]), 0.75)).toBe(0.5)
    expect(leastSureOf(weighed([0.5, false], [0.9, true], [0.8, false], [0.7, true]), 0.66)).toBe(0.7)
  })

  it('does not part what is equally sure', () => {
    expect(leastSureOf(weighed([0.9, true], [0.8, true], [0.8, false]), 1)).toBe(0.9)
  })

  it('finds nothing sure where nothing is right', () => {
    expect(leastSureOf(weighed([0.9, false]), 0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(leastSureOf([], 0.5)).toBe(Number.POSITIVE_INFINITY)
  })
})

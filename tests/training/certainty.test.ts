import { describe, expect, it } from 'vitest'
import { withCertainty } from '../../src/certainty.js'
import { extract } from '../../src/extract.js'
import { certaintyExamples, trainCertainty } from '../../src/training/certainty.js'
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
})

describe('trainCertainty', () => {
  it('is surer of what was right', () => {
    const row = rowOf(attribution(HELD, 'Ann Lowe', 'Ann Lowe'), attribution(BELIEVED, 'A stranger', 'Paul Reed'))
    const examples = Array.from({ length: 50 }, () => certaintyExamples(row, found, 1)).flat()
    const [held, believed] = withCertainty(found, trainCertainty(examples)).quotes
    expect(held!.speaker!.confidence).toBeGreaterThan(0.8)
    expect(believed!.speaker!.confidence).toBeLessThan(0.2)
    expect(trainCertainty(examples)).toEqual(trainCertainty(examples))
  })
})

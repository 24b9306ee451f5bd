import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/attribution/attribute.js'
import { readModel, writeModel } from '../../src/attribution/model.js'
import { modelFor } from '../../src/attribution/models.js'
import { loadPack } from '../../src/languages/index.js'
import { read } from '../../src/reading.js'
import type { GoldRow } from '../../src/training/gold.js'
import { trainOwn } from '../../src/training/own.js'

const pack = await loadPack('en', 'English')
const shipped = modelFor({ code: 'en' })!

/** Minutes of a club that reports in a way of its own: `Item, content, from NAME.` */
function minutes(name: string, content: string, index: number): GoldRow {
  const text = `Minutes of the garden club.\n\nItem, ${content}, from ${name}. The hall was warm and the tea was good.`
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const attribution = {
    type: 'indirect' as const,
    content: [span(content)],
    cue: [],
    source: [span(name)],
    speaker: name,
  }
  return { id: String(index), lang: 'en', text, attributions: [attribution], notSpeech: [], ignored: [] }
}

const NAMES = ['Ann Lowe', 'Paul Reed', 'Tom Brandt', 'Ruth Amos', 'Nora Sloan']
const CONTENTS = ['the roses need water', 'the fence has fallen', 'the shed was left open', 'nobody paid for the seeds']
const rows = NAMES.flatMap((name, a) => CONTENTS.map((content, b) => minutes(name, content, a * CONTENTS.length + b)))

const contents = (text: string, model: typeof shipped) =>
  attribute(read(text, pack), model).claims.map(({ spans }) => text.slice(spans[0]!.start, spans[0]!.end))

describe('trainOwn', () => {
  const { model, before, after } = trainOwn(rows, pack, shipped)

  it('learns from the gold what the shipped model does not know, and says so', () => {
    expect(after?.right).toBeGreaterThan(before.right)
    expect(after).toMatchObject({ gold: rows.length })
    const { text } = minutes('Claire Owen', 'the pond is dry', 0)
    expect(contents(text, model)).toEqual(['the pond is dry'])
  })

  it('gives a model that can be written and read', () => {
    expect(readModel(writeModel(model))).toMatchObject({ lang: 'en' })
  })

  it('gives the same bytes each time', () => {
    const few = rows.slice(0, 8)
    const once = writeModel(trainOwn(few, pack, null).model)
    expect(Buffer.from(once).equals(writeModel(trainOwn(few, pack, null).model))).toBe(true)
  })

  it('keeps the shipped scorers where there are too few articles to leave some out', () => {
    const few = trainOwn(rows.slice(0, 3), pack, shipped)
    expect(few.after).toBeNull()
    expect(few.model.linker).toBe(shipped.linker)
  })
})

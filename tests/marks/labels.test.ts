import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { labelTurns } from '../../src/marks/labels.js'
import { structureOf } from '../../src/text/analyse.js'

/** Where the words of each labelled turn begin. */
async function turns(text: string): Promise<string[]> {
  const pack = await loadPack('en', 'English')
  const structure = structureOf(text, pack.text)
  return [...labelTurns(structure)].map(([paragraph, start]) => text.slice(start, structure.paragraphs[paragraph]!.end))
}

describe('labelled turns', () => {
  it('are answers to a question', async () => {
    expect(await turns('Are you leaving?\n\nHugo Marsh: No, I am staying.')).toEqual(['No, I am staying.'])
  })

  it('are those of a script', async () => {
    const text =
      'Ann Lee: Come in.\n\nHugo Marsh: Thank you.\n\nAnn Lee: Sit down.\n\nHugo Marsh: I would rather stand.'
    expect(await turns(text)).toHaveLength(4)
  })

  it('are no headings of a list', async () => {
    expect(await turns('Three things changed.\n\nPrices: they rose.\n\nWages: they fell.')).toEqual([])
    expect(await turns('Hugo Marsh: “No, I am staying.”')).toEqual([])
  })
})

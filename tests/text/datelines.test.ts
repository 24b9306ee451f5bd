import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { structureOf } from '../../src/text/analyse.js'

/** The sentences of a text. */
async function sentencesOf(text: string, code: string): Promise<string[]> {
  const { text: conventions } = await loadPack(code, code)
  return structureOf(text, conventions).sentences.map(({ start, end }) => text.slice(start, end))
}

describe('a dateline is a sentence of its own', () => {
  it.each([
    ['fr', 'REDON - Selon Bredix, il pleut.'],
    ['fr', 'BRÉVAN (Loire), 14 mai 2024 (APN) - Un homme a fui.'],
    ['fr', '18h15 - Selon Bredix, il pleut.'],
    ['fr', '16 h 10 – Pas de blessé.'],
    ['fr', '9 h – Le maire parle.'],
    ['fr', '18:15 : le maire parle.'],
    ['en', 'WASHINGTON — The bridge is closed.'],
    ['en', 'EAST NORFORD, Iowa, Aug. 3 (NPX) — Young farmers met.'],
    ['en', 'Norford, Me. (AP) -- The bridge is closed.'],
    ['en', 'NORFORD — “The bridge is closed.”'],
  ])('%s: %s', async (code, text) => {
    const [lead, ...others] = await sentencesOf(text, code)
    expect(lead).toMatch(/(?:-|–|—|:)$/u)
    expect(others).toHaveLength(1)
    expect(`${lead} ${others[0]}`).toBe(text)
  })

  it.each([
    ['fr', 'Nadia Morel – « Non »'],
    ['en', 'NASA – the agency – said so.'],
    ['en', 'The bridge (AP) — it is old — is closed.'],
    ['en', 'I — I said so.'],
    ['en', 'NORFORD —'],
    ['fr', '18 hommes - Luc et Jean aussi - sont là.'],
  ])('%s: not %s', async (code, text) => {
    expect(await sentencesOf(text, code)).toEqual([text])
  })

  it('stands at the head of a paragraph only', async () => {
    expect(await sentencesOf('Il pleut à NICE - Le maire parle.', 'fr')).toHaveLength(1)
    expect(await sentencesOf('Il pleut.\n\nNICE - Le maire parle.', 'fr')).toHaveLength(3)
  })
})

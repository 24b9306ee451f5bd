import { describe, expect, it } from 'vitest'
import { nestedTeller } from '../../src/attribution/speech.nested.js'
import { loadPack } from '../../src/languages/index.js'
import { read } from '../../src/reading.js'

/** Whose the words between the inner marks are. */
async function teller(text: string, code = 'en') {
  const { speechScene } = read(text, await loadPack(code, code))
  return nestedTeller(
    speechScene.stretches.findIndex(({ parent }) => parent !== null),
    speechScene,
  )
}

describe('nestedTeller', () => {
  it.each([
    ['en', '“The mayor told me, ‘Leave now,’ and I left,” said Paul Lemmer.'],
    ['en', '“She said ‘never’ twice,” recalled Tom Ridley.'],
    ['en', '“He has said: ‘The dam will hold.’ It did not,” said Paul Lemmer.'],
    ['fr', '« Le maire m’a dit : “Partez.” Je suis parti », raconte Paul Lemmer.'],
  ])('somebody told: %s %s', async (code, text) => {
    expect(await teller(text, code)).toBe('nested told')
  })

  it.each([
    '“So I told him, ‘Leave now,’ and he left,” said Paul Lemmer.',
    '“You can’t just say, ‘The dam will hold,’ and leave,” said Paul Lemmer.',
  ])('the speaker’s own: %s', async (text) => {
    expect(await teller(text)).toBe('nested own')
  })

  it.each([
    '“The mayor may say, ‘The dam will hold,’ and leave,” said Paul Lemmer.',
    '“The mayor never said, ‘The dam will hold,’ to us,” said Paul Lemmer.',
    '“It is easy to say, ‘The dam will hold,’ and leave,” said Paul Lemmer.',
    '“The mayor said that the workers would be ‘released’ in May,” said Paul Lemmer.',
    '“The only ‘walls’ are those of the dam,” said Paul Lemmer.',
  ])('nobody, or only a term: %s', async (text) => {
    expect(await teller(text)).toBeNull()
  })
})

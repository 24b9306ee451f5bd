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
    ['en', '“She’s like, ‘Well, I stay.’ So we left,” said Paul Lemmer.'],
    ['en', '“They often come and say, ‘Leave now,’ and I leave,” said Paul Lemmer.'],
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
    ['en', '“The mayor may say, ‘The dam will hold,’ and leave,” said Paul Lemmer.'],
    ['en', '“The mayor never said, ‘The dam will hold,’ to us,” said Paul Lemmer.'],
    ['en', '“It is easy to say, ‘The dam will hold,’ and leave,” said Paul Lemmer.'],
    ['en', '“No engineer would ever say ‘never mind the dam’,” said Paul Lemmer.'],
    ['en', '“If somebody comes in and says, ‘The dam will hold,’ we leave,” said Paul Lemmer.'],
    ['en', '“They can look at the wall and say, ‘The dam will hold,’” said Paul Lemmer.'],
    ['en', '“He will call and say to us, ‘Leave now,’ and hang up,” said Paul Lemmer.'],
    ['fr', '« Si le maire dit : “Partez”, je pars », raconte Paul Lemmer.'],
    ['fr', '« Le maire pourrait dire : “Partez” », raconte Paul Lemmer.'],
  ])('supposed: %s %s', async (code, text) => {
    expect(await teller(text, code)).toBe('nested supposed')
  })

  it.each([
    '“The mayor said that the workers would be ‘released’ in May,” said Paul Lemmer.',
    '“The only ‘walls’ are those of the dam,” said Paul Lemmer.',
    '“People like the ‘Leave’ workers are out,” said Paul Lemmer.',
    '“It is called ‘Dam Watch’ here,” said Paul Lemmer.',
  ])('only a term: %s', async (text) => {
    expect(await teller(text)).toBeNull()
  })
})

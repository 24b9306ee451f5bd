import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const who = (text: string, source: string) => namesFor(text, french, [source])[0]

describe('how old the text says that somebody is', () => {
  const met = 'Nadia Morel, 71 ans, a salué Jeanne Aubin, 34 ans, sur le quai.'

  it('tells whom a decade takes up', () => {
    expect(who(`${met} « Bonjour », a dit la septuagénaire.`, 'la septuagénaire')).toBe('Nadia Morel')
    expect(who(`${met} « Bonjour », a dit la trentenaire.`, 'la trentenaire')).toBe('Jeanne Aubin')
    expect(who(`${met} « Bonjour », a dit la quadragénaire.`, 'la quadragénaire')).toBe('quadragénaire')
  })

  it('tells whom a figure takes up', () => {
    expect(who(`${met} « Bonjour », a dit la fleuriste de 71 ans.`, 'la fleuriste de 71 ans')).toBe('Nadia Morel')
    expect(who(`${met} « Bonjour », a dit la fleuriste de 52 ans.`, 'la fleuriste de 52 ans')).toBe(
      'fleuriste de 52 ans',
    )
  })
})

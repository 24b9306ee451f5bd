import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { findVerbGroups } from '../../src/lexicon/cues.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { structureOf } from '../../src/text/analyse.js'

const first = (text: string, pack = french): string => {
  const [mention] = findMentions(structureOf(text, pack.text), [], pack)
  return text.slice(mention!.start, mention!.end)
}

describe('a form that a noun has too, behind a complement', () => {
  it('is a verb where a quote follows', () => {
    expect(first('Le patron du numérique demande « un geste ».')).toBe('Le patron du numérique')
  })

  it('is the verb of a plural whose complement stands before it, where a clause follows', () => {
    expect(first('Supporters of the law hope this is over.', english)).toBe('Supporters of the law')
    expect(first('Supporters of the law hope left early.', english)).toBe('Supporters of the law hope')
  })
})

describe('an article’s form behind a noun', () => {
  const verbs = (text: string) => {
    const { tokens, ...structure } = structureOf(text, french.text)
    return findVerbGroups({ tokens, ...structure }, french).map(({ head }) => tokens[head]!.text)
  }

  it.each([
    ['Le maire les invite à partir.', 'invite'],
    ['Paul Redon les exhorte à partir.', 'exhorte'],
    ["Le parquet le soupçonne d'avoir menti.", 'soupçonne'],
    ["Le maire leur demande d'attendre.", 'demande'],
    ["Le maire l'accuse.", 'accuse'],
  ])('is a clitic where a verb that reports leads on: %s', (text, verb) => {
    expect(verbs(text)).toContain(verb)
  })

  it.each([
    ['Ces propos puent la calomnie.', 'calomnie'],
    ['Les élus ont rejeté leur demande de report.', 'demande'],
    ['Vient en annexe la liste des élus.', 'liste'],
    ['À Redon le juge de paix a parlé.', 'juge'],
  ])('stays an article elsewhere: %s', (text, noun) => {
    expect(verbs(text)).not.toContain(noun)
  })
})

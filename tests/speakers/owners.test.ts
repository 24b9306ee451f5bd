import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { spanish } from '../../src/languages/es/index.js'
import { french } from '../../src/languages/fr/index.js'
import { italian } from '../../src/languages/it/index.js'
import { portuguese } from '../../src/languages/pt/index.js'
import { namesFor } from './answers.js'

describe('whose somebody is', () => {
  it.each([
    [
      'a person',
      french,
      'Claire Vautrin a été arrêtée jeudi. Son avocat a dénoncé une farce.',
      'Son avocat',
      'avocat de Claire Vautrin',
    ],
    ['a vowel', french, 'Anne Vautrin est morte jeudi, a annoncé sa famille.', 'sa famille', "famille d'Anne Vautrin"],
    [
      'a body with its article',
      french,
      "L'Union vélocipédique a réagi. Son président refuse de partir.",
      'Son président',
      "président de l'Union vélocipédique",
    ],
    [
      'somebody described',
      french,
      'La victime a porté plainte. Pour son avocat, la police a tort.',
      'son avocat',
      'avocat de la victime',
    ],
    [
      'several',
      french,
      'Les deux accusés ont nié. Leur avocat plaidera mardi.',
      'Leur avocat',
      'avocat des deux accusés',
    ],
    [
      'somebody new',
      french,
      'Une retraitée a témoigné mardi. Son avocat a protesté.',
      'Son avocat',
      "avocat d'une retraitée",
    ],
    [
      'somebody described, behind a pronoun',
      french,
      "L'association des bateliers a protesté. Elle proteste encore. Sa présidente a écrit au préfet.",
      'Sa présidente',
      "présidente de l'association des bateliers",
    ],
    [
      'several who are new',
      french,
      'Des riverains ont manifesté mardi. Leur avocat a protesté.',
      'Leur avocat',
      'avocat de riverains',
    ],
    [
      'several, and not of a body between',
      french,
      'Les plongeurs ont protesté. Le ministère de la Défense a refusé. Leur chef a démissionné.',
      'Leur chef',
      'chef des plongeurs',
    ],
    [
      'Spanish',
      spanish,
      'Clara Vidal fue detenida el jueves. Su abogado denunció una farsa.',
      'Su abogado',
      'abogado de Clara Vidal',
    ],
    [
      'Portuguese',
      portuguese,
      'Clara Vidal foi detida na quinta. Seu advogado denunciou uma farsa.',
      'Seu advogado',
      'advogado de Clara Vidal',
    ],
    [
      'Italian',
      italian,
      'Clara Vidal è stata arrestata giovedì. Il suo avvocato ha negato tutto.',
      'Il suo avvocato',
      'avvocato di Clara Vidal',
    ],
  ])('is told of %s', (_, pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it('is one somebody with the same owner, two with two', () => {
    const text =
      'Claire Vautrin a été arrêtée. Son avocat a protesté. Marc Dufour a été arrêté aussi. Son avocat a crié. Son avocat est parti.'
    expect(namesFor(text, french, ['Son avocat'])).toEqual([
      'avocat de Claire Vautrin',
      'avocat de Marc Dufour',
      'avocat de Marc Dufour',
    ])
  })

  it('is remembered where the description stands alone', () => {
    const text = "Claire Vautrin a été arrêtée jeudi. Son avocat a dénoncé une farce. L'avocat a fait appel."
    expect(namesFor(text, french, ["L'avocat"])).toEqual(['avocat de Claire Vautrin'])
  })

  it('is not told of several, nor of things, nor where English says it in two words', () => {
    const text = 'Claire Vautrin a été arrêtée jeudi. Ses partisans ont crié.'
    expect(namesFor(text, french, ['Ses partisans'])).toEqual(['partisans'])
    expect(namesFor('Anna Cole left. Her lawyer said no.', english, ['Her lawyer'])).toEqual(['Her lawyer'])
  })

  it('is nothing that can have nobody', () => {
    expect(namesFor('Il serait mort d’une crise cardiaque, d’après sa famille.', french, ['sa famille'])).toEqual([
      'famille',
    ])
  })

  it('is told of a few owners of owners, however many there are', () => {
    const text = `Claire Vautrin est venue. ${'Son avocat a crié. Son frère a crié. '.repeat(20)}`
    const names = namesFor(text, french, ['Son avocat', 'Son frère'])
    expect(names.slice(0, 2)).toEqual(['avocat de Claire Vautrin', 'frère de Claire Vautrin'])
    expect(Math.max(...names.map((name) => name!.length))).toBeLessThan(80)
  })

  it('is nobody else where the text names who has the role', () => {
    const text = 'Le porte-parole de Redon, Luc Aubry, est venu. Redon a signé. Son porte-parole a dit oui.'
    expect(namesFor(text, french, ['Son porte-parole'])).toEqual(['Luc Aubry'])
  })
})

describe('whose view it is', () => {
  it('is the owner of what a source phrase names', () => {
    const text = 'Claire Vautrin a été arrêtée jeudi. À ses yeux, tout est faux. De leur avis, non.'
    expect(namesFor(text, french, ['ses yeux'])).toEqual(['Claire Vautrin'])
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const fr = (text: string, source: string) => namesFor(text, french, [source]).at(-1)
const en = (text: string, source: string) => namesFor(text, english, [source]).at(-1)

describe('the name of a body', () => {
  it.each([
    ['La Presse du Sahel', 'La Presse du Sahel rappelle que le pont est fermé.'],
    ['Électricité de Mayotte', 'Électricité de Mayotte a démenti toute coupure.'],
    ['La FDSEA du Var', 'La FDSEA du Var demande une dérogation.'],
  ])('goes on with its place: %s', (name, text) => {
    expect(fr(text, name)).toBe(name.replace(/^La (?=FDSEA)/, ''))
  })

  it('does not go on with who leads it', () => {
    expect(fr('La Croatie de Zoran Babic proteste.', 'La Croatie de Zoran Babic')).not.toBe('Croatie de Zoran Babic')
  })

  it('is whole inside a phrase too, and taken up by its first word', () => {
    const text = "Des agents de l'Office des tourbières sont venus. L'Office ne confirme rien."
    expect(fr(text, "L'Office")).toBe('Office des tourbières')
  })

  it('is cut before a preposition where the text goes on with it elsewhere', () => {
    const text = 'Le Conseil scolaire de la Rive ferme une école. Le Conseil scolaire hésite. Le Conseil a voté.'
    expect(fr(text, 'Le Conseil scolaire')).toBe('Conseil scolaire de la Rive')
    expect(fr(text, 'Le Conseil')).toBe('Conseil scolaire de la Rive')
    const other = "L'Union européenne a réagi. L'Union européenne cycliste a voté."
    expect(fr(other, "L'Union européenne")).toBe('Union européenne')
  })

  it('is no number in letters that opens a sentence', () => {
    expect(fr("Trente-deux heures ont passé. L'équipe en a conclu que la digue tient.", "L'équipe")).toBe('équipe')
    for (const number of ['vingt-et-une', 'soixante-et-onze', 'quatre-vingt-dix-neuf', 'nonante-deux'])
      expect(french.words.determiners.get(number)?.kind).toBe('quantity')
  })

  it('tells two fields', () => {
    for (const body of ['Parks and Recreation Department', 'Centers for Disease Control and Prevention'])
      expect(en(`The ${body} said no.`, `The ${body}`)).toBe(body)
  })

  it('may open a sentence where a description between commas and a verb follow it', () => {
    expect(en('Kolvane, which runs the port, said no.', 'Kolvane')).toBe('Kolvane')
    expect(en('Kolvane, based in Dover since May, said no.', 'Kolvane')).toBe('Kolvane')
    const text = 'Kolvane, le gestionnaire du port, dément tout retard.'
    expect(fr(text, 'Kolvane, le gestionnaire du port')).toBe('Kolvane')
    expect(fr('Résultat, le maire demande une enquête.', 'le maire')).toBe('maire')
  })

  it('may have been taken for a place: what speaks is taken up as a body', () => {
    const taken = (place: string) =>
      namesFor(`« Rien », fait savoir ${place}. L'exploitant a prévenu samedi.`, french, [place, "L'exploitant"]).at(-1)
    expect(taken('Lyon')).toBe('exploitant')
    expect(taken('Tolvec')).toBe('Tolvec')
  })
})

describe('the name of a person', () => {
  it.each([
    ['La compagne de M. Tanguy', 'La compagne de M. Tanguy affirme que le bac a coulé.'],
    ['Le premier roman de la Belge Anne Tanguy', 'Le premier roman de la Belge Anne Tanguy dit tout.'],
  ])('is not that of who or what is theirs: %s', (source, text) => {
    expect(fr(text, source)).toBe(source.replace(/^L[ae] /, ''))
  })

  it('may leave out the second surname', () => {
    const text = 'Ana Ruiz Conde a démissionné. Ana Ruiz part demain.'
    expect(fr(text, 'Ana Ruiz')).toBe('Ana Ruiz Conde')
  })

  it('may look like a place between commas behind a role', () => {
    expect(fr('Une étudiante, Pooja, a protesté.', 'Une étudiante, Pooja')).toBe('Pooja')
    expect(fr('Une étudiante, Lyon, a protesté.', 'Une étudiante')).toBe('étudiante')
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const fr = (text: string, source: string) => namesFor(text, french, [source])[0]

describe('a description that says what somebody or some body is', () => {
  it('is who held the office before, with what more is told', () => {
    const text = 'Lise Aubert, députée, a parlé. Lise Aubert est contre la digue. « Un piège », a dit '
    expect(fr(`${text}l'ancienne ministre des Ports.`, "l'ancienne ministre des Ports")).toBe('Lise Aubert')
    const two = "L'ancien ministre Paul Vernet a ri. Marc Tessier est sorti. Il neigeait. L'ex-ministre a protesté."
    expect(fr(two, "L'ex-ministre")).toBe('Paul Vernet')
  })

  it('is of a part of the country that the text gives them, and of no other country', () => {
    const race = "Le Belge Luc Hardy a fini cinquième. L'Américain Bob Stone a gagné. « Quelle course », a soufflé "
    expect(fr(`${race}le Flamand.`, 'le Flamand')).toBe('Luc Hardy')
    expect(fr(`${race}le Texan.`, 'le Texan')).toBe('Bob Stone')
    expect(fr(`${race}le Basque.`, 'le Basque')).toBe('Basque')
  })

  it('is whom the sentence before tells of, where a quote comes between', () => {
    const text = "Anne Morel s'est fâchée. « Jamais », a répondu "
    expect(fr(`${text}la ministre des Ports.`, 'la ministre des Ports')).toBe('Anne Morel')
    expect(fr(`${text}le ministre des Ports.`, 'le ministre des Ports')).toBe('ministre des Ports')
  })

  it('is not of whom a speaker tells in quotation marks, but who reports there', () => {
    const text = 'Marc Tessier est sorti. Marc Tessier est furieux. « '
    expect(fr(`${text}Le gendarme m'a dit de partir », selon lui.`, 'Le gendarme')).toBe('gendarme')
    expect(fr(`${text}Il faut partir, a dit le gendarme. Tout de suite. »`, 'le gendarme')).toBe('Marc Tessier')
  })

  it('may be somebody new whom nobody has named', () => {
    const text = 'Marc Tessier est sorti. « On opère », a dit une chirurgienne. '
    const heard = namesFor(`${text}La praticienne demande du sang.`, french, ['une chirurgienne', 'La praticienne'])
    expect(heard).toEqual(['chirurgienne', 'chirurgienne'])
    const seen =
      'Élodie Sarrazin est partie. Une riveraine a filmé le pont. « Tout tremblait », raconte cette enseignante.'
    expect(fr(seen, 'cette enseignante')).toBe('riveraine')
    expect(fr("Marc Tessier est sorti. Il rit. L'autre témoin dit ne rien savoir.", "L'autre témoin")).toBe(
      'autre témoin',
    )
  })

  it('is headed by the noun before an adjective or a participle that leads on', () => {
    const talks = (source: string, again: string) =>
      namesFor(`Ann Blake left. ${source} the talks said no. “No,” said the ${again}.`, english, [`the ${again}`])[0]
    expect(talks('A person familiar with', 'person')).toBe('person familiar')
    expect(talks('A diplomat briefed on', 'diplomat')).toBe('diplomat briefed on the talks')
    expect(talks('A person familiar with', 'diplomat')).not.toBe('person familiar')
  })

  it('is no word that a capital alone makes a name', () => {
    const text = "Le docteur Marc Tessier est sorti. Âgé de vingt ans, l'homme rit. « Rien », a dit le suspect."
    expect(fr(text, 'le suspect')).toBe('Marc Tessier')
  })
})

describe('a noun for a body', () => {
  it('may be an acronym', () => {
    expect(fr("Rivalis a réagi. « Il faut agir », a écrit l'ONG.", "l'ONG")).toBe('Rivalis')
  })

  it('takes up a narrower one, in a name or without one', () => {
    const union = "L'Union des commerçants a voté. L'association menace de partir."
    expect(fr(union, "L'association")).toBe('Union des commerçants')
    const agency = "L'Agence des ponts a ouvert une enquête. L'autorité indépendante rappelle la règle."
    expect(fr(agency, "L'autorité indépendante")).toBe('Agence des ponts')
    const both = namesFor("Le comité des quais a voté. L'instance exige un vote.", french, [
      'Le comité des quais',
      "L'instance",
    ])
    expect(both).toEqual(['comité des quais', 'comité des quais'])
  })

  it('takes up a body of its own sort', () => {
    const text = 'Le Syndicat des quais a appelé à la grève. Le groupe Norvik refuse. '
    expect(fr(`${text}Le syndicat réclame un vote.`, 'Le syndicat')).toBe('Syndicat des quais')
    expect(fr(`${text}La firme réclame un vote.`, 'La firme')).toBe('Norvik')
    const paper = 'La Gazette portuaire a ri. La Banque des quais se tait. Le quotidien insiste.'
    expect(fr(paper, 'Le quotidien')).toBe('Gazette portuaire')
  })

  it('may be one for a person, too', () => {
    expect(fr('Norvik a réagi. « Tout est prêt », indique le fabricant.', 'le fabricant')).toBe('Norvik')
    const text = 'Norvik a réagi. Il neigeait. Marc Tessier est sorti. « Tout est prêt », indique '
    expect(fr(`${text}l'industriel.`, "l'industriel")).toBe('Marc Tessier')
  })
})

describe('other words for an office of a town', () => {
  it('are of whoever holds it, by the lemma of the noun', () => {
    const text =
      "La procureure de Vernay, Anne Morel, a ouvert une enquête. Marc Tessier a ri. La cheffe du parquet l'a dit."
    expect(fr(text, 'La cheffe du parquet')).toBe('Anne Morel')
    const seat = "Le préfet du Nord, Luc Aubry, est venu. Marc Tessier a ri. Le représentant de l'État l'a dit."
    expect(fr(seat, "Le représentant de l'État")).toBe('Luc Aubry')
  })
})

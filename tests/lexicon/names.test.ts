import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findNames, type Name } from '../../src/lexicon/names.js'
import { structureOf } from '../../src/text/analyse.js'

const found = (text: string, pack: LanguagePack): readonly Name[] => findNames(structureOf(text, pack.text), pack)
const namesIn = (text: string, pack: LanguagePack): string[] =>
  found(text, pack).map(({ start, end }) => text.slice(start, end))
const fr = (text: string) => namesIn(text, french)
const en = (text: string) => namesIn(text, english)

describe('findNames', () => {
  it('takes runs of capitals with what stands inside names', () => {
    expect(fr("Hier, Valéry Giscard d'Estaing et Jean-Marc Ayrault ont parlé.")).toEqual([
      "Valéry Giscard d'Estaing",
      'Jean-Marc Ayrault',
    ])
    expect(en('On Monday George W. Bush met Ursula von der Leyen.')).toEqual(['George W. Bush', 'Ursula von der Leyen'])
  })

  it('leaves a subject that stands for the author behind a first name', () => {
    expect(en('The hope grew. “Madeleine I know,” he said. Madeleine I do not know.')).not.toContain('Madeleine I')
    expect(en('They spoke of Charles I, of Scotland and of Felix I of Redon.')).toContain('Charles I')
  })

  it('takes what a noun for a body leads to for a body everywhere, but for who has a first name', () => {
    const kinds = (text: string) => found(text, french).map(({ kind }) => kind)
    const text = 'Ce lundi, la firme bretonne Norvel Systems a dit oui. Norvel Systems embauche.'
    expect(kinds(text)).toEqual(['organization', 'organization'])
    expect(kinds('Ce lundi, la société de transport Norvel Systems a dit oui.')).toEqual(['organization'])
    expect(kinds('Ce lundi, la société Sophie Marel a dit oui.')).toEqual(['person'])
    const factory =
      "L'équipementier automobile Valmetal a annoncé la fermeture de son usine de Redon. Valmetal recrute."
    expect(kinds(factory).at(0)).toBe('organization')
    expect(kinds('Le club omnisports Marseille a annoncé la fermeture.')).toEqual(['place'])
  })

  it('takes a legal form behind a comma for a part of the name', () => {
    expect(en('On Monday Brightwater Foods, Inc. hired Norvex Systems, LLC on Friday.')).toEqual([
      'Brightwater Foods, Inc.',
      'Norvex Systems, LLC',
    ])
    expect(en('Norvex, Inc., said no.')).toEqual(['Norvex, Inc.'])
  })

  it('takes no noun for a body that an article leads to, but in the name of a paper', () => {
    expect(en('On Monday the Company and the Trust met.')).toEqual([])
    expect(en('On Monday the Journal met the Northern Trust.')).toEqual(['Journal', 'Northern Trust'])
  })

  it('takes a small letter before capitals for the beginning of a name', () => {
    expect(fr('Selon iVERA, le pont est rouvert.')).toEqual(['iVERA'])
  })

  it('begins anew behind a dash with an article', () => {
    expect(fr('Il vend des ponts au Smart Grid - Le projet Odal en embuscade')).toEqual(['Smart Grid', 'Odal'])
  })

  it('takes a hyphen between spaces behind a full name for a dash', () => {
    expect(en("There Deborah Vane - Cole's aide - spoke.")).toEqual(['Deborah Vane', 'Cole'])
    expect(en('There Kerton - Vane opened.')).toContain('Kerton - Vane')
  })

  it('takes no membership for a name, behind an indefinite article', () => {
    expect(en('There Cole met a Kerton Democrat, who left.')).toEqual(['Cole', 'Kerton'])
    expect(en('There Cole met a Republican, who left.')).toEqual(['Cole'])
    expect(en('There Cole read a Union Leader editorial.')).toContain('Union Leader')
  })

  it('knows the surnames of the persons of a text in a headline', () => {
    const text = (headline: string) => `${headline}\n\nThere John Karson and Anna Price spoke of a price.`
    expect(en(text('Karson: We Are Going All The Way'))).toEqual(['Karson', 'John Karson', 'Anna Price'])
    expect(en(text('What Price We Are Going To Pay'))).toEqual(['John Karson', 'Anna Price'])
  })

  it('gives three names for a list of three', () => {
    expect(fr('Anne Roux, Marc Petit et Paul Lenoir ont voté.')).toEqual(['Anne Roux', 'Marc Petit', 'Paul Lenoir'])
  })

  // The tagger of names takes all of it for one name
  it('gives two names where a preposition joins a full name with one that stands alone elsewhere', () => {
    expect(fr('Hier, Anne Colbert de Noymar a ri. On a parlé à Noymar hier.')).toContain('Anne Colbert')
  })

  it('keeps a name together whose last word stands alone elsewhere', () => {
    expect(fr("Hier, Valéry Giscard d'Estaing a ri. On a parlé à Giscard.")).toContain("Valéry Giscard d'Estaing")
  })

  it('leaves what a role that ends in a capital is about', () => {
    expect(fr('Hier, Paul Lenoir, Professeur Associé de Botanique, a ri.')).not.toContain('de Botanique')
  })

  it('leaves titles, roles and the possessive out', () => {
    expect(en("Sen. Bernard Cole said that Mr. Reed's plan failed.")).toEqual(['Bernard Cole', 'Reed'])
    expect(en('FBI Director James Hale resigned.')).toEqual(['FBI', 'James Hale'])
    expect(fr('Le Général Hodges parle à M. Dupont.')).toEqual(['Hodges', 'Dupont'])
  })

  it('takes particles after a title, and an article with a capital in a name', () => {
    expect(fr('M. de Castelnau parle à Mme du Plessis, au Dr Le Goff et à M. d’Orcel.')).toEqual([
      'de Castelnau',
      'du Plessis',
      'Le Goff',
      'd’Orcel',
    ])
    expect(fr('Mme de La Tour a écouté Anne De La Tour et Jean de la Serre.')).toEqual([
      'de La Tour',
      'Anne De La Tour',
      'Jean de la Serre',
    ])
    expect(fr('Le maire de La Rochelle et les ministres de France ont voté.')).toEqual(['La Rochelle', 'France'])
    expect(en('Ms. de la Cruz met Mayor de Witt.')).toEqual(['de la Cruz', 'de Witt'])
  })

  it('goes on with what links the words of a body, but not to a person or a day', () => {
    expect(en('The Department of Justice and the Council on Western Roads agreed.')).toEqual([
      'Department of Justice',
      'Council on Western Roads',
    ])
    expect(en('The American Federation of Bakers and the University of Iowa agreed.')).toEqual([
      'American Federation of Bakers',
      'University of Iowa',
    ])
    expect(en('He met the Council on Monday. The Committee of Martin Reed agreed.')).toEqual(['Martin Reed'])
  })

  it('takes a role for a surname where it follows a first name elsewhere and has no article', () => {
    expect(en('Martin Baker arrived. The loaf was good, Baker said.')).toEqual(['Martin Baker', 'Baker'])
    expect(en('Martin Reed arrived. The loaf was good, Baker said.')).toEqual(['Martin Reed'])
    expect(en('Ruth Judge spoke. The judge agreed. Judge said no.')).toEqual(['Ruth Judge'])
  })

  it('takes a title or a nationality that begins a clause for a surname borne elsewhere, before a verb or an adverb', () => {
    expect(en('Martin King spoke. King told us so. King cake is good.')).toEqual(['Martin King', 'King'])
    expect(en('Martin Cuban spoke. Cuban also left. Cuban leaders stayed.')).toEqual(['Martin Cuban', 'Cuban'])
    expect(en('Martin Reed spoke. King told us so.')).toEqual(['Martin Reed'])
  })

  it('begins a name behind a title that ends in a capital', () => {
    expect(en('He met the former secretary of State Reed.')).toEqual(['Reed'])
    expect(en('He met officials of State Reed.')).not.toEqual(['Reed'])
  })

  it('takes a title for a surname behind several first names, or one and an initial', () => {
    expect(en('Rep. Peter T. King of New York said so. They left, King said.')).toEqual([
      'Peter T. King',
      'New York',
      'King',
    ])
    expect(en('Billie Jean Prince said so.')).toEqual(['Billie Jean Prince'])
    expect(en('Then King George T. Bishop and Pope Paul came.')).toContain('George T. Bishop')
  })

  it('takes a word that is common elsewhere for the surname of a full name, right before a verb or a sign', () => {
    expect(en('George Will left. Will urged them to stay. “No,” Will said.')).toEqual(['George Will', 'Will', 'Will'])
    expect(en('Rex Early came. Asked about it, Early said no. Early that day it rained.')).toEqual([
      'Rex Early',
      'Early',
    ])
    expect(en('Mark Cuban left. “No,” said Cuban, who is rich. The Cuban crowd left.')).toEqual(['Mark Cuban', 'Cuban'])
    expect(en('Ann May said no. Will anyone stay in May, he asked.')).toEqual(['Ann May'])
  })

  it('joins no dateline to a name', () => {
    expect(en('ROME - Anna Cole met the pope.')).toEqual(['ROME', 'Anna Cole'])
    expect(en('On Monday Anna Cole-Reed met the pope.')).toEqual(['Anna Cole-Reed'])
    expect(fr('Lundi, le groupe Renault - Nissan a ouvert une usine.')).toEqual(['Renault - Nissan'])
  })

  it('takes a party and a state behind a name for no name', () => {
    expect(en('Ann Reed, R-Ky., and Paul Cole, D-Maine, came.')).toEqual(['Ann Reed', 'Paul Cole'])
  })

  it('goes on with a title that an article in capitals begins', () => {
    expect(fr("Selon Le Télégraphe de l'Ouest, il pleut.")).toEqual(["Le Télégraphe de l'Ouest"])
    expect(fr('Il pleut, écrit La Gazette de lundi.')).toEqual(['La Gazette'])
  })

  it('goes on with such a title to a place that ends the sentence', () => {
    expect(fr('Il pleut, écrit La Gazette du Léman.')).toEqual(['La Gazette du Léman'])
  })

  it('takes no word for what a body is, though in capitals, for its name', () => {
    expect(fr("Hier, l'ONG allemande Bredix a parlé.")).toEqual(['Bredix'])
    expect(fr("Hier, l'ONG Bredix a parlé.")).toEqual(['Bredix'])
    expect(fr("Hier, l'ONG a parlé.")).toEqual([])
  })

  it('takes no article that begins a sentence for part of a paper', () => {
    expect(fr("L'équipe a gagné. Le parisien est content.")).toEqual([])
    expect(fr("L'Équipe a publié la liste.")).toEqual(["L'Équipe"])
  })

  it('takes no sentence-initial word that is no name, nor days, months and nationalities', () => {
    expect(fr('Mais le maire est venu. Mardi, les Français ont voté. Officiellement, rien.')).toEqual([])
    expect(en('However, officials left. Protesters gathered on Tuesday. The Russian army said so.')).toEqual([])
  })

  it('takes a sentence-initial word before a comma where its capitals tell that it is a name', () => {
    expect(fr('LUM-Rail, troisième du nom, a cédé. PlanchesEurope, qui gagne, rit. Dehors, il pleut.')).toEqual([
      'LUM-Rail',
      'PlanchesEurope',
    ])
  })

  it('learns from the document which capitalised words are names', () => {
    expect(en('Residents fled. Many residents came back.')).toEqual([])
    expect(en('Brandt spoke first. Then came Brandt again.')).toEqual(['Brandt', 'Brandt'])
  })

  it('reads names in capitals inside a run, but none in a line of capitals', () => {
    expect(fr('Le plan de VLADIMIR Poutine a surpris.')).toEqual(['VLADIMIR Poutine'])
    expect(en('BREAKING NEWS FROM THE CAPITAL\n\nThe mayor left.')).toEqual([])
  })

  it('takes from a heading in title case only the names that running text has', () => {
    const text =
      'Mayor Alan Reed Says Budget Is Safe And Sound\n\nThe mayor, Alan Reed, spoke to reporters on Friday morning.'
    expect(en(text)).toEqual(['Alan Reed', 'Alan Reed'])
  })

  it('tells persons, bodies and places apart, and genders by title and first name', () => {
    const text = 'Mme Roux, Pierre Martin, la SNCF et Moscou se taisent.'
    expect(found(text, french).map(({ kind, gender }) => [kind, gender])).toEqual([
      ['person', 'f'],
      ['person', 'm'],
      ['organization', null],
      ['place', null],
    ])
  })

  it('knows a surname alone by the full name elsewhere', () => {
    const [first, second] = found('Claire Vautrin est venue. Selon Vautrin, tout va bien.', french)
    expect(first).toMatchObject({ kind: 'person', gender: 'f' })
    expect(second).toMatchObject({ kind: 'person', gender: 'f' })
  })

  const kinds = (text: string) => found(text, french).map(({ start, end, kind }) => [text.slice(start, end), kind])

  it('takes a title for a person, whatever place the name is', () => {
    expect(kinds('Mme Orléans est venue. Le ministre Jean Lyon aussi.')).toEqual([
      ['Orléans', 'person'],
      ['Jean Lyon', 'person'],
    ])
  })

  it('takes the seat of a government for a place', () => {
    expect(kinds("Moscou a nié. L'Élysée se tait.")).toEqual([
      ['Moscou', 'place'],
      ['Élysée', 'place'],
    ])
  })

  it('takes a known surname for the person everywhere in the document', () => {
    const text = 'Abou Omar al-Karimi a parlé. Selon al-Karimi, tout va bien. Pour al-Karimi, rien ne presse.'
    expect(new Set(found(text, french).map(({ kind }) => kind))).toEqual(new Set(['person']))
    expect(found(text, french)).toHaveLength(3)
  })

  it('reads a capitalised plural with its adjective as a group', () => {
    expect(kinds('Les Gilets verts ont défilé. Des Gilets verts ont parlé.')).toEqual([
      ['Gilets verts', 'organization'],
      ['Gilets verts', 'organization'],
    ])
    expect(namesIn('Les Français inquiets ont voté.', french)).toEqual([])
  })

  it('takes no sentence-initial preposition into a name', () => {
    expect(fr("Pour Kervadec, rien ne presse. Le député Alain Kervadec l'a dit.")).toEqual([
      'Kervadec',
      'Alain Kervadec',
    ])
  })

  it('takes a road for no body', () => {
    expect(kinds("Un bouchon sur l'A62 bloque la ville.")).not.toContainEqual(['A62', 'organization'])
  })
})

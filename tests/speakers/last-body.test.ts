import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const fr = (text: string, source: string) => namesFor(text, french, [source])[0]
const en = (text: string, source: string) => namesFor(text, english, [source])[0]

describe('a country', () => {
  it('is the state last spoken of', () => {
    const text = "Le Pérou a signé l'accord. Lima et Jeanne Morel s'en félicitent."
    expect(fr(`${text} Le pays veut aller plus loin.`, 'Le pays')).toBe('Pérou')
    expect(fr(`${text} Pourtant, ce pays hésite.`, 'ce pays')).toBe('Pérou')
    expect(fr('Pérou : le pays hésite encore', 'le pays')).toBe('Pérou')
    expect(fr('Norvex a signé. Le pays veut aller plus loin.', 'Le pays')).toBe('pays')
  })

  it('has the gender that its ending tells where the article does not', () => {
    expect(fr("L'Ouganda a signé. L'Estonie l'a su. Il hésite.", 'Il')).toBe('Ouganda')
    expect(fr("L'Estonie a signé avec l'Ouganda. Elle hésite.", 'Elle')).toBe('Estonie')
  })
})

describe('a body', () => {
  it('is of no other sort than the noun tells, but for one that the noun takes in', () => {
    const text = 'Le Racing Alba-Norvex a perdu. Le Racing Alba-Norvex proteste.'
    expect(fr(`${text} Le club a fait appel.`, 'Le club')).toBe('Racing Alba-Norvex')
    expect(fr(`${text} L'agence a fait appel.`, "L'agence")).toBe('agence')
    const watch = "L'Observatoire des dunes a compté les oiseaux."
    expect(fr(`${watch} L'ONG s'inquiète.`, "L'ONG")).toBe('Observatoire des dunes')
  })

  it('is of the sort that the noun tells, where one is', () => {
    const talks =
      'Norvex Airlines met the Alba Teamsters. The Dover Gazette and the Alba Foundation wrote about the talks.'
    expect(en(`${talks} The airline said no.`, 'The airline')).toBe('Norvex Airlines')
    expect(en(`${talks} The union said no.`, 'The union')).toBe('Alba Teamsters')
    expect(en(`${talks} The newspaper said no.`, 'The newspaper')).toBe('Dover Gazette')
    expect(en(`${talks} The charity said no.`, 'The charity')).toBe('Alba Foundation')
  })
})

describe('a firm and its head', () => {
  it.each([
    [
      'Norvex Systems said it was late. “It is late,” the Dover-based company said.',
      'the Dover-based company',
      'Norvex Systems',
    ],
    ['Norvex Systems said it was late. “It is late,” the tech giant said.', 'the tech giant', 'Norvex Systems'],
    ['Norvex Systems said it was late. “It is late,” the Swiss group said.', 'the Swiss group', 'Norvex Systems'],
    [
      'Norvex Systems said it was late. “It is late,” the Anglo-Swiss group said.',
      'the Anglo-Swiss group',
      'Norvex Systems',
    ],
    ['Norvex Systems said it was late. “It is late,” the shipbuilder said.', 'the shipbuilder', 'Norvex Systems'],
    ['Dover Council said it was late. “It is late,” the authority said.', 'the authority', 'Dover Council'],
    ['Ann Blake, chief executive of Norvex, spoke. “I am glad,” the Norvex boss said.', 'the Norvex boss', 'Ann Blake'],
    ['Ann Blake, chief executive of Norvex, spoke. “I am glad,” the CEO said.', 'the CEO', 'Ann Blake'],
    [
      'Ann Blake, chief executive of Norvex, spoke. “I am glad,” the Odalys boss said.',
      'the Odalys boss',
      'Odalys boss',
    ],
  ])('are called again by other nouns: %s', (text, source, name) => {
    expect(en(text, source)).toBe(name)
  })
})

describe('a pronoun for a body', () => {
  it('may be that of its members', () => {
    const text = (team: string) => `${team} a observé des comètes au Pérou. Ils pensent les revoir.`
    expect(fr(text("Une équipe d'astronomes"), 'Ils')).toBe("équipe d'astronomes")
    expect(fr(text('Une agence'), 'Ils')).not.toBe('agence')
  })

  it('has the gender of the noun that took the body up last', () => {
    const text = (noun: string) => `La société Norvex a signé avec Jeanne Morel et Luc Hardy. ${noun} hésite.`
    expect(fr(`${text('Le groupe')} Il veut partir.`, 'Il')).toBe('Norvex')
    expect(fr(`${text('La société')} Elle veut partir.`, 'Elle')).toBe('Norvex')
  })

  it('has that of the noun that heads its name', () => {
    const text = "L'Agence Victor Conseil a signé. Marc Morel a salué ce choix."
    expect(fr(`${text} Elle veut partir.`, 'Elle')).toBe('Agence Victor Conseil')
    expect(fr(`${text} Il veut partir.`, 'Il')).toBe('Marc Morel')
  })
})

describe('a description of the body last spoken of', () => {
  it.each([
    ['La Société des bacs a cédé. « Le port ferme », a annoncé la société.', 'la société', 'Société des bacs'],
    [
      'Le Comité olympique a voté. « Nous restons », dit l’institution lausannoise.',
      'l’institution lausannoise',
      'Comité olympique',
    ],
    [
      'La Haute Autorité des ports a tranché. Selon l’autorité, le quai est sûr.',
      'l’autorité',
      'Haute Autorité des ports',
    ],
  ])('%s', (text, source, name) => {
    expect(fr(text, source)).toBe(name)
  })

  it('is what an apposition says a name is', () => {
    const text = "L'attaque a visé Bredix, une filiale belge. La société dément."
    expect(fr(text, 'La société')).toBe('Bredix')
  })

  it.each([
    ['Le site ports.example', 'site ports.example'],
    ['Le quotidien Brise', 'Brise'],
  ])('is not %s, which has a name', (source, name) => {
    expect(fr(`Bredix a cédé. ${source} le dit.`, source)).toBe(name)
  })

  it.each([
    [
      'Le syndicat Unirail ne signera pas. Le premier syndicat du rail veut « un vrai texte ».',
      'Le premier syndicat du rail',
      'Unirail',
    ],
    [
      'La compagnie Norvel ne vole plus. La filiale du groupe Altar promet « des bons ».',
      'La filiale du groupe Altar',
      'Norvel',
    ],
    [
      "L'Office des rives a fait un tour. « L'eau est sale », révèle l'établissement public.",
      "l'établissement public",
      'Office des rives',
    ],
  ])('may tell more than its sort: %#', (text, source, name) => {
    expect(namesFor(text, french, [source])).toEqual([name])
  })

  it.each([
    ['Le journal Norvel ne paraît plus. La société des auteurs veut « un vrai texte ».', 'La société des auteurs'],
    [
      'Le journal Norvel ne paraît plus. La compagnie du groupe Altar veut « un texte ».',
      'La compagnie du groupe Altar',
    ],
  ])('is no other body that its complement tells: %#', (text, source) => {
    expect(namesFor(text, french, [source])).toEqual([source.slice(3)])
  })

  it('is no body of another noun', () => {
    const text = 'Le Conseil des ports a voté. La commission a refusé.'
    expect(fr(text, 'La commission')).toBe('commission')
  })
})

describe('a description of a body by a noun that the text gives one', () => {
  it('is that one, before others spoken of since', () => {
    const text = 'Le studio Nordix a renoncé. Vidéa ouvre en juin. Vidéa attend du monde.'
    expect(fr(`${text} Le studio viennois hésite.`, 'Le studio viennois')).toBe('Nordix')
  })
})

describe('a body that two capitals alone name', () => {
  const text = (name: string) => `${name} said it was sorry. The company said the dam was safe.`

  it('is taken up where nothing tells that it is a person', () => {
    expect(en(text('Tarn Rivers'), 'The company')).toBe('Tarn Rivers')
    expect(en(text('Ann Rivers'), 'The company')).toBe('company')
    expect(en(text('T. Rivers'), 'The company')).toBe('company')
    expect(en(`Tarn Rivers, 51, left. ${text('Rivers')}`, 'The company')).toBe('company')
  })
})

describe('a description of a document', () => {
  it('takes none up that only a headline tells of', () => {
    const text = 'The study says that the tribe is old.'
    expect(
      en(
        `Prints rewrite story of first islanders\n\nPeople have lived on the island for very long.\n\n${text}`,
        'The study',
      ),
    ).toBe('study')
    expect(en(`A paper by two islanders says so. ${text}`, 'The study')).toBe('paper by two islanders')
  })

  it('takes one up also where it says how long that is', () => {
    const text = 'Un rapport de la préfecture est paru. Ce document de 80 pages conclut que le quai est sûr.'
    expect(fr(text, 'Ce document de 80 pages')).toBe('rapport de la préfecture')
  })
})

describe('other words for a body', () => {
  it.each([
    [
      "L'Arcep a publié son rapport. « C'est peu », juge le gendarme des télécoms.",
      'le gendarme des télécoms',
      'Arcep',
    ],
    [
      "L'Autorité des marchés financiers enquête. « C'est peu », dit le gendarme de la Bourse.",
      'le gendarme de la Bourse',
      'Autorité des marchés financiers',
    ],
  ])('may be those for a person: %#', (text, source, name) => {
    expect(namesFor(text, french, [source])).toEqual([name])
  })
})

describe('a body whom a possessive of the headline tells', () => {
  it('is the one that the text names', () => {
    const text =
      'Le boulanger fait condamner sa banque\n\nLe tribunal a condamné le Crédit Régional. La banque a fait appel.'
    expect(fr(text, 'La banque')).toBe('Crédit Régional')
  })
})

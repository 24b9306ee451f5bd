import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { resolveMentions } from '../../src/speakers/resolve.js'
import { structureOf } from '../../src/text/analyse.js'
import { firstFrom } from '../../src/text/search.js'

/** Who a source is where the words between the brackets are tagged: its name, and the words shown for it. */
function speakerIn(marked: string, source: string, pack: LanguagePack): { name: string | null; shown: string } {
  const text = marked.replace(/[[\]]/g, '')
  const structure = structureOf(text, pack.text)
  const { stretches } = scanMarks(structure, pack.marks)
  const mentions = findMentions(structure, stretches, pack)
  const first = firstFrom(structure.tokens, marked.indexOf('['))
  const end = firstFrom(structure.tokens, marked.indexOf(']') - 1)
  const index = mentions.findIndex(({ start, end }) => text.slice(start, end).startsWith(source))
  const phrases = [{ first, end }]
  const { entities, of } = resolveMentions(structure, stretches, mentions, [index], pack, { phrases })
  const { entity, span } = of.get(index)!
  const { start, end: to } = span ?? mentions[index]!
  return { name: entity === null ? null : entities[entity]!.name, shown: text.slice(start, to) }
}

describe('the words tagged as a source', () => {
  it('describe an unnamed source whole', () => {
    const text = '[A report released by the ministry in May] says that the dam is safe.'
    expect(speakerIn(text, 'A report', english).name).toBe('report released by the ministry in May')
  })

  it('describe it without what a relative clause or an apposition tells of it', () => {
    const known = (text: string) => speakerIn(text, 'A report', english).name
    expect(known('[A report on the dam that nobody had read] says so.')).toBe('report on the dam')
    expect(known('[A report on the dam, the third this year,] says so.')).toBe('report on the dam')
  })

  it('describe it with what tells it from others where the head stands first', () => {
    const known = (text: string) => speakerIn(text, 'un sondage', french).name
    expect(known('Selon [un sondage Odal mené du 3 au 5 juin], tout va bien.')).toBe('sondage Odal mené du 3 au 5 juin')
    expect(known('Selon [un sondage Odal, mené du 3 au 5 juin], tout va bien.')).toBe('sondage Odal')
    expect(known('Selon [un sondage que nul n’a lu], tout va bien.')).toBe('sondage que nul n’a lu')
    expect(known('Selon [un sondage qui] déplaît, tout va bien.')).toBe('sondage')
  })

  it('are headed by nobody behind the preposition that opens them', () => {
    const text = 'Ann left. [At Dover her tutor], Lord Reed, remembers it.'
    expect(speakerIn(text, 'her tutor', english).name).toBe('Lord Reed')
  })

  it('name whom they end with', () => {
    expect(speakerIn('[Local journalist and critic Ann Reed] said so.', 'critic', english).name).toBe('Ann Reed')
  })

  it('describe it without where it is said', () => {
    expect(speakerIn('Voilà ce que dit [un expert auprès du Parisien].', 'un expert', french).name).toBe('expert')
    expect(speakerIn('[La note dans son article 3] interdit la pêche.', 'La note', french).name).toBe('note')
    const text = '[Un expert auprès de la cour d’appel] a parlé.'
    expect(speakerIn(text, 'Un expert', french).name).toBe('expert auprès de la cour d’appel')
  })

  it('begin anew behind the comma that ends what stands before them', () => {
    const known = (text: string, source: string) => speakerIn(text, source, french).name
    const after = 'À la suite de [la plainte du club, la direction du groupe Alban] a écrit.'
    expect(known(after, 'la direction')).toBe('direction du groupe Alban')
    const but = 'Rien n’est dit par [le syndicat, mais l’agence Alban] parle.'
    expect(known(but, 'l’agence')).toBe('Alban')
    expect(known('Outre [les critiques qu’il subit, Le Courrier] le moque.', 'Le Courrier')).toBe('Le Courrier')
  })

  it('name several whom a plural describes', () => {
    const text = '[Les porte-paroles du front, Guy Mairet et Luc Benoît,] ont écrit.'
    expect(speakerIn(text, 'Luc Benoît', french).name).toBe('Guy Mairet et Luc Benoît')
  })

  it('are headed by who stands first, not by a name further on', () => {
    const text = '[Stella Barker of Colton, South Carolina] says that she left.'
    expect(speakerIn(text, 'South Carolina', english)).toEqual({
      name: 'Stella Barker',
      shown: 'Stella Barker of Colton, South Carolina',
    })
  })

  it('are a description where no mention heads them', () => {
    const text = 'On Friday [resentment across Marlowe] said no.'
    expect(speakerIn(text, 'Marlowe', english).name).toBe('resentment across Marlowe')
  })

  it('leave the names of a list to themselves', () => {
    expect(speakerIn('[Anna Cole, Paul Marlowe] said no.', 'Paul Marlowe', english).name).toBe('Paul Marlowe')
  })

  it('have the person named at their end, after a comma', () => {
    const text = '[Une des passagères du train, Laure Vidal,] raconte que tout a tremblé.'
    expect(speakerIn(text, 'Une des passagères du train', french)).toEqual({
      name: 'Laure Vidal',
      shown: 'Une des passagères du train, Laure Vidal',
    })
  })

  it.each([
    [
      'named after a comma',
      '[Le principal syndicat, le Vidal-CFX,] appelle à la grève.',
      'Le principal syndicat',
      'Vidal-CFX',
    ],
    ['named in marks', '[Le collectif « Rive vive »] réclame un pont.', 'Le collectif', 'Rive vive'],
    [
      'whose name goes on',
      "[L'association Vivons la Loire] réclame un pont.",
      "L'association Vivons",
      'Vivons la Loire',
    ],
  ])('have the name of a body %s', (_, text, source, name) => {
    expect(speakerIn(text, source, french).name).toBe(name)
  })

  it.each([
    ['[Ce dernier, Luc Hardy], a parlé.', 'Ce dernier', 'Luc Hardy'],
    ['[Celle-ci, Anne Morel (divers droite)], a parlé.', 'Celle-ci', 'Anne Morel'],
    ['[Le numéro un mondial, le Belge Luc Hardy, 18 ans], a parlé.', 'Le numéro', 'Luc Hardy'],
    ['[Une des passagères ayant filmé, Anne Morel], a parlé.', 'Une des passagères', 'Anne Morel'],
    ['[Une étudiante, Maëlle], a parlé.', 'Une étudiante', 'Maëlle'],
  ])('are named after a comma: %s', (text, source, name) => {
    expect(speakerIn(text, source, french).name).toBe(name)
  })

  it('are not named by one of several after a comma', () => {
    const text = '[Les élues, Anne Morel et Jeanne Kermadec], ont parlé.'
    expect(speakerIn(text, 'Les élues', french).name).not.toBe('Anne Morel')
  })

  it('are not named by what was said, nor by more than the source', () => {
    expect(speakerIn('[Le collectif] « rive vive » réclame un pont.', 'Le collectif', french).name).toBe('collectif')
    expect(speakerIn('[Le collectif] « Rive vive » avec joie.', 'Le collectif', french).name).toBe('collectif')
    expect(speakerIn("[L'association Vidalex] pour une fois proteste.", "L'association Vidalex", french).name).toBe(
      'Vidalex',
    )
  })

  it('are one person where a second apposition follows the first', () => {
    const text = '[Steve Bell, a director at the bank, and a Democrat who ran the staff,] said so.'
    expect(speakerIn(text, 'Steve Bell', english).name).toBe('Steve Bell')
    const two = '[Anne Morel, directrice de la banque, et une voisine] ont dit non.'
    expect(speakerIn(two, 'Anne Morel', french).name).toBe('Anne Morel et voisine')
  })

  it('end after the first of a list that a verb follows at once', () => {
    const text = 'Pour [Anna Cole], Paul Ouest et Ivan Blin forment un clan.'
    expect(speakerIn(text, 'Anna Cole', french).name).toBe('Anna Cole')
    const whole = 'Selon [Anna Cole, Paul Ouest et Ivan Blin], le parc ferme.'
    expect(speakerIn(whole, 'Anna Cole', french).name).toBe('Anna Cole, Paul Ouest et Ivan Blin')
  })

  it('name a document without the aside that tells when it was made', () => {
    const text = 'Selon [le sondage du club, réalisé du 2 au 3 mai], le maire plaît.'
    expect(speakerIn(text, 'le sondage', french).name).toBe('sondage du club')
  })

  it('hold nobody of a clause that a comma has closed', () => {
    const text = 'Anna Cole, qui plaît aux électeurs, et [Paul Ouest] demandent un vote.'
    expect(speakerIn(text, 'Paul Ouest', french).name).toBe('Paul Ouest')
  })

  it('are all who stand in them together, also after a preposition', () => {
    const text = "Le maire dément les révélations de [l'AFP et de Reuters]."
    expect(speakerIn(text, 'AFP', french).name).toBe('AFP et Reuters')
    expect(speakerIn('It was no surprise to [Anna Cole and Paul West].', 'Anna Cole', english).name).toBe(
      'Anna Cole and Paul West',
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import type { Mention } from '../../src/lexicon/lexed.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'

function mentionsIn(text: string, pack: LanguagePack): Mention[] {
  const structure = structureOf(text, pack.text)
  return findMentions(structure, scanMarks(structure, pack.marks).stretches, pack)
}

const nameOf = (text: string, { name }: Mention): string | null => name && text.slice(name.start, name.end)

function only(text: string, pack: LanguagePack, phrase: string): Mention {
  const mention = mentionsIn(text, pack).find(({ start, end }) => text.slice(start, end) === phrase)
  expect(mention, `${phrase} in ${text}`).toBeDefined()
  return mention!
}

describe('findMentions', () => {
  it('keeps what spells out an acronym in brackets with it', () => {
    only(
      'L’Ocra (le Bureau pour la gestion des crises) a écrit.',
      french,
      'L’Ocra (le Bureau pour la gestion des crises)',
    )
    only(
      'Le système ALBA (Alert of Big Waves for Ports) prédit une crue.',
      french,
      'Le système ALBA (Alert of Big Waves for Ports)',
    )
    only('L’Ocra (le Bureau se taira) a écrit.', french, 'L’Ocra')
  })

  it('takes a role that is also a verb for the noun behind an adjective of what was', () => {
    only('« Elle sourit », dit l’ancienne élève de la défunte.', french, 'l’ancienne élève de la défunte')
  })

  it('ends a list of complements with a bare noun in the plural', () => {
    only('La Direction des ponts et routes avait prévenu.', french, 'La Direction des ponts et routes')
    only('La porte des voisins et maires avait éclaté.', french, 'La porte des voisins')
  })

  it('takes the time of a participle for part of what it describes', () => {
    only('Un rapport publié deux semaines plus tôt disait non.', french, 'Un rapport publié deux semaines plus tôt')
    only('Un rapport publié par la mairie\n\nLundi a été froid.', french, 'Un rapport publié par la mairie')
  })

  it.each([
    ['Mr. Vane, a teacher who called himself shy, left.', 'Mr. Vane, a teacher'],
    ['Cole, a Kerton Democrat who won twice, left.', 'Cole, a Kerton Democrat'],
    [
      'It was another famous maritime lawyer, Alan J. Pike of the law firm Cole Stone.',
      'another famous maritime lawyer, Alan J. Pike of the law firm Cole Stone',
    ],
    ['There seventy-four percent of voters left.', 'seventy-four percent of voters'],
    ['It is late, according to early headcounts.', 'early headcounts'],
    ['It is late, according to kerton-post.com.', 'kerton-post.com'],
    ['The newest polling fell.', 'The newest polling'],
    ['The Vane average of polls fell.', 'The Vane average of polls'],
    ['Several Vane associates left.', 'Several Vane associates'],
    ['When she left, senior Vane campaign officials wept.', 'senior Vane campaign officials'],
  ])('keeps what stands beside a name with it: %#', (text, phrase) => {
    only(text, english, phrase)
  })

  it('takes a noun alone behind a source phrase for nobody', () => {
    expect(mentionsIn('It went according to recent growth.', english).map(({ form }) => form)).toEqual(['pronoun'])
  })

  it('takes the word that opens a clause for no article', () => {
    const said = (text: string) => mentionsIn(text, english).map(({ start, end }) => text.slice(start, end))
    expect(said('They knew that council members left.')).not.toContain('that council members')
    expect(said('They knew that President Cole left.')).not.toContain('that President Cole')
    expect(said('They knew that man well.')).toContain('that man')
  })

  it('takes a floating word behind a bracket for nobody', () => {
    const text = 'Anna Cole and Bob Vane (D-Ohio) both rejected the plan.'
    expect(mentionsIn(text, english).map(({ start, end }) => text.slice(start, end))).not.toContain('both')
  })

  it('reads a name with a capital inside', () => {
    expect(only('Selon iMédia, le pont ferme.', french, 'iMédia')).toMatchObject({ form: 'name' })
  })

  it('leaves a name to the role or title that stands beside it', () => {
    const friend = only('A close friend of Mrs. Cole said no.', english, 'A close friend of Mrs. Cole')
    expect(friend).toMatchObject({ form: 'description', role: 'friend', name: null })
    const spokesman = mentionsIn('A spokesman for House Speaker Paul Reed said no.', english)[0]!
    expect(spokesman).toMatchObject({ form: 'description', role: 'spokesman' })
    const porteParole = only(
      'Le porte-parole du président Paul Redon a dit non.',
      french,
      'Le porte-parole du président Paul Redon',
    )
    expect(porteParole.form).toBe('description')
  })

  it('takes shares for who holds them', () => {
    for (const phrase of ['Six in 10', 'Six in 10 voters', 'nine out of 10', '42%'])
      expect(only(`${phrase} said no.`, english, phrase).form).toBe('description')
    const found = mentionsIn('The town built two in 2016 and left.', english)
    expect(found.map(({ end, start }) => end - start)).toEqual(['The town'.length, 'two'.length])
  })

  it('parts whose a noun is from the noun, where what it tells follows', () => {
    only("Then came Mr. Reed's decision not to leave.", english, 'Mr. Reed')
    only("A judge's order to leave surprised them.", english, 'A judge')
    only("Mr. Reed's message was late.", english, "Mr. Reed's message")
    only('She repeated her criticism of the plan.', english, 'her')
    only('Her plan to leave worried them.', english, 'Her')
    only('Her plan worried them.', english, 'Her plan')
  })

  it('takes a role behind a noun in the singular for one, and not for a verb', () => {
    expect(only('Talk show host Paul Cole said no.', english, 'Talk show host Paul Cole').role).toBe('host')
    only('The neighbors host Paul Cole.', english, 'The neighbors')
  })

  it('takes a word for all of a subject behind it for no mention', () => {
    const said = (text: string) => mentionsIn(text, english).map(({ start, end }) => text.slice(start, end))
    expect(said('Ann Reed and Paul Cole both said no.')).toEqual(['Ann Reed', 'Paul Cole'])
    expect(said('Both said no.')).toEqual(['Both'])
  })

  it('takes a party and a state behind a name into the mention', () => {
    for (const phrase of ['Ann Reed, R-Ky.', 'Sen. Ann Reed, D-Maine', 'Majority Leader Ann Reed, I-Vt.'])
      expect(nameOf(`${phrase}, said so.`, only(`${phrase}, said so.`, english, phrase))).toBe('Ann Reed')
    expect(only('So said Ann Reed, R-Texas. They left.', english, 'Ann Reed, R-Texas').form).toBe('name')
  })

  it('takes the body that a role is held for into the apposition', () => {
    const phrases = [
      'Luc Aubry, député La France insoumise',
      'Zoé Morel, sénatrice Les Républicains du Nord',
      'Zoé Morel, conseillère Les Écologistes',
    ]
    for (const phrase of phrases) {
      const text = `${phrase}, a voté contre.`
      const [name] = phrase.split(',')
      expect(nameOf(text, only(text, french, phrase))).toBe(name)
    }
    const alone = 'Le candidat de Debout la France a voté contre.'
    expect(only(alone, french, 'Le candidat de Debout la France')).toMatchObject({
      form: 'description',
      role: 'candidat',
    })
  })

  it('reads a list of what an office is for up to the name', () => {
    const named = [
      "Le ministre de l'Économie, des Finances et de la Relance Luc Aubry",
      'La secrétaire aux Ports, Zoé Morel',
      'Le ministre des Ports, des Lacs, de la Pêche et du Sel Luc Aubry',
    ]
    for (const phrase of named)
      expect(nameOf(`${phrase} a démissionné.`, only(`${phrase} a démissionné.`, french, phrase))).toMatch(/^(Luc|Zoé)/)
    const other = 'La maire de Brest, de retour du port, a démissionné.'
    expect(only(other, french, 'La maire de Brest').endToken).toBe(4)
  })

  it('takes no office in capitals for a name', () => {
    const phrases = [
      'Le Grand Rabbin de Brest',
      'La Haute Commissaire aux ports',
      "Le Haut Représentant de l'Union",
      'Le Premier Secrétaire du parti',
    ]
    for (const phrase of phrases)
      expect(only(`${phrase} a démissionné.`, french, phrase)).toMatchObject({ form: 'description', kind: 'person' })
  })

  it('gives a name to the role before a body', () => {
    const text = 'La porte-parole du parti Nadia Ferrat a dit non.'
    expect(nameOf(text, only(text, french, 'La porte-parole du parti Nadia Ferrat'))).toBe('Nadia Ferrat')
  })

  it('names a body with what it is for or against, but not with a place or a time', () => {
    const named = (text: string, phrase: string) => nameOf(text, only(text, french, phrase))
    const league = 'La Ligue contre le bruit proteste.'
    expect(named(league, 'La Ligue contre le bruit')).toBe('Ligue contre le bruit')
    const office = "Le Commissariat à l'énergie marine proteste."
    expect(named(office, "Le Commissariat à l'énergie marine")).toBe("Commissariat à l'énergie marine")
    expect(named("L'Union à Lyon proteste.", "L'Union")).toBe('Union')
    expect(named('Le Comité pour la deuxième année proteste.', 'Le Comité')).toBe('Comité')
  })

  it('ends before a verb that reports, whatever role stands after it', () => {
    const first = (text: string) => {
      const { start, end } = mentionsIn(text, english)[0]!
      return text.slice(start, end)
    }
    expect(first('Mary Stone says rival Tom Hale has no plan.')).toBe('Mary Stone')
    expect(first('The Vatican says Pope Leo will travel.')).toBe('The Vatican')
    expect(first('County officials say Republican mayor Tom Hale lied.')).toBe('County officials')
    expect(first('A new survey shows Democratic mayor Ann Cole ahead.')).toBe('A new survey')
    expect(first('The candidate said in an email message that he won.')).toBe('The candidate')
    expect(first('The lawyer said in an interview aired on Monday that he won.')).toBe('The lawyer')
    expect(first('A neighbour quoted by the radio said no.')).toBe('A neighbour quoted by the radio')
    expect(first('Ohio state delegate Ann Cole said no.')).toBe('Ohio state delegate Ann Cole')
  })

  it('takes a noun between names, or after joined ones, for no verb', () => {
    const radio = 'Radio host Bill Marsh said no.'
    expect(nameOf(radio, only(radio, english, 'Radio host Bill Marsh'))).toBe('Bill Marsh')
    expect(only('A QRS/TVX poll in May says no.', english, 'A QRS/TVX poll').kind).toBe('document')
  })

  it('does not take what somebody owns for who or where stands before it', () => {
    const cleveland = "In Cleveland, Hale's team said that he won."
    expect(only(cleveland, english, "Hale's team").role).toBe('team')
    expect(only('WASHINGTON — The Hale administration will sue.', english, 'The Hale administration').name).toBeNull()
    only('Tom Hale, the campaign said, will sue.', english, 'Tom Hale')
    only('À Lyon, le parti de Redon a dit non.', french, 'le parti de Redon')
    const manager = "Dale, Hale's campaign manager, said no."
    expect(nameOf(manager, only(manager, english, "Dale, Hale's campaign manager"))).toBe('Dale')
  })

  it('ends before where somebody says it', () => {
    only('La note dans son article 3 interdit la pêche.', french, 'La note')
    only('Le chef de la police dans la ville a parlé.', french, 'Le chef de la police dans la ville')
  })

  it('does not take a document for the body that it names', () => {
    expect(only('La page Facebook du club indique que non.', french, 'La page Facebook du club').name).toBeNull()
    expect(only('Un sondage Odalys indique que non.', french, 'Un sondage Odalys').name).toBeNull()
    expect(only('Le sondage Odalys indique que non.', french, 'Le sondage Odalys')).toMatchObject({
      kind: 'document',
      name: null,
    })
    const text = 'La revue Nature indique que non.'
    expect(nameOf(text, only(text, french, 'La revue Nature'))).toBe('Nature')
  })

  it.each([
    ['Le porte-parole de Redon, Luc Aubry, a ajouté cela.', 'Le porte-parole de Redon, Luc Aubry', 'Luc Aubry'],
    ['Marc Dufour, maire de Lyon, a dit non.', 'Marc Dufour, maire de Lyon', 'Marc Dufour'],
    ['Le président portugais Paul Redon a parlé.', 'Le président portugais Paul Redon', 'Paul Redon'],
    ['Paul Lenoir (PCF) a voté contre.', 'Paul Lenoir (PCF)', 'Paul Lenoir'],
    ['La Société des journalistes proteste.', 'La Société des journalistes', 'Société des journalistes'],
  ])('takes the whole phrase with its apposition: %s', (text, phrase, name) => {
    const mention = only(text, french, phrase)
    expect(mention.form).toBe('name')
    expect(nameOf(text, mention)).toBe(name)
  })

  it.each([
    ['Sen. Bernard Cole of Vermont said no.', 'Sen. Bernard Cole of Vermont', 'Bernard Cole'],
    ['The county freeholder Ernest Cole said no.', 'The county freeholder Ernest Cole', 'Ernest Cole'],
    ['Mr. King said no, and Anna King left.', 'Mr. King', 'King'],
    ['The police spokesman John Doe said no.', 'The police spokesman John Doe', 'John Doe'],
    ['Dana Flynn, 45, a farmer, said no.', 'Dana Flynn, 45, a farmer', 'Dana Flynn'],
    ['Her lawyer, Alan Reed, said no.', 'Her lawyer, Alan Reed', 'Alan Reed'],
    ['The US Chamber of Farming left.', 'The US Chamber of Farming', 'US Chamber of Farming'],
    ['Anna Cole, general counsel of the union, left.', 'Anna Cole, general counsel of the union', 'Anna Cole'],
    [
      'The former mayor and party chairman Alan Reed left.',
      'The former mayor and party chairman Alan Reed',
      'Alan Reed',
    ],
    ['The director of news and sports Alan Reed left.', 'The director of news and sports Alan Reed', 'Alan Reed'],
  ])('takes the whole phrase with its apposition: %s', (text, phrase, name) => {
    expect(nameOf(text, only(text, english, phrase))).toBe(name)
  })

  it.each([
    ["L'ancien maire de Lyon et ministre Max Roy a dit non.", "L'ancien maire de Lyon et ministre Max Roy"],
    ['Le maire et député Max Roy a dit non.', 'Le maire et député Max Roy'],
  ])('takes two roles before a name for one person: %s', (text, phrase) => {
    expect(nameOf(text, only(text, french, phrase))).toBe('Max Roy')
  })

  it.each([
    ['a title of somebody else', 'The mayor and Senator Alan Reed left.', english, 'The mayor'],
    ['a verb in the plural', 'The mayor and senator Alan Reed say no.', english, 'The mayor'],
    ['the role of another', 'An aide to Cole and rival Alan Reed left.', english, 'rival Alan Reed'],
    ['a role in the complement', 'Le frère du maire et ministre Max Roy a dit non.', french, 'ministre Max Roy'],
  ])('leaves two apart by %s', (_case, text, pack, phrase) => {
    only(text, pack, phrase)
  })

  it('leaves the name of a body in a complement to the noun beside it', () => {
    const mention = only(
      'La direction du groupe Business Nord a dit non.',
      french,
      'La direction du groupe Business Nord',
    )
    expect(mention).toMatchObject({ form: 'description', kind: 'organization', name: null })
  })

  it('leaves the subject of another clause out of a name', () => {
    const text = 'Dana Reed, a close adviser said, is confident.'
    expect(mentionsIn(text, english).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dana Reed',
      'a close adviser',
    ])
  })

  it.each([
    ['a role that is a verb form too', 'Max Roy, élu de Brive, dit non.', 'Max Roy, élu de Brive'],
    ['one before an adjective', 'Anna Roy, envoyée spéciale du club, dit non.', 'Anna Roy, envoyée spéciale du club'],
    ['one behind its verb', 'Non, a dit Max Roy, président du club.', 'Max Roy, président du club'],
    [
      'a participle after the role',
      'Max Roy, ministre chargé des Ports, dit non.',
      'Max Roy, ministre chargé des Ports',
    ],
    [
      'two prepositions',
      "Max Roy, secrétaire d'État auprès du ministre des Ports, dit non.",
      "Max Roy, secrétaire d'État auprès du ministre des Ports",
    ],
    ['a name between marks', 'Max Roy, membre des « Voisins unis », dit non.', 'Max Roy, membre des « Voisins unis »'],
    ['an article without a comma', 'Ana Lim le ministre des Ports dit non.', 'Ana Lim le ministre des Ports'],
    [
      'two roles',
      'Le ministre et porte-parole du parti, Max Roy, dit non.',
      'Le ministre et porte-parole du parti, Max Roy',
    ],
    [
      'a second role with a participle',
      "La directrice et professeure associée de chimie à l'université Lorne, Ana Lim, dit non.",
      "La directrice et professeure associée de chimie à l'université Lorne, Ana Lim",
    ],
    ['the body of a person', "Max Roy, de l'Institut des mers, dit non.", "Max Roy, de l'Institut des mers"],
    ['a label with a capital', 'Max Roy, Bonnet rouge de Brest, dit non.', 'Max Roy, Bonnet rouge de Brest'],
  ])('holds an apposition: %s', (_case, text, phrase) => {
    expect(only(text, french, phrase)).toMatchObject({ form: 'name', kind: 'person' })
  })

  it('leaves a verb before its subject, and another person after a preposition, out of an apposition', () => {
    only('Pour Max Roy, juge la préfète, le pont tient.', french, 'Max Roy')
    only('« Non », a dit à Ana Lim le maire de Brive.', french, 'Ana Lim')
    only('Selon Max Roy, du gouvernement dépend la suite.', french, 'Max Roy')
  })

  it('holds the aside that tells when a document was made, after a source phrase', () => {
    const poll = 'Le sondage du club, réalisé du 2 au 3 mai, dit non.'
    only(`Selon ${poll.replace('Le', 'le')}`, french, 'le sondage du club, réalisé du 2 au 3 mai')
    only(poll, french, 'Le sondage du club')
    only('Selon le sondage du club, le maire plaît.', french, 'le sondage du club')
  })

  it('takes one of several for a person, and a body in the plural for a body', () => {
    expect(only('Un de ses avocats dit non.', french, 'Un de ses avocats')).toMatchObject({
      kind: 'person',
      plural: false,
    })
    expect(only("L'une des juges dit non.", french, "L'une des juges")).toMatchObject({ kind: 'person' })
    expect(only('Les autorités locales disent non.', french, 'Les autorités locales')).toMatchObject({
      kind: 'organization',
      plural: true,
    })
    expect(only('Une Canadienne dit non.', french, 'Une Canadienne')).toMatchObject({ kind: 'person' })
    expect(only('Plusieurs Canadiens disent non.', french, 'Plusieurs Canadiens')).toMatchObject({ kind: 'group' })
  })

  it('takes a pronoun of two words before a noun for its determiner', () => {
    expect(only('Ce dernier chiffre surprend.', french, 'Ce dernier chiffre').form).toBe('description')
    expect(only('Cette dernière annonce surprend.', french, 'Cette dernière annonce').form).toBe('description')
    expect(only('Ce dernier affirme le contraire.', french, 'Ce dernier').form).toBe('pronoun')
    expect(only('Cette dernière a souvent dit non.', french, 'Cette dernière').form).toBe('pronoun')
  })

  it('gives the role, kind, gender and number of a description', () => {
    expect(only("L'avocate affirme cela.", french, "L'avocate")).toMatchObject({
      form: 'description',
      role: 'avocat',
      kind: 'person',
      gender: 'f',
      plural: false,
    })
    expect(only('Des témoins racontent cela.', french, 'Des témoins')).toMatchObject({ kind: 'group', plural: true })
    expect(only('Le gouvernement assure cela.', french, 'Le gouvernement')).toMatchObject({ kind: 'organization' })
    expect(only('Moscou a nié.', french, 'Moscou')).toMatchObject({ form: 'name', kind: 'organization' })
  })

  it('takes a name behind what tells the kind of a body for the body’s', () => {
    const nameIn = (text: string, words: string) => {
      const { name } = only(text, french, words)
      return name && text.slice(name.start, name.end)
    }
    expect(nameIn("L'agence de presse Belpa assure cela.", "L'agence de presse Belpa")).toBe('Belpa')
    expect(nameIn('Le cabinet d’avocats Redon assure cela.', 'Le cabinet d’avocats Redon')).toBe('Redon')
    expect(nameIn('La direction du groupe Redon assure cela.', 'La direction du groupe Redon')).toBeNull()
  })

  it('takes an adjective that is also a role for no head beside another', () => {
    expect(only('Le jeune maire de Redon hésite.', french, 'Le jeune maire de Redon').role).toBe('maire')
    expect(only('La jeune entreprise hésite.', french, 'La jeune entreprise').kind).toBe('organization')
    expect(only('Un jeune de Redon hésite.', french, 'Un jeune de Redon').role).toBe('jeune')
  })

  it('gives a body the gender of the noun that heads its name, and none of a first name', () => {
    expect(only("L'Agence des ports assure cela.", french, "L'Agence des ports")).toMatchObject({ gender: 'f' })
    expect(only("L'Observatoire des quais assure cela.", french, "L'Observatoire des quais").gender).toBe('m')
    expect(only("L'agence Victor Conseil assure cela.", french, "L'agence Victor Conseil")).toMatchObject({
      kind: 'organization',
      gender: 'f',
    })
  })

  it('finds pronouns, also joined to the verb, and those after a source phrase', () => {
    const pronouns = (text: string, pack: LanguagePack) =>
      mentionsIn(text, pack)
        .filter(({ form }) => form === 'pronoun')
        .map(({ start, end }) => text.slice(start, end))
    expect(pronouns('« Oui », a-t-il dit. Ce dernier part. Selon elle, rien ne presse.', french)).toEqual([
      'il',
      'Ce dernier',
      'elle',
    ])
    expect(pronouns('He left. According to her, the man who called was late.', english)).toEqual(['He', 'her', 'who'])
  })

  it('knows the innermost stretch that holds a mention', () => {
    const text = 'Jean Morel raconte : « Le maire est venu. » Puis le maire est parti.'
    const mentions = mentionsIn(text, french)
    expect(mentions.map(({ start, end, stretch }) => [text.slice(start, end), stretch])).toEqual([
      ['Jean Morel', null],
      ['Le maire', 0],
      ['le maire', null],
    ])
  })

  it('gives mentions in order that do not overlap, whatever the text', () => {
    const words = fc.constantFrom(
      ...`le la de du Marc Dufour , maire Lyon « » a dit il qui . ( ) – Redon porte-parole l' d' témoins said the of who "
      Mr. Reed 's claim officials 42 % ! - J. que est et`.split(/\s+/),
    )
    const text = fc.oneof(
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(french, english), (document, pack) => {
        const mentions = mentionsIn(document, pack)
        for (const [index, { start, end, first, endToken, name }] of mentions.entries()) {
          expect(start).toBeLessThan(end)
          expect(first).toBeLessThan(endToken)
          if (index > 0) expect(start).toBeGreaterThanOrEqual(mentions[index - 1]!.end)
          if (name) expect(name.start >= start && name.end <= end).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

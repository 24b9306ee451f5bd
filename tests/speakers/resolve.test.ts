import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { english } from '../../src/languages/en/index.js'
import { spanish } from '../../src/languages/es/index.js'
import { french } from '../../src/languages/fr/index.js'
import { italian } from '../../src/languages/it/index.js'
import { portuguese } from '../../src/languages/pt/index.js'
import { answersIn, namesFor } from './answers.js'

describe('names', () => {
  it.each([
    [
      french,
      'L’Association unifiée des gardes de nuit (AUGN) proteste.',
      'L’Association',
      'Association unifiée des gardes de nuit',
    ],
    [
      french,
      'Le Mouvement pour le dragage des ports (MDP) proteste.',
      'Le Mouvement pour le dragage des ports (MDP)',
      'Mouvement pour le dragage des ports',
    ],
    [french, 'Le Mouvement a vu le maire (PS) et le préfet.', 'Le Mouvement', 'Mouvement'],
    [english, 'The League to clean the dunes (LCD) protests.', 'The League', 'League to clean the dunes'],
  ])('go on up to the acronym that spells them: %#', (pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it('tell no gender by a surname that is also a first name', () => {
    const met = 'Donald Reed met Chris Joyce in Ohio. Joyce left the hall. He left.'
    expect(namesFor(met, english, ['He'])).toEqual(['Chris Joyce'])
    const two = 'Donald Reed asked Mary Scott to leave. Scott smiled. He left.'
    expect(namesFor(two, english, ['He'])).toEqual(['Donald Reed'])
  })

  it('are shown without the letters of an honour or a legal form', async () => {
    const speaker = async (text: string) => (await extract(text, { lang: 'en' })).claims[0]!.speaker!.name
    expect(await speaker('Naomi Quist KC said the case was late.')).toBe('Naomi Quist')
    expect(await speaker('Dr Ann Blake OBE said the case was late.')).toBe('Ann Blake')
    expect(await speaker('On Monday Norvex Foods, Inc. said the case was late.')).toBe('Norvex Foods')
    expect(await speaker('SC Freiburg said the match was late.')).toBe('SC Freiburg')
  })

  it('folds a surname to the fullest name, also one that comes later', () => {
    const text = 'Vernet a parlé. Alexandre Vernet a souri.'
    const [short, full] = answersIn(text, french, ['Vernet', 'Alexandre Vernet'])
    expect(short!.name).toBe('Alexandre Vernet')
    expect(short!.entity).toBe(full!.entity)
    expect(full!.entity!.aliases).toEqual(['Vernet'])
  })

  it('gives a first name the surname of the one joined to it, though another bears that first name', () => {
    const text = 'Mayor Daniel Marsh frowned. “We leave,” said Daniel and Joan Heller. Daniel Marsh agreed.'
    expect(namesFor(text, english, ['Daniel', 'Joan Heller'])).toEqual([
      'Daniel Heller and Joan Heller',
      'Daniel Heller and Joan Heller',
    ])
    const called = 'Mayor Daniel Marsh frowned. “We leave,” said Daniel and Joan Heller. Daniel agreed.'
    expect(namesFor(called, english, ['Daniel'])).toEqual(['Daniel Marsh and Joan Heller', 'Daniel Marsh'])
  })

  it.each([
    ['« Non », ont dit la maire et son adjoint, Marc Aubin.', 'maire et Marc Aubin'],
    ['« Non », ont dit la maire et le préfet de la Rive.', 'maire et préfet de la Rive'],
    ['« Non », ont dit la maire, Nadia Morel, et son adjoint, Marc Aubin.', 'Nadia Morel et Marc Aubin'],
    ['« Non », ont dit les députés Nadia Morel et Marc Aubin.', 'Nadia Morel et Marc Aubin'],
  ])('speak together, each described by their own words: %#', async (text, name) => {
    const { quotes } = await extract(text, { lang: 'fr' })
    expect(quotes[0]!.speaker!.name).toBe(name)
  })

  it.each([
    ['“No,” said Nora Blake, 71, and Paul West, 34.', 'Nora Blake and Paul West'],
    ['“No,” said Nora Blake, the mayor, and Paul West, a lawyer.', 'Nora Blake and Paul West'],
    ['“No,” said Nora Blake, the mayor, and Paul West left.', 'Nora Blake'],
  ])('speak together behind a verb, each with what tells of them: %#', async (text, name) => {
    const { quotes } = await extract(text, { lang: 'en' })
    expect(quotes[0]!.speaker!.name).toBe(name)
  })

  it('takes a pet name for the first name that stands alone too, and not for one of a full name', () => {
    const told = namesFor('Michael stood up. Mike said no. Bill nodded. William Reed left.', english, ['Mike', 'Bill'])
    expect(told).toEqual(['Michael', 'Bill'])
  })

  it('takes a surname for no body that is named after its bearer', () => {
    const text = 'He spoke on the Anna Sorrel Show. Sorrel asked why. Boeing Group left, and Boeing said no.'
    expect(namesFor(text, english, ['Sorrel', 'Boeing'])).toEqual(['Sorrel', 'Boeing Group'])
  })

  it('takes a frequent word for no short form of a rare name that is made of it', () => {
    const uses = 'Vantor left. Vantor spoke. Vantor won. Vantor lost. '
    expect(namesFor(`${uses}They rode the Vantor Train.`, english, ['Vantor'])).toContain('Vantor')
    expect(namesFor('Vantor left. They rode the Vantor Train.', english, ['Vantor'])).toEqual(['Vantor Train'])
  })

  it('strips titles, and keeps one that is all that tells who a surname is', () => {
    expect(namesFor('M. Marc Dufour a parlé. M. Dufour est parti.', french, ['M. Dufour'])).toEqual(['Marc Dufour'])
    expect(namesFor('Général Hodges a dit non.', french, ['Général Hodges'])).toEqual(['Général Hodges'])
  })

  it('strips the title that stands oftener beside the surname than a first name does', () => {
    const text = 'Chairman Reed left. Tom Reed said no. Chairman Reed came back, and Chairman Reed sat down.'
    expect(namesFor(text, english, ['Chairman Reed'])).toEqual(['Tom Reed', 'Tom Reed', 'Tom Reed'])
    const twice = 'Général Morel part. Paul Morel dit non. « Non », répète Général Morel.'
    expect(namesFor(twice, french, ['Paul Morel'])).toEqual(['Paul Morel'])
  })

  it('keeps the case of running text', () => {
    const text = 'Le plan de PAUL Redon a plu. Mardi, Redon a parlé.'
    expect(namesFor(text, french, ['Redon'])).toEqual(['PAUL Redon'])
  })

  it('keeps two persons of one surname apart, and says that it cannot tell', () => {
    const [answer] = answersIn('Anna Cole and Peter Cole arrived. "We won," said Cole.', english, ['Cole'])
    expect(answer!.name).toBe('Cole')
    expect(answer!.confidence).toBeLessThan(0.5)
    expect(answer!.reason).toContain('several')
  })

  it('gives both who bear a surname beside it', async () => {
    const { quotes } = await extract('Paul and Anna Cole came home on Monday. “We will be back,” said Cole.')
    expect(quotes[0]!.speaker!.confidence).toBeLessThan(0.5)
    expect(quotes[0]!.speaker!.alternatives!.map(({ name }) => name).sort()).toEqual(['Anna Cole', 'Paul Cole'])
  })

  it('leaves who is called by a first name alone elsewhere without a shared surname', () => {
    const text = 'Anna and Peter Cole came. Anna laughed.'
    expect(namesFor(text, english, ['Anna']).at(-1)).toBe('Anna')
  })

  it('folds pet names', () => {
    const text = 'William Reed won. Later Bill Reed said so, and Bob Reed left.'
    expect(namesFor(text, english, ['Bill Reed', 'Bob Reed'])).toEqual(['William Reed', 'Bob Reed'])
  })

  it('folds initials', () => {
    const names = ['Jean-Pierre Vidal', 'Jean-Pierre Vidal', 'Jean-Paul Roux']
    expect(
      namesFor('J.-P. Vidal parle. Jean-Pierre Vidal part. Jean-Paul Roux reste.', french, [
        'J.-P. Vidal',
        'Jean-Pierre Vidal',
        'Jean-Paul Roux',
      ]),
    ).toEqual(names)
    const reeds = 'John Paul Reed spoke. J.P. Reed agreed. John P. Reed left. J.K. Reed came.'
    expect(namesFor(reeds, english, ['J.P. Reed', 'John P. Reed', 'J.K. Reed'])).toEqual([
      'John Paul Reed',
      'John Paul Reed',
      'J.K. Reed',
    ])
  })

  it('takes a title that does not fit the one bearer for another person', () => {
    const text = 'Peter Cole arrived. Mrs. Cole said no. Cole said yes.'
    expect(namesFor(text, english, ['Mrs. Cole', 'Cole'])).toEqual(['Cole', 'Peter Cole'])
  })

  it('shows the name of running text rather than that of a headline', () => {
    const text = 'Grand Jury Cole Wins Again In Court\n\nOn Monday night Cole said yes to a long list of friends.'
    expect(namesFor(text, english, ['Cole']).at(-1)).toBe('Cole')
  })

  it('takes no owner inside the name of a product for the product', () => {
    const text = "Le Nuage Vertical d'Albex est vendu depuis lundi. Albex a refusé de commenter."
    expect(namesFor(text, french, ['Albex'])).toEqual(['Albex'])
  })

  it('takes a word that is also a first name for a name where it stands alone', () => {
    const [answer] = answersIn('The others laughed. Bill said no.', english, ['Bill'])
    expect(answer!.entity).toMatchObject({ name: 'Bill', kind: 'person' })
  })

  it('tells them apart by a title', () => {
    const text = 'Anna Cole and Peter Cole arrived. Mrs. Cole said no. Mr. Cole said yes.'
    expect(namesFor(text, english, ['Mrs. Cole', 'Mr. Cole'])).toEqual(['Anna Cole', 'Peter Cole'])
  })

  it('reads an acronym as the body in full beside it', () => {
    const text = "L'Autorité de sûreté nucléaire (ASN) a ouvert une enquête. L'ASN a dit non."
    expect(namesFor(text, french, ["L'ASN"])).toEqual(['Autorité de sûreté nucléaire'])
  })

  it('gives an acronym to the part of a description that it spells, in any order', () => {
    const text = "Le bureau des épaves de l'agence portuaire européenne (EPA) a calculé la route. L'EPA a dit non."
    expect(namesFor(text, french, ["L'EPA"])).toEqual(['agence portuaire européenne'])
  })

  it('reads the first word of a body as the body, though it looks like a place', () => {
    const text = 'La firme belge Norvel Systems a parlé. Il travaille à Norvel. Norvel explique que tout va bien.'
    expect(new Set(namesFor(text, french, ['Norvel']))).toEqual(new Set(['Norvel Systems']))
  })

  it('spells an acronym out by the bracket after it', () => {
    const text = 'Le CNF (Conseil national des forêts) a dit non. Le CNF proteste.'
    expect(namesFor(text, french, ['Le CNF'])).toEqual(['Conseil national des forêts'])
    const asWord = "L'Unip (le syndicat Union nationale des îles et ports) a dit non. « Non », répète l'Unip."
    expect(namesFor(asWord, french, ["l'Unip"])).toEqual(['Union nationale des îles et ports'])
  })

  it('reads an acronym as the body whose initials it is', () => {
    const text = 'Le parquet national financier a ouvert une enquête. Le PNF a refusé de parler.'
    expect(namesFor(text, french, ['Le PNF'])).toEqual(['parquet national financier'])
  })

  it('leaves states and seats of power their own name, as bodies', () => {
    const [moscow] = answersIn('Moscou a nié.', french)
    expect(moscow).toMatchObject({ name: 'Moscou', entity: { kind: 'organization' } })
  })
})

describe('roles', () => {
  it('uses a role that the text gives later', () => {
    const text = 'Le porte-parole de Redon a nié. Le porte-parole de Redon, Luc Aubry, a ajouté cela.'
    const [earlier] = answersIn(text, french, ['Le porte-parole de Redon'])
    expect(earlier!.name).toBe('Luc Aubry')
    expect(earlier!.entity!.description).toBe('porte-parole de Redon')
  })

  it('takes the gender of an office from its article: la maire', () => {
    const text = 'Anne Hidoux, maire de Redon, est partie mardi. La maire a refusé de parler.'
    expect(namesFor(text, french, ['La maire'])).toEqual(['Anne Hidoux'])
    const other = 'Paul Hidoux, maire de Redon, est parti mardi. La maire a refusé de parler.'
    expect(namesFor(other, french, ['La maire'])).toEqual(['maire'])
  })

  it.each([
    [
      'Sir John Aldous, the former mayor of Redon, was late. The former mayor said so.',
      'The former mayor',
      'John Aldous',
    ],
    ['Professor Lena Marsh, the director of the port, was late. The director said so.', 'The director', 'Lena Marsh'],
    ['Professor Lena Marsh, the director of the port, was late. The professor said so.', 'The professor', 'Lena Marsh'],
    ['Judge Lena Marsh, chief engineer of the port, was late. The engineer said so.', 'The engineer', 'Lena Marsh'],
    [
      'Professor Lena Marsh, an economist at the university, left. The university said no.',
      'The university',
      'university',
    ],
  ])('takes the office behind a name that a title stands before: %s', (text, source, name) => {
    expect(namesFor(text, english, [source])).toEqual([name])
  })

  it('knows an office by other words', () => {
    const text = 'Le président français Paul Redon est venu. Le chef de l’État a refusé.'
    expect(namesFor(text, french, ['Le chef de l’État'])).toEqual(['Paul Redon'])
    const minister =
      'Le ministre des Affaires étrangères, Luc Aubry, part. Le chef de la diplomatie française a dit oui.'
    expect(namesFor(minister, french, ['Le chef de la diplomatie française'])).toEqual(['Luc Aubry'])
    const head = 'La cheffe du gouvernement, Lise Aubry, part. La Première ministre a dit oui.'
    expect(namesFor(head, french, ['La Première ministre'])).toEqual(['Lise Aubry'])
    const club = 'La cheffe du club, Lise Aubry, part. La Première ministre a dit oui.'
    expect(namesFor(club, french, ['La Première ministre'])).toEqual(['Première ministre'])
  })

  it('does not take the president of a club for that of a state', () => {
    const text = 'Le président du club, Paul Redon, est venu. Le chef de l’État a refusé.'
    expect(namesFor(text, french, ['Le chef de l’État'])).toEqual(['chef de l’État'])
  })

  it('learns roles inside other phrases', () => {
    const text = 'Un avion de la compagnie aérienne Vidal Airlines est tombé. La compagnie a présenté ses excuses.'
    expect(namesFor(text, french, ['La compagnie'])).toEqual(['Vidal Airlines'])
    const raid = 'Un bombardement de la coalition rebelle du Nord a détruit le pont. La coalition a nié.'
    expect(namesFor(raid, french, ['La coalition'])).toEqual(['coalition rebelle du Nord'])
  })

  it.each([
    [
      'French',
      french,
      'Vidalex a licencié douze salariés. Mardi, le groupe a refusé de parler.',
      'le groupe',
      'Vidalex',
    ],
    ['Spanish', spanish, 'Vidalex despidió a doce. El martes la empresa negó todo.', 'la empresa', 'Vidalex'],
    ['Italian', italian, 'Vidalex ha licenziato in agosto. L’azienda ha negato tutto.', 'L’azienda', 'Vidalex'],
    ['Portuguese', portuguese, 'A Vidalex demitiu doze. Na terça a empresa negou tudo.', 'a empresa', 'Vidalex'],
  ])('calls a body by what it is in %s, also one that might be a person', (_, pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it('calls a document by another noun', () => {
    const text = 'Le rapport de Redon sur la pêche est sorti. Le document conclut à un échec.'
    const [answer] = answersIn(text, french, ['Le document'])
    expect(answer).toMatchObject({ name: 'rapport de Redon sur la pêche', entity: { kind: 'document' } })
  })

  it('takes no ministry for a company, and no name for a noun', () => {
    const ministry = 'Le Ministère de la Pêche a écrit. Mardi, la compagnie a refusé de parler.'
    expect(namesFor(ministry, french, ['la compagnie'])).toEqual(['compagnie'])
    const association = 'Vidalex a fermé. L’association Rive vive proteste.'
    expect(namesFor(association, french, ['L’association Rive vive'])).not.toEqual(['Vidalex'])
  })

  it('does not give a role to a person who has another of the same name', () => {
    const text = 'Le ministre russe Ivan Petrov est venu. Le ministre français a dit non.'
    expect(namesFor(text, french, ['Le ministre français'])).toEqual(['ministre français'])
  })

  it('takes a bare description for the person last spoken of, less surely', () => {
    const [answer] = answersIn(
      "Alain Costa, président de la région, est resté ferme. « Je maintiens », répond l'élu.",
      french,
      ["l'élu"],
    )
    expect(answer!.name).toBe('Alain Costa')
    expect(answer!.confidence).toBeLessThan(0.8)
  })

  it.each([
    [
      'an activist far back',
      'Claire Vautrin est arrivée. Il pleuvait. Il pleut encore.',
      'La militante',
      'Claire Vautrin',
    ],
    ['a deputy, with what more is told', 'Luc Aubry est entré hier.', 'Le député de Vernay', 'Luc Aubry'],
    ['this, whatever follows', 'Luc Aubry est entré hier.', 'Cet infirmier de Vernay', 'Luc Aubry'],
    ['a mayor', 'La maison de Luc Aubry a brûlé. Les murs tiennent.', 'Le maire', 'maire'],
    ['a mayor, with what more is told', 'Luc Aubry est entré hier.', 'Le maire de Vernay', 'maire de Vernay'],
  ])('tells who may be new from who was spoken of: %s', (_, before, source, name) => {
    expect(namesFor(`${before} ${source} a refusé de partir.`, french, [source])).toEqual([name])
  })

  it('takes no other noun with a party beside it for a person', () => {
    const text = 'Anna Cole left early. The Republican mainstream said no.'
    expect(namesFor(text, english, ['The Republican mainstream'])).toEqual(['Republican mainstream'])
    expect(namesFor('Anna Cole left early. The Ohio Republican said no.', english, ['The Ohio Republican'])).toEqual([
      'Anna Cole',
    ])
  })

  it('keeps unnamed sources as described, and knows them again', () => {
    const text = 'Une source proche du dossier a parlé. Cette source craint le pire. Un expert militaire a ri.'
    const [source, same, expert] = answersIn(text, french, [
      'Une source proche du dossier',
      'Cette source',
      'Un expert militaire',
    ])
    expect(source!.name).toBe('source proche du dossier')
    expect(same!.entity).toBe(source!.entity)
    expect(expert!.name).toBe('expert militaire')
  })
})

describe('other words', () => {
  const name = (text: string, source: string) => namesFor(text, french, [source])[0]

  it('are a body that the text names', () => {
    const text = 'La Commission européenne a cédé. L’exécutif européen juge le plan bon.'
    expect(name(text, 'L’exécutif européen')).toBe('Commission européenne')
    expect(name('Le plan est là. L’exécutif européen le juge bon.', 'L’exécutif européen')).toBe('exécutif européen')
  })

  it('are those who sit in a body', () => {
    const text = 'Le Conseil constitutionnel a siégé. Les Sages ont censuré la loi. Ils craignent une dérive.'
    expect(namesFor(text, french, ['Les Sages', 'Ils'])).toEqual(['Conseil constitutionnel', 'Conseil constitutionnel'])
    const street = 'La Cour des comptes a écrit. Les magistrats de la rue Cambon sont inquiets. Elle est sévère.'
    const sources = ['Les magistrats de la rue Cambon', 'Elle']
    expect(namesFor(street, french, sources)).not.toContain('Cambon')
  })

  it('are an office of the same body', () => {
    const text = 'Luc Aubry, président de la compagnie Bredix, est parti.'
    expect(name(`${text} Le PDG de la compagnie est triste.`, 'Le PDG de la compagnie')).toBe('Luc Aubry')
    expect(name(`${text} Le PDG de la banque est triste.`, 'Le PDG de la banque')).toBe('PDG de la banque')
  })

  it('point back by `même`', () => {
    const text = 'L’agence de presse du port a dit la grève finie. Pour la même agence de presse, le quai rouvre.'
    expect(name(text, 'la même agence de presse')).toBe('agence de presse du port')
  })

  it('are the name that stands between marks', () => {
    const text = 'L’émission « Nuit blanche » révèle un vol. L’émission ajoute un nom.'
    expect(namesFor(text, french, ['L’émission'])).toEqual(['Nuit blanche', 'Nuit blanche'])
  })
})

describe('several who act together', () => {
  it('are taken up by a pronoun', () => {
    const text = 'Anna Redon et Luc Aubry ont visité le port. Ils ont promis une digue.'
    expect(namesFor(text, french, ['Ils'])).toEqual(['Anna Redon et Luc Aubry'])
  })

  it('are taken up by a relative pronoun with its verb in the plural', () => {
    const plural = 'Anna Redon et Luc Aubry, qui craignent une crue, partent.'
    expect(namesFor(plural, french, ['qui'])).toEqual(['Anna Redon et Luc Aubry'])
    expect(namesFor(plural.replace('craignent', 'craint'), french, ['qui'])).toEqual(['Luc Aubry'])
  })

  it('are no object of a verb and the subject of the next clause', async () => {
    const { claims } = await extract(
      'The walls have helped drive farmers northward, and experts say it may take years.',
      { lang: 'en' },
    )
    expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['experts'])
  })

  it('are somebody and who is theirs', async () => {
    const { claims } = await extract('Mrs. Vane and her company had said the bridge was safe.', { lang: 'en' })
    expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Vane and her company'])
  })

  it('are joined past an aside', () => {
    const text = 'La Norvège et, surtout, la Suède ont demandé un délai.'
    expect(namesFor(text, french, ['La Norvège'])).toEqual(['Norvège et Suède'])
  })
})

describe('pronouns', () => {
  it('agree in gender and number', () => {
    const text = 'Claire Vautrin a salué Marc Dufour. Elle a souri. Il est parti. Des témoins ont crié. Ils ont fui.'
    expect(namesFor(text, french, ['Elle', 'Il', 'Ils'])).toEqual(['Claire Vautrin', 'Marc Dufour', 'témoins'])
  })

  it('go to the last speaker rather than to somebody spoken about', () => {
    const text = 'Alan Reed said that he had met Peter Cole in Boston. "We talked," he said.'
    const answers = answersIn(text, english, ['Alan Reed', 'he'])
    expect(answers.at(-1)).toMatchObject({ name: 'Alan Reed', reason: 'pronoun resolved to the last speaker' })
  })

  it('stay with the subject of their sentence, however often somebody else was named', () => {
    const before = 'Jean Morel est venu. Jean Morel a parlé. Jean Morel a ri. '
    const text = `${before}\n\nMardi, Marc Dufour a loué un accord qu'il a jugé bon.`
    expect(namesFor(text, french, ['Marc Dufour', 'il'])).toEqual(['Marc Dufour', 'Marc Dufour'])
  })

  it('do not find who is only named in a quote', () => {
    const text = 'Jean Morel raconte : « Paul Lemercier est venu. » Il est reparti.'
    expect(namesFor(text, french, ['Il'])).toEqual(['Jean Morel'])
  })

  it('go to who a source phrase has just named rather than to the one before', () => {
    const said = (source: string) =>
      namesFor(
        `Marc Tessier a inauguré le pont. Marc Tessier a parlé. Selon ${source}, le câble a cédé. « Il pleuvait », a-t-il dit.`,
        french,
        ['Marc Tessier', source, 'il'],
      ).at(-1)
    expect(said('Yves Lannion')).toBe('Yves Lannion')
    expect(said('Jean Roscoff')).toBe('Jean Roscoff')
  })

  it('are those of the name before, where they are relative', () => {
    expect(namesFor('Sam Doyle, who left early, agreed.', english, ['who'])).toEqual(['Sam Doyle'])
  })

  it('take a demonstrative for the person named last', () => {
    const text = 'Marc Dufour a rencontré Jean Morel. Ce dernier a refusé.'
    expect(namesFor(text, french, ['Ce dernier'])).toEqual(['Jean Morel'])
  })

  it('of the first person are the author outside the marks, and nobody of the text inside', () => {
    const [first, quoted, last] = answersIn('I said no. "I did," she said. I said yes.', english, ['I'])
    expect(first).toMatchObject({ name: 'I', reason: 'the author speaks' })
    expect(last!.entity).toBe(first!.entity)
    expect(quoted!.entity).toBeNull()
  })

  it('tell the gender of a name that is no first name', () => {
    const text =
      'Sorel sat down. She was tired. Redon came in. He smiled. Sorel waved. She left. Redon sat. He said no.'
    const [answer] = answersIn(`${text} Then Sorel spoke. She said yes.`, english, ['He'])
    expect(answer!.name).toBe('Redon')
  })

  it('are nobody where nobody agrees', () => {
    const [answer] = answersIn('She said no.', english, ['She'])
    expect(answer!.entity).toBeNull()
    expect(answer!.reason).not.toBe('')
  })

  it('take the one concerned for a person of their gender', () => {
    const text = 'Claire Vautrin a parlé. Marc Dufour en doute. L’intéressée a souri.'
    expect(namesFor(text, french, ['L’intéressée'])).toEqual(['Claire Vautrin'])
  })

  it('change with the turn in a dialogue', () => {
    const turns = Array.from({ length: 10 }, () => ['"Yes," said Mark Hall.', '"No," said Paul West.']).flat()
    const text = [...turns, '"Maybe," said Mark Hall.', '"Never," he said.'].join('\n\n')
    expect(namesFor(text, english, ['Mark Hall', 'Paul West', 'he']).at(-1)).toBe('Paul West')
  })
})

describe('pronouns that speak', () => {
  it('are somebody whose first name may be of the other gender rather than a place', async () => {
    const text =
      'Rana Sanaud, ministre de la province du Berry où se situe Lyon (qui en est la capitale), a précisé que le pont tiendrait tout l’hiver. « Tout va bien », a-t-il conclu.'
    const { quotes } = await extract(text, { lang: 'fr' })
    expect(quotes[0]!.speaker!.name).toBe('Rana Sanaud')
  })

  it.each([
    ['fr', 'Paul Roux a dit non. « Peut-être », a-t-elle ajouté.', 'Paul Roux', false],
    ['fr', 'Paul Roux a dit non. « Peut-être », a-t-il ajouté.', 'Paul Roux', true],
    ['en', 'Paul Reed left. “Perhaps,” she added.', 'Paul Reed', false],
    ['en', 'Curtis left. “Perhaps,” she added.', 'Curtis', true],
  ])('are hardly who has a first name of the other gender: %s, %s', async (lang, text, name, isSure) => {
    const [quote] = (await extract(text, { lang })).quotes
    expect(quote!.speaker!.name).toBe(name)
    expect(quote!.speaker!.confidence > 0.5).toBe(isSure)
    expect(quote!.reason.endsWith('pronoun of another gender than the first name')).toBe(!isSure)
  })

  it.each([
    ['de', 'Bernd und Helga Kranz kamen. „Ein schöner Tag“, sagte Kranz.', ['Bernd Kranz', 'Helga Kranz']],
    ['it', 'Bruno ed Elena Cardone sono venuti. «Che giorno», ha detto Cardone.', ['Bruno Cardone', 'Elena Cardone']],
    ['nl', 'Jan en Els Dekker kwamen. “Een mooie dag”, zei Dekker.', ['Jan Dekker', 'Els Dekker']],
    ['es', 'Juan y Elena Cardoso vinieron. «Qué día», dijo Cardoso.', ['Juan Cardoso', 'Elena Cardoso']],
  ])('keep a couple apart whose surname alone speaks: %s, %s', async (lang, text, names) => {
    const [quote] = (await extract(text, { lang })).quotes
    expect(quote!.speaker!.alternatives!.map(({ name }) => name).sort()).toEqual([...names].sort())
    expect(quote!.speaker!.confidence).toBeLessThan(0.5)
  })

  it.each([
    ['de', 'Die Stadt und der Landkreis teilten mit, dass die Brücke schließt.', 'Stadt und Landkreis'],
    ['it', 'Anna Riva e Paolo Conti hanno detto che il ponte è sicuro.', 'Anna Riva e Paolo Conti'],
    ['pt', 'A Prefeitura e a Câmara anunciaram que a ponte fechará.', 'Prefeitura e Câmara'],
    ['es', 'Ana Ruiz y Pablo Conde dijeron que el puente es seguro.', 'Ana Ruiz y Pablo Conde'],
    ['pt', 'Ana Ruas e Paulo Conde disseram que a ponte é segura.', 'Ana Ruas e Paulo Conde'],
  ])('are several who speak together: %s, %s', async (lang, text, name) => {
    expect((await extract(text, { lang })).claims[0]!.speaker!.name).toBe(name)
  })

  it('are one of a surname with a joining word in it', async () => {
    const { claims } = await extract('José Ortega y Gasset dijo que el puente es seguro.', { lang: 'es' })
    expect(claims[0]!.speaker).toMatchObject({ name: 'José Ortega y Gasset', kind: 'person' })
  })

  it('are whatever word stands before a relative', async () => {
    const { claims } = await extract('There was someone who said that the road was closed on Monday.', { lang: 'en' })
    expect(claims[0]!.speaker!.name).toBe('someone')
  })

  it('name nobody where nobody agrees with them, and say so', async () => {
    const { quotes } = await extract('« La route est coupée », a-t-il dit.', { lang: 'fr' })
    expect(quotes[0]!.speaker).toBeNull()
    expect(quotes[0]!.reason).toContain('nobody before the pronoun agrees with it')
  })

  it('stand for a body of no known gender rather than for a thing', () => {
    const text = 'Business Nord a revu la soirée de gala à Lyon. La légitime colère monte. Elle précise avoir réagi.'
    expect(namesFor(text, french, ['Elle'])).toEqual(['Business Nord'])
  })

  it('agree with the noun that took a body up', () => {
    const text = 'Vidal Airlines a parlé à la société Business Nord. Le groupe a reçu une lettre. Il a démenti.'
    expect(namesFor(text, french, ['Le groupe', 'Il'])).toEqual(['Vidal Airlines', 'Vidal Airlines'])
  })
})

describe('resolveMentions', () => {
  it('answers every source with an entity that lists the mention, whatever the text', () => {
    const words = fc.constantFrom(
      ...`Marc Dufour , maire le la Claire Roux « » a dit il elle qui ce dernier . ( ASN ) Dufour l'élu
      said he she they Cole Anna Peter " Mr. spokesman of who I`.split(/\s+/),
    )
    const text = fc.array(words, { maxLength: 50 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, fc.constantFrom(french, english), (document, pack) => {
        for (const { entity, confidence, reason } of answersIn(document, pack)) {
          expect(confidence > 0 && confidence <= 1).toBe(true)
          expect(reason).not.toBe('')
          if (entity) expect(entity.name).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a person and a body', () => {
  it.each([
    [
      'La maire Zoé Morel et le Conseil des ports ont protesté.',
      'La maire Zoé Morel',
      'Zoé Morel et Conseil des ports',
    ],
    ["L'entreprise Redon et son directeur Luc Aubry ont nié.", 'son directeur Luc Aubry', 'Redon et Luc Aubry'],
    ['Le Conseil des ports et Zoé Morel proteste.', 'Le Conseil des ports', 'Conseil des ports'],
    ['Le Conseil des ports a vu Zoé Morel et le Comité des lacs.', 'Zoé Morel', 'Zoé Morel'],
  ])('speak together before a verb in the plural: %s', (text, source, name) => {
    expect(namesFor(text, french, [source])).toEqual([name])
  })
})

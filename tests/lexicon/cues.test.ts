import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { german } from '../../src/languages/de/index.js'
import { english } from '../../src/languages/en/index.js'
import { spanish } from '../../src/languages/es/index.js'
import { french } from '../../src/languages/fr/index.js'
import { dutch } from '../../src/languages/nl/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { portuguese } from '../../src/languages/pt/index.js'
import { findCues, findVerbGroups } from '../../src/lexicon/cues.js'
import type { CueGroup } from '../../src/lexicon/lexed.js'
import { structureOf } from '../../src/text/analyse.js'

function cuesIn(text: string, pack: LanguagePack): CueGroup[] {
  const structure = structureOf(text, pack.text)
  return findCues(structure.tokens, findVerbGroups(structure, pack), pack)
}

/** `words → lemma` of each verb that is a cue, with what is said of it: `not`, `passive`. */
function verbsIn(text: string, pack: LanguagePack): string[] {
  return cuesIn(text, pack)
    .filter(({ kind }) => kind === 'verb')
    .map(({ start, end, lemma, negated, passive }) =>
      [text.slice(start, end), '→', lemma, ...(negated ? ['not'] : []), ...(passive ? ['passive'] : [])].join(' '),
    )
}

function onlyVerb(text: string, pack: LanguagePack): CueGroup {
  const verbs = cuesIn(text, pack).filter(({ kind }) => kind === 'verb')
  expect(verbs, text).toHaveLength(1)
  return verbs[0]!
}

describe('French verb groups', () => {
  it.each<[string, string[]]>([
    // clitics and inversion
    ['« Oui », a-t-elle alors déclaré.', ['a-t-elle alors déclaré → déclarer']],
    ["« Oui », s'est-il aussitôt étonné.", ["s'est-il aussitôt étonné → étonner"]],
    ['« Oui », dit-on à Lyon.', ['dit-on → dire']],
    ['« Oui », répondirent-elles.', ['répondirent-elles → répondre']],
    ["Pourquoi l'affirmez-vous ?", ["l'affirmez-vous → affirmer"]],
    ['« Non », avait-il encore prévenu.', ['avait-il encore prévenu → prévenir']],
    // behind a noun what may be an article, behind a noun's complement what may be a noun
    ["Le préfet l'accuse de mentir.", ["l'accuse → accuser", 'mentir → mentir']],
    ['La préfecture des Alpes-Maritimes demande aux riverains de rester.', ['demande → demander']],
    ["La direction d'Arvel annonce son départ.", ['annonce → annoncer']],
    ['La direction du site annonce que le pont fermera.', ['annonce → annoncer']],
    ["Il parle d'une récente demande des élus.", ['parle → parler']],
    ["Il a lu le texte d'une récente annonce.", ['a lu → lire']],
    // auxiliaries, and adverbs between
    ['Le maire a, hier, déclaré forfait.', ['a, hier, déclaré → déclarer']],
    ['Le maire aurait plusieurs fois menti.', ['aurait plusieurs fois menti → mentir']],
    ['La mairie a par ailleurs annoncé son départ.', ['a par ailleurs annoncé → annoncer']],
    ["« Oui », a-t-il d'abord affirmé.", ["a-t-il d'abord affirmé → affirmer"]],
    ['La loi a été annoncée.', ['a été annoncée → annoncer passive']],
    ['Le maire a cédé, en faisant savoir que tout va.', ['faisant savoir → faire savoir']],
    ['« Oui », a-t-il dit, en ajoutant : « Non ».', ['a-t-il dit → dire', 'ajoutant → ajouter']],
    ["Ils viennent d'annoncer la grève.", ["viennent d'annoncer → annoncer"]],
    ['Elle va bientôt devoir répondre.', ['va bientôt devoir répondre → répondre']],
    ['Il a poursuivi en dénonçant la loi.', ['a poursuivi en dénonçant → dénoncer']],
    // negations
    ["Elle n'a jamais dit cela.", ["n'a jamais dit → dire not"]],
    ["Il ne l'avait pas encore annoncé.", ["ne l'avait pas encore annoncé → annoncer not"]],
    ['Personne ne croit cela.', ['Personne ne croit → croire not']],
    ['Il a dit non.', ['a dit → dire']],
    // passives
    ['La mesure a été annoncée par le maire.', ['a été annoncée → annoncer passive']],
    ['Ces excès ont toujours été dénoncés.', ['ont toujours été dénoncés → dénoncer passive']],
    ["Il n'est pas accusé.", ["n'est pas accusé → accuser not passive"]],
    // reflexives are active
    ["Elle s'est vantée du score.", ["s'est vantée → vanter"]],
    ['Ils se sont plaints du bruit.', ['se sont plaints → plaindre']],
    ["Il s'était félicité du vote.", ["s'était félicité → féliciter"]],
    // participles
    ['Paul ayant déclaré forfait, elle part.', ['ayant déclaré → déclarer']],
  ])('%s', (text, expected) => {
    expect(verbsIn(text, french)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['« Oui », a-t-elle alors déclaré.', '-t-elle'],
    ["« Oui », s'est-il étonné.", '-il'],
    ['« Oui », dit-on à Lyon.', '-on'],
  ])('point at the subject after the verb: %s', (text, clitic) => {
    const { tokens } = structureOf(text, french.text)
    expect(tokens[onlyVerb(text, french).clitic!]!.norm).toBe(clitic)
  })

  it.each<[string, Partial<CueGroup['features']>]>([
    ['Elle aurait avoué.', { form: 'finite', tense: 'conditional', persons: [3], plural: false }],
    ['Nous affirmerons cela.', { form: 'finite', tense: 'future', persons: [1], plural: true }],
    ['Ils affirmaient cela.', { form: 'finite', tense: 'imperfect', persons: [3], plural: true }],
    ['Elles répliquèrent.', { form: 'finite', tense: 'past', persons: [3], plural: true }],
    ['Affirmant cela, Paul part.', { form: 'presentParticiple', tense: null, persons: [] }],
    ['Pour affirmer cela, Paul reste.', { form: 'infinitive', tense: null, persons: [] }],
  ])('give the features of their first verb: %s', (text, features) => {
    expect(onlyVerb(text, french).features).toMatchObject(features as object)
  })

  it.each<[string, string[]]>([
    ['La demande du juge dort.', []],
    ['Une annonce du conseil, le reproche de Paul.', []],
    ["Le bruit d'une si longue plainte.", []],
    ['Le juge annonce la suite.', ['annonce → annoncer']],
    ['La réponse ? On la demande encore.', ['la demande → demander']],
    ['Le gouvernement dort pendant la nuit.', []],
  ])('are told from nouns: %s', (text, expected) => {
    expect(verbsIn(text, french)).toEqual(expected)
  })
})

describe('French verbs with other words', () => {
  it.each<[string, string, CueGroup['stance'], CueGroup['strength']]>([
    ['Le ministre fait également état de blessés.', 'faire état', 'statement', 'speech'],
    ['Les syndicats ont fait part de leur accord.', 'faire part', 'statement', 'speech'],
    ["Elle a fait savoir qu'elle partirait.", 'faire savoir', 'statement', 'speech'],
    ["Elle l'a également fait remarquer.", 'faire remarquer', 'statement', 'speech'],
    ['Il laisse entendre que tout est fini.', 'laisser entendre', 'statement', 'speech'],
    ['Il le met en garde contre cela.', 'mettre en garde', 'warning', 'speech'],
    ['Ils ont clairement mis en doute le vote.', 'mettre en doute', 'doubt', 'wider'],
    ['Les juges lui ont donné raison.', 'donner raison', 'belief', 'wider'],
    ["Le maire met l'accent sur le prix.", "mettre l'accent", 'statement', 'speech'],
    ["Elle a l'intention de partir.", "avoir l'intention", 'promise', 'wider'],
    ['Elle pointait du doigt la ville.', 'pointer du doigt', 'accusation', 'speech'],
  ])('%s', (text, lemma, stance, strength) => {
    const [cue] = cuesIn(text, french).filter(({ kind }) => kind === 'verb')
    expect(cue).toMatchObject({ lemma, stance, strength })
  })

  it('take their words into the cue, and nothing more', () => {
    expect(verbsIn("Il ne fait jamais état d'un blessé.", french)).toEqual(['ne fait jamais état → faire état not'])
    expect(verbsIn('Elle tient à dire que tout va bien.', french)).toEqual(['tient à dire → dire'])
  })

  it('are none where the words stand elsewhere', () => {
    expect(verbsIn('Il fait froid dans cet état.', french)).toEqual([])
    expect(verbsIn('Le choix se fait. État des lieux.', french)).toEqual([])
    expect(verbsIn('Le maire met la clé en vente.', french)).toEqual([])
  })
})

describe('English verb groups', () => {
  it.each<[string, string[]]>([
    ['“Yes,” she has repeatedly said.', ['has repeatedly said → say']],
    ['“Go,” said the mayor.', ['said → say']],
    ['Critics have been warning of this.', ['have been warning → warn']],
    ["She'd promised a bridge.", ["'d promised → promise"]],
    ['Having argued for hours, they left.', ['Having argued → argue']],
    ['The union, which argued that it was late, left.', ['argued → argue']],
    ['They asked which claims were true.', ['asked → ask']],
    ['He would have to explain this.', ['would have to explain → explain']],
    // negations
    ['He did not say why.', ['did not say → say not']],
    ["She hasn't denied it.", ["hasn't denied → deny not"]],
    ['He never publicly admitted it.', ['admitted → admit not']],
    // passives
    ['The bill was announced by the mayor.', ['was announced → announce passive']],
    ["They're being accused of fraud.", ["'re being accused → accuse passive"]],
    ['She got told off.', ['got told → tell passive']],
    // is, has or a possessor
    ["He's said to be ill.", ["'s said → say passive"]],
    ["Reed's said he would go.", ["'s said → say"]],
    ["It's disputed by Reed.", ["'s disputed → dispute passive"]],
    ["Reed's claiming victory.", ["'s claiming → claim"]],
    ["Reed's claims were false.", []],
    ["The city's report was late.", []],
    ["He's been told that.", ["'s been told → tell passive"]],
    // nouns
    ['Her claim was false.', []],
    ['The reports were late, the claims false.', []],
    ['Reports say so.', ['say → say']],
  ])('%s', (text, expected) => {
    expect(verbsIn(text, english)).toEqual(expected)
  })

  it.each<[string, Partial<CueGroup['features']>]>([
    ['She says so.', { form: 'finite', tense: 'present', persons: [3], plural: false }],
    ['They argued.', { form: 'finite', tense: 'past' }],
    ['She would argue.', { form: 'finite', tense: 'conditional' }],
    ['Arguing loudly, he left.', { form: 'presentParticiple' }],
  ])('give the features of their first verb: %s', (text, features) => {
    expect(onlyVerb(text, english).features).toMatchObject(features as object)
  })
})

describe('English nouns with the form of a verb', () => {
  it.each([
    'after a long pause,',
    'in a brief interview on Sunday',
    'the convention chair,',
    "Paul Cole's 2008 campaign,",
    'the annual budget report of the town',
    'on top of that',
    'at a Saturday rally',
  ])('%s', (text) => {
    expect(findVerbGroups(structureOf(text, english.text), english)).toEqual([])
  })

  it.each([
    ['The old houses house the poor.', 'house'],
    ['Make the town pay for it.', 'pay'],
    ['They asked that the town pause.', 'pause'],
    ['The mayor and the town pay.', 'pay'],
    ['The young say so.', 'say'],
    ['Did the old town council vote?', 'vote'],
    ['Had argued for hours, they say.', 'argued'],
  ])('are verbs behind a plural or what leads to one: %s', (text, verb) => {
    const structure = structureOf(text, english.text)
    const { tokens } = structure
    expect(findVerbGroups(structure, english).map(({ head }) => tokens[head]!.norm)).toContain(verb)
  })
})

describe('English verbs in titles', () => {
  it.each([
    ['Pastor Wants Law Changed Before The Summer', ['want', 'change']],
    ['Anna Reed Says She Will Not Run Again', ['say', 'run']],
    ['MAYOR VOWS TO FIGHT OLD ROADS', ['vow', 'fight']],
    ['Mark Reed Says He Will Leave Town', ['say', 'leave']],
    ['The road is closed, said Anna Says of the town.', ['close', 'say']],
  ])('have capitals like all words: %s', (text, lemmas) => {
    const found = findVerbGroups(structureOf(text, english.text), english).map(({ headReading }) => headReading.lemma)
    expect(found).toEqual(lemmas)
  })
})

describe('English verbs behind documents', () => {
  it.each([
    ['The road is unsafe, court records show.', ['be', 'show']],
    ['She records shows.', ['record', 'show']],
    ['They cannot say so.', ['say']],
  ])('%s', (text, lemmas) => {
    const found = findVerbGroups(structureOf(text, english.text), english).map(({ headReading }) => headReading.lemma)
    expect(found).toEqual(lemmas)
  })

  it('are negated by a single word', () => {
    expect(onlyVerb('They cannot say so.', english).negated).toBe(true)
  })
})

describe('A negation behind a verb', () => {
  it.each<[string, LanguagePack, boolean]>([
    ['Police said no arrests had been made.', english, false],
    ['Two men asked not to be named.', english, false],
    ['The mayor vowed never to return.', english, false],
    ['The mayor has not said so.', english, true],
    ['Les habitants disent ne pas avoir été prévenus.', french, false],
    ["Le maire affirme n'avoir jamais vu la lettre.", french, false],
    ['La société annonce plus de 200 emplois.', french, false],
    ['Le maire ne dit rien du pont.', french, true],
    ['Le maire dit pas que le pont fermera.', french, true],
    ['El alcalde dijo no haber visto la carta.', spanish, false],
    ['El alcalde no dijo nada.', spanish, true],
    ['O prefeito disse não ter visto a carta.', portuguese, false],
    ['Die Ministerin sagte nicht, dass die Brücke schließt.', german, true],
    ['Der Sprecher bestätigte keine Zahlen.', german, false],
    ['De burgemeester zei niet dat de brug sluit.', dutch, true],
    ['De burgemeester beweerde niet te gaan.', dutch, false],
  ])('is what is said, or its own: %s', (text, pack, negated) => {
    expect(cuesIn(text, pack).find(({ kind }) => kind === 'verb')?.negated).toBe(negated)
  })
})

describe('English verbs with other words', () => {
  it.each<[string, string, CueGroup['stance'], CueGroup['strength']]>([
    ['He made it very clear that he would go.', 'make', 'statement', 'wider'],
    ['He made it clear that he would go.', 'make it clear', 'statement', 'speech'],
    ['She also points out that it failed.', 'point out', 'statement', 'speech'],
    ['They have repeatedly called for a vote.', 'call for', 'demand', 'speech'],
    ['He called on the mayor to go.', 'call on', 'demand', 'speech'],
    ['He went on to say that it failed.', 'go on to say', 'statement', 'speech'],
    ['The senator took aim at banks.', 'take aim', 'accusation', 'speech'],
    ['The judge ruled out a delay.', 'rule out', 'denial', 'speech'],
    ['Lashing out at critics, he left.', 'lash out', 'accusation', 'speech'],
  ])('%s', (text, lemma, stance, strength) => {
    expect(cuesIn(text, english)[0]).toMatchObject({ lemma, stance, strength })
  })

  it('take their words into the cue', () => {
    expect(verbsIn("They haven't called for a vote.", english)).toEqual(["haven't called for → call for not"])
    expect(verbsIn('She called the mayor for a vote.', english)).toEqual(['called → call'])
  })
})

describe('other cues', () => {
  const others = (text: string, pack: LanguagePack) =>
    cuesIn(text, pack)
      .filter(({ kind }) => kind !== 'verb')
      .map(({ start, end, kind, lemma }) => `${text.slice(start, end)} → ${lemma}, ${kind}`)

  it.each<[string, string[]]>([
    ["Selon lui, c'est faux.", ['Selon → selon, preposition']],
    ["D'après le maire, c'est faux.", ["D'après → d'après, preposition"]],
    ["De l'aveu de Paul, c'est faux.", ["De l'aveu de → de l'aveu de, preposition"]],
    ["Les affirmations de Paul, l'aveu de Léa.", ['affirmations → affirmation, noun', 'aveu → aveu, noun']],
    ['Elles sont furieuses et prêtes.', ['furieuses → furieux, adjective', 'prêtes → prêt, adjective']],
  ])('%s', (text, expected) => {
    expect(others(text, french)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['According to Reed, it failed.', ['According to → according to, preposition']],
    ['In the words of Reed, it failed.', ['In the words of → in the words of, preposition']],
    ["She's adamant about Reed's claims.", ['adamant → adamant, adjective', 'claims → claim, noun']],
  ])('%s', (text, expected) => {
    expect(others(text, english)).toEqual(expected)
  })
})

describe('a verb that the lexicon does not hold', () => {
  it.each<[string, string, string]>([
    ["Paul Rey a gagné. « C'est notre ville », tweete-t-il.", 'tweeter', 'Paul Rey'],
    ["« C'est une honte », s'étrangle la députée Léa Pons.", 'étrangler', 'Léa Pons'],
    ["Léa Pons a perdu. « C'est une honte », storise-t-elle.", 'storise', 'Léa Pons'],
    ["« C'est une honte », se bidonna Léa Pons.", 'bidonna', 'Léa Pons'],
    ["« C'est une honte », gronde alors Léa Pons.", 'gronder', 'Léa Pons'],
  ])('is a cue by its place: %s', async (text, lemma, speaker) => {
    const { quotes } = await extract(text, { lang: 'fr' })
    expect(quotes).toMatchObject([{ cue: { lemma }, speaker: { name: speaker } }])
  })

  it('is none in a sentence of its own', async () => {
    const { quotes } = await extract("« C'est une honte. » Storise est une ville.", { lang: 'fr' })
    expect(quotes.map(({ cue }) => cue)).toEqual([null])
  })
})

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...`a a-t-il dit déclaré fait état part en garde mis l' ne pas s' est été Paul . , « » said has called for out make it
      clear not 's was by announced the claim selon according to point`.split(/\s+/),
  )

  it.each([french, english])('cues stand in order, inside it and each with its own words: $code', (pack) => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const structure = structureOf(text, pack.text)
        const { tokens } = structure
        let end = 0
        for (const cue of findCues(tokens, findVerbGroups(structure, pack), pack)) {
          expect(cue.first).toBeGreaterThanOrEqual(0)
          expect(cue.endToken).toBeGreaterThan(cue.first)
          expect([cue.start, cue.end]).toEqual([tokens[cue.first]!.start, tokens[cue.endToken - 1]!.end])
          expect(cue.first).toBeGreaterThanOrEqual(end)
          end = cue.first
        }
      }),
    )
  })
})

describe('a negation that only adds', () => {
  it.each<[LanguagePack, string]>([
    [english, 'Ann Reed not only said the dam was unsafe but closed the road.'],
    [english, 'Reed did not just say that the dam is safe.'],
    [french, "Le maire n'a pas seulement dit que le pont est fermé."],
    [german, 'Der Rat hat nicht nur gesagt, dass die Brücke hält.'],
    [spanish, 'El alcalde no solo dijo que el puente está cerrado.'],
  ])('denies nothing: %#', (pack, text) => {
    const told = cuesIn(text, pack).filter(({ kind, strength }) => kind === 'verb' && strength === 'speech')
    expect(told[0]!.negated).toBe(false)
  })

  it.each<[LanguagePack, string]>([
    [english, 'Reed did not say that only the dam is safe.'],
    [french, "Le maire n'a pas dit que seulement le pont est fermé."],
    [german, 'Der Rat hat nicht gesagt, dass nur die Brücke hält.'],
  ])('denies where the word stands further off: %#', (pack, text) => {
    const told = cuesIn(text, pack).filter(({ kind, strength }) => kind === 'verb' && strength === 'speech')
    expect(told[0]!.negated).toBe(true)
  })
})

describe('an adverbial of time inside a verb', () => {
  it.each([
    ['La maire avait dès le soir même appelé au calme.', 'avait dès le soir même appelé → appeler'],
    ['La maire avait dès lundi soir annoncé son départ.', 'avait dès lundi soir annoncé → annoncer'],
    ['La maire avait il y a trois ans annoncé son départ.', 'avait il y a trois ans annoncé → annoncer'],
  ])('belongs to it: %s', (text, verb) => {
    expect(verbsIn(text, french)).toContain(verb)
  })
})

describe('a verb of liking', () => {
  it('tells a wish in the conditional alone', () => {
    expect(verbsIn('La maire aimerait partir.', french)).toEqual(['aimerait → aimer'])
    expect(verbsIn('La maire aime partir.', french)).toEqual([])
  })
})

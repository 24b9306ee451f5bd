import { describe, expect, it } from 'vitest'
import { findClaims } from '../../src/attribution/claims/claims.js'
import { findFrames } from '../../src/attribution/frames.js'
import { findUtterances } from '../../src/attribution/quotes.js'
import { extract } from '../../src/extract.js'
import { mentionText, sceneFor } from '../support/scene.js'

/** The utterances of a text, every stretch taken for speech. */
async function utterances(code: string, text: string) {
  const scene = await sceneFor(text, code)
  const frames = findFrames(scene)
  const all = scene.stretches.map((_, index) => index)
  const claims = findClaims(
    scene,
    frames,
    all.map(() => true),
  )
  return findUtterances(scene, frames, claims, all).map(({ pieces, source, type, continues }) => ({
    words: pieces.map(({ start, end }) => text.slice(start, end)),
    source: mentionText(scene, source.mention),
    sieve: source.sieve,
    type,
    continues,
  }))
}

describe('a source phrase whose comma leads to the quote', () => {
  it.each([
    ['pour Luc Tissier', 'Luc Tissier'],
    ['selon la mairie', 'la mairie'],
    ["aux yeux d'Eva Roux", 'Eva Roux'],
  ])('%s comes before a cue further off', async (phrase, source) => {
    const found = await utterances(
      'fr',
      `« C’est non », a lancé Marc Dufour tandis que, ${phrase}, « il faut attendre ».`,
    )
    expect(found.map((utterance) => utterance.source)).toEqual(['Marc Dufour', source])
  })
})

describe('the sieve that decides', () => {
  it.each([
    ['fr', '« Le pont fermera », a déclaré Marc Dufour.', 'reporting clause after the quote', 'Marc Dufour'],
    ['fr', '« Une honte », s’enflamme-t-elle.', 'inverted clause after the quote', 'elle'],
    ['fr', '« Le pont, a expliqué Marc Dufour, sera fermé. »', 'reporting clause inside the marks', 'Marc Dufour'],
    ['fr', 'Marc Dufour a déclaré : « Le pont fermera. »', 'colon before the quote', 'Marc Dufour'],
    [
      'fr',
      'Un riverain, en colère : « Personne n’écoute. »',
      'subject of the sentence before the colon',
      'Un riverain',
    ],
    ['en', 'Brandt said, “The road is gone.”', 'cue before the quote', 'Brandt'],
    [
      'en',
      'The mayor left. “I think the road is gone now.” Brandt said.',
      'reporting clause after the quote',
      'Brandt',
    ],
    ['en', 'Voters did agree - Tom Brandt: “It is late.”', 'subject of the sentence before the colon', 'Tom Brandt'],
    ['en', 'Voters did agree: “It is late.”', 'colon before the quote', 'Voters'],
    ['en', '“FLYNN: The road is gone.”', 'label inside the marks', 'FLYNN'],
    ['en', '“Dara Flynn: The road is gone.”', 'label inside the marks', 'Dara Flynn'],
    ['en', 'Moira Hale wrote “Flynn: The Lost Road” at home.', 'cue before the quote', 'Moira Hale'],
    ['en', '“Flynn: You lost the road!” tweeted Paul Brandt.', 'reporting clause after the quote', 'Paul Brandt'],
    ['fr', 'Pour Nadia Ferrat, « le compte n’y est pas ».', 'source phrase', 'Nadia Ferrat'],
    ['fr', 'Hélas, les voisins, « très tristes », sont venus.', 'subject right before the quote', 'les voisins'],
    ['fr', "C'est Marc Dufour qui a cédé : « Passons. »", 'subject of the sentence before the colon', 'Marc Dufour'],
    [
      'fr',
      'Les élus sont prudents : « Personne n’a rien cédé » a déclaré Marc Dufour.',
      'reporting clause after the quote',
      'Marc Dufour',
    ],
    [
      'fr',
      'Marc Dufour a exprimé sa « vive inquiétude », laissant craindre une crise.',
      'cue before the quote',
      'Marc Dufour',
    ],
    [
      'fr',
      'Ce vote, que Marc Dufour dit « truqué », peut laisser craindre une crise.',
      'cue before the quote',
      'Marc Dufour',
    ],
    ['fr', 'Le plan est qualifié de « gâchis » par Nadia Ferrat.', 'agent after the quote', 'Nadia Ferrat'],
    ['fr', '« Le pont fermera », a tenu à préciser Marc Dufour.', 'reporting clause after the quote', 'Marc Dufour'],
    ['fr', '« Je m’ennuie », a zonzonné Luc Aubry.', 'inverted clause after the quote', 'Luc Aubry'],
    ['fr', 'Un passant raconte : « Le pont a bougé. » – Luc Aubry, 30 ans', 'credit after a dash', 'Luc Aubry, 30 ans'],
    ['en', '“A fine choice.” – Alan Reed', 'credit after a dash', 'Alan Reed'],
    ['en', 'Reed argued that it is late.\n\n“We go.”', 'subject of the sentence before', 'Reed'],
    ['fr', 'Un passant ajoute que « le pont a bougé ».\n\n— Luc Aubry', 'cue before the quote', 'Un passant'],
    [
      'fr',
      'D’après un passant, « le pont a bougé », des élus disent qu’il tient.',
      'fragment of a reported clause',
      'un passant',
    ],
    ['fr', 'Matignon « dément formellement » avoir reçu la lettre.', 'subject right before the quote', 'Matignon'],
    ['en', '“The road is gone,” an angry Tom Brandt retaliated.', 'subject after the quote', 'an angry Tom Brandt'],
    ['en', 'Reed regrets what Tom Brandt called “a mistake.”', 'cue right before the fragment', 'Tom Brandt'],
    ['fr', 'Reed regrette ce que Paul Vidal juge « inutile ».', 'cue right before the fragment', 'Paul Vidal'],
    ['en', 'It was built because, in Brandt’s words, “roads are gone.”', 'source phrase', 'Brandt'],
    ['en', 'The plan is “late,” in Brandt’s view.', 'source phrase', 'Brandt'],
    ['en', 'As Brandt noted, the council refused to leave: “The road is gone.”', 'colon before the quote', 'Brandt'],
  ])('%s: %s', async (code, text, sieve, source) => {
    expect(await utterances(code, text)).toMatchObject([{ sieve, source }])
  })

  it.each([
    ['the verb of a clause beside the main one', 'When a clerk shouted, “Late,” Brandt joked, “Never.”', 'a clerk'],
    ['the verb of a relative', 'In a note that Judge Reed called “bad,” Brandt said it was late.', 'Judge Reed'],
    ['no clause that leads on to the next', 'After Reed said it was “bad,” Brandt said: “Never.”', 'Reed'],
  ])('ascribes a fragment by %s', async (_case, text, source) => {
    expect((await utterances('en', text))[0]).toMatchObject({ source })
  })

  it('takes no aside for who tells where another verb of saying leads to the colon', async () => {
    const [found] = await utterances('en', 'As Brandt noted, the council left, and Reed added: “The road is gone.”')
    expect(found).toMatchObject({ source: 'Reed' })
  })

  it('reads on behind a question within a quote that ends it', async () => {
    const [outer] = await utterances('en', '“She asked us, ‘Why?’” Reed told voters.')
    expect(outer).toMatchObject({ source: 'Reed' })
  })

  it('asks the paragraph before a quote only for who tells something, and where no more stands beside the quote', async () => {
    const texts = [
      'Reed sat down.\n\n“We go.”',
      'Reed argued that it is late.\n\n“We go.” It was dark.',
      'Officials argued that it is late.\n\n“We go.”',
    ]
    for (const text of texts)
      expect((await utterances('en', text)).map(({ sieve }) => sieve)).not.toContain('subject of the sentence before')
  })

  it('takes no verb of the sentence that does not report and leads to no mark', async () => {
    const text = 'Les pompiers redoutaient une fuite dans la cave dite « sèche et sûre ».'
    expect((await utterances('fr', text)).map(({ sieve }) => sieve)).not.toContain('reporting clause in the sentence')
  })

  it.each([
    ['fr', 'Plusieurs familles ont été relogées « par mesure de précaution ».'],
    ['fr', 'Le prix a été décerné à Anna Keller « pour ses travaux sur les glaciers ».'],
    ['fr', 'Paul Durand est considéré comme « le meilleur espoir du club ».'],
    ['fr', 'Qualifié de « visionnaire », Paul Durand s’oppose depuis au projet.'],
    ['fr', 'Le club perd son trésorier, Paul Durand, élu en mai et décrit comme « discret ».'],
    ['es', 'Los vecinos fueron trasladados «por precaución».'],
  ])('knows that who undergoes something does not tell it: %s: %s', async (code, text) => {
    const [first] = await utterances(code, text)
    expect(first).toMatchObject({ sieve: 'the subject undergoes what is told', source: null })
    const { quotes } = await extract(text, { lang: code })
    for (const { speaker } of quotes) expect(speaker).toBeNull()
  })

  it.each([
    ['Deux familles ont été relogées par les pompiers « par précaution ».', null],
    ['Le maire, qui a été réélu, veut « tourner la page ».', 'Le maire'],
    ['Le maire va « étudier le dossier ».', 'Le maire'],
    ['Le maire a condamné cette attaque, qualifiée de « barbare ».', 'Le maire'],
    ['Selon le maire, le plan, qualifié de « fou », ira vite.', 'le maire'],
    ['Paul Durand arrive et décrit « une ville en ruine ».', 'Paul Durand'],
  ])('asks on where another acts: %s', async (text, source) => {
    const [first] = await utterances('fr', text)
    expect(first!.sieve).not.toBe('the subject undergoes what is told')
    if (source) expect(first).toMatchObject({ source })
  })

  it('says so where none does', async () => {
    expect(await utterances('fr', '« Une honte. »')).toMatchObject([{ sieve: 'no speaker near', source: null }])
  })
})

describe('an utterance', () => {
  it('has the stretches around its reporting clause', async () => {
    const text = '« Le pont », a expliqué Marc Dufour, « sera fermé. »'
    expect(await utterances('fr', text)).toMatchObject([{ words: ['Le pont', 'sera fermé.'] }])
  })

  it('goes on in the next sentence', async () => {
    const text = '"It is over," Dara Flynn said. "We go home tomorrow."'
    expect(await utterances('en', text)).toMatchObject([{ words: ['It is over,', 'We go home tomorrow.'] }])
  })

  it('loses a clause inside the marks', async () => {
    const text = '« Ça suffit, tonne Éric Vasseur. On ne reculera pas. »'
    expect(await utterances('fr', text)).toMatchObject([{ words: ['Ça suffit', 'On ne reculera pas.'] }])
  })

  it.each([
    ['“The road is gone, because, of course, neighbors shout, but that is all,” said Dara Flynn.', 'Dara Flynn'],
    ['Dara Flynn said, “We heard insults, cutting comments about the road, a lot of noise.”', 'Dara Flynn'],
    ['“It is gone. In fact, Paul wrote it on the way, in a car,” said Dara Flynn.', 'Dara Flynn'],
  ])('keeps a clause inside marks that close: %s', async (text, source) => {
    const found = await utterances('en', text)
    expect(found.map((utterance) => [utterance.source, utterance.words.length])).toEqual([[source, 1]])
  })

  it('ends at a reporting clause where its marks do not close', async () => {
    const text = '“There was little left to keep, said Dara Flynn, whose office is in Alba.\n\nNobody knew.'
    expect(await utterances('en', text)).toMatchObject([
      { source: 'Dara Flynn', words: ['There was little left to keep'] },
    ])
  })

  it('keeps the speaker of the paragraph before', async () => {
    const text = '« Le pont fermera », a déclaré Marc Dufour.\n\n« Nous n’avons pas le choix. »'
    expect(await utterances('fr', text)).toMatchObject([{ continues: null }, { continues: 0 }])
  })

  it('takes turns in a conversation', async () => {
    const text = '“Are you coming?” asked Louise.\n\n“Not tonight,” said Peter.\n\n“Why?”\n\n“I am tired.”'
    const found = await utterances('en', text)
    expect(found.map(({ continues }) => continues)).toEqual([null, null, 0, 1])
  })

  it('is not spoken by who stands between other marks', async () => {
    const { quotes } = await extract('Au programme, « Anna Karénine », puis « nous partirons tous demain matin ».')
    expect(quotes).toMatchObject([{ text: 'nous partirons tous demain matin' }])
    expect(quotes[0]!.speaker?.name ?? '').not.toContain('Karénine')
  })

  it('is mixed as a fragment, direct as a sentence', async () => {
    expect(await utterances('en', 'Brandt called the plan “a disaster”.')).toMatchObject([{ type: 'mixed' }])
    expect(await utterances('en', 'Brandt said, “The road is gone.”')).toMatchObject([{ type: 'direct' }])
  })
  it.each([
    ['fr', 'Un homme a sauté du quai en criant « Vive Redon ».', 'direct'],
    ['fr', 'La foule a crié « plus vite, plus vite ».', 'direct'],
    ['fr', 'La mairie affiche le message suivant : « ni pont ni route ».', 'direct'],
    ['fr', 'Paul Vidal a déclaré « le pont tiendra encore ».', 'direct'],
    ['en', 'Ann Lemmer said “the road is gone for good.”', 'direct'],
    ['en', 'Protesters chanted “more bridges”.', 'direct'],
    ['fr', 'La foule a accueilli la mairie par des cris de « plus vite ».', 'direct'],
    ['en', 'Ann Lemmer wrote back, saying, “not tonight”.', 'direct'],
    ['fr', 'Paul Vidal a déclaré « regretter que le pont soit fermé ».', 'mixed'],
    ['fr', 'La mairie a salué « un homme qui aimait les ponts ».', 'mixed'],
    ['en', 'Ann Lemmer said “is gone for good.”', 'mixed'],
    ['fr', 'La foule n’a jamais crié « Vive Redon ».', 'mixed'],
  ])(
    'is direct where it is what was uttered, a fragment without its own clause is not: %s %s',
    async (code, text, type) => {
      expect((await utterances(code, text)).map((one) => one.type)).toEqual([type])
    },
  )
})

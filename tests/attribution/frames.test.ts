import { describe, expect, it } from 'vitest'
import { findFrames } from '../../src/attribution/frames.js'
import { mentionText, sceneFor } from '../support/scene.js'

/** Subject and link of the frame whose cue has the lemma. */
async function frame(code: string, text: string, lemma: string) {
  const scene = await sceneFor(text, code)
  const found = findFrames(scene).find(({ cue }) => cue.lemma === lemma)
  return found && { subject: mentionText(scene, found.subject), link: found.link }
}

describe('the subject of a cue', () => {
  it.each([
    ['fr', 'Le maire a déclaré que le pont fermera.', 'déclarer', 'Le maire', 'adjacent'],
    ['en', 'The mayor said the bridge will close.', 'say', 'The mayor', 'adjacent'],
    ['fr', '« Le pont fermera », a déclaré Marc Dufour.', 'déclarer', 'Marc Dufour', 'inverted'],
    ['fr', '« Le pont fermera », a-t-elle déclaré.', 'déclarer', 'elle', 'clitic'],
    ['fr', '« Le pont fermera », avait prévenu en mars Luc Tissier.', 'prévenir', 'Luc Tissier', 'inverted'],
    ['en', '“The bridge will close,” said Tom Brandt.', 'say', 'Tom Brandt', 'inverted'],
    ['fr', 'Après avoir accusé le préfet de mentir, le maire a quitté la salle.', 'accuser', 'le maire', 'shared'],
    ['fr', 'Tout en assurant que le pont tient, la mairie a fermé la route.', 'assurer', 'la mairie', 'shared'],
    ['en', 'After accusing the council of lying, Tom Brandt left the room.', 'accuse', 'Tom Brandt', 'shared'],
    ['fr', 'Comme le souligne Marc Dufour, le pont fermera.', 'souligner', 'Marc Dufour', 'inverted'],
    ['en', 'Marc Dufour, who replaced Brandt, said so.', 'say', 'Marc Dufour', 'aside'],
    ['en', '“It will close,” said a clerk involved in the plan.', 'say', 'a clerk', 'inverted'],
    ['en', '“It will close,” said a clerk close to the mayor.', 'say', 'a clerk close', 'inverted'],
    [
      'en',
      '“It will close,” said former secretary of state Ann Brandt.',
      'say',
      'former secretary of state Ann Brandt',
      'inverted',
    ],
    ['en', 'Tom Brandt, when asked about the bridge, replied that it will close.', 'reply', 'Tom Brandt', 'aside'],
    ['en', 'Ms. Brandt, who was in Alba as voters left in anger, called it late.', 'call', 'Ms. Brandt', 'aside'],
    ['en', 'Two exit polls suggested that it will close.', 'suggest', 'Two exit polls', 'adjacent'],
    ['en', 'In a note defending Dufour, Brandt’s campaign said it will close.', 'say', 'Brandt’s campaign', 'adjacent'],
    [
      'en',
      'Carla Bowen, a retiree in Carthage, Iowa, met Brandt and said no.',
      'say',
      'Carla Bowen, a retiree in Carthage',
      'shared',
    ],
    ['en', 'Alan Cole (a friend of the mayor) said no.', 'say', 'Alan Cole', 'aside'],
    [
      'en',
      'Anna Brandt, the editor of the city newspaper, Dawn News, said it will close.',
      'say',
      'Anna Brandt, the editor of the city newspaper',
      'aside',
    ],
    ['en', 'Brandt went to the port in Laredo, Texas and explained why it will close.', 'explain', 'Brandt', 'shared'],
    [
      'en',
      'The mayor sent a note with a picture of Ms. Cole and her husband at Mr. Reed’s 2005 wedding, and accused him of lying.',
      'accuse',
      'The mayor',
      'shared',
    ],
    ['en', 'The mayor met a group that says it will close.', 'say', 'that', 'adjacent'],
    ['en', 'Tom Brandt, whose firm failed, said it will close.', 'say', 'Tom Brandt', 'aside'],
    ['en', 'Tom Brandt, who came with his wife and two sons, said it will close.', 'say', 'Tom Brandt', 'aside'],
    ['en', 'The mayor has himself said it will close.', 'say', 'The mayor', 'adjacent'],
    ['en', 'It is late, as one clerk put it.', 'put it', 'one clerk', 'adjacent'],
    ['en', '“It is late,” read the sign.', 'read', 'the sign', 'inverted'],
    ['en', 'Clerks put it to the mayor that it will close.', 'put it', 'Clerks', 'adjacent'],
    ['en', 'The US said it will close.', 'say', 'The US', 'adjacent'],
    ['en', 'They told us it will close.', 'tell', 'They', 'adjacent'],
    ['en', 'The mayor told voters that she says it will close.', 'say', 'she', 'adjacent'],
    ['en', 'Brandt, who has in recent weeks described the bridge as sound, left.', 'describe', 'who', 'adjacent'],
    ['en', 'Brandt met the clerk, at one point calling the bridge sound.', 'call', 'Brandt', 'shared'],
    ['en', 'About six in 10 said the bridge will close.', 'say', 'six in 10', 'adjacent'],
    ['en', 'Nearly half said the bridge will close.', 'say', 'half', 'adjacent'],
    ['en', 'Two in five men said the bridge will close.', 'say', 'Two in five men', 'adjacent'],
    [
      'fr',
      'Marc Dufour a rencontré Luc Tissier et a affirmé que le pont fermera.',
      'affirmer',
      'Marc Dufour',
      'shared',
    ],
    ['fr', 'La fermeture a été annoncée par Marc Dufour.', 'annoncer', 'Marc Dufour', 'agent'],
    ['fr', 'Le pont est qualifié de « verrue » par Marc Dufour.', 'qualifier', 'Marc Dufour', 'agent'],
    ['fr', 'Ils sont décrits comme « des gens bien » par une voisine.', 'décrire', 'une voisine', 'agent'],
    ['en', 'The bridge was called “an eyesore” by Tom Brandt.', 'call', 'Tom Brandt', 'agent'],
    ['fr', 'Cela fait dire à Luc Tissier que le pont est sûr.', 'dire', 'Luc Tissier', 'object'],
    ['fr', 'Le vote fait craindre aux élus une crise.', 'craindre', 'élus', 'object'],
    ['fr', 'Le maire a fait savoir à Luc Tissier que le pont ferme.', 'faire savoir', 'Le maire', 'adjacent'],
    ['fr', 'Il relaie un message selon lequel la ville brûle.', 'selon', 'un message', 'object'],
    ['fr', '« Le pont fermera », estime pour sa part Luc Tissier.', 'estimer', 'Luc Tissier', 'inverted'],
    ['fr', "D'autres voisins ont dit que le pont fermera.", 'dire', "D'autres voisins", 'adjacent'],
    ['fr', '« Nuit blanche » affirme que le pont fermera.', 'affirmer', '« Nuit blanche »', 'adjacent'],
    ['fr', 'Selon « Nuit blanche », le pont fermera.', 'selon', '« Nuit blanche »', 'object'],
    ['fr', 'Le maire a tenu bon, « contre tous », et avertit que le pont fermera.', 'avertir', 'Le maire', 'shared'],
    ['fr', 'Le vote a conduit jeudi le préfet à dénoncer une fraude.', 'dénoncer', 'le préfet', 'object'],
    [
      'fr',
      'Cela a poussé Luc Tissier à critiquer la loi, affirmant que tout va mal.',
      'affirmer',
      'Luc Tissier',
      'object',
    ],
    [
      'fr',
      'Le maire invite Luc Tissier à critiquer la loi, affirmant que tout va mal.',
      'affirmer',
      'Le maire',
      'shared',
    ],
    ['en', 'The vote prompted Tom Brandt to claim that it was rigged.', 'claim', 'Tom Brandt', 'object'],
    ['fr', 'Le pont fermera, selon Marc Dufour.', 'selon', 'Marc Dufour', 'object'],
    ['fr', 'Il s’est vanté que le pont tiendrait.', 'vanter', 'Il', 'adjacent'],
    // One form of the present is that of all persons but one
    ['en', 'Experts say the bridge will close.', 'say', 'Experts', 'adjacent'],
    ['en', 'They have warned that the bridge will close.', 'warn', 'They', 'adjacent'],
    ['en', 'I believe the bridge will close.', 'believe', 'I', 'adjacent'],
    // A determiner alone
    ['en', 'Some say the bridge will close.', 'say', 'Some', 'adjacent'],
    ['en', 'Ann Reed left, while another claimed she stayed.', 'claim', 'another', 'adjacent'],
    // A participle of the noun, whose form may be finite too
    ['en', 'Workers hired in May said so.', 'say', 'Workers', 'adjacent'],
    ['en', 'The council, based in Alba, said so.', 'say', 'The council', 'aside'],
    ['en', 'Ann Reed met voters in Alba and said so.', 'say', 'Ann Reed', 'shared'],
    // A participle shares the subject of a form that may itself be a participle
    ['en', 'Ann Reed celebrated in Alba with voters, saying it was over.', 'say', 'Ann Reed', 'shared'],
    ['en', 'Ann Reed appeared on Monday, telling reporters it was over.', 'tell', 'Ann Reed', 'shared'],
    // Behind a verb that is not known, of who opens the sentence
    ['en', 'Ann Reed belittled the plan on Monday, calling it late.', 'call', 'Ann Reed', 'shared'],
    ['en', 'Another advised, “It is over.”', 'advise', 'Another', 'adjacent'],
    ['en', 'Yet another said: “It is over.”', 'say', 'another', 'adjacent'],
    // A clause inside the relative clause of the subject
    ['en', 'Ann Reed, who left after the vote was lost, told reporters it was over.', 'tell', 'Ann Reed', 'aside'],
    ['en', 'Ann Reed, whose firm was sold to the city, said it was over.', 'say', 'Ann Reed', 'aside'],
    ['en', 'Ann Reed, who sings when the moon is out, argued it was over.', 'argue', 'Ann Reed', 'aside'],
    // What follows an inverted subject may tell more of it
    ['en', '“It is over,” said a neighbor who saw the fire.', 'say', 'a neighbor', 'inverted'],
    ['en', '“It is over,” said Ann Reed when asked about it.', 'say', 'Ann Reed', 'inverted'],
    ['en', '“It is over,” wrote a man calling himself Paul.', 'write', 'a man', 'inverted'],
    // Nouns with the form of a verb
    ['en', 'Ann Reed, in a brief interview on Sunday, said it was over.', 'say', 'Ann Reed', 'aside'],
    ['en', 'Ann Reed, after a long pause, said it was over.', 'say', 'Ann Reed', 'aside'],
    ['en', "Ann Reed, the strategist of Paul Cole's 2008 campaign, said it was over.", 'say', 'Ann Reed', 'aside'],
    ['en', 'The neighbors house the owners and say it is over.', 'say', 'The neighbors', 'shared'],
    // No subject is the second object of another verb
    ['en', 'Ann Reed gave me a smile and said it was over.', 'say', 'Ann Reed', 'shared'],
    ['en', "Reed's claim that taxes would fall drew laughter.", 'claim', 'Reed', 'adjacent'],
    ['fr', 'L’affirmation de Marc Redon a surpris.', 'affirmation', 'Marc Redon', 'object'],
    // Whose a noun is goes before whom it is about
    ['en', "Reed's criticism of the mayor drew laughter.", 'criticism', 'Reed', 'adjacent'],
    ['fr', 'Marc Redon a relu son annonce de la fermeture.', 'annonce', 'son', 'adjacent'],
    // A word for all of the subject, behind it or inside the verb group
    ['en', 'Ann Reed and Paul Cole both denounced it.', 'denounce', 'Paul Cole', 'adjacent'],
    ['en', 'Paul Cole, who has both praised it and mocked it, left.', 'praise', 'who', 'adjacent'],
    // Verbs that a conjunction or a participle joins in a relative clause
    ['en', 'Paul Cole, who has both praised it and mocked it, left.', 'mock', 'who', 'shared'],
    ['en', 'The man who opened the meeting by claiming that all was lost has left.', 'claim', 'who', 'shared'],
    // A time between a relative pronoun and its verb
    ['en', 'Paul Cole, who last year threatened to quit, stayed.', 'threaten', 'who', 'adjacent'],
    // A clause of a preposition and a participle
    ['en', 'The vote is close, with some residents openly saying it was rigged.', 'say', 'some residents', 'adjacent'],
    // A participle behind a comma is of the main clause, not of one that a conjunction or a relative opens
    ['en', 'She brought a cake that Mr. Cole might like, describing how she baked it.', 'describe', 'She', 'shared'],
    // Participles that are adjectives of whoever feels so
    ['en', 'Ann Reed is convinced that it is over.', 'convince', 'Ann Reed', 'adjacent'],
    // Shares, exact or not
    ['en', 'Six in 10 say it is over.', 'say', 'Six in 10', 'adjacent'],
    ['en', 'Nearly seven out of 12 hope the ferry stays.', 'hope', 'seven out of 12', 'adjacent'],
    ['en', 'But about four in 10 voters said it was over.', 'say', 'four in 10 voters', 'adjacent'],
    ['en', 'It rained, and about half said it was over.', 'say', 'half', 'adjacent'],
    // No noun in the singular follows a determiner of several
    ['en', 'The town waits. Many fear it is over.', 'fear', 'Many', 'adjacent'],
  ])('%s: %s', async (code, text, lemma, subject, link) => {
    expect(await frame(code, text, lemma)).toEqual({ subject, link })
  })
})

describe('what is no subject', () => {
  it.each([
    [
      'of a phrase whose main clause nobody opens',
      'fr',
      'Avant d’accuser le préfet, la pluie a cessé.',
      'accuser',
      null,
    ],
    ['of a passive without an agent', 'fr', 'La fermeture a été annoncée hier.', 'annoncer', null],
    [
      'of a passive whose agent is inside the marks',
      'fr',
      'La fermeture est dite « voulue par le maire ».',
      'dire',
      null,
    ],
    ['of a passive that is no adjective', 'en', 'The mayor was told that all was well.', 'tell', null],
    ['beyond a mark', 'fr', 'Le maire sort. « Il a menti », dit-on.', 'mentir', 'Il'],
  ])('%s', async (_, code, text, lemma, subject) => {
    expect(await frame(code, text, lemma)).toMatchObject({ subject })
  })

  it('a number behind a verb and a preposition', async () => {
    const found = await frame('en', 'Ann Reed heard about nine shots and suspected that they were fired.', 'suspect')
    expect(found).toEqual({ subject: 'Ann Reed', link: 'shared' })
  })

  it('an object after a preposition', async () => {
    const found = await frame('fr', 'Marc Dufour dans son bureau de Lyon a déclaré que tout va bien.', 'déclarer')
    expect(found?.subject).toContain('Marc Dufour')
  })

  it('a description set behind who is led by a preposition', async () => {
    const found = await frame(
      'fr',
      'Pour Anna Redon, le candidat d’En avant !, affirmant que tout va, le pont tient.',
      'affirmer',
    )
    expect(found).toEqual({ subject: null, link: null })
  })

  it('a noun of time', async () => {
    expect(await frame('en', 'Brandt came and this week said the road is gone.', 'say')).toMatchObject({
      subject: 'Brandt',
    })
  })

  it('a mention of another number than the verb', async () => {
    const found = await frame('fr', 'Le maire et les voisins de la rue ont affirmé que tout va bien.', 'affirmer')
    expect(found?.subject).toContain('voisins')
  })
})

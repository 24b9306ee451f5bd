import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/attribution/claims/claims.js'
import { findFrames } from '../../../src/attribution/frames.js'
import { sceneFor } from '../../support/scene.js'

/** The words of each claim that the rules find, its spans joined. */
async function contents(text: string): Promise<string[]> {
  const scene = await sceneFor(text, 'fr')
  const speech = scene.stretches.map(() => true)
  return findClaims(scene, findFrames(scene), speech).map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )
}

describe('where the content of a French claim begins and ends', () => {
  it.each([
    ['Toutefois, selon la mairie, le pont tient.', 'le pont tient'],
    ['Vers 9 h, selon la gendarmerie, deux voitures ont brûlé.', 'deux voitures ont brûlé'],
    ['En effet, d’après les secours, la route est coupée.', 'la route est coupée'],
    ['Le pont, selon la mairie, tient encore.', 'Le pont … tient encore'],
    ['La rue est sûre, mais, selon la mairie, le pont fermera.', 'le pont fermera'],
    ['La rue est sûre et, selon la mairie, le pont fermera.', 'le pont fermera'],
    ['Selon la Gazette, citée par la radio, le pont tient.', 'le pont tient'],
    ['Mais pour le maire, le pont tient.', 'le pont tient'],
    ['Il a cédé, car pour lui, le pont est sûr.', 'le pont est sûr'],
    ['De plus, pour le vice-procureur, le pont est sûr.', 'le pont est sûr'],
    ['Selon les indications de l’institut, le sol a tremblé.', 'le sol a tremblé'],
  ])('without the adverbial before a source phrase: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Le maire a annoncé hier soir la fermeture du marché.', 'la fermeture du marché'],
    ['La direction a annoncé ce vendredi la suppression de huit postes.', 'la suppression de huit postes'],
    ['Le groupe a annoncé le 30 mai 2014 l’ouverture d’une mine.', 'l’ouverture d’une mine'],
    ['Le préfet a annoncé une semaine de deuil.', 'une semaine de deuil'],
    ['La direction a annoncé sans ambiguïté la fin des travaux.', 'la fin des travaux'],
  ])('without the time right after the cue: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Le club annonce avoir repris le stade et s’empare du terrain.', 'avoir repris le stade'],
    ['La région demande la fermeture du site, laissant cent familles sans eau.', 'la fermeture du site'],
    ['La région demande la fermeture du site, désormais gardé.', 'la fermeture du site, désormais gardé'],
  ])('a noun or an infinitive before what the reporter goes on to say: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Le plan est qualifié de dangereux par les syndicats.', 'Le plan … dangereux'],
    ['Ces gens sont qualifiés par leur voisine de « rêveurs ».', 'Ces gens … « rêveurs »'],
    ['Le suspect, présenté par la police comme le chef du réseau, a nié.', 'Le suspect … le chef du réseau'],
    ['Le maire est considéré par ses élus comme un ami de la ville, et il le sait.', 'Le maire … un ami de la ville'],
    ['Elle vit dans une maison jugée vétuste par ses voisins.', 'une maison … vétuste'],
    ['Les effectifs vont doubler en 2019 assure Paul Redon.', 'Les effectifs vont doubler en 2019'],
  ])('of a passive, and of a clause behind it all: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    [
      'Le préfet a déclaré que l’usine appartient à l’Office des mines (ODM).',
      'l’usine appartient à l’Office des mines (ODM)',
    ],
    ['La mairie (qui a déclaré que le pont tient) a été saisie.', 'le pont tient'],
  ])('with the bracket that it opens: %s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })

  it.each([
    ['Le maire a dit que le pont fermerait et a promis de le reconstruire.', ['le pont fermerait', 'le reconstruire']],
    ['La préfète a promis de leur répondre lundi.', ['leur répondre lundi']],
    ['Le maire a l’intention de fermer la route.', ['fermer la route']],
    ['La préfète a exclu de le rouvrir en mai.', ['le rouvrir en mai']],
  ])('with the clitics of its infinitive: %s', async (text, expected) => {
    expect(await contents(text)).toEqual(expected)
  })

  it.each([
    ['Jeanne Morel a dit avoir menti et Paul Vidal affirme qu’il restera.', ['avoir menti', 'il restera']],
    ['Le patron assure que l’usine vivra et le syndicat soutient qu’elle mourra.', ['l’usine vivra', 'elle mourra']],
    ['Le préfet a indiqué que la route rouvrirait, ce que dément le maire.', ['la route rouvrirait']],
    ['Le maire a dit regretter que la route ferme.', ['regretter que la route ferme', 'la route ferme']],
  ])('before who says something else, and all of an infinitive that tells: %s', async (text, expected) => {
    expect(await contents(text)).toEqual(expected)
  })

  it.each([
    ['Si Karim Vidal a annoncé qu’il attendrait, les pressions montent.', 'il attendrait'],
    ['Même si les syndicats ont affirmé qu’ils voteraient, le patron a quitté la salle.', 'ils voteraient'],
    ['Alors que le maire estimait que le pont tiendrait, il a cédé.', 'le pont tiendrait'],
  ])('before the main clause: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Le club annonce avoir signé le joueur, ajoutant que son prix reste secret.', 'avoir signé le joueur'],
    ['La mairie a promis de payer, tout en affirmant que rien ne presse.', 'payer'],
    ['Le parti demande la fin des travaux, affirmant que le pont tiendra.', 'la fin des travaux'],
    ['La mairie refuse de payer, ce qui inquiète les riverains.', 'payer'],
    ['Le préfet a confirmé la fermeture du pont, ce qui a surpris les élus.', 'la fermeture du pont'],
    ['Le maire affirme que le pont tient, tandis que la préfecture assure qu’il cédera.', 'le pont tient'],
    ['Le maire demande la fin des travaux, alors que les riverains réclament un pont.', 'la fin des travaux'],
  ])('before what its speaker does, or somebody else says: %s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })

  it.each([
    [
      'Le maire affirme que le pont tient, alors que les piles sont fendues.',
      'le pont tient, alors que les piles sont fendues',
    ],
    ['Le maire craint que la digue cède, ce qui noierait la vallée.', 'la digue cède, ce qui noierait la vallée'],
  ])('with a clause beside its own that nobody else tells: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Un pont, dont le maire assure qu’il tiendra, a été fermé.', 'il tiendra'],
    ['Un texte dans lequel la mairie annonce la fin des travaux a été publié.', 'la fin des travaux'],
    ['Le parti, qui réclame la fin des travaux, a quitté la salle.', 'la fin des travaux'],
    ['Des riverains réclamant la fermeture du bar ont jeté des œufs.', 'la fermeture du bar'],
    ['Des élus affirmant que le pont tiendra lui ont écrit.', 'le pont tiendra'],
  ])('before the verb of the clause around it: %s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })

  it.each([
    ['Le pont a tenu, selon la mairie, qui a ouvert une enquête.', 'Le pont a tenu'],
    ['Selon le port, qui a ouvert une enquête, le quai est sûr.', 'le quai est sûr'],
    ['Le barrage est selon Paul Vidal un danger pour la vallée.', 'Le barrage est … un danger pour la vallée'],
  ])('around a source phrase and what tells of its source: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Selon le maire, le pont tiendra, ce que conteste la préfète.', 'le pont tiendra'],
    ['Le pont tiendra, selon le maire, ce que la préfète conteste.', 'Le pont tiendra'],
    ['Selon le maire, le pont tiendra, tandis que la préfète affirme qu’il cédera.', 'le pont tiendra'],
    ['Selon le maire, le pont tiendra, ce que prouvent ses piles.', 'le pont tiendra, ce que prouvent ses piles'],
  ])('of a source phrase, before what somebody else says of it: %s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })

  it.each([
    ['Le groupe a revendiqué l’attaque quelques heures plus tard.', 'l’attaque'],
    ['Le groupe revendique l’attaque le 4 juin.', 'l’attaque'],
    ['La mairie dément cette rumeur auprès de l’agence.', 'cette rumeur'],
    ['La mairie a nié le vol en criant au scandale.', 'le vol'],
    ['La mairie a nié le vol de la caisse.', 'le vol de la caisse'],
    ['La mairie a nié toute responsabilité dans la crue.', 'toute responsabilité dans la crue'],
  ])('with no more than the noun for what is known before: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Le maire a déclaré s’inquiéter de la crue.', 's’inquiéter de la crue'],
    ['Il a demandé s’il fallait partir.', 'il fallait partir'],
  ])('with a clitic, without a conjunction of the same form: %s', async (text, content) => {
    expect(await contents(text)).toEqual([content])
  })

  it.each([
    ['Le maire a annoncé la fermeture du marché dans un communiqué.', 'la fermeture du marché'],
    ['La mairie a confirmé le départ du directeur lors d’une conférence de presse.', 'le départ du directeur'],
    ['Le syndicat a annoncé sa réponse à la proposition du groupe.', 'sa réponse à la proposition du groupe'],
  ])('without what it was said in: %s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })
})

describe('what a French verb reports', () => {
  it.each([
    ['Le maire compte rénover le pont.', 'rénover le pont'],
    ['Paul Redon entend se présenter.', 'se présenter'],
    ['La direction refuse de négocier.', 'négocier'],
    ['Le ministre a fait part de la fermeture du site.', 'la fermeture du site'],
    ['Un premier bilan fait état de 12 morts.', '12 morts'],
    ['La préfecture appelle à la prudence.', 'la prudence'],
    ['Le syndicat appelle les soignants à une grève.', 'les soignants à une grève'],
    ['Le maire a qualifié ce projet d’inutile.', 'ce projet d’inutile'],
    ['La police estime la foule à trois mille personnes.', 'la foule à trois mille personnes'],
    ['Le parti accuse la région de négligence.', 'la région de négligence'],
    ['La ministre a annoncé sa candidature.', 'sa candidature'],
    ['Le maire l’accuse d’intimidation.', 'intimidation'],
    ['La préfecture appelle donc à la prudence.', 'la prudence'],
    ['Le maire a annoncé hier soir avoir fermé le pont.', 'avoir fermé le pont'],
    ['Le groupe annonce, par un simple courriel, avoir vendu l’usine.', 'avoir vendu l’usine'],
    ['La maire a promis entre autres de baisser les loyers.', 'baisser les loyers'],
    ['Le bilan fait désormais état de 12 blessés.', '12 blessés'],
    ['Les secours parlent de dix morts.', 'dix morts'],
    ['Le ministre a annoncé en mars un plan de formation.', 'un plan de formation'],
    ['Le maire annonce de nouvelles mesures.', 'de nouvelles mesures'],
    ['Le préfet confirme la mort du conducteur.', 'la mort du conducteur'],
    ['Le maire refuse depuis lundi de payer.', 'payer'],
    ['L’institut prévoit ainsi une hausse du chômage.', 'une hausse du chômage'],
    ['Paul Redon se dit cependant optimiste pour la suite.', 'optimiste pour la suite'],
    ['La ministre s’est déclarée favorable à la réforme.', 'favorable à la réforme'],
    ['Le tribunal juge illégale la fermeture du pont.', 'illégale la fermeture du pont'],
    ['La ville l’accuse de mentir.', 'mentir'],
    ['Le pont tiendra, comme l’a annoncé la mairie.', 'Le pont tiendra'],
    [
      'Le chauffeur est un voisin, un homme de 40 ans, a indiqué la police vers midi.',
      'Le chauffeur est un voisin, un homme de 40 ans',
    ],
    ['Le maire a par ailleurs affirmé que le pont tiendra.', 'le pont tiendra'],
    ['Le maire a, pour sa part, promis de rester.', 'rester'],
    ['La mairie a, ce lundi 4 mai, exigé le départ du préfet.', 'le départ du préfet'],
    ['Les élus ont eux-mêmes demandé que le pont ferme.', 'le pont ferme'],
    ['Le maire a donc proposé que le pont ferme.', 'le pont ferme'],
  ])('%s', async (text, content) => {
    expect(await contents(text)).toContain(content)
  })

  it.each([
    'Le mur refuse de tomber.',
    'La digue risque de céder avant la nuit.',
    'Rien n’indique que le pont cédera.',
    'Pour la première fois, le village a gagné le tournoi.',
    'Pour cette dixième édition, quarante équipes sont venues.',
    'Le pays est qualifié d’office en tant que pays organisateur.',
    'La mairie n’a pas annoncé la fermeture du marché.',
    'La préfecture n’appelle pas à la prudence.',
    'Le parti accuse la région de Melle.',
    'L’institut ne prévoit pas une hausse du chômage.',
    'Les secours parlent vite.',
    'La ministre a rejeté le rapport.',
    'Le maire a annoncé Paul Redon.',
    'Le tribunal juge l’affaire.',
    'Le maire a ordonné, sa femme dort, le silence règne.',
    'Paul Redon ne se dit pas optimiste.',
    'Vers 21 h, sur son site, Paul Redon a remercié son avocat.',
  ])('nothing: %s', async (text) => {
    expect(await contents(text)).toEqual([])
  })
})

import type { Gender } from '../pack.js'

/** Titles that tell a role, by that role; without their full stops. */
export const SHORT_TITLES = `
  avocat = me, maître, maitre
  médecin = dr
  professeur = pr, prof`

/** Titles before a name, parted by commas: gender, plural, forms (norms, with their full stop where it is written). */
export const TITLES: readonly (readonly [gender: Gender | null, plural: boolean, forms: string])[] = [
  [
    'm',
    false,
    'm., m, mr, mr., monsieur, sieur, don, lord, sir, herr, señor, père, frère, abbé, mgr, mgr., monseigneur',
  ],
  [
    'f',
    false,
    'mme, mme., madame, mlle, mlle., mademoiselle, mrs, mrs., ms, ms., lady, dame, frau, señora, sœur, mère, doña',
  ],
  ['m', true, 'mm., mm, messieurs, frères'],
  ['f', true, 'mmes, mmes., mesdames, mlles, mlles., mesdemoiselles, sœurs'],
  [
    null,
    false,
    'dr, dr., pr, pr., prof, prof., professeur, me, me., maître, maitre, capitaine, st, st., juge, cheikh, major, ministre',
  ],
  ['f', false, 'docteure, professeure, ste, ste., sainte, maîtresse'],
  [
    'm',
    false,
    `docteur, saint, président, vice-président, premier ministre, chancelier, sénateur, député, gouverneur, préfet, procureur, commissaire,
     inspecteur, général, colonel, commandant, lieutenant, lieutenant-colonel, sergent, caporal, adjudant, maréchal, amiral, vice-amiral,
     contre-amiral, brigadier, gén., gal, col., cap., cdt, cdt., lt, lt., lt-col., sgt, sgt., adj., cne, roi, prince, duc, comte, vicomte,
     baron, marquis, empereur, tsar, taoiseach, sultan, émir, calife, pape, cardinal, évêque, archevêque, patriarche, imam, mollah, mufti, rabbin, pasteur, ayatollah,
     hodjatoleslam, révérend, chanoine, dom, fra, oncle, pacha, bey, agha, haj, hadj, sheikh, sayyed, camarade, citoyen, prophète`,
  ],
  [
    'f',
    false,
    `présidente, vice-présidente, première ministre, chancelière, sénatrice, députée, gouverneure, préfète, procureure, inspectrice, générale,
     colonelle, commandante, lieutenante, sergente, caporale, adjudante, amirale, brigadière, reine, princesse, duchesse, comtesse, vicomtesse,
     baronne, marquise, impératrice, tsarine, sultane, pasteure, révérende, tante, citoyenne`,
  ],
  [null, true, 'drs, drs., prs, prs., mes, mes., présidents, ministres, généraux, professeurs, docteurs, maîtres'],
]

/** Words inside names: `de`, `van`, `al`; the articles `le` and `les` are capitals there (`Le Pen`) and part other noun phrases. */
export const PARTICLES = `
  de d' d du des la van von der den vom zu zum zur al el ul ur ad ash ben bin ibn ould abou abu abi aït ait da das do dos di
  del della dello degli dell' dell dei san mac o' o st ter ten te ver av af ap oğlu zadeh`

/** Words that make a name that of a body. */
export const ORGANIZATION_WORDS = `
  académie administration agence airlines alliance amnesty armée assemblée assemblee association assurances atelier autorité aviation
  bank banque bibliothèque board brigade brigades bureau bundesbank cabinet caisse center centre cercle chambre chancellerie church cia cie club
  coalition collectif collège college comité comite commissariat commission committee communauté compagnie company confédération conférence congrès
  congress conseil consortium coopérative coordination corp corporation cour council croissant-rouge croix-rouge département department direction
  diocèse école ecole église eglise entente entreprise entreprises établissement établissements fc fédération federation festival fondation fonds
  forces forum foundation front gendarmerie gmbh gouvernement group groupe groupement haut-commissariat hôpital hospital inc industrie industries initiative
  inspection institut institute institution international internationale investissement jeunesses laboratoire laboratoires légion ligue limited llc lobby ltd lycée mairie
  médecins média médias métropole milice ministère mission mouvement musée museum mutuelle observatoire office opéra orchestre ordre organisation organization
  parlement parquet parti partis party patriarcat plc pôle police préfecture présidence protection rassemblement reporters république réseau sa sarl
  sas secours secrétariat sénat senat service services société solidarité stade syndicat syndicats télévision televisions théâtre trésor tribunal unie union université
  universités university usine sncf ratp edf gdf engie areva airbus boeing renault peugeot psa citroën michelin danone
  carrefour auchan vinci bouygues alstom thales dassault safran google apple microsoft amazon facebook twitter netflix uber tesla samsung sony toyota nissan
  volkswagen siemens bmw nestlé novartis sanofi bayer monsanto gazprom rosneft aramco shell bp exxonmobil cgt cfdt unsa medef cgpme fsu snes unef fnsea csa cnil
  insee cnrs inserm inra cea cnes esa nasa spacex ump ps fn rn lr lrem modem udi pcf eelv npa prg ppe afd cdu spd fdp podemos syriza likoud bjp fifa uefa
  cio fia psg asse losc insa ena hec greenpeace unicef unesco crs gign dgse dgsi raid igpn igas ars ansm has arcep hadopi hatvp ademe rte erdf enedis météo-france fidh ldh licra sos
  cimade attac act-up emmaüs samu smur sdis ffr fff ei aqmi daech farc eta pkk plo olp unrwa oim ocha pam fao who oit onusida otan osce wwf oxfam ccfd ong`

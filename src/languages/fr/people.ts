import { entriesOf, setOf, wordsOf } from '../lists.js'
import type { People } from '../people.js'
import {
  readBroader,
  readFirstNames,
  readMembers,
  readNationalities,
  readParaphrases,
  readTitles,
} from '../people-lists.js'
import { BROADER_ROLES } from './broader.js'
import { FIRST_NAMES } from './first-names.js'
import { pluralOf } from './inflection.js'
import { BODIES, COUNTRIES, GOVERNMENTS, MEDIA, NATIONALITIES, PLACES } from './places.js'
import { readRoles } from './role-forms.js'
import { OFFICES } from './roles.js'
import { ORGANIZATION_WORDS, PARTICLES, SHORT_TITLES, TITLES } from './titles.js'

/** What a body that has a name is called again by; not what a place has one of, such as a town hall. */
const BODY_CLASSES = `
  compagnie groupe entreprise société firme constructeur fabricant avionneur géant opérateur banque enseigne marque
  hebdomadaire quotidien mensuel journal magazine revue chaîne radio agence association organisation fondation fédération
  syndicat ong parti mouvement collectif club institut institution laboratoire université centrale organisme think-tank
  confédération ligue coopérative studio éditeur startup start-up plateforme multinationale site filiale exploitant gestionnaire
  établissement juridiction formation équipe régulateur assureur consortium équipementier motoriste croisiériste
  énergéticien hébergeur cimentier voyagiste industriel transporteur distributeur armateur employeur fournisseur investisseur gang instance sidérurgiste pétrolier brasseur papetier bancassureur câblo-opérateur aciériste logisticien média texte document étude régie collectivité électricien gazier`

/** Nouns for bodies, and words of their names, by the sort of body. */
const BODY_SORTS = `
  business = compagnie, groupe, entreprise, société, firme, constructeur, fabricant, avionneur, opérateur, banque, enseigne, marque, start-up, startup,
  multinationale, filiale, assureur, équipementier, motoriste, croisiériste, énergéticien, électricien, gazier, hébergeur, cimentier, voyagiste, industriel, transporteur,
  distributeur, armateur, sidérurgiste, pétrolier, brasseur, papetier, bancassureur, câblo-opérateur, aciériste, logisticien, usine, holding, pme, sa, sarl, airlines, motors
  press = média, site, hebdomadaire, quotidien, mensuel, journal, magazine, revue, chaîne, radio, télévision, tabloïd, rédaction, gazette, tribune, tv, télé
  cause = association, ong, fondation, collectif, amicale, secours
  union = syndicat, confédération, intersyndicale, cgt, cfdt, fo, cftc, unsa, sud, solidaires, fsu, fnsea
  party = parti, coalition
  sport = club, équipe, écurie, sélection, fc, as, us, ac, rc, cs, stade, olympique, racing, sporting, athletic
  public = institution, juridiction, ministère, gouvernement, parquet, tribunal, cour, régulateur, autorité, parlement, assemblée, sénat, préfecture,
  mairie, université, musée, muséum, hôpital, agence, observatoire, commission`

/** Bodies whose names go on with what they are for or against: le Comité contre le bruit, le Commissariat aux ports. */
const BODIES_WITH_AIMS = `
  association mouvement commissariat haut-commissariat comité collectif centre ligue union organisation rassemblement coalition
  alliance fonds fondation observatoire institut agence front`

/** Other words for an office, and the offices that they may stand for; without accents. */
const PARAPHRASES = `
  chef etat = president republique, president, roi, monarque, empereur
  chef executif = president republique, president
  locataire elysee = president republique, president
  locataire maison blanche = president
  locataire matignon = premier ministre
  hote elysee = president republique, president
  hote maison blanche = president
  chef gouvernement = premier ministre, premiere ministre, chancelier, president gouvernement
  chef diplomatie = ministre affaires etrangeres, secretaire etat, haut representant
  garde sceaux = ministre justice
  souverain pontife = pape
  saint pere = pape
  premier ministre = chef gouvernement
  premiere ministre = chef gouvernement
  president = chef etat
  ministre affaires etrangeres = chef diplomatie
  ministre justice = garde sceaux`

/** The same of offices that many places have, and a text as a rule one. */
const LOCAL_PARAPHRASES = `
  premier magistrat = maire
  representant etat = prefet, sous-prefet
  chef parquet = procureur
  patron parquet = procureur`

/** Other words for a body, and the names, in short or in full, that it may have in the text; without accents. */
const BODY_PARAPHRASES = `
  executif europeen = commission europeenne, commission
  executif communautaire = commission europeenne, commission
  institution francfort = banque centrale europeenne, bce
  institut francfort = banque centrale europeenne, bce
  organisation onusienne = nations unies, onu
  organisation atlantique = otan
  gendarme bourse = autorite marches financiers, amf
  gendarme boursier = autorite marches financiers, amf
  gendarme financier = autorite marches financiers, amf
  gendarme marches = autorite marches financiers, amf
  gendarme concurrence = autorite concurrence
  gendarme nucleaire = autorite surete nucleaire, asn, asnr
  gendarme telecoms = arcep
  gendarme telecommunications = arcep
  gendarme audiovisuel = arcom, csa, conseil superieur audiovisuel
  gendarme energie = commission regulation energie, cre
  gendarme donnees = cnil, commission nationale informatique libertes
  gendarme donnees personnelles = cnil, commission nationale informatique libertes
  gendarme vie privee = cnil, commission nationale informatique libertes
  gendarme banques = acpr, autorite controle prudentiel
  gendarme bancaire = acpr, autorite controle prudentiel
  gendarme jeux = anj, autorite nationale jeux
  gendarme rail = autorite regulation transports
  sages = conseil constitutionnel
  sages rue montpensier = conseil constitutionnel
  magistrats rue cambon = cour comptes
  sages rue cambon = cour comptes
  chambre basse = assemblee nationale, chambre representants, chambre communes, chambre deputes, bundestag, douma
  chambre haute = senat, bundesrat, chambre lords
  haute assemblee = senat`

export const people: People = {
  titles: readTitles(TITLES),
  shortTitles: new Map([...readMembers(SHORT_TITLES)].map(([title, role]) => [title, [role]])),
  roles: readRoles(),
  bodyClasses: setOf(BODY_CLASSES),
  bodySorts: readMembers(BODY_SORTS),
  offices: setOf(OFFICES),
  paraphrases: [
    ...readParaphrases(PARAPHRASES),
    ...readParaphrases(LOCAL_PARAPHRASES).map((one) => ({ ...one, isLocal: true })),
  ],
  bodyParaphrases: readParaphrases(BODY_PARAPHRASES),
  broader: readBroader(BROADER_ROLES),
  firstNames: readFirstNames(FIRST_NAMES),
  particles: setOf(PARTICLES),
  ownNouns: setOf('sages'),
  portfolios: setOf(`
    agriculture budget commerce communication culture défense écologie économie éducation élysée emploi énergie enseignement
    environnement équipement famille finances industrie information intérieur jeunesse justice logement mer numérique outre-mer
    pêche recherche sceaux santé solidarité solidarités sport sports télécommunications tourisme transports travail trésor urbanisme
    ville`),
  seatRoles: setOf(
    'maire bourgmestre échevin député sénateur préfet sous-préfet procureur évêque archevêque gouverneur ministre recteur',
  ),
  parties: setOf('renaissance horizons modem reconquête ensemble générations liot vooruit défi ecolo'),
  topics: setOf(`
    aéronautique agriculture alimentation archéologie astronomie athlétisme automobile aviation basket basket-ball bilan
    biathlon biodiversité boxe canicule chasse cinéma climat commerce coronavirus covid-19 culture cyclisme débat défense
    diplomatie disparition économie édition éducation élection élections emploi énergie enquête enseignement entretien
    environnement espace escrime espionnage fiscalité football formation foot grève gymnastique handball histoire hockey immigration
    impôts incendie incendies industrie inondations insolite internet interview judo justice législatives littérature logement
    médias médecine météo municipales musique natation nécrologie nucléaire numérique opinion pandémie patrimoine pêche piratage politique
    pollution portrait présidentielle procès racisme recherche régionales religion reportage retraites rugby santé sauvetage
    sciences sécheresse sécurité séisme ski société sport sports surf télévision témoignage témoignages tennis terrorisme
    théâtre tourisme transport transports travail tribune urbanisme vaccination vidéo voile volley`),
  namesakes: setOf(`
    aéroport amphithéâtre avenue boulevard caserne château cité clinique collège conservatoire faculté fondation gymnase hôpital
    impasse institut lycée maternité médiathèque parc place pont prison prix quai résidence rue salle square stade station théâtre
    université vélodrome zénith`),
  bodyLinks: new Map(['pour', 'contre', 'à', 'au', 'aux'].map((link) => [link, setOf(BODIES_WITH_AIMS)])),
  organizationWords: setOf(ORGANIZATION_WORDS),
  governments: new Set(entriesOf(GOVERNMENTS)),
  media: new Set(entriesOf(MEDIA)),
  bodies: new Set(entriesOf(BODIES)),
  nationalities: readNationalities(NATIONALITIES, pluralOf),
  demonymEndings: wordsOf('ois oise ais aise ien ienne éen éenne een eenne ain aine ol ole and ande ard arde'),
  doerEndings: wordsOf('eur euse trice iste logue'),
  faceless: setOf('source'),
  kin: setOf(`
    père mère papa maman parent frère sœur demi-frère demi-sœur fils fille petit-fils petite-fille grand-père grand-mère oncle tante cousin
    neveu nièce mari femme époux conjoint compagnon concubin fiancé ex-mari ex-femme ex-compagnon veuf beau-père belle-mère beau-frère
    belle-sœur beau-fils belle-fille gendre aîné cadet jumeau parrain marraine filleul ami copain voisin`),
  decades: new Map([
    ['vingtenaire', 20],
    ['trentenaire', 30],
    ['quadragénaire', 40],
    ['quadra', 40],
    ['quinquagénaire', 50],
    ['quinqua', 50],
    ['sexagénaire', 60],
    ['septuagénaire', 70],
    ['octogénaire', 80],
    ['nonagénaire', 90],
    ['centenaire', 100],
  ]),
  callings: setOf(`
    entreprise famille affaires orchestre métier formation profession terrain lettres loi droit théâtre cinéma église élevage chantier école
    presse télévision radio cuisine rayon quart scène sport plateau garde santé
    syndical syndicale politique associatif associative agricole religieux religieuse militaire sportif sportive patronal patronale
    patronaux viticole écologiste socialiste communiste centriste insoumis`),
  countries: readMembers(COUNTRIES),
  places: new Set(entriesOf(PLACES)),
  placeGender: (word) => (word.endsWith('e') && word !== 'élysée' && word !== 'elysée' ? 'f' : 'm'),
  stateNouns: setOf('pays'),
  adjectiveRoles: setOf('jeune jeunes'),
}

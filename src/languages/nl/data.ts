/** Source phrases, cue nouns and adjectives, people and places of Dutch. */

import type { PeopleData } from '../bind.js'

const NOUNS = `informatie gegevens cijfers onderzoek bronnen berichten`.split(' ')

export const PHRASES = {
  'statement speech': `
    volgens
    aldus
    ${NOUNS.map((noun) => `volgens ${noun} van`).join('\n')}
    in de woorden van`,
  'belief speech': 'in de ogen van',
} as const

export const CUE_NOUNS = {
  'statement speech': `
    uitspraak bewering verklaring mededeling aankondiging opmerking bericht antwoord reactie stelling argument bekentenis
    bevestiging boodschap`,
  'statement wider': 'conclusie bewijs feit oordeel besluit resultaat',
  'denial speech': 'ontkenning',
  'promise speech': 'belofte toezegging garantie',
  'demand speech': 'eis oproep verzoek voorstel advies aanbeveling',
  'belief wider': 'mening opvatting overtuiging verwachting hoop indruk idee gevoel vermoeden',
  'doubt wider': 'twijfel',
  'warning speech': 'waarschuwing',
  'warning wider': 'vrees zorg angst',
  'accusation speech': 'verwijt beschuldiging kritiek klacht',
} as const

export const CUE_ADJECTIVES = {
  'belief wider': 'overtuigd zeker',
  'warning wider': 'bezorgd bang',
  'emotion wider': 'blij teleurgesteld opgelucht boos tevreden',
} as const

export const PEOPLE: PeopleData = {
  titles: [
    ['m', false, 'meneer, dhr., koning, prins, graaf, paus, broeder'],
    ['f', false, 'mevrouw, mevr., mw., koningin, prinses, gravin, zuster'],
    [
      null,
      false,
      'dr., prof., professor, drs., mr., ir., ing., generaal, kolonel, kapitein, dominee, pastoor, kardinaal',
    ],
  ],
  roles: {
    persons: `
      minister premier staatssecretaris burgemeester wethouder gedeputeerde kamerlid raadslid statenlid europarlementariër
      politicus president koning ambassadeur diplomaat voorzitter/voorzitster woordvoerder/woordvoerster directeur/directrice
      bestuurder topman:m topvrouw:f baas chef leider leidster:f oprichter/oprichtster eigenaar/eigenaresse ondernemer
      econoom analist deskundige expert onderzoeker/onderzoekster wetenschapper hoogleraar professor arts huisarts dokter
      verpleegkundige leraar/lerares docent/docente juf:f meester:m leerling student/studente scholier rector
      advocaat/advocate rechter officier aanklager agent/agente rechercheur commissaris brandweerman:m soldaat generaal
      verdachte slachtoffer getuige dader moeder:f vader:m zoon:m dochter:f grootvader:m grootmoeder:f oma:f opa:m
      broer:m zus:f ouder buurman:m buurvrouw:f bewoner/bewoonster inwoner/inwoonster omwonende burger man:m vrouw:f jongen:m
      meisje:f kind boer/boerin visser bakker winkelier schipper chauffeur machinist reiziger/reizigster trainer/trainster
      coach speler/speelster aanvoerder schrijver/schrijfster auteur dichter zanger/zangeres kunstenaar/kunstenares
      regisseur acteur/actrice journalist/journaliste verslaggever/verslaggeefster redacteur/redactrice correspondent
      activist/activiste demonstrant/demonstrante vrijwilliger/vrijwilligster bisschop pastoor imam dominee collega
      beheerder/beheerster projectleider teamleider rapporteur curator medewerker/medewerkster ambtenaar/ambtenares`,
    organizations: `
      politie regering kabinet ministerie gemeente provincie rijk justitie rechtbank hof raad commissie partij fractie
      bedrijf concern onderneming bank vakbond bond vereniging stichting organisatie universiteit hogeschool school
      ziekenhuis krant omroep zender persbureau museum kerk club ploeg brandweer leger parlement kamer bestuur
      ouderraad schoolbestuur college veiligheidsregio waterschap instituut agentschap inspectie toezichthouder
      oppositie coalitie marechaussee douane`,
    collectives: 'bevolking familie gezin team jury publiek personeel',
    groups: 'mensen ouders omwonenden bronnen leden deskundigen experts critici kinderen',
    documents: `
      rapport onderzoek studie brief verklaring persbericht wet verslag nota enquête peiling artikel boek advies statistiek
      notitie vonnis`,
  },
  firstNames: {
    m: `
      aad abdel adriaan ahmed albert alexander ali andré anton arie arjen arno bart bas ben benno bert bob bram cees chris
      coen daan daniël david dennis diederik dirk eric erik ernst ferdinand floris frank frans fred freek geert gerard gert
      gijs guus hans harm harry hein hendrik henk herman hugo ivo jaap jack jacob jan jan-peter jasper jelle jeroen jesse
      job joep johan joop joost joris jos jozef julian karel kees klaas koen lars leo lex lodewijk luc lucas luuk maarten
      marc marcel mark martijn mathijs matthijs max michel michiel mohamed nico niels paul peter piet pieter pim rob robert
      robin roel roelof ron ronald ruben rutger ruud sander sebastiaan sem sjoerd stef stefan sven thijs thomas tijn tim tom
      ton victor vincent wim willem wouter youssef`,
    f: `
      agnes alexandra aleida amber amina anja anke anna anne annemarie anneke annelies astrid barbara bea birgit carla
      carola caroline catharina charlotte christine claudia corrie cynthia daphne debby diana dieuwke dora eefje elise ellen
      els elske emma esther eva fatima femke fleur floor froukje gerda greet hanna hanneke hannie heleen helena hilde
      ilse ineke inge ingrid irene iris jacqueline janneke janny jet jeanine jolanda josé joyce judith julia karin kim
      laura leonie lies lieke lisa lotte louise maaike maartje manon margriet maria marianne marieke marijke marit marjan
      marleen marloes martine mieke mirjam monique naima nadia nicole nienke nora olga petra renate renske rianne roos
      sabine sandra sanne sara saskia selma sharon sigrid simone sofie sophie susan suzanne sylvia tamara tineke truus
      vera wendy willemijn wilma yvonne`,
    both: 'anne jo kim robin sam',
  },
  particles: "van von de den der het 't ter ten te la le du el al",
  organizationWords: `
    vvd cda pvda pvv d66 groenlinks sp christenunie sgp volt bbb nsc vlaams belang n-va vooruit eu vn navo nos rtl anp
    rivm cbs cpb knmi knvb ajax feyenoord psv ns prorail schiphol klm shell philips unilever ing rabobank fnv cnv
    tweede eerste openbaar ministerie hoge`,
  governments: `
    nederland, den haag, amsterdam, belgië, brussel, vlaanderen, duitsland, berlijn, frankrijk, parijs, groot-brittannië,
    londen, engeland, italië, rome, spanje, madrid, polen, warschau, rusland, moskou, oekraïne, kiev, kyiv, amerika,
    verenigde staten, washington, china, peking, israël, turkije, ankara, iran, teheran, europese unie, europese commissie,
    witte huis, kremlin, binnenhof`,
  media: `
    anp, nos, rtl nieuws, de telegraaf, de volkskrant, nrc, trouw, het parool, algemeen dagblad, ad, de standaard, het
    laatste nieuws, de morgen, vrt, reuters, ap, afp, bbc, cnn, bild, der spiegel, le monde, the guardian, nu.nl, belga`,
  nationalities: `
    nederlands/nederlandse=nederland, belgisch/belgische=belgië, vlaams/vlaamse=vlaanderen, duits/duitse=duitsland
    frans/franse=frankrijk, brits/britse=groot-brittannië, engels/engelse=engeland, italiaans/italiaanse=italië
    spaans/spaanse=spanje, pools/poolse=polen, russisch/russische=rusland, oekraïens/oekraïense=oekraïne
    amerikaans/amerikaanse=amerika, chinees/chinese=china, israëlisch/israëlische=israël, turks/turkse=turkije
    iraans/iraanse=iran, europees/europese=europese unie`,
  places: `
    rotterdam, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, enschede, haarlem, arnhem, zaandam, amersfoort
    apeldoorn, leiden, maastricht, dordrecht, zoetermeer, zwolle, deventer, delft, alkmaar, leeuwarden, hilversum, gent
    antwerpen, brugge, leuven, luik, namen, charleroi, hasselt, mechelen, friesland, drenthe, overijssel, gelderland, flevoland
    noord-holland, zuid-holland, zeeland, noord-brabant, limburg, europa, rijn, maas, waal, ijsselmeer, noordzee, waddenzee`,
}

/** What tells the voices of a Dutch text by its layout and its turns of phrase. */

import { readVoices } from '../voices.js'

export const voices = readVoices({
  questions: 'v vraag',
  answers: 'a antwoord',
  fields: `
    tel, telefoon, fax, mail, e-mail, email, contact, perscontact, website, adres, datum, data, locatie, plaats, waar, wanneer,
    tijd, aanvang, duur, prijs, prijzen, entree, kaarten, toegang, aanmelden, info, informatie, let op, noot, voorbeeld, bron,
    bronnen, foto, beeld, video, lees ook, zie ook, uitslag, uitslagen, doelpunten, scheidsrechter, toeschouwers,
    opstelling, ingrediënten, bereiding, tip, variant, stap, voordelen, nadelen, oordeel, auteur, uitgever, regie, genre, land,
    hoofdstad, inwoners, oppervlakte, taal, munt, betreft, titel, onderwerp, samenvatting, achtergrond, definitie, totaal`,
  selves: 'ik me mij mijn mijzelf mezelf',
  addresses: 'u uw je jij jou jouw jullie',
  interviewed: `
    interview met, gesprek met, in gesprek met, vragen aan, drie vragen aan, vijf vragen aan, op bezoek bij, beantwoordt onze vragen`,
  interviewers: 'interview door, geïnterviewd door, het interview werd afgenomen door',
  salutations: 'geachte, beste, lieve, waarde',
  letters: 'open brief, ingezonden brief, ingezonden brieven, brief aan, opinie, column, gastbijdrage',
  pointers: [{ beginnings: 'opgemerkt moet worden, vermeld moet worden, gezegd moet worden', verbs: 'dat' }],
})

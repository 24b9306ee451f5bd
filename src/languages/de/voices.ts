/** What tells the voices of a German text by its layout and its turns of phrase. */

import { readVoices } from '../voices.js'

export const voices = readVoices({
  questions: 'f frage',
  answers: 'a antwort',
  fields: `
    tel, telefon, fax, mail, e-mail, email, kontakt, pressekontakt, internet, web, adresse, anschrift, datum, termin, ort, wo, wann,
    zeit, beginn, einlass, uhrzeit, dauer, preis, preise, eintritt, karten, anmeldung, info, infos, hinweis, hinweise, anmerkung,
    beispiel, quelle, quellen, foto, fotos, bild, video, lesen sie auch, mehr zum thema, siehe auch, ergebnis, ergebnisse, tore,
    gelb, rot, schiedsrichter, zuschauer, aufstellung, zutaten, zubereitung, backzeit, tipp, variante, schritt, vorteile,
    nachteile, fazit, autor, autorin, verlag, regie, darsteller, genre, start, land, hauptstadt, einwohner, fläche, sprache,
    währung, betreff, titel, thema, zusammenfassung, hintergrund, definition, summe, davon`,
  selves: 'ich mich mir mein meine meinen meinem meiner',
  addresses: 'sie ihnen ihr ihre ihren ihrem ihrer du dich dir dein deine euch',
  interviewed: `
    unsere fragen, unseren fragen, interview mit, gespräch mit, im gespräch mit, fragen an, drei fragen an, fünf fragen an, unterhaltung mit, treffen mit,
    sprach mit, gesprochen mit, zu besuch bei`,
  interviewers: `
    interview:, das interview führte, das interview führten, das gespräch führte, das gespräch führten, interview von,
    die fragen stellte, die fragen stellten`,
  salutations: 'sehr geehrte, sehr geehrter, sehr verehrte, liebe, lieber, werte',
  letters: 'gastbeitrag, meinung, kommentar, offener brief, leserbrief, leserbriefe, brief an, leserpost',
  pointers: [
    {
      beginnings: 'es ist, es sei, es bleibt, dabei ist, hier ist',
      verbs:
        'zu beachten, zu bedenken, zu erwähnen, festzuhalten, zu sagen, anzumerken, hinzuzufügen, daran erinnert, erwähnt, angemerkt, darauf hingewiesen',
    },
    { beginnings: 'zu, es gilt zu', verbs: 'beachten ist, bedenken ist, erwähnen ist, sagen ist' },
    { beginnings: 'festzuhalten, anzumerken, hinzuzufügen, hervorzuheben', verbs: 'ist, bleibt, wäre' },
  ],
})

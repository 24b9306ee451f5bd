/** What tells the voices of an Italian text by its layout and its turns of phrase. */

import type { VoiceLists } from '../voices.js'

export const VOICES: VoiceLists = {
  questions: 'd domanda',
  answers: 'r risposta',
  fields: `
    tel, telefono, fax, mail, e-mail, email, contatti, contatto, contatto stampa, sito, sito web, indirizzo, data, date, luogo, ora,
    orario, orari, durata, prezzo, prezzi, biglietti, ingresso, prenotazioni, iscrizioni, info, informazioni, nota, note, esempio,
    fonte, fonti, foto, immagine, video, leggi anche, vedi anche, risultato, risultati, reti, marcatori, ammoniti, espulsi, arbitro,
    spettatori, formazione, ingredienti, preparazione, cottura, consiglio, passo, variante, pro, contro, autore, autrice, editore,
    regia, cast, genere, uscita, paese, capitale, popolazione, superficie, lingua, moneta, oggetto, titolo, tema, sintesi,
    conclusione, contesto, definizione, totale`,
  selves: 'io me mi mio mia miei mie',
  addresses: 'lei suo sua suoi sue voi vi vostro vostra tu ti te tuo tua',
  interviewed: `
    risponde alle nostre domande, intervista a, intervista ad, intervista con, intervista al, intervista alla, colloquio con, dialogo con, incontro con,
    conversazione con, domande a, tre domande a, cinque domande a, abbiamo incontrato`,
  interviewers: 'intervista di, intervistato da, intervistata da, a cura di',
  salutations: 'gentile, gentili, gentilissimo, egregio, egregia, egregi, caro, cara, cari, care, spettabile, stimato',
  letters: 'opinione, il commento, lettera aperta, lettere al direttore, lettera al direttore, lettera a',
  pointers: [
    {
      beginnings: 'va, vanno, andrebbe',
      verbs: 'ricordato, detto, sottolineato, notato, segnalato, aggiunto, precisato, rilevato, osservato',
    },
    {
      beginnings: 'bisogna, occorre, è da, conviene, è bene, è giusto, è importante, vale la pena',
      verbs:
        'ricordare, dire, sottolineare, notare, segnalare, aggiungere, precisare, rilevare, osservare, ammettere, sapere',
    },
  ],
}

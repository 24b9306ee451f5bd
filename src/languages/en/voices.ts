/** What tells the voices of an English text by its layout and its turns of phrase. */

import { readVoices } from '../voices.js'

export const voices = readVoices({
  questions: 'q question',
  answers: 'a answer',
  fields: `
    tel, phone, telephone, fax, email, e-mail, mail, contact, contacts, press contact, media contact, website, web, address, date,
    dates, where, when, place, venue, time, hours, duration, cost, price, tickets, admission, info, information, note, notes,
    editor's note, correction, update, example, remark, source, sources, photo, photos, caption, credit, video, read more,
    read also, related, see also, more, result, results, score, scorers, goals, cards, referee, attendance, lineup, substitutes,
    ingredients, method, preparation, cooking, serves, tip, variation, step, directions, equipment, pros, cons, verdict, rating,
    author, publisher, director, cast, starring, genre, release, country, capital, population, area, language, currency, subject,
    title, topic, summary, conclusion, background, definition, total, status, education, occupation, age, from, to, re`,
  selves: 'i me my mine myself',
  addresses: 'you your yours yourself',
  interviewed: `
    answers our questions, answered our questions, transcript of the interview, interview with, interviews with, interview:, q & a with, q&a with, q and a with, a conversation with, conversation with,
    five questions for, ten questions for, questions for, in conversation with, talks to, talked to, spoke to, spoke with,
    speaks to, sat down with, sits down with, caught up with, we asked, we met, interviewed`,
  interviewers: 'interview by, interviewed by, interview conducted by, conducted by, as told to, questions by',
  salutations: 'dear, to the editor, to the editors, sir, sirs, madam, to whom it may concern',
  letters:
    "opinion, op-ed, guest column, commentary, open letter, an open letter, letter to the editor, letters to the editor, readers' letters, letter to",
  pointers: [
    {
      beginnings:
        'it should be, it must be, it has to be, it needs to be, it may be, it can be, it should also be, it must also be, it bears being, should be',
      verbs:
        'noted, remembered, stressed, emphasized, emphasised, recalled, mentioned, added, said, acknowledged, admitted, understood',
    },
    { beginnings: 'it should be, it must be, it may be, it can be, it bears being, should be', verbs: 'pointed out' },
    {
      beginnings:
        "it is worth, it's worth, worth, it bears, it is also worth, it is important to, it is fair to, suffice it to",
      verbs:
        'noting, remembering, mentioning, stressing, recalling, adding, repeating, note, remember, say, recall, stress, mention',
    },
  ],
})

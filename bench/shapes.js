/** Texts that are made to break what takes more than linear time: one thing, over and over. */

const ARTICLE = {
  fr: 'Le maire de la ville, Paul Durand, a annoncé lundi que le pont fermerait. « Nous n’avons pas le choix », a-t-il dit. Selon la préfète, Anne Leroy, les travaux coûteront « trois fois rien ».',
  en: 'The mayor of the town, Paul Durand, said on Monday that the bridge would close. “We have no choice,” he said. According to the sheriff, Anne Lee, the works will cost “next to nothing”.',
}

/** A name that no other number has: two letters of each digit, as a first name and a last name. */
function nameOf(number) {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru']
  const word = [...String(number)].map((digit) => syllables[digit]).join('')
  return `Jean ${word[0].toUpperCase()}${word.slice(1)}`
}

/** A page of dialogue between two who come in, with turns that nobody is named for. */
function chapterOf(number) {
  const [one, other] = [nameOf(2 * number), nameOf(2 * number + 1)]
  const turns = [`"Come in, ${other}," said ${one}.`, '"I would rather not," he said.', '"Why?"', '"It is late."']
  return `${one} stood at the door, and ${other} came up the path. He looked tired.\n\n${turns.join('\n\n')}\n\n`
}

/** How many times a text is nested in marks, in one paragraph. */
const DEPTH = 1000

const same = (text) => () => text

/** `unit(n)` is the n-th piece; the text is as many as fill the length. */
export const SHAPES = [
  { name: 'articles', language: 'fr', unit: same(`${ARTICLE.fr}\n\n`) },
  { name: 'articles, English', language: 'en', unit: same(`${ARTICLE.en}\n\n`) },
  { name: 'one line', language: 'fr', unit: same(`${ARTICLE.fr} `) },
  { name: 'one line, English', language: 'en', unit: same(`${ARTICLE.en} `) },
  { name: 'marks', language: 'fr', unit: same('« ') },
  {
    name: 'paragraphs left open',
    language: 'fr',
    unit: same('« Quatre ponts sont fermés, a martelé Me Redon.\n\n'),
  },
  { name: 'closing marks', language: 'fr', unit: same('» ') },
  { name: 'straight marks', language: 'en', unit: same('" ') },
  { name: 'straight marks, close', language: 'en', unit: same('"') },
  { name: 'curly marks', language: 'en', unit: same('“') },
  { name: 'single marks', language: 'en', unit: same("' ") },
  { name: 'pairs of marks', language: 'fr', unit: same('« » ') },
  { name: 'short quotes', language: 'fr', unit: same('« oui » ') },
  { name: 'quotes of one office', language: 'fr', unit: same("« Oui, je le veux », dit la directrice de l'école. ") },
  {
    name: 'descriptions',
    language: 'fr',
    unit: same('La compagne de la victime sourit. « Oui », dit cette couturière de 41 ans. '),
  },
  { name: 'short quotes, English', language: 'en', unit: same('"yes" ') },
  { name: 'open quotes', language: 'fr', unit: same('« oui ') },
  { name: 'nested', language: 'fr', unit: same(`${'« a '.repeat(DEPTH)}${'b » '.repeat(DEPTH)}\n\n`) },
  { name: 'nested, two kinds', language: 'en', unit: same(`${'“a ‘b '.repeat(DEPTH)}${'c’ d” '.repeat(DEPTH)}\n\n`) },
  { name: 'one sentence', language: 'fr', unit: same('le maire de la ville et la préfète du port ont dit ') },
  { name: 'words', language: 'en', unit: same('word ') },
  { name: 'one word', language: 'en', unit: same('w') },
  { name: 'reported clauses', language: 'fr', unit: same('il a dit que ') },
  { name: 'reported clauses, English', language: 'en', unit: same('he said that ') },
  { name: 'relatives that report', language: 'en', unit: same('Paul Reed, who says the bridge is safe and ') },
  { name: 'agents', language: 'fr', unit: same('annoncé par le maire que ') },
  { name: 'nouns that report', language: 'en', unit: same('the claim by the mayor to cut, told by Paul Reed, that ') },
  { name: 'asides', language: 'en', unit: same('the mayor, Paul Reed said, ') },
  { name: 'clauses after commas', language: 'en', unit: same('Paul Reed said, ') },
  { name: 'source phrases', language: 'fr', unit: same('selon le maire, ') },
  { name: 'verbs', language: 'fr', unit: same('dit ') },
  { name: 'verbs that go on after quotes', language: 'de', unit: same('„Das“ und sagt ') },
  { name: 'adverbials', language: 'fr', unit: same('il y a un an ') },
  { name: 'commas', language: 'en', unit: same(', ') },
  { name: 'stops', language: 'en', unit: same('. ') },
  { name: 'hyphens', language: 'fr', unit: same('-t-il') },
  { name: 'apostrophes', language: 'fr', unit: same("l'") },
  { name: 'dashes', language: 'fr', unit: same('– Oui. ') },
  { name: 'dashes on lines', language: 'fr', unit: same('– Oui.\n') },
  { name: 'capitals', language: 'en', unit: same('Reed ') },
  { name: 'names', language: 'fr', unit: (at) => `${nameOf(at)} a dit oui. ` },
  { name: 'names in a sentence', language: 'fr', unit: (at) => `${nameOf(at)}, ` },
  { name: 'same surname', language: 'en', unit: (at) => `${nameOf(at).slice(5)} Reed said no. ` },
  { name: 'descriptions', language: 'fr', unit: (at) => `le maire de ${nameOf(at).slice(5)} a dit oui. ` },
  { name: 'pronouns', language: 'en', unit: same('He said no. ') },
  { name: 'paragraphs', language: 'fr', unit: same('a\n\n') },
  { name: 'lines', language: 'fr', unit: same('a\n') },
  { name: 'quoted paragraphs', language: 'fr', unit: same('« Oui.\n\n') },
  { name: 'nested in paragraphs', language: 'fr', unit: same('« Oui, “non”.\n\n') },
  { name: 'quotes continued', language: 'fr', unit: same('« Oui. »\n\n') },
  { name: 'quotes continued, dashes', language: 'fr', unit: same('– Oui. « Non. »\n\n') },
  { name: 'novel', language: 'en', unit: (at) => chapterOf(at) },
  { name: 'turns in a line', language: 'en', unit: (at) => `"Yes," said ${nameOf(at)}. "No," he said. ` },
  { name: 'elided words', language: 'fr', unit: same("l'Ain l'") },
  { name: 'blanks', language: 'en', unit: same(' ') },
  { name: 'line feeds', language: 'en', unit: same('\n') },
  { name: 'brackets', language: 'en', unit: same('( ') },
  { name: 'labels', language: 'en', unit: same('Anna Cole: Why?\n\nJ. Reed: No.\n\n') },
  { name: 'questions and answers', language: 'en', unit: same('Q: Do you go?\n\nA: I do.\n\n') },
  { name: 'questions alone', language: 'fr', unit: same('Vous partez ?\n\nJe reste.\n\n') },
  { name: 'signed messages', language: 'en', unit: same('It is ours.\n\n— Anna Cole (@anna)\n\n') },
  { name: 'owners of owners', language: 'fr', unit: same('Son avocat crie. Son frère a dit que oui. ') },
  { name: 'one of several', language: 'fr', unit: same('Des éleveurs partent. L’un d’eux a dit que oui. ') },
  { name: 'credits', language: 'fr', unit: same('Photo : ') },
]

/** The text of a shape: whole units, as long as the length or a little longer. */
export function textOf({ unit }, length) {
  const units = []
  for (let at = 0, filled = 0; filled < length; at++) {
    units.push(unit(at))
    filled += units.at(-1).length
  }
  return units.join('')
}

import { type HardCase, hardCases } from './check.js'

/** A case in English of one claim, and quotes. */
const claim = (
  name: string,
  text: string,
  said: string,
  speaker: string,
  quotes: HardCase['quotes'] = [],
): HardCase => ({ name, lang: 'en', text, quotes, claims: [{ text: said, speaker }] })

const QUOTED: readonly HardCase[] = [
  {
    name: 'a clause of somebody else, set against the one that ends in a quotation',
    lang: 'en',
    text: 'Brokers at Lunt & Moor said the sale was “overdue”, while Ellen Brandt of the growers’ union warned that prices could fall.',
    quotes: [{ text: 'overdue', speaker: 'Brokers at Lunt & Moor' }],
  },
  {
    name: 'whoever is told stands before a whole quotation, and is no content',
    lang: 'en',
    text: 'Ellen Brandt is the mayor of Lowfield. Brandt told the host of the show, “The bridge will open in June.”',
    quotes: [{ text: 'The bridge will open in June.', speaker: 'Ellen Brandt' }],
    claims: [],
  },
  claim(
    'a colon, and a quotation that has a reporting clause of its own',
    'Ellen Brandt is the mayor of Lowfield. Brandt said she was too busy to answer: “I have a town to run,” she said.',
    'she was too busy to answer',
    'Ellen Brandt',
    [{ text: 'I have a town to run,', speaker: 'Ellen Brandt' }],
  ),
  {
    name: 'a clause of time before the one that leads to a quotation',
    lang: 'en',
    text: 'While whistles rise from the back rows, the manager says, “Please sit down.”',
    quotes: [{ text: 'Please sit down.', speaker: 'the manager' }],
    claims: [],
  },
]

const TITLES: readonly HardCase[] = [
  claim(
    'a programme of whoever is told, and no complementizer',
    'Ellen Brandt told Channel 9’s “Good Day” on Monday the tone of the talks was cordial.',
    'the tone of the talks was cordial',
    'Ellen Brandt',
  ),
  claim(
    'a programme of whoever is told',
    "Ellen Brandt told Channel 9's “Morning Hour” that the tone was cordial.",
    'the tone was cordial',
    'Ellen Brandt',
  ),
  claim(
    'a programme in which something was said',
    'Ellen Brandt said on “Meet the Town” that she would run.',
    'she would run',
    'Ellen Brandt',
  ),
]

const DASHES: readonly HardCase[] = [
  claim(
    'an aside between dashes before the complementizer',
    'Ellen Brandt said — on air, as it happens — that the bridge would open in June.',
    'the bridge would open in June',
    'Ellen Brandt',
  ),
  claim(
    'what is behind a dash is no content of the clause before it',
    'The deficit will fall this year, the Lowfield Treasury reported on Friday — a change that pleased few.',
    'The deficit will fall this year',
    'the Lowfield Treasury',
  ),
]

const RELATIVES: readonly HardCase[] = [
  claim(
    'a relative behind the first noun of a bare clause',
    'Ellen Brandt said the dam that failed in May was old.',
    'the dam that failed in May was old',
    'Ellen Brandt',
  ),
  claim(
    'a demonstrative as the subject of the clause',
    'Ellen Brandt said this happened twice in May.',
    'this happened twice in May',
    'Ellen Brandt',
  ),
  claim(
    'a demonstrative in a question that somebody asked',
    'When asked by a neighbor whether that was new, the mayor laughed.',
    'whether that was new',
    'a neighbor',
  ),
]

const OBJECTS: readonly HardCase[] = [
  claim(
    'a verb with an object behind a clause of time',
    'Minutes after the vote began, the mayor announced four gifts to the town, three loans and two grants.',
    'four gifts to the town, three loans and two grants',
    'the mayor',
  ),
  claim(
    'when something was said is no object',
    'The deal is dead, the mayor said a few days later.',
    'The deal is dead',
    'the mayor',
  ),
]

const GAPS: readonly HardCase[] = [
  claim(
    'a relative clause without its word, its subject behind a noun',
    'Ellen Brandt is the mayor. The road she said she built is closed.',
    'she built',
    'Ellen Brandt',
  ),
  claim(
    'a relative clause without its word, its subject a name behind a noun',
    'Ellen Brandt is the mayor. The prize, an honor Brandt said she never expected, was given on Monday.',
    'she never expected',
    'Ellen Brandt',
  ),
  claim(
    'a perfect infinitive that somebody is said to have said',
    'The mayor is reported to have said that the plan was doomed.',
    'the plan was doomed',
    'the mayor',
  ),
]

const SUBJECTS: readonly HardCase[] = [
  claim(
    'two roles that a conjunction joins, the second a verb’s form',
    'The journalist and author Ellen Brandt said the bridge was old.',
    'the bridge was old',
    'Ellen Brandt',
  ),
  claim(
    'a paper named after what counts time',
    'The Times newspaper also reported that the bridge was old.',
    'the bridge was old',
    'The Times newspaper',
  ),
  claim(
    'a role behind a comma that is a verb’s form',
    'Ellen Brandt, chair of the committee, said that the bridge was old.',
    'the bridge was old',
    'Ellen Brandt',
  ),
  claim(
    'a possessive before a comma',
    "Paul Dorn, a retired pilot and a guest of the couple's, said that the bridge was old.",
    'the bridge was old',
    'Paul Dorn',
  ),
  claim(
    'an adverb between a paper and its verb',
    'As The Lowfield Gazette recently noted, the bridge is old.',
    'the bridge is old',
    'The Lowfield Gazette',
  ),
  claim(
    'words in marks between a subject and its verb',
    'Ellen Brandt, citing “the magic of Dorn,” said the race was open.',
    'the race was open',
    'Ellen Brandt',
    [{ text: 'the magic of Dorn,' }],
  ),
  claim(
    'a role that no comma parts from its sentence, and another’s name',
    'Regarding the mayor, Dorn said the bridge was old. Paul Dorn is a critic.',
    'the bridge was old',
    'Paul Dorn',
  ),
  claim(
    'an adverb that is a verb’s form in a perfect',
    'Ellen Brandt has long said that the bridge is old.',
    'the bridge is old',
    'Ellen Brandt',
  ),
  claim(
    'the results of a poll, a verb’s form',
    'Early results of the poll show that half of the voters are angry.',
    'half of the voters are angry',
    'Early results of the poll',
  ),
  claim(
    'a preposition that is a verb’s form behind a comma',
    'Local economists, like their colleagues, say the bridge is a gift to the town.',
    'the bridge is a gift to the town',
    'Local economists',
  ),
]

const ENDS: readonly HardCase[] = [
  {
    name: 'nothing was said',
    lang: 'en',
    text: 'Ellen Brandt is the mayor. Brandt said nothing about jobs.',
    quotes: [],
    claims: [],
  },
  {
    name: 'little was said',
    lang: 'en',
    text: 'Ellen Brandt is the mayor. Brandt said little about her plans for the bridge.',
    quotes: [],
    claims: [],
  },
  claim(
    'what happened is something',
    'Ellen Brandt is the mayor. Brandt said nothing happened on the bridge.',
    'nothing happened on the bridge',
    'Ellen Brandt',
  ),
  claim(
    'not only said, but also done',
    'Ellen Brandt not only said the tax was unfair but also called it a scandal.',
    'the tax was unfair',
    'Ellen Brandt',
  ),
  claim(
    'where it was posted',
    'Ellen Brandt is the mayor. The cost has doubled in two years, Brandt posted on Facebook.',
    'The cost has doubled in two years',
    'Ellen Brandt',
  ),
  claim(
    'a noun in the plural as the object of an infinitive, a verb’s form',
    'The mason refused to answer questions about the bridge.',
    'to answer questions about the bridge',
    'The mason',
  ),
  claim(
    'a place and the one that it is in before a bare clause',
    'Ellen Brandt said at a rally in Lowfield, Ohio, the bridge is safe.',
    'the bridge is safe',
    'Ellen Brandt',
  ),
  claim(
    'an adjective that is a verb’s form behind a noun',
    'The bridge is old, officials close to the mayor say.',
    'The bridge is old',
    'officials close to the mayor',
  ),
]

hardCases('contents that lead to a quotation', QUOTED)
hardCases('titles between a verb and its clause', TITLES)
hardCases('dashes beside a reporting clause', DASHES)
hardCases('pronouns that may determine a noun', RELATIVES)
hardCases('clauses without their subject or their relative', GAPS)
hardCases('subjects away from their verb', SUBJECTS)
hardCases('where a content ends, and where there is none', ENDS)
hardCases('objects and clauses of time beside a reporting clause', OBJECTS)

import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.js'

/** Who says each quote, by its first word. */
async function speakersIn(paragraphs: readonly string[], lang = 'en'): Promise<Record<string, string | null>> {
  const { quotes } = await extract(paragraphs.join('\n\n'), { lang, claims: false })
  return Object.fromEntries(quotes.map(({ text, speaker }) => [text.split(/\W/u)[0]!, speaker?.name ?? null]))
}

describe('a conversation', () => {
  it('goes from one to the other where nothing is said of who speaks', async () => {
    const speakers = await speakersIn([
      '"Alpha, that is all," said Mary Hall.',
      '"Bravo to you," said Paul West.',
      '"Charlie was the last one here."',
      '"Delta is what they call it."',
      '"Echo it then," said Mary Hall.',
    ])
    expect(speakers).toMatchObject({ Charlie: 'Mary Hall', Delta: 'Paul West' })
  })

  it('is not spoken by whom a turn calls, and is answered by them', async () => {
    const speakers = await speakersIn([
      'Mary Hall, Paul West and Anne Reed sat down.',
      '"Alpha," said Mary Hall.',
      '"Bravo," said Paul West.',
      '"Charlie was here too," said Mary Hall. "Was he not, Anne?"',
      '"Delta was the one that came here."',
      '"Echo," said Paul West.',
    ])
    expect(speakers.Delta).toBe('Anne Reed')
  })

  it('tells who else may speak where it is close', async () => {
    const text = [
      '"Alpha," said Mary Hall. "Bravo," said Anne Reed.',
      'Anne Reed looked at Mary Hall, and Mary Hall waved. "Charlie will do," she said.',
    ]
    const { quotes } = await extract(text.join('\n\n'), { lang: 'en' })
    const { name, alternatives } = quotes.at(-1)!.speaker!
    expect(new Set([name, ...alternatives!.map((other) => other.name)])).toEqual(new Set(['Mary Hall', 'Anne Reed']))
    expect(quotes[0]!.speaker!.alternatives).toBeUndefined()
  })

  it('gives a narrator the name that the others call', async () => {
    const speakers = await speakersIn([
      '"Alpha is here," I said.',
      '"Bravo, Jonah," said Mary Hall.',
      '"Charlie is here," I said.',
      '"Delta, Jonah, is not," said Mary Hall.',
      '"Echo is on his way," I said.',
    ])
    expect(speakers).toMatchObject({ Alpha: 'Jonah', Bravo: 'Mary Hall', Echo: 'Jonah' })
  })

  it('takes what opens a paragraph for a turn, and no part of a report', async () => {
    const { quotes } = await extract(
      [
        'Mary Hall and Paul West sat by the fire.',
        '"Alpha," said she, sharply, "always knows what she wants; and as I have known her for years, I believe her."',
        '"Bravo," Paul West insisted, "you confess that the boat was sold to a stranger?"',
        '"Charlie did it," said Mary Hall.',
        '"Delta did," said Paul West.',
      ].join('\n\n'),
      { lang: 'en' },
    )
    expect(quotes.map(({ type }) => type)).toEqual(quotes.map(() => 'direct'))
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([
      ...['Mary Hall', 'Mary Hall', 'Paul West', 'Paul West', 'Mary Hall', 'Paul West'],
    ])
  })

  it('is spoken by persons who do something, and by no town or chair', async () => {
    const speakers = await speakersIn([
      'Mary Hall leaned on her chair in Dunmere. Paul West had never been to Dunmere.',
      '"Alpha is in Dunmere," said Mary Hall.',
      '"Bravo is not in Dunmere," said Paul West.',
      'They looked at her chair, and the road to Dunmere. Nobody touched her chair.',
      '"Charlie is, though," said Paul West.',
      '"Delta is what they call it."',
      '"Echo, then," said Paul West.',
    ])
    expect(speakers.Delta).toBe('Mary Hall')
  })

  it('is spoken by who acts last before it', async () => {
    const speakers = await speakersIn([
      'Mary Hall and Paul West sat at the table by the door.',
      '"Alpha started without me," Mary Hall said.',
      '"Bravo started yesterday," said Paul West.',
      'The rain had stopped. A waiter brought a cloth and wiped the table.',
      '"Charlie is what you would like?"',
      '"Delta, please," Mary Hall said.',
    ])
    expect(speakers.Charlie).toBe('waiter')
  })

  it('is spoken by who acts last before it, also behind a dash', async () => {
    const speakers = await speakersIn(
      [
        'Claire Morel et Paul Vernet étaient assis près de la porte.',
        '— Alpha a commencé sans moi, dit Claire Morel.',
        '— Bravo a commencé hier, dit Paul Vernet.',
        'Ils se turent. Un serveur arriva et essuya la table.',
        '— Charlie vous plaît ?',
        '— Delta, je vous prie, dit Claire Morel.',
      ],
      'fr',
    )
    expect(speakers.Charlie).toBe('serveur')
  })

  it.each(['Oswald Finch', 'Lavinia Finch'])('is not spoken by %s, whom a long text names once', async (name) => {
    const pair = ['"Alpha is gone," said Mary Hall.', '"Bravo is gone too," said Paul West.']
    const speakers = await speakersIn([
      'Mary Hall and Paul West sat at the table by the door.',
      ...Array.from({ length: 6 }, () => pair).flat(),
      `The portrait hung above them. ${name} had painted it in the year of the flood.`,
      '"Charlie may come on foot."',
      '"Delta is what I fear," said Mary Hall.',
    ])
    expect(speakers.Charlie).toBe('Paul West')
  })

  it('is not spoken by a head that drops', async () => {
    const pair = ['"Alpha is gone," said Mary Hall.', '"Bravo is gone too," said Paul West.']
    const speakers = await speakersIn([
      'Mary Hall and Paul West sat at the table by the door.',
      ...Array.from({ length: 9 }, () => pair).flat(),
      'The rain fell. His head drooped. His head sank. His head was on the table.',
      '"Charlie is what I think," he said. His head rose.',
    ])
    expect(speakers.Charlie).toBe('Paul West')
  })

  it('is not spoken by whom the paragraph before ends with', async () => {
    const { quotes } = await extract(
      [
        'Mary Hall and Paul West walked to the quay.',
        '"Alpha is late," said Mary Hall.',
        '"Bravo always is," said Paul West.',
        'Anne Reed waved at Mary Hall.',
        '"When does it sail?"',
        '"Soon, they told me," said Paul West.',
      ].join('\n\n'),
      { lang: 'en' },
    )
    expect(quotes[2]!.speaker).toMatchObject({ name: 'Anne Reed', mention: null })
  })

  it('is spoken by one of the two, and not by what the narrator calls we', async () => {
    const speakers = await speakersIn([
      'We went in. We sat down, and we ordered, and we ate.',
      '"Alpha is here," I said.',
      '"Bravo is not, Jonah," said Mary Hall.',
      '"Charlie was here before we came."',
      '"Delta was, Jonah."',
      'We ate on, and we drank.',
      '"Echo is what I would like," I said.',
    ])
    expect(speakers).toMatchObject({ Alpha: 'Jonah', Charlie: 'Jonah', Delta: 'Mary Hall' })
  })

  it('is spoken by one of those who share a name, and by no third person of that name', async () => {
    const speakers = await speakersIn([
      'Maurice Pell and Arthur Pell came in. Maurice Pell sat down, and Arthur Pell stood.',
      '"Alpha is gone, Arthur," said Maurice Pell.',
      '"Bravo is not," said Pell.',
      '"Charlie is gone too," said Maurice Pell.',
      '"Delta is what I hear."',
    ])
    expect(speakers).toMatchObject({ Bravo: 'Arthur Pell', Delta: 'Arthur Pell' })
  })

  it('gives a son or a mother the name of the one person there who may be', async () => {
    const speakers = await speakersIn([
      'Mary Hall and Paul West were at table. Mary Hall was tired, and she looked at him.',
      '"Alpha, Paul, is what we need," said Mary Hall.',
      '"Bravo is better," said Paul West.',
      '"Charlie costs less, Paul," his mother answered.',
      '"Delta costs nothing," said Paul West.',
    ])
    expect(speakers.Charlie).toBe('Mary Hall')
  })

  it('calls a narrator by the name that is called most', async () => {
    const speakers = await speakersIn([
      '"Alpha, waiter. Cognac, please," I said.',
      '"Bravo, Jonah," said Mary Hall.',
      '"Charlie is here," I said.',
      '"Delta, Pernod," said Paul West.',
      '"Echo is no good, Jonah," said Mary Hall.',
      '"Foxtrot is on his way," I said.',
    ])
    expect(speakers).toMatchObject({ Alpha: 'Jonah', Charlie: 'Jonah', Foxtrot: 'Jonah' })
  })

  it('shows the author as written where nobody calls', async () => {
    const { quotes, speakers } = await extract('"Alpha is here," I said.\n\n"Bravo is too," I said.', { lang: 'en' })
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['I', 'I'])
    expect(speakers).toHaveLength(1)
    expect(speakers[0]).toMatchObject({ kind: 'person' })
  })

  it('is none where one person speaks on, as in the news', async () => {
    const speakers = await speakersIn([
      'Paul West was there too, and heard the mayor, Mary Hall.',
      'The town had waited for a word on the road for most of the year.',
      '"Alpha was a mistake that we will not make again," said Mary Hall.',
      '"Bravo was better than what we had before."',
      'The road has been shut since the flood in March.',
      '"Charlie will be the next one," said Mary Hall.',
      'Work on it is to begin in June.',
      'The bridge is to come first.',
      'Nobody knows yet what it will cost.',
      '"Delta will follow in the autumn," she said.',
    ])
    expect(new Set(Object.values(speakers))).toEqual(new Set(['Mary Hall']))
  })
})

describe('a name that two persons bear', () => {
  it('means nobody else, however much they talk', async () => {
    const speakers = await speakersIn([
      'Paul West and Paul Reed sat by the fire with Mary Hall. Paul West and Paul Reed were old.',
      '"Alpha," said Mary Hall.',
      '"Bravo," said Anne Lane.',
      '"Charlie," said Mary Hall.',
      '"Delta," said Anne Lane.',
      '"Echo," said Paul.',
      '"Foxtrot," said Anne Lane.',
      '"Golf," said Mary Hall.',
      '"Hotel," said Anne Lane.',
    ])
    expect(speakers.Echo).toMatch(/^Paul/)
  })
})

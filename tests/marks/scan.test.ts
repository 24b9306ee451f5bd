import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { DEFAULT_MARKS } from '../../src/languages/marks.js'
import { scanMarks } from '../../src/marks/scan.js'
import type { Stretch } from '../../src/marks/stretch.js'
import { structureOf } from '../../src/text/analyse.js'
import { findTurns } from '../../src/turns/turns.js'

async function scan(text: string, code: string) {
  const pack = await loadPack(code, code)
  const structure = structureOf(text, pack.text)
  return scanMarks(structure, pack.marks, findTurns(structure, pack))
}

/** The words of each part of each stretch. */
const wordsOf = (text: string, stretches: readonly Stretch[]) =>
  stretches.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))

/** Words, depth and warning codes: what a case is about. */
async function read(text: string, code: string) {
  const { stretches, warnings } = await scan(text, code)
  return {
    parts: wordsOf(text, stretches),
    depths: stretches.map(({ depth }) => depth),
    codes: warnings.map(({ code }) => code),
  }
}

const single = (...words: string[]) => words.map((word) => [word])

describe('one quote', () => {
  it.each([
    ['fr', '« Le site fermera en mars », a annoncé Claire Vautrin.', 'Le site fermera en mars'],
    ['fr', '«\u00a0Le site fermera\u00a0», a annoncé Claire Vautrin.', 'Le site fermera'],
    ['fr', '«\u202fLe site fermera\u202f»', 'Le site fermera'],
    ['fr', '"On n\'a pas dormi", souffle Idris Kanté.', "On n'a pas dormi"],
    ['fr', '“C’est l’usine qui l’a dit”, assure-t-elle.', 'C’est l’usine qui l’a dit'],
    ['fr', 'Il parle de l\'"accord" signé hier.', 'accord'],
    ['fr', 'Il dit qu’« il viendra ».', 'il viendra'],
    ['fr', 'Un " accord " a été signé.', 'accord'],
    ['en', "'It's the dogs' home that burned,' said Ruth Amos.", "It's the dogs' home that burned,"],
    ['en', '‘It’s the dogs’ home that burned,’ said Ruth Amos.', 'It’s the dogs’ home that burned,'],
    ['en', 'The 6\'2" keeper called it "a bad day".', 'a bad day'],
    ['en', '"A 12" pipe burst," she said.', 'A 12" pipe burst,'],
    ['en', '"We have waited since 1968" was the reply.', 'We have waited since 1968'],
    ['en', "``We stay,'' she said.", 'We stay,'],
    ['en', '‘‘We stay,’’ she said.', 'We stay,'],
    ['en', '"...and then it rained," he said.', '...and then it rained,'],
    ['en', '"?"', '?'],
    ['de', '„Wir bleiben“, sagte Ute Lang.', 'Wir bleiben'],
    ['de', '»Wir bleiben«, sagte Ute Lang.', 'Wir bleiben'],
    ['de', '›Wir bleiben‹, sagte Ute Lang.', 'Wir bleiben'],
    ['nl', '„Wij blijven”, zei Ruud.', 'Wij blijven'],
    ['ja', '彼は「行きます」と言った。', '行きます'],
    ['sv', '”Vi stannar”, sade hon.', 'Vi stannar'],
    ['fi', '»Me jäämme», hän sanoi.', 'Me jäämme'],
    ['en', '<< We stay >>, she said.', 'We stay'],
  ])('%s: %s', async (code, text, words) => {
    expect(await read(text, code)).toEqual({ parts: single(words), depths: [0], codes: [] })
  })

  it('gives the spans of the marks', async () => {
    const text = 'Il dit : « Non ».'
    const [stretch] = (await scan(text, 'fr')).stretches
    expect(stretch).toMatchObject({ open: { start: 9, end: 10 }, close: { start: 15, end: 16 }, start: 11, end: 14 })
    expect(stretch).toMatchObject({ family: 'guillemets', parent: null })
  })
})

describe('no quote', () => {
  it.each([
    ['en', "The dogs' home burned in '68 and the workers' union left."],
    ['en', "Rock 'n' roll is dead; get 'em."],
    ['en', 'The board is 12" by 8" and the man 6\' tall.'],
    ['fr', "L'homme n'a pu qu'attendre aujourd'hui."],
    ['en', '« »'],
    ['en', '""'],
    ['en', ''],
  ])('%s: %s', async (code, text) => {
    expect((await scan(text, code)).stretches).toEqual([])
  })
})

describe('quotes in quotes', () => {
  it('nests other marks', async () => {
    const text = "« Le maire m'a dit : “Partez !” et je suis parti », raconte Paul Lemercier."
    const { stretches, warnings } = await scan(text, 'fr')
    expect(wordsOf(text, stretches)).toEqual(single("Le maire m'a dit : “Partez !” et je suis parti", 'Partez !'))
    expect(stretches[1]).toMatchObject({ parent: 0, depth: 1 })
    expect(warnings).toEqual([])
  })

  it.each([
    ['fr', '« Il a crié « stop » deux fois », témoigne la caissière.', ['Il a crié « stop » deux fois', 'stop']],
    ['en', '"She said, \'Go home,\' and left," he recalled.', ["She said, 'Go home,' and left,", 'Go home,']],
    ['en', '‘She said, “Go home,” and left,’ he recalled.', ['She said, “Go home,” and left,', 'Go home,']],
    ['en', '“He said ‘no,’” she said.', ['He said ‘no,’', 'no,']],
    ['en', '"He said "no" twice," she said.', ['He said "no" twice,', 'no']],
    ['de', '„Er rief ‚Halt‘ und ging“, sagte sie.', ['Er rief ‚Halt‘ und ging', 'Halt']],
  ])('%s: %s', async (code, text, [outer, inner]) => {
    expect(await read(text, code)).toEqual({ parts: single(outer!, inner!), depths: [0, 1], codes: [] })
  })

  it('lets one closing mark close two quotes', async () => {
    const text = '« Elle répétait : « Tenez bon ! », se souvient Ana Ruiz.'
    expect(await read(text, 'fr')).toEqual({
      parts: single('Elle répétait : « Tenez bon !', 'Tenez bon !'),
      depths: [0, 1],
      codes: ['unclosed-quote'],
    })
  })
})

describe('quotes over several paragraphs', () => {
  it.each([
    [
      'fr',
      "« Nous avons prévenu l'État.\n\n« Rien n'a bougé », déplore Jean Morel.",
      ["Nous avons prévenu l'État.", "Rien n'a bougé"],
    ],
    ['fr', "« D'abord le prix.\n\n» Ensuite le délai », résume Lise Aubry.", ["D'abord le prix.", 'Ensuite le délai']],
    [
      'en',
      '“We lost the roof.\n\n“Then the walls went,” Mara Ellison said.',
      ['We lost the roof.', 'Then the walls went,'],
    ],
    ['en', '"One.\n\n"Two.\n\n"Three," Mara Ellison said.', ['One.', 'Two.', 'Three,']],
    [
      'en',
      '“We lost the roof.\n\nThen the walls went,” Mara Ellison said.',
      ['We lost the roof.', 'Then the walls went,'],
    ],
    ['fr', '« Premier.\n\nCrédit : AFP\n\n« Second », dit-il au micro de la radio.', ['Premier.', 'Second']],
  ])('%s: %s', async (code, text, parts) => {
    expect(await read(text, code)).toEqual({ parts: [parts], depths: [0], codes: [] })
  })

  it('reopens an inner quote with the outer one', async () => {
    const text = '“He wrote, ‘Come.\n\n“‘Come now,’ and I came,” she said.'
    expect((await read(text, 'en')).parts).toEqual([
      ['He wrote, ‘Come.', '‘Come now,’ and I came,'],
      ['Come.', 'Come now,'],
    ])
  })
})

describe('marks that do not fit', () => {
  it('ends a quote that is never closed with its paragraph', async () => {
    const text = '"The road is gone, said Tom Brandt.\n\nCrews worked all night.'
    expect(await read(text, 'en')).toEqual({
      parts: single('The road is gone, said Tom Brandt.'),
      depths: [0],
      codes: ['unclosed-quote'],
    })
  })

  it('does not let an unclosed quote swallow the next one of its paragraph', async () => {
    const text = '« Rien ne va plus, dit Jean. « Tout va bien », répond Léa.'
    expect((await read(text, 'fr')).parts).toEqual(single('Rien ne va plus, dit Jean.', 'Tout va bien'))
  })

  it('does not shift later quotes by an unclosed one', async () => {
    const text = '"The road is gone, said Tom.\n\nThe "new" bridge is "safe," he said.'
    expect((await read(text, 'en')).parts).toEqual(single('The road is gone, said Tom.', 'new', 'safe,'))
  })

  it.each([
    ['"We are ready”, said Lena Ortiz.', 'We are ready'],
    ['“We are ready", said Lena Ortiz.', 'We are ready'],
    ['« We are ready ”, said Lena Ortiz.', 'We are ready'],
    ['"We are ready,’ said Lena Ortiz.', 'We are ready,'],
  ])('accepts a pair that does not match: %s', async (text, words) => {
    expect(await read(text, 'en')).toEqual({ parts: single(words), depths: [0], codes: ['mismatched-marks'] })
  })

  it('keeps apart quotes whose marks are mixed up twice', async () => {
    const text = '“We go," she said. "We stay.”'
    expect((await read(text, 'en')).parts).toEqual(single('We go,', 'We stay.'))
  })

  it('reports a mark that closes nothing', async () => {
    expect(await read('« Non » », dit-il.', 'fr')).toEqual({ parts: single('Non'), depths: [0], codes: ['stray-mark'] })
  })
})

describe('dialogue dashes', () => {
  it('takes turns for stretches without an opening mark', async () => {
    const text = '— Tu viens ? demanda Louise.\n\n— Pas ce soir, répondit-il.'
    const { stretches } = await scan(text, 'fr')
    expect(wordsOf(text, stretches)).toEqual(single('Tu viens ? demanda Louise.', 'Pas ce soir, répondit-il.'))
    expect(stretches[0]).toMatchObject({ family: 'dash', open: { start: 2, end: 2 }, close: null })
  })

  it.each([
    ['fr', "– 3 millions d'euros de travaux\n\n– 40 logements"],
    ['fr', "- la fin des travaux ;\n\n- l'ouverture du site."],
    ['fr', '« Rien », dit-elle.\n\n— Marie Caron, maire'],
    ['fr', 'La fête est finie.\n\n— Marie Caron, maire de Lanville.'],
    ['fr', 'La fête est finie.\n\n— Jean de Vaux, le directeur du port.'],
    ['fr', '— Luc Vidal, Président élu.\n\nIl a promis des travaux.'],
    ['en', '— You coming? asked Louise.\n\n— Not tonight.'],
  ])('leaves lists, credits and languages without them alone: %s %s', async (code, text) => {
    const { stretches } = await scan(text, code)
    expect(stretches.filter(({ family }) => family === 'dash')).toEqual([])
  })

  it.each([
    ['— Qui est là ?\n\n— Marie Caron, maire de Lanville.', ['Qui est là ?', 'Marie Caron, maire de Lanville.']],
    ['— Marie Caron, venez donc ici.', ['Marie Caron, venez donc ici.']],
    ['— Luc Vidal, président du club, vous mentez.', ['Luc Vidal, président du club, vous mentez.']],
    ['— Toi, président du club.', ['Toi, président du club.']],
  ])('keeps a turn that names somebody: %s', async (text, words) => {
    expect(wordsOf(text, (await scan(text, 'fr')).stretches)).toEqual(single(...words))
  })

  it('keeps turns inside the guillemets that hold the dialogue', async () => {
    const text = '« Tu viens ?\n\n— Non, dit-il.\n\n— Tant pis ! »'
    const { stretches } = await scan(text, 'fr')
    expect(stretches.map(({ family, parent }) => [family, parent])).toEqual([
      ['guillemets', null],
      ['dash', 0],
      ['dash', 0],
    ])
    expect(wordsOf(text, stretches).slice(1)).toEqual(single('Non, dit-il.', 'Tant pis !'))
  })
})

const MARKS = [...'«»“”„"‘’\'‹›`「」—-', "''", '``', ' ', '\n\n', 'mot', 'Dogs', '. ', ', ', '6', '?']

describe('any text', () => {
  const texts = fc.array(fc.constantFrom(...MARKS), { maxLength: 80 }).map((pieces) => pieces.join(''))

  it('gives ordered stretches that nest or are disjoint, inside the text', async () => {
    const french = await loadPack('fr', 'French')
    fc.assert(
      fc.property(texts, (text) => {
        const { stretches } = scanMarks(structureOf(text, french.text), french.marks)
        for (const [index, stretch] of stretches.entries()) {
          const { start, end, parts, parent } = stretch
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([start, end])
          for (const [at, part] of parts.entries()) expect(part.start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0)
          if (index > 0) expect(start).toBeGreaterThanOrEqual(stretches[index - 1]!.start)
          if (parent !== null) expect(stretches[parent]!.end).toBeGreaterThanOrEqual(end)
          for (const other of stretches.slice(index + 1)) {
            expect(other.start >= end || other.end <= end).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('never throws', () => {
    const nothing = {
      elisions: [],
      enclitics: [],
      whole: [],
      abbreviations: [],
      softAbbreviations: [],
      creditLabels: [],
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        scanMarks(structureOf(text, nothing), DEFAULT_MARKS)
      }),
    )
  })

  it.each(['«', '"', '“', '‘', "'", '»', '« a ', '“‘« a', '" a'])(
    'reads twenty thousand characters of %s',
    async (mark) => {
      const text = mark.repeat(20_000 / mark.length)
      expect((await scan(text, 'fr')).stretches.length).toBeLessThanOrEqual(text.length)
    },
  )

  it('nests a thousand deep', async () => {
    const text = `${'« a '.repeat(1000)}b${' »'.repeat(1000)}`
    const { stretches, warnings } = await scan(text, 'fr')
    expect(stretches).toHaveLength(1000)
    expect(stretches.at(-1)!.depth).toBe(999)
    expect(warnings).toEqual([])
  })
})

const SEED = new URL('../../../shared/seed/article-fr.txt', import.meta.url)

function seed(): string | null {
  try {
    return readFileSync(SEED, 'utf8')
  } catch {
    return null
  }
}

describe.skipIf(seed() === null)('the article that the project began with (skipped where ../shared is absent)', () => {
  it('joins reopened paragraphs and ends what is never closed', async () => {
    const text = seed()!
    const { stretches, warnings } = await scan(text, 'fr')
    expect(stretches.map(({ parts }) => parts.length)).toEqual([2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 2, 1, 1])
    expect(warnings.map(({ code }) => code)).toEqual(['unclosed-quote'])
  })
})

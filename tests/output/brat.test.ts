import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { renderBrat } from '../../src/output/brat.js'
import { SCHEMA } from '../support/schema.js'
import { anyDocument } from './arbitrary.js'
import { SAMPLE } from './sample.js'

interface Mark {
  readonly type: string
  readonly places: readonly (readonly [number, number])[]
  readonly words: string
}

/** The text-bound annotations of a stand-off file, as the format's description has them. */
function marksOf(ann: string): ReadonlyMap<string, Mark> {
  const lines = ann.split('\n').filter((line) => line.startsWith('T'))
  return new Map(
    lines.map((line) => {
      const [id = '', head = '', ...rest] = line.split('\t')
      const space = head.indexOf(' ')
      const places = head
        .slice(space + 1)
        .split(';')
        .map((place) => place.split(' ').map(Number) as [number, number])
      return [id, { type: head.slice(0, space), places, words: rest.join('\t') }]
    }),
  )
}

/** The words at an annotation's places, counted in code points as brat counts them. */
function wordsAt(text: string, { places }: Mark): string {
  const characters = [...text]
  return places.map(([start, end]) => characters.slice(start, end).join('')).join(' ')
}

describe('brat', () => {
  it('marks quotes, claims, cues and mentions, and links them', () => {
    const ann = renderBrat(SAMPLE)
    const marks = marksOf(ann)
    const idOf = (type: string, words: string) =>
      [...marks].find(([, mark]) => mark.type === type && mark.words === words)?.[0]
    const quote = idOf('Quote', 'Nous avons perdu deux ans')
    expect(ann).toContain(`\tSaidBy Arg1:${quote} Arg2:${idOf('Speaker', 'elle')}\n`)
    expect(ann).toContain(`\tCuedBy Arg1:${quote} Arg2:${idOf('Cue', 'a-t-elle reconnu')}\n`)
    expect(ann).toContain(`\tContinues Arg1:${idOf('Quote', 'mais l’eau sera chaude au printemps.')} Arg2:${quote}\n`)
    expect(ann).toContain(`*\tEquiv ${idOf('Speaker', 'elle')} ${idOf('Speaker', 'Elle')}\n`)
    expect(ann).toMatch(/^A\d+\tStance T\d+ statement$/m)
    expect(ann).toMatch(/^#\d+\tAnnotatorNotes T\d+\tq7; unattributed; 0\.95; the subject/m)
  })

  it('goes on in a new fragment where a line ends', () => {
    const text = 'x «a\r\n\r\nb»'
    const quote = { ...SAMPLE.quotes[0]!, start: 3, end: 9, text: 'a\r\n\r\nb', speaker: null, cue: null }
    const ann = renderBrat({ ...SAMPLE, text, quotes: [quote], claims: [] })
    expect(ann.split('\n')[0]).toBe('T1\tQuote 3 4;8 9\ta b')
  })

  it('is empty where nothing is said', () => {
    expect(renderBrat({ ...SAMPLE, quotes: [], claims: [], speakers: [] })).toBe('')
  })

  it('is read back with equal offsets, whatever the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const ann = renderBrat(document)
        for (const line of ann.split('\n').slice(0, -1)) expect(line).toMatch(/^(?:[TAR#]\d+|\*)\t/)
        const marks = [...marksOf(ann).values()]
        for (const mark of marks) expect(wordsAt(document.text, mark)).toBe(mark.words)
        const said = document.quotes.filter(({ text }) => /[^\n\v\f\r\u0085\u2028]/.test(text))
        const words = new Set(marks.filter(({ type }) => type === 'Quote').map((mark) => mark.words))
        for (const { text } of said)
          expect(words).toContain(
            text
              .split(/[\n\v\f\r\u0085\u2028]+/)
              .filter((part) => part !== '')
              .join(' '),
          )
      }),
    )
  })

  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)('counts as Python does (needs python3)', async () => {
    const text = '😀 « Nous tiendrons 👍 bon », a déclaré Paul Durand, le maire de la ville.'
    const ann = renderBrat(await extract(text, { lang: 'fr', includeText: true }))
    const program = `
import json, sys
given = json.loads(sys.stdin.buffer.read().decode('utf-8'))
for line in given['ann'].splitlines():
    if line.startswith('T'):
        _, head, words = line.split('\\t', 2)
        places = [tuple(map(int, part.split())) for part in head.split(' ', 1)[1].split(';')]
        assert words == ' '.join(given['text'][start:end] for start, end in places), line
        print(words)
`
    const { stdout, stderr } = spawnSync('python3', ['-c', program], {
      input: JSON.stringify({ ann, text }),
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('Nous tiendrons 👍 bon')
    expect(stdout).toContain('Paul Durand')
  })
})

describe("brat's configuration", () => {
  const conf = readFileSync(new URL('../../schema/brat/annotation.conf', import.meta.url), 'utf8')
  const section = (name: string) => conf.split(`[${name}]`)[1]?.split('\n[')[0] ?? ''
  const valuesOf = (attribute: string) => new RegExp(`^${attribute} .*Value:(\\S+)$`, 'm').exec(conf)?.[1]?.split('|')

  it('names all that is marked', () => {
    const ann = fc.sample(anyDocument, { seed: 1, numRuns: 300 }).map(renderBrat).join('') + renderBrat(SAMPLE)
    const named = (pattern: RegExp) => [...new Set([...ann.matchAll(pattern)].map((match) => match[1]!))].sort()
    const known = (name: string) => [...section(name).matchAll(/^(\w+)/gm)].map((match) => match[1]!).sort()
    expect(named(/^T\d+\t(\w+)/gm)).toEqual(known('entities'))
    expect(known('relations')).toEqual(expect.arrayContaining(named(/^(?:R\d+|\*)\t(\w+)/gm)))
    expect(named(/^A\d+\t(\w+)/gm)).toEqual(known('attributes'))
  })

  it('has the values that the schema has', () => {
    expect(valuesOf('Stance')).toEqual(SCHEMA.$defs.Stance.enum)
    expect(valuesOf('Kind')).toEqual(SCHEMA.$defs.SpeakerKind.enum)
    const types = [...SCHEMA.$defs.Quote.properties.type.enum, ...SCHEMA.$defs.Claim.properties.type.enum]
    expect(new Set(valuesOf('Type'))).toEqual(new Set(types))
  })
})

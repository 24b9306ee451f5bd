import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../src/document.js'
import { extract } from '../../src/extract.js'
import { identified } from '../../src/people/person.js'
import { readPeople } from '../../src/people/read.js'

const speaker = (fields: Partial<Speaker>): Speaker => ({
  id: 's1',
  name: 'Nora Vidal',
  kind: 'person',
  description: null,
  aliases: [],
  quotes: [],
  claims: [],
  ...fields,
})
const idsOf = (list: string, fields: Partial<Speaker>) => identified([speaker(fields)], readPeople(list))[0]!.externalId

describe('identified', () => {
  const list = 'name,aliases,kind,id\nNora Vidal,Mme Vidal|la Vidal,person,Q1\nVidal SA,Vidal,organization,Q2\n'

  it('goes by the name, without case and accents', () => {
    expect(idsOf(list, {})).toBe('Q1')
    expect(idsOf(list, { name: 'NORA VIDÀL' })).toBe('Q1')
  })

  it('goes by an alias of the list or of the document', () => {
    expect(idsOf(list, { name: 'la Vidal' })).toBe('Q1')
    expect(idsOf(list, { name: 'N. Vidal', aliases: ['Nora Vidal'] })).toBe('Q1')
  })

  it('does not mix up kinds, and guesses at no surname', () => {
    expect(idsOf(list, { name: 'Vidal' })).toBeUndefined()
    expect(idsOf(list, { name: 'Vidal', kind: 'organization' })).toBe('Q2')
    expect(idsOf(list, { name: 'Vidal', kind: 'unknown' })).toBe('Q2')
  })

  it('names nobody where two ids come into question', () => {
    expect(idsOf('name,id\nNora Vidal,Q1\nNora Vidal,Q9\n', {})).toBeUndefined()
  })

  it('gives the ids in a result', async () => {
    const { speakers } = await extract('« Non », a dit Nora Vidal.', { lang: 'fr', people: readPeople(list) })
    expect(speakers).toMatchObject([{ name: 'Nora Vidal', externalId: 'Q1' }])
  })
})

describe('readPeople', () => {
  it('takes columns in any order, quoted cells and a byte order mark', () => {
    const people = readPeople('\uFEFFId,Other,Name,Aliases\nQ7,x,"Sorel, Jean",J. Sorel; le petit Sorel\n')
    expect(people).toEqual([{ name: 'Sorel, Jean', id: 'Q7', kind: null, aliases: ['J. Sorel', 'le petit Sorel'] }])
  })

  it('takes semicolons and tabs between cells, as spreadsheets write them', () => {
    const people = [{ name: 'Jean Sorel', id: 'Q7', kind: null, aliases: ['J. Sorel', 'Jojo'] }]
    expect(readPeople('name;aliases;id\r\nJean Sorel;"J. Sorel;Jojo";Q7\r\n')).toEqual(people)
    expect(readPeople('name\taliases\tid\nJean Sorel\tJ. Sorel|Jojo\tQ7\n')).toEqual(people)
  })

  it('passes over rows without a word in any cell, as spreadsheets write them below a table', () => {
    expect(readPeople('name,aliases,id\n,,\nJean Sorel,,Q7\n, ,\n')).toMatchObject([{ name: 'Jean Sorel', id: 'Q7' }])
  })

  it.each([
    ['', 'no line of people'],
    ['name,id\n', 'no line of people'],
    ['nom,id\nA,Q1\n', 'a column "name"'],
    ['name\nA\n', 'a column "id"'],
    ['name,id\nA,Q1\n,Q2\n', 'line 3: it has no name'],
    ['name,id\nA,\n', 'line 2: A has no id'],
    ['name,id\nA\n', 'line 2: A has no id'],
    ['name;aliases;id\nJean Sorel;J. Sorel;Jojo;Q7\n', 'line 2: it has 4 cells for 3 columns'],
    ['name,id,kind\nA,Q1,robot\n', 'line 2: the kind "robot"'],
    ['name,id\n"A,Q1\n', 'no CSV'],
  ])('says what is wrong in %j', (csv, message) => {
    expect(() => readPeople(csv)).toThrow(message)
  })
})

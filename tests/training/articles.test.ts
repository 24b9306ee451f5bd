/** The articles written for training: that they are read as they are marked, and that every one of them can be. */

import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGold } from '../../src/training/gold.js'
import { articleOf, writtenArticles } from '../../training/lib/articles.js'

const told = (body: string) => {
  const row = articleOf(`<article lang="en">\n${body}\n</article>`, 'told')
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => row.text.slice(start, end))
  return { row, words }
}

describe('articleOf', () => {
  it('takes the marks out of the text and tells where they were', () => {
    const { row, words } = told(
      'The <source of="1">mayor</source> <cue of="1">said</cue> <content id="1" who="Ann Poe" kind="person">it rained &amp; blew</content>.',
    )
    expect(row.text).toBe('The mayor said it rained & blew.\n')
    const [only] = row.attributions
    expect(only).toMatchObject({ type: 'indirect', speaker: 'Ann Poe', kind: 'person' })
    expect([only!.source, only!.cue, only!.content].map(words)).toEqual([['mayor'], ['said'], ['it rained & blew']])
  })

  it('tells direct, mixed and indirect by the marks, and what is no speech', () => {
    const { row, words } = told(
      [
        '“<content id="1">It is late</content>”, <cue of="1">said</cue> a voice.',
        'He <cue of="2">called</cue> <content id="2">the plan “mad”</content> in “The Sea”.',
        'They <cue of="3">say</cue> <content id="3">it ends</content>.',
      ].join(' '),
    )
    expect(row.attributions.map(({ type }) => type)).toEqual(['direct', 'mixed', 'indirect'])
    expect(words(row.notSpeech)).toEqual(['The Sea'])
  })

  it.each([
    '„<content id="1">Es ist spät</content>“, <cue of="1">sagte</cue> sie vor der „See“.',
    '—<content id="1">Es tarde</content> —<cue of="1">dijo</cue>—. <content id="1">Ya no.</content>\n\nLa “See”.',
    '»<content id="1">Es ist spät</content>«, <cue of="1">sagte</cue> sie vor der »See«.',
  ])('pairs the marks as the article does: %s', (body) => {
    const { row, words } = told(body)
    expect(row.attributions.map(({ type }) => type)).toEqual(['direct'])
    expect(words(row.notSpeech)).toEqual(['See'])
  })

  it('takes the marks around what holds a claim for no marks of its own', () => {
    const { row } = told(
      '“<content id="1">We <cue of="2">fear</cue> <content id="2">it ends</content></content>”, <cue of="1">said</cue> a voice. ' +
        '“<content id="3"><content id="4">It ends</content>, we <cue of="4">are told</cue></content>”, it <cue of="3">said</cue>.',
    )
    expect(row.attributions.map(({ type }) => type)).toEqual(['indirect', 'direct', 'indirect', 'direct'])
  })

  it('shares sources, joins the spans of one content and nests', () => {
    const { row, words } = told(
      '“<content id="1" who="Al">Go</content>”, <cue of="1">says</cue> <source of="1 2">Al</source>, <cue of="2">adding</cue> ' +
        '<content id="2" who="Al"><source of="3">Bea</source> <cue of="3">thinks</cue> <content id="3" who="Bea">so</content></content>: “<content id="1">now</content>”.',
    )
    const parts = row.attributions.map(({ content, source }) => [words(content), words(source)])
    expect(parts).toEqual([
      [['Go', 'now'], ['Al']],
      [['Bea thinks so'], ['Al']],
      [['so'], ['Bea']],
    ])
  })

  it.each([
    ['<quote id="1">so</quote>', 'is none of'],
    ['<content id="1"> so</content>', 'white space'],
    ['<content>so</content>', 'whose it is'],
    ['<cue of="4">says</cue>', 'attribution 4 has no content'],
  ])('refuses %s', (body, why) => {
    expect(() => told(`Well, ${body}`)).toThrow(why)
  })
})

const FOLDER = new URL('../../training/articles/', import.meta.url)
const languages = readdirSync(FOLDER).filter((name) => existsSync(new URL(`${name}/a-01.xml`, FOLDER)))

describe.each(languages)('the written articles of %s', (lang) => {
  const rows = writtenArticles(new URL(`${lang}/`, FOLDER).pathname)

  it('are gold of that language', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.every((row) => row.lang === lang)).toBe(true)
    expect(readGold(rows.map((row) => JSON.stringify(row)).join('\n'))).toHaveLength(rows.length)
  })
})

import { expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const names = (text: string, source: string) => namesFor(text, french, [source]).slice(-1)

it('what stands before a name that is an aside with its article is of the same person', () => {
  const text = "Le président du Sénat, le centriste Paul Redon, est sorti. L'accord tient, dit "
  expect(names(`${text}le président du Sénat.`, 'le président du Sénat')).toEqual(['Paul Redon'])
})

it('is of somebody else before a woman, in a source phrase, or with no comma behind the name', () => {
  const asked = "L'accord tient, dit le maire du village."
  expect(names(`Le maire du village, la ministre Anne Morel, est sorti. ${asked}`, 'le maire du village')).toEqual([
    'maire du village',
  ])
  expect(
    names(`Selon le maire du village, le ministre Paul Redon, venu hier, a menti. ${asked}`, 'le maire du village'),
  ).toEqual(['maire du village'])
  expect(names(`Devant le maire du village, le ministre Paul Redon a menti. ${asked}`, 'le maire du village')).toEqual([
    'maire du village',
  ])
})

it('is of the same person behind an article within a preposition', () => {
  const asked = "Anne Morel est venue. L'accord tient, dit le président du club."
  const source = 'le président du club'
  expect(names(`Elle a écrit au président du club, Paul Redon. ${asked}`, source)).toEqual(['Paul Redon'])
  expect(names(`Elle a écrit au président du club, Jeanne Redon. ${asked}`, source)).toEqual(['président du club'])
})

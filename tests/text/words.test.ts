import { expect, it } from 'vitest'
import { withoutStop } from '../../src/text/words.js'

it('takes one full stop off the end of a norm, and nothing else', () => {
  expect(['inc.', 'inc', 'u.s.', 'etc..', '.', ''].map(withoutStop)).toEqual(['inc', 'inc', 'u.s', 'etc.', '', ''])
})

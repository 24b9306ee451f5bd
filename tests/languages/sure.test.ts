import { describe, expect, it } from 'vitest'
import { SURE, SURE_ELSEWHERE, sureFrom } from '../../src/languages/sure.js'

describe('sureFrom', () => {
  it('is what was measured, and more where nothing was', () => {
    for (const [code, least] of Object.entries(SURE)) expect(sureFrom(code)).toBe(least)
    expect(sureFrom('de')).toBe(SURE_ELSEWHERE)
    expect(sureFrom('toString')).toBe(SURE_ELSEWHERE)
  })
})

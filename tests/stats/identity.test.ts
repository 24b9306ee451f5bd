import { describe, expect, it } from 'vitest'
import type { SpeakerKind } from '../../src/document.js'
import { identityOf, loadNamingWords } from '../../src/stats/identity.js'

const known = await loadNamingWords()
const of = (name: string, kind: SpeakerKind = 'person') => identityOf({ name, kind }, known)

describe('identityOf', () => {
  it.each([
    ['Hélène Quéré', 'HELENE QUERE'],
    ['Zoë O’Brien', "Zoe O'Brien"],
    ['Dr. Anna Cole', 'Anna Cole'],
    ['President Anna Cole', 'Anna Cole'],
    ['Mme Hélène Quéré', 'Hélène Quéré'],
    ['  Anna   Cole ', 'Anna Cole'],
  ])('takes %s and %s for one', (one, other) => {
    expect(of(one)).not.toBeNull()
    expect(of(one)).toBe(of(other))
  })

  it.each([
    ['Anna Cole', 'Anne Cole'],
    ['Anna Cole', 'Anna Coles'],
    ['Anna Cole', 'Anna Maria Cole'],
    ['Jean-Paul Roy', 'Jean Roy'],
  ])('takes %s and %s for two', (one, other) => {
    expect(of(one)).not.toBe(of(other))
  })

  it.each([
    'Dupont',
    'DUPONT',
    'Mme Dupont',
    'Général Morel',
    'Prime Minister Cole',
    'J. Dupont',
    'J Dupont',
    'Le Pen',
    'de Gaulle',
    'van Dyck',
    'el Khomri',
    'Anna C.',
    'le maire',
    'ancien ministre',
    'elle',
    '',
  ])('knows nobody by %s alone', (name) => {
    expect(of(name)).toBeNull()
  })

  it('knows bodies by their proper names, and groups and documents not at all', () => {
    expect(of('Société Nord', 'organization')).toBe('societe nord')
    expect(of('ONU', 'organization')).toBe('onu')
    expect(of('préfecture', 'organization')).toBeNull()
    expect(of('Les Verts', 'group')).toBeNull()
    expect(of('Rapport Durand', 'document')).toBeNull()
  })
})

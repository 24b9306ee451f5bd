import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'a cue by its place, not by a list',
    lang: 'fr',
    text: `« Une honte », s'étrangle Sophie Giraud.`,
    quotes: [{ text: 'Une honte', speaker: 'Sophie Giraud', cue: 'étrangler', stance: 'emotion' }],
  },
  {
    name: 'a preposition as cue',
    lang: 'fr',
    text: `Pour Nadia Ferrat, « le compte n'y est pas ».`,
    quotes: [{ text: "le compte n'y est pas", speaker: 'Nadia Ferrat', cue: 'pour' }],
  },
  {
    name: 'a colon as cue, somebody unnamed',
    lang: 'fr',
    text: `Un riverain, en colère : « Personne n'écoute. »`,
    quotes: [{ text: "Personne n'écoute.", speaker: 'un riverain' }],
  },
  {
    name: 'a date between cue and subject',
    lang: 'fr',
    text: '« Je ne signerai pas », avait prévenu en mars Luc Tissier.',
    quotes: [{ text: 'Je ne signerai pas', speaker: 'Luc Tissier', mention: 'Luc Tissier', cue: 'prévenir' }],
  },
  {
    name: 'a credit line',
    lang: 'fr',
    text: '« Un choix excellent. » – Alain Rédier, adjoint au maire',
    quotes: [{ text: 'Un choix excellent.', speaker: 'Alain Rédier' }],
  },
  {
    name: 'the reporter says that it was not said',
    lang: 'fr',
    text: "Colin Kerr n'a jamais dit que le plan était mort.",
    quotes: [],
    claims: [{ text: 'le plan était mort', speaker: 'Colin Kerr', cue: 'dire', negated: true }],
  },
  {
    name: 'a present participle as cue',
    lang: 'fr',
    text: 'La séance a été levée, le maire Yves Caradec déclarant : « Nous avons tout essayé. »',
    quotes: [{ text: 'Nous avons tout essayé.', speaker: 'Yves Caradec', cue: 'déclarer' }],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a credit line, the title apart',
    lang: 'en',
    text: '“A fine choice.” –Commissioner Alan Reed',
    quotes: [{ text: 'A fine choice.', speaker: 'Alan Reed' }],
  },
  {
    name: 'the reporter says that it was not said',
    lang: 'en',
    text: 'Kerr never said "the plan is dead".',
    quotes: [{ text: 'the plan is dead' }],
    claims: [{ text: 'the plan is dead', speaker: 'Kerr', cue: 'say', negated: true }],
  },
  {
    name: 'a cue by its place, not by a list',
    lang: 'en',
    text: '“A disgrace,” fumed Sophie Gerard.',
    quotes: [{ text: 'A disgrace', speaker: 'Sophie Gerard', cue: 'fume', stance: 'emotion' }],
  },
  {
    name: 'a preposition as cue',
    lang: 'en',
    text: 'According to Nadia Ferrat, “the numbers do not add up.”',
    quotes: [{ text: 'the numbers do not add up', speaker: 'Nadia Ferrat', cue: 'according to' }],
  },
  {
    name: 'a colon as cue, somebody unnamed',
    lang: 'en',
    text: 'One angry neighbor: “Nobody listens.”',
    quotes: [{ text: 'Nobody listens.', speaker: 'one angry neighbor' }],
  },
  {
    name: 'a date after the cue',
    lang: 'en',
    text: '“I will not sign,” Luke Tissier had warned in March.',
    quotes: [{ text: 'I will not sign', speaker: 'Luke Tissier', mention: 'Luke Tissier', cue: 'warn' }],
  },
]

hardCases('cues', [...FRENCH, ...ENGLISH])

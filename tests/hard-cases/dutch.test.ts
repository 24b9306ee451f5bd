import { type HardCase, hardCases } from './check.js'

const lang = 'nl'

const CASES: readonly HardCase[] = [
  {
    name: 'single marks, a name with particles',
    lang,
    text: '‘De fabriek sluit in maart’, zei Claire van der Veen.',
    quotes: [{ text: 'De fabriek sluit in maart', type: 'direct', speaker: 'Claire van der Veen', cue: 'zeggen' }],
  },
  {
    name: 'split within its sentence',
    lang,
    text: '“De begroting”, legde Marc Dirksen uit, “wordt maandag behandeld.”',
    quotes: [
      { text: 'De begroting', speaker: 'Marc Dirksen', cue: 'uitleggen' },
      { text: 'wordt maandag behandeld.', with: 0, speaker: 'Marc Dirksen' },
    ],
  },
  {
    name: 'a prefix at the end of the clause',
    lang,
    text: '“Wij gaan door”, kondigde minister Vera Pol dinsdag in Den Haag aan.',
    quotes: [{ text: 'Wij gaan door', speaker: 'Vera Pol', cue: 'aankondigen' }],
  },
  {
    name: 'aldus before the speaker, without a verb',
    lang,
    text: '‘Wij onderzoeken elk geval’, aldus de minister.',
    quotes: [{ text: 'Wij onderzoeken elk geval', speaker: 'minister', cue: 'aldus' }],
  },
  {
    name: 'a participle at the end of the clause',
    lang,
    text: 'De officier van justitie heeft donderdag verklaard dat de verdachte “alleen” handelde.',
    quotes: [{ text: 'alleen', speaker: 'officier van justitie' }],
    claims: [{ text: 'de verdachte “alleen” handelde', speaker: 'officier van justitie', cue: 'verklaren' }],
  },
  {
    name: 'a source phrase, the verb right after it',
    lang,
    text: 'Volgens de brandweer raakten drie mensen gewond.',
    quotes: [],
    claims: [{ text: 'raakten drie mensen gewond', speaker: 'brandweer', cue: 'volgens' }],
  },
  {
    name: 'the reporter says that it was not said',
    lang,
    text: 'Karel Kern heeft nooit gezegd dat het plan dood is.',
    quotes: [],
    claims: [{ text: 'het plan dood is', speaker: 'Karel Kern', cue: 'zeggen', negated: true }],
  },
  {
    name: 'the title of a film',
    lang,
    text: 'Haar film ‘De trage uren’ draait vanaf woensdag.',
    quotes: [],
    claims: [],
  },
]

hardCases('Dutch', CASES)

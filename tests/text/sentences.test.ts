import { describe, expect, it } from 'vitest'
import { structureOf } from '../../src/text/analyse.js'
import { conventions } from './conventions.js'

const sentences = (text: string) =>
  structureOf(text, conventions).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Un. Deux ! Trois ? Quatre', ['Un.', 'Deux !', 'Trois ?', 'Quatre']],
    ['Un.\nDeux', ['Un.', 'Deux']],
    ['sans point\nsuite', ['sans point', 'suite']],
    ['Et tu… Ensuite rien.', ['Et tu…', 'Ensuite rien.']],
    ['Il hésite... puis part.', ['Il hésite... puis part.']],
    ['Quoi ?! Rien.', ['Quoi ?!', 'Rien.']],
    ['Fin.Puis rien.', ['Fin.', 'Puis rien.']],
    ['Il a [...] Paul. Oui.', ['Il a [...] Paul.', 'Oui.']],
    ['He left. (She stayed.) Then he came.', ['He left.', '(She stayed.)', 'Then he came.']],
    ['He left (why?) and came back.', ['He left (why?) and came back.']],
    ['1. Le pont est ouvert. Enfin.', ['1. Le pont est ouvert.', 'Enfin.']],
    ['Quelle idée ! – et pourtant.', ['Quelle idée ! – et pourtant.']],
    ['– Oui. – Non.', ['– Oui.', '– Non.']],
    ['so. then it came. it was late. why? no idea.', ['so.', 'then it came.', 'it was late.', 'why?', 'no idea.']],
    ['the end came late. it was cold.', ['the end came late.', 'it was cold.']],
    ['Il note deux points. - les routes, - les ponts.', ['Il note deux points.', '- les routes, - les ponts.']],
    ['Il rate son vol. Luc part seul.', ['Il rate son vol.', 'Luc part seul.']],
    ['Voir vol. 3 de la revue. Fin.', ['Voir vol. 3 de la revue.', 'Fin.']],
    ['À garder à 25 °C. Nature du flacon.', ['À garder à 25 °C.', 'Nature du flacon.']],
  ])('in %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('headings that run into the text', () => {
  it.each<[string, string[]]>([
    ['Lien externe Il habitait au deuxième étage.', ['Lien externe', 'Il habitait au deuxième étage.']],
    ['Guerre du Nord (1910-1911) Les routes sont coupées.', ['Guerre du Nord (1910-1911)', 'Les routes sont coupées.']],
    ["Effets sur la santé L'incidence baisse.", ['Effets sur la santé', "L'incidence baisse."]],
    ['Best regards We will meet at the office.', ['Best regards', 'We will meet at the office.']],
    ['Il lit le journal Les Échos et Le Monde.', ['Il lit le journal Les Échos et Le Monde.']],
    ["Les lecteurs de L'avenir ont ri.", ["Les lecteurs de L'avenir ont ri."]],
    ['Il a vu « Les routes du nord » hier.', ['Il a vu « Les routes du nord » hier.']],
    ['She saw THE film and left.', ['She saw THE film and left.']],
    ['The Hague said so. M. Le vit. Then Mr. The left.', ['The Hague said so.', 'M. Le vit.', 'Then Mr. The left.']],
  ])('in %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('are no boundary in a language whose starters are not known', () => {
    const { sentences } = structureOf('Lien externe Il habitait là.', { ...conventions, starters: [] })
    expect(sentences).toHaveLength(1)
  })
})

describe('abbreviations', () => {
  it.each<[string, string[]]>([
    ['M. Macron a vu le Dr. Martin à Paris.', ['M. Macron a vu le Dr. Martin à Paris.']],
    ['Il a répondu à M. Le Goff. M. de Castelnau part.', ['Il a répondu à M. Le Goff.', 'M. de Castelnau part.']],
    ['Voir art. 12 du code, av. J.-C. ou après.', ['Voir art. 12 du code, av. J.-C. ou après.']],
    ['J. K. Rowling met George W. Bush. They ate.', ['J. K. Rowling met George W. Bush.', 'They ate.']],
    ['No. 5 won. He said no. She left.', ['No. 5 won.', 'He said no.', 'She left.']],
    [
      'He lives in the U.S. The U.S. Senate voted. Then it ended.',
      ['He lives in the U.S.', 'The U.S. Senate voted.', 'Then it ended.'],
    ],
    [
      'Des ponts, des routes, etc. La suite est dans la presse.',
      ['Des ponts, des routes, etc.', 'La suite est dans la presse.'],
    ],
    ['Les codes (articles L. 642-3 et suivants) changent.', ['Les codes (articles L. 642-3 et suivants) changent.']],
    ['At 9 p.m. (local time) it rained.', ['At 9 p.m. (local time) it rained.']],
    [
      'Prenez de la vitamine C. Les autres sont comme les fruits.',
      ['Prenez de la vitamine C.', 'Les autres sont comme les fruits.'],
    ],
  ])('in %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('quotation marks', () => {
  it.each<[string, string[]]>([
    ['« Que faire ? » demande-t-il.', ['« Que faire ? » demande-t-il.']],
    ['« Rien ! » Puis silence.', ['« Rien ! »', 'Puis silence.']],
    ['« A. B. » Puis C.', ['« A.', 'B. »', 'Puis C.']],
    ['“Will we win?” he asked.', ['“Will we win?” he asked.']],
    ['« A ! », dit-il.', ['« A ! », dit-il.']],
    ['« Où ? » — il rit.', ['« Où ? » — il rit.']],
    ['Il part. « Oui », dit-il.', ['Il part.', '« Oui », dit-il.']],
    ['« Oui. » « Non. » Il rit.', ['« Oui. »', '« Non. »', 'Il rit.']],
    ['"We won." She left. "Go!" he said.', ['"We won."', 'She left.', '"Go!" he said.']],
    ['Il dit « oui ! ». Puis il part.', ['Il dit « oui ! ».', 'Puis il part.']],
    ['Er kam. „Wir bleiben.“ Dann ging er.', ['Er kam.', '„Wir bleiben.“', 'Dann ging er.']],
    ['»Nein!« Er ging.', ['»Nein!«', 'Er ging.']],
    ['Le « plan B. » est mort.', ['Le « plan B. » est mort.']],
  ])('in %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

/** The TEI header: what the document is, and who marked it. */

import type { Element } from 'xast'
import type { QuotesDocument } from '../../document.js'
import { packageVersion } from '../../version.js'
import { block, element, textNodes } from './xml.js'

const ENCODING =
  'Quotations and reported claims were marked by a program, not by a person. In <said> "cert" is the probability that it is ' +
  'speech, and whole; in <certainty> "degree" is the probability that "who" is right.'

/** `<teiHeader>`, which names the article by its title and its source. */
export function headerOf({ title, source, language }: QuotesDocument): Element {
  const name = source === '-' ? 'standard input' : source
  return block('teiHeader', {}, [
    block('fileDesc', {}, [
      block('titleStmt', {}, [element('title', {}, textNodes(title ?? name))]),
      block('publicationStmt', {}, [paragraph('Not published: made from the source.')]),
      block('sourceDesc', {}, [element('bibl', {}, textNodes(name))]),
    ]),
    block('encodingDesc', {}, [
      block('appInfo', {}, [
        block('application', { ident: 'quotes', version: packageVersion() }, [
          element('label', {}, textNodes('quotes')),
        ]),
      ]),
      block('editorialDecl', {}, [block('interpretation', {}, [paragraph(ENCODING)])]),
    ]),
    block('profileDesc', {}, [
      block('langUsage', {}, [element('language', { ident: language.code }, textNodes(language.name))]),
    ]),
  ])
}

function paragraph(text: string): Element {
  return element('p', {}, textNodes(text))
}

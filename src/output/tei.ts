/** TEI P5 (https://tei-c.org/guidelines/p5/): the article as it reads, with what is said marked in it. */

import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import type { QuotesDocument } from '../document.js'
import { bodyOf } from './tei/body.js'
import { headerOf } from './tei/header.js'
import { standOffOf } from './tei/stand-off.js'
import { block } from './tei/xml.js'
import { textOf } from './text.js'
import { wellFormed } from './visible.js'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'http://www.tei-c.org/ns/1.0'

/**
 * The document as a TEI document: `<said who>` for quotes (direct) and claims (not direct), names and cues in the text, those
 * who speak and why they are thought to in `<standOff>`. The text nodes of `<body>` are the article's text, to the character.
 * @throws Error where the document does not include its text
 */
export function renderTei(document: QuotesDocument): string {
  const { language } = document
  const standOff = standOffOf(document)
  const body = bodyOf(document, textOf(document))
  const text = block('text', { 'xml:lang': language.code }, [body])
  const children: Element[] = [headerOf(document), ...(standOff === null ? [] : [standOff]), text]
  const xml = toXml(block('TEI', { xmlns: NAMESPACE }, children), { allowDangerousXml: true, closeEmptyElements: true })
  return `${DECLARATION}\n${wellFormed(xml)}\n`
}

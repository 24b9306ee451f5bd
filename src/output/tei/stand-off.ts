/** What TEI keeps beside the text: those who speak, and how sure it is that they do. */

import type { Element } from 'xast'
import type { Claim, Quote, QuotesDocument, Speaker, SpeakerKind } from '../../document.js'
import { block, element, textNodes } from './xml.js'

/** How each kind of speaker is listed: the list, its entries, and what holds a name in them. */
const LISTS: Readonly<Record<SpeakerKind, { list: string; entry: string; name: string }>> = {
  person: { list: 'listPerson', entry: 'person', name: 'persName' },
  unknown: { list: 'listPerson', entry: 'person', name: 'name' },
  group: { list: 'listPerson', entry: 'personGrp', name: 'name' },
  organization: { list: 'listOrg', entry: 'org', name: 'orgName' },
  document: { list: 'listBibl', entry: 'bibl', name: 'title' },
}

/** The xml:id of what marks a claim that the reporter says was not made. */
export const NEGATED = 'negated'

/** `<standOff>`; null where there is nothing to say. */
export function standOffOf({ speakers, quotes, claims }: QuotesDocument): Element | null {
  const children = [
    ...['listPerson', 'listOrg', 'listBibl'].flatMap((list) => listOf(list, speakers)),
    ...(claims.some(({ negated }) => negated) ? [negation()] : []),
    ...[...quotes, ...claims].flatMap(certaintyOf),
  ]
  return children.length === 0 ? null : block('standOff', {}, children)
}

function listOf(list: string, speakers: readonly Speaker[]): readonly Element[] {
  const entries = speakers.filter(({ kind }) => LISTS[kind].list === list).map(entryOf)
  return entries.length === 0 ? [] : [block(list, {}, entries)]
}

function entryOf({ id, kind, name, aliases, description }: Speaker): Element {
  const { entry, name: nameElement } = LISTS[kind]
  const nameOf = (text: string, type: string | null) => element(nameElement, { type }, textNodes(text))
  const about = description === null ? [] : [element('note', { type: 'description' }, textNodes(description))]
  const names = [nameOf(name, null), ...aliases.map((alias) => nameOf(alias, 'alias'))]
  return block(entry, { 'xml:id': id, role: kind === 'unknown' ? 'unknown' : null }, [...names, ...about])
}

function negation(): Element {
  return element('interp', { 'xml:id': NEGATED }, textNodes('The reporter says that this was not said.'))
}

/** That the one whom `who` names said it, and why it is thought so. */
function certaintyOf({ id, speaker, reason }: Quote | Claim): readonly Element[] {
  if (speaker === null) return []
  const attributes = { target: `#${id}`, match: '@who', locus: 'value', degree: String(speaker.confidence) }
  return [block('certainty', attributes, [element('desc', {}, textNodes(reason))])]
}

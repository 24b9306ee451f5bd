/** Legal forms behind the names of firms: `Norvex Foods, Inc.` is one name, and `Inc.` none. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { withoutStop } from '../text/words.js'
import type { Name } from './names.js'
import { isCapitalised } from './words.js'

/** `Inc.`, `Ltd`. */
export const isLegalForm = ({ norm }: Token, { people: { legalForms } }: LanguagePack): boolean =>
  legalForms?.has(withoutStop(norm)) === true

/** The names, in the order of the text, with a legal form behind a comma as part of the name before it. */
export function withLegalForms(names: readonly Name[], tokens: readonly Token[], pack: LanguagePack): readonly Name[] {
  if (!pack.people.legalForms) return names
  const isForm = (at: number) => {
    const [comma, form] = [tokens[at], tokens[at + 1]]
    const isBeside = comma?.text === ',' && form?.sentence === comma.sentence && isCapitalised(form)
    return isBeside && isLegalForm(form, pack)
  }
  const joined: Name[] = []
  for (const name of names) {
    if (name.first < (joined.at(-1)?.endToken ?? 0)) continue
    const own = isForm(name.first - 1) ? withWord(tokens, name) : name
    const endToken = isForm(own.endToken) ? own.endToken + 2 : own.endToken
    joined.push(
      endToken > own.endToken ? { ...own, endToken, end: tokens[endToken - 1]!.end, kind: 'organization' } : own,
    )
  }
  return joined
}

/** `Norvex, Inc.` where the word before the comma was no name. */
function withWord(tokens: readonly Token[], name: Name): Name {
  const at = name.first - 2
  const word = tokens[at]
  const isOwn = word?.kind === 'word' && word.sentence === tokens[name.first]!.sentence && isCapitalised(word)
  return isOwn ? { ...name, start: word.start, first: at, titleFirst: at, kind: 'organization' } : name
}

/** The characters that mark quotations, whatever the language. */

/** What a sign does when nothing around it says otherwise. */
type Habit = 'open' | 'close' | 'neighbours'

export interface Sign {
  readonly family: string
  readonly habit: Habit
}

const sign = (family: string, habit: Habit): Sign => ({ family, habit })

/** Sign → family and habit. A family's marks close one another; others only by mistake. */
export const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['«', sign('guillemets', 'open')],
  ['»', sign('guillemets', 'close')],
  ['<<', sign('guillemets', 'open')],
  ['>>', sign('guillemets', 'close')],
  ['‹', sign('angle', 'open')],
  ['›', sign('angle', 'close')],
  ['“', sign('double', 'open')],
  ['‟', sign('double', 'open')],
  ['„', sign('double', 'open')],
  ['”', sign('double', 'close')],
  ['"', sign('straight', 'neighbours')],
  ['＂', sign('straight', 'neighbours')],
  ['``', sign('apostrophes', 'open')],
  ["''", sign('apostrophes', 'neighbours')],
  ['‚‚', sign('apostrophes', 'open')],
  ['‘‘', sign('apostrophes', 'open')],
  ['’’', sign('apostrophes', 'close')],
  ['‘', sign('single', 'open')],
  ['‛', sign('single', 'open')],
  ['‚', sign('single', 'open')],
  ['`', sign('single', 'open')],
  ['’', sign('single', 'close')],
  ["'", sign('single', 'neighbours')],
  ['「', sign('corner', 'open')],
  ['」', sign('corner', 'close')],
  ['『', sign('white-corner', 'open')],
  ['』', sign('white-corner', 'close')],
  ['〝', sign('prime', 'open')],
  ['〞', sign('prime', 'close')],
])

/** The families, each once. */
export const FAMILIES: readonly string[] = [...new Set([...SIGNS.values()].map(({ family }) => family))]

/** Marks that are one when they stand twice without a space. */
export const DOUBLED: ReadonlySet<string> = new Set(["''", '``', '‘‘', '’’', '‚‚'])

/** Pairs that are no mistake in some language; a sign that opens and closes is paired with itself. */
const PAIRS: ReadonlySet<string> = new Set(
  `«» »« »» <<>> >><< ‹› ›‹ ›› “” „“ „” ”” ‟” "" ＂＂ \`\`'' '''' ‘‘’’ ‚‚‘‘ ‚‚’’ ‚‚'' ‘’ ‚‘ ‚’ '' ’’ \`' \`’ ‛’ 「」 『』 〝〞`.split(
    ' ',
  ),
)

/** Whether the two signs are a pair in some language. */
export function isPair(open: string, close: string): boolean {
  return PAIRS.has(open + close)
}

/** Dashes that can open a turn of dialogue, and how much each speaks for one: hyphens mostly make lists. */
export const TURN_DASHES: ReadonlyMap<string, number> = new Map([
  ['—', 1],
  ['―', 1],
  ['–', 0],
  ['-', -1],
])

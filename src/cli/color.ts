/** How many colours the report may use. */

import type { Io } from './io.js'

export type ColorChoice = 'auto' | 'always' | 'never'
export type ColorLevel = 0 | 1 | 2 | 3

/**
 * The level of colour: 0 none, 1 the 16 of any terminal, 2 the 256, 3 all. Without a choice FORCE_COLOR decides, then
 * NO_COLOR, then whether a terminal reads.
 */
export function colorLevel(choice: ColorChoice, env: Io['env'], isTerminal: boolean): ColorLevel {
  if (choice === 'never') return 0
  if (choice === 'always') return depthOf(env)
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : depthOf(env)
  if (env.NO_COLOR || !isTerminal || env.TERM === 'dumb') return 0
  return depthOf(env)
}

function depthOf({ FORCE_COLOR, COLORTERM, TERM }: Io['env']): ColorLevel {
  if (FORCE_COLOR === '1') return 1
  if (FORCE_COLOR === '2') return 2
  if (FORCE_COLOR === '3') return 3
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3
  return TERM?.includes('256') ? 2 : 1
}

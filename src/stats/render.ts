/** Statistics as text: a table for people, JSON and CSV for programs. */

import { escapeControls } from '../output/visible.js'
import type { Statistics } from './stats.js'

export interface StatsRenderOptions {
  /** Columns that the table may fill. */
  readonly width: number
  /** How many colours the table may use: 0 none, 1 the 16 of any terminal, 2 the 256, 3 all. */
  readonly colorLevel: 0 | 1 | 2 | 3
}

/** Statistics as text that ends in a line feed. */
type StatsRender = (statistics: Statistics, options: StatsRenderOptions) => string

const LOADERS = {
  table: async (): Promise<StatsRender> => (await import('./table.js')).renderTable,
  json: async (): Promise<StatsRender> => (statistics) => `${escapeControls(JSON.stringify(statistics, null, 2))}\n`,
  csv: async (): Promise<StatsRender> => (await import('./rows.js')).renderRows,
}

export type StatsFormat = keyof typeof LOADERS

export const STATS_FORMATS = Object.keys(LOADERS) as readonly StatsFormat[]

/** What renders a format; loaded when it is first asked for. */
export function loadStatsFormat(format: StatsFormat): Promise<StatsRender> {
  return LOADERS[format]()
}

/** The report's colours. */

import { Chalk, type ChalkInstance } from 'chalk'

/** Colours a text; without colour it gives the text as it is. */
export type Paint = (text: string) => string

export interface Palette {
  readonly title: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly alert: Paint
  /** The colour of a speaker by their id: the same in the whole report; faint where nobody is named. */
  readonly speaker: (id: string | null) => Paint
}

/** Of the 256 colours, those of a middle brightness: they read on light and on dark, and neighbours differ in hue. */
const MANY = [32, 162, 35, 166, 98, 37, 160, 136, 68, 133, 71, 173]
const FEW = ['blue', 'magenta', 'green', 'red', 'cyan', 'yellow'] as const

/** Paints for a level of colour: 0 none, 1 the 16 of any terminal, 2 the 256, 3 all. */
export function paletteFor(level: 0 | 1 | 2 | 3): Palette {
  const chalk = new Chalk({ level })
  const colours: readonly ChalkInstance[] =
    level > 1 ? MANY.map((code) => chalk.ansi256(code)) : FEW.map((name) => chalk[name])
  return {
    title: chalk.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    alert: level > 1 ? chalk.ansi256(166) : chalk.red,
    speaker: (id) => (id === null ? chalk.dim : (colours[indexOf(id) % colours.length] ?? chalk.reset)),
  }
}

/** `s3` is the third speaker. */
function indexOf(id: string): number {
  const number = Number.parseInt(id.slice(1), 10)
  return Number.isNaN(number) ? 0 : Math.max(0, number - 1)
}

/** The project's own scorer, which is not in the repository: figures must be the same. */

import { existsSync } from 'node:fs'

const SHARED = new URL('../../../shared/eval/', import.meta.url)

export const hasScorer = existsSync(new URL('score.mjs', SHARED))

/** A file of the evaluation data. */
export const sharedFile = (name: string): string => new URL(name, SHARED).pathname

/** A module of the scorer. */
export const sharedModule = (name: string) => import(new URL(name, SHARED).href)

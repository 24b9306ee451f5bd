import type { extract } from '../../src/extract.js'
import type { readArticle } from '../../src/input/article.js'
import type { InputError } from '../../src/input/failure.js'
import type { FORMATS, loadFormat } from '../../src/output/index.js'
import type { FuzzDocument } from './documents.js'

/** What is tested. */
export interface Engine {
  readonly extract: typeof extract
  readonly readArticle: typeof readArticle
  readonly InputError: typeof InputError
  readonly formats: typeof FORMATS
  readonly loadFormat: typeof loadFormat
}

/** How many quotes and claims the engine finds in a document, and what is wrong with its answers, in words. Throws nothing. */
export function checkDocument(
  document: FuzzDocument,
  engine: Engine,
): Promise<{ quotes: number; claims: number; problems: string[] }>

/** The model that `--model` names. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ModelFile } from '../batch/job.js'
import { messageOf } from '../errors.js'
import { type AttributionModel, readModel } from '../extract.js'
import { UsageError } from './failures.js'

/**
 * The model in a file.
 * @throws UsageError where there is none
 */
export async function modelAt(path: string): Promise<{ model: AttributionModel; file: ModelFile }> {
  try {
    const bytes = await readFile(path)
    const digest = createHash('sha256').update(bytes).digest('hex')
    return { model: readModel(bytes), file: { path, digest } }
  } catch (error) {
    throw new UsageError(`--model ${path}: ${messageOf(error)}: name a file that \`quotes train\` made`)
  }
}

/** What the settings of a run say of the model that the options name: nothing where they name none. */
export async function modelSetting(path: string | undefined): Promise<{ model?: ModelFile }> {
  return path === undefined ? {} : { model: (await modelAt(path)).file }
}

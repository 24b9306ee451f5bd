/** Runs the command line in this process, with streams that are kept in memory. */

import { Readable, Writable } from 'node:stream'
import { expect } from 'vitest'
import type { Io, Output } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'
import { mistakesBySchema } from '../support/schema.js'

export interface World {
  readonly stdin?: string | Uint8Array | Readable
  readonly stdinIsTerminal?: boolean
  readonly isTerminal?: boolean
  readonly columns?: number
  readonly env?: Io['env']
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What the command with these arguments writes, and its exit code. Results must be what the schema says. */
export async function run(args: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = new Sink(world)
  const stderr = new Sink({})
  const stdin = Object.assign(readableOf(world.stdin ?? ''), { isTTY: world.stdinIsTerminal ?? false })
  const code = await main(args, { stdin, stdout, stderr, env: world.env ?? {} })
  for (const result of resultsIn(stdout.text)) expect(mistakesBySchema(result)).toEqual([])
  return { code, stdout: stdout.text, stderr: stderr.text }
}

/** The results among what was written: one as JSON, or one a line. */
function resultsIn(text: string): readonly unknown[] {
  return [text, ...text.split('\n')].flatMap((part) => {
    if (!part.startsWith('{"schemaVersion"') && !part.startsWith('{\n  "schemaVersion"')) return []
    try {
      return [JSON.parse(part)]
    } catch {
      return []
    }
  })
}

class Sink extends Writable implements Output {
  text = ''
  readonly isTTY: boolean
  readonly columns?: number

  constructor({ isTerminal = false, columns }: World) {
    super({ decodeStrings: false })
    this.isTTY = isTerminal
    if (columns !== undefined) this.columns = columns
  }

  override _write(chunk: string, _: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

function readableOf(input: string | Uint8Array | Readable): Readable {
  return input instanceof Readable ? input : Readable.from([Buffer.from(input)])
}

/** Stages import only from stages above them in CONTRIBUTING.md's map of the code. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

const ROOT = new URL('../src/', import.meta.url)
const STAGES = [
  'input',
  'text',
  'turns',
  'marks',
  'lexicon',
  'attribution',
  'speakers',
  'people',
  'assemble',
  'certainty',
]
/** What any stage may ask. */
const SHARED = ['languages', 'document', 'grouping']
/** What else a stage asks, and why. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // What a word or a list says, before the lexicon reads the text
  turns: ['lexicon/lookup', 'lexicon/words', 'marks/signs'],
  // What the tagger marks changes what counts as speech; the model file holds the trees of certainty
  attribution: ['reading', 'certainty'],
}

/** The modules outside a stage that it imports. */
function importsOf(stage: string): string[] {
  const files = globSync([`${stage}/**/*.ts`, `${stage}.ts`], { cwd: fileURLToPath(ROOT) })
  return files.flatMap((file) => {
    const source = readFileSync(new URL(file, ROOT), 'utf8')
    const modules = [...source.matchAll(/from '(\.[^']+)\.js'/gu)].map(
      ([, path]) => new URL(path!, new URL(file, ROOT)),
    )
    return modules.map(({ href }) => href.slice(ROOT.href.length)).filter((module) => module.split('/')[0] !== stage)
  })
}

test.each(STAGES)('%s asks only what stands above it', (stage) => {
  const above = [...SHARED, ...STAGES.slice(0, STAGES.indexOf(stage))]
  const imports = importsOf(stage)
  expect(imports).not.toEqual([])
  const others = imports.filter((module) => !above.includes(module.split('/')[0]!))
  expect(new Set(others)).toEqual(new Set(EXCEPTIONS[stage]))
})

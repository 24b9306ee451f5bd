/** The completion scripts, in the shells that they are for. A shell that is not installed is skipped. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/output/index.js'
import { run } from './harness.js'

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-completion-'))
  for (const shell of ['bash', 'zsh', 'fish']) {
    writeFileSync(join(folder, `quotes.${shell}`), (await run(['completion', shell])).stdout)
  }
  writeFileSync(join(folder, 'an article.txt'), '')
  mkdirSync(join(folder, 'articles'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

/** What the program does in the folder of the scripts, as lines; it must say nothing to standard error. */
function linesOf(shell: string, ...args: string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
    // A shell that waits for what never comes
    timeout: 20_000,
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

/** The words, the last of them begun, after which the tab key is pressed, and what it offers. */
const CASES: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['ex'], ['explain', 'extract']],
  [['ev'], ['eval']],
  [['explain', '--qu'], ['--quote']],
  [['extract', '--fo'], ['--format']],
  [['extract', '--format', ''], FORMATS],
  [
    ['extract', '-f', 'js'],
    ['json', 'jsonl'],
  ],
  [['languages', '--format', 't'], ['table']],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh'],
  ],
  [['help', 'stre'], ['stream']],
  [['extract', 'an'], ['an article.txt']],
]

const sorted = (words: readonly string[]) => [...words].sort()

it('there is a script for no other shell', async () => {
  const { code, stderr } = await run(['completion', 'csh'])
  expect(code).toBe(2)
  expect(stderr).toContain('Allowed choices are bash, zsh, fish')
})

describe.skipIf(!has('bash'))('bash', () => {
  const offer = (words: readonly string[]) => {
    const quoted = ['quotes', ...words].map((word) => `'${word}'`).join(' ')
    const program = `source quotes.bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _quotes; printf '%s\\n' "\${COMPREPLY[@]}"`
    return linesOf('bash', '--norc', '-c', program)
  }

  it.each(CASES)('after %j offers %j', (words, offered) => {
    expect(sorted(offer(words))).toEqual(sorted(offered))
  })

  it('completes after an equals sign, which parts words', () => {
    expect(offer(['extract', '--format', '=', 'cs'])).toEqual(['csv'])
    expect(sorted(offer(['extract', '--format', '=']))).toEqual(sorted(FORMATS))
  })

  it('offers folders alone where a folder is wanted', () => {
    expect(offer(['batch', '--out', 'a'])).toEqual(['articles'])
  })

  it('is registered for the command', () => {
    expect(linesOf('bash', '--norc', '-c', 'source quotes.bash; complete -p quotes')).toEqual([
      'complete -o filenames -F _quotes quotes',
    ])
  })
})

describe.skipIf(!has('fish'))('fish (needs fish)', () => {
  it.each(CASES)('after %j offers %j', (words, offered) => {
    const program = `source quotes.fish; complete -C "quotes ${words.join(' ')}"`
    const lines = linesOf('fish', '--no-config', '-c', program).map((line) => line.split('\t')[0]!.replaceAll('\\', ''))
    expect(sorted(lines)).toEqual(sorted(offered))
  })
})

describe.skipIf(!has('zsh'))('zsh (needs zsh)', () => {
  /** What stands on the line after the tab key: an interactive shell, as that alone completes. */
  const lineAfter = (typed: string, wanted: string) =>
    linesOf(
      'zsh',
      '-fc',
      `zmodload zsh/zpty
      zpty shell zsh -fi
      zpty -w shell 'PS1= RPS1=; autoload -U compinit; compinit -u -D; source ./quotes.zsh; print rea''dy'
      zpty -r shell line '*ready*'
      zpty -n -w shell '${typed}'$'\\t'
      zpty -r shell line '*${wanted}*' && print found
      zpty -d shell`,
    )

  it.each([
    ['quotes ext', 'quotes extract'],
    ['quotes extract --expl', '--explain'],
    ['quotes extract --format web', 'web-annotation'],
    ['quotes languages -f t', 'table'],
    ['quotes completion f', 'fish'],
    ['quotes extract an', 'article.txt'],
  ])('completes %j', (typed, wanted) => {
    expect(lineAfter(typed, wanted)).toEqual(['found'])
  })
})

/** No regular expression of src/ can be made to backtrack over a document: each is analysed, not tried. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'

// The analyser in this process, without a Java of its own.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

/** Those that the analyser cannot tell to be safe, and why they are. */
const SAFE: Readonly<Record<string, string>> = {
  '/\\b(?:charset|encoding)\\s{0,8}=\\s{0,8}["\']?([\\w.:-]{1,40})/i':
    'every repetition has a bound of its own, and 1,024 bytes are searched',
}
/** Expressions that are put together at run time, which nobody can analyse: the files, and why they are safe. */
const DYNAMIC: Readonly<Record<string, string>> = {
  'languages/es/conjugation.ts': 'it reads the stem of one verb of the pack',
  'languages/pt/conjugation.ts': 'it reads the stem of one verb of the pack',
}

interface Expression {
  readonly pattern: string
  readonly flags: string
}

interface Found {
  readonly expressions: readonly Expression[]
  /** `RegExp` is called with something. */
  readonly isDynamic: boolean
}

/** The regular expressions in a program. */
function expressionsOf(program: string, isJsx = false): Found {
  const expressions: Expression[] = []
  let isDynamic = false
  const open: unknown[] = [parseAst(program, { lang: isJsx ? 'tsx' : 'ts' })]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('regex' in node && node.regex) expressions.push(node.regex as Expression)
    const isCall = 'type' in node && (node.type === 'NewExpression' || node.type === 'CallExpression')
    if (isCall && 'callee' in node && (node.callee as { name?: string }).name === 'RegExp') isDynamic = true
    // An expression literal holds its own value, which is no part of the program.
    if (!('regex' in node)) open.push(...Object.values(node).filter((value) => value !== null && value !== undefined))
  }
  return { expressions, isDynamic }
}

/** The expressions that can take more than linear time, and how much. */
function flawsOf(expressions: readonly Expression[]): string[] {
  return expressions.flatMap(({ pattern, flags }) => {
    const shown = `/${pattern}/${flags}`
    if (Object.hasOwn(SAFE, shown)) return []
    const result = checkSync(pattern, flags, { timeout: 60_000 })
    if (result.status === 'safe') return []
    return [`${shown}: ${result.status === 'vulnerable' ? result.complexity.summary : 'cannot be told'}`]
  })
}

const found = FILES.map((name) => ({
  name,
  ...expressionsOf(readFileSync(`${SRC}${name}`, 'utf8'), name.endsWith('x')),
})).filter(({ expressions, isDynamic }) => expressions.length > 0 || isDynamic)

describe('the regular expressions of src/', () => {
  it('are found', () => {
    expect(found.flatMap(({ expressions }) => expressions).length).toBeGreaterThan(100)
  })

  it.each(found)('$name', ({ name, expressions, isDynamic }) => {
    expect(flawsOf(expressions)).toEqual([])
    expect(isDynamic).toBe(Object.hasOwn(DYNAMIC, name))
  })

  it('are excused only where they are', () => {
    const all = found.flatMap(({ expressions }) => expressions.map(({ pattern, flags }) => `/${pattern}/${flags}`))
    expect(all).toEqual(expect.arrayContaining(Object.keys(SAFE)))
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(DYNAMIC)))
  })
})

describe('the check of regular expressions', () => {
  it('sees those that take exponential or quadratic time', () => {
    const { expressions } = expressionsOf(`
      const exponential = /^(a+)+$/u
      export const trimmed = (text: string): string => text.replace(/\\s+$/g, '')
      const linear = /^[a-z]+$/
    `)
    expect(flawsOf(expressions).sort()).toEqual(['/\\s+$/g: 2nd degree polynomial', '/^(a+)+$/u: exponential'])
  })

  it('sees those that are put together', () => {
    expect(expressionsOf('const a = new RegExp(b)').isDynamic).toBe(true)
    expect(expressionsOf('const a = RegExp(b, flags)').isDynamic).toBe(true)
  })
})

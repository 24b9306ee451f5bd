/** `quotes doctor`: whether everything is there that the command needs, with plain advice where it is not. */

import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf, writingMessageOf } from '../errors.js'
import { loadPack, PACK_CODES } from '../languages/index.js'
import { languageName } from '../languages/names.js'
import { modelVersions, packageVersion } from '../version.js'
import { colorLevel } from './color.js'
import { EXIT } from './failures.js'
import { type Io, write } from './io.js'

const MODELS = new URL('../../models/', import.meta.url)
/** The first Node that it runs on: major and minor version. */
const NEEDED = [20, 19] as const

/** What was looked at, and what came of it. */
interface Finding {
  /** `hint`: it works, but could be better. */
  readonly state: 'ok' | 'hint' | 'wrong'
  readonly what: string
  readonly advice?: string
}

/** Runs the command; gives the exit code: 1 where something is wrong. */
export async function runDoctor(io: Io): Promise<number> {
  const findings = [node(process.versions.node), ...(await models()), await temporary(), terminal(io), locale(io)]
  await write(io.stdout, `quotes ${packageVersion()}\n${findings.map(lineOf).join('')}`)
  return findings.some(({ state }) => state === 'wrong') ? EXIT.failed : EXIT.done
}

function lineOf({ state, what, advice }: Finding): string {
  const sign = { ok: 'ok   ', hint: 'hint ', wrong: 'WRONG' }[state]
  return `${sign}  ${what}${advice === undefined ? '' : `: ${advice}`}\n`
}

/** Whether this version of Node will do. */
export function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
  const what = `Node ${version}`
  return isEnough ? { state: 'ok', what } : { state: 'wrong', what, advice: `install ${NEEDED.join('.')} or newer` }
}

/** Whether every language can be read, and every model is the one that was shipped. */
async function models(): Promise<readonly Finding[]> {
  const packs = PACK_CODES.map((code) =>
    attempt(`language ${languageName(code)}`, () => loadPack(code, languageName(code))),
  )
  const files = Object.entries(modelVersions()).map(([name, version]) =>
    attempt(`model ${name} ${version}`, async () => {
      const hash = createHash('sha256').update(await readFile(new URL(`${name}.bin`, MODELS)))
      if (!hash.digest('hex').startsWith(version)) throw new Error('damaged, or of another version')
    }),
  )
  return Promise.all([...packs, ...files])
}

async function attempt(what: string, load: () => Promise<unknown>): Promise<Finding> {
  try {
    await load()
    return { state: 'ok', what }
  } catch (error) {
    return { state: 'wrong', what, advice: `${messageOf(error)}; install the package again` }
  }
}

/** Whether files can be written aside, as batches do. */
async function temporary(): Promise<Finding> {
  const what = `temporary files in ${tmpdir()}`
  try {
    const folder = await mkdtemp(join(tmpdir(), 'quotes-'))
    await writeFile(join(folder, 'test'), 'test')
    await rm(folder, { recursive: true })
    return { state: 'ok', what }
  } catch (error) {
    return { state: 'wrong', what, advice: `${writingMessageOf(error)}; set TMPDIR to a folder that may be written to` }
  }
}

/** What the report will look like. */
function terminal({ stdout, env }: Io): Finding {
  if (!stdout.isTTY) return { state: 'ok', what: 'output into a pipe or a file: JSON unless --format says otherwise' }
  const colors = ['no colours', '16 colours', '256 colours', 'all colours'][colorLevel('auto', env, true)]
  return { state: 'ok', what: `terminal of ${stdout.columns ?? 80} columns, ${colors}` }
}

/** Whether the terminal is told to show more than ASCII. */
function locale({ env }: Io): Finding {
  const name = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  if (/utf-?8/i.test(name)) return { state: 'ok', what: `locale ${name}` }
  const advice = 'accents and bars may look wrong on a terminal; set LANG to one that ends in .UTF-8'
  return { state: 'hint', what: name === '' ? 'no locale is set' : `locale ${name}`, advice }
}

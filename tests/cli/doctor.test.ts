import { describe, expect, it } from 'vitest'
import { node } from '../../src/cli/doctor.js'
import { PACK_CODES } from '../../src/languages/index.js'
import { modelVersions } from '../../src/version.js'
import { run } from './harness.js'

describe('quotes doctor', () => {
  it('finds everything in order here', async () => {
    const { code, stdout } = await run(['doctor'], { env: { LANG: 'fr_FR.UTF-8' } })
    expect(code).toBe(0)
    const [, ...findings] = stdout.trimEnd().split('\n')
    expect(findings).toHaveLength(4 + PACK_CODES.length + Object.keys(modelVersions()).length)
    for (const line of findings) expect(line).toMatch(/^ok {5}\S/)
  })

  it('tells what the terminal shows, and gives advice where it may show too little', async () => {
    const { code, stdout } = await run(['doctor'], {
      isTerminal: true,
      columns: 132,
      env: { TERM: 'xterm-256color', LANG: 'C' },
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ok +terminal of 132 columns, 256 colours$/m)
    expect(stdout).toMatch(/^hint +locale C: .*UTF-8$/m)
  })

  it.each([
    ['20.19.0', 'ok'],
    ['22.1.0', 'ok'],
    ['20.18.3', 'wrong'],
    ['18.20.0', 'wrong'],
  ])('judges Node %s as %s', (version, state) => {
    expect(node(version).state).toBe(state)
  })
})

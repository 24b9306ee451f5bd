import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROCESS_IO } from '../../src/cli/io.js'
import { manualPage } from '../../src/cli/manual.js'
import { createProgram } from '../../src/cli/program.js'
import { packageVersion } from '../../src/version.js'

const page = manualPage()
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

describe('the manual page', () => {
  it('names every command and every option of the program', () => {
    for (const command of createProgram(PROCESS_IO, () => {}).commands) {
      const start = page.indexOf(`.SS "quotes ${command.name().replaceAll('-', '\\-')} `)
      expect(start).toBeGreaterThan(0)
      const section = page.slice(start, page.indexOf('\n.S', start + 1))
      for (const { long } of command.options) expect(section).toContain(`\\fB${long?.replaceAll('-', '\\-')}\\fR`)
    }
  })

  it('is for this version', () => {
    expect(page.split('\n')[0]).toBe(`.TH QUOTES 1 "" "quotes ${packageVersion()}"`)
  })

  it('holds no line that roff could take for a request but those that are', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line))
    expect(requests.filter((line) => !/^\.(?:TH|SH|SS|TP|B|nf|fi)\b/.test(line))).toEqual([])
  })

  it('is what the build puts where the package says', () => {
    const built = new URL(`../../${manifest.man}`, import.meta.url)
    if (existsSync(built)) expect(readFileSync(built, 'utf8')).toMatch(/^\.TH QUOTES 1 /)
    expect(manifest.man).toBe('./dist/quotes.1')
    expect(manifest.scripts.build).toContain('scripts/manual.js')
  })
})

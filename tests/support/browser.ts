/** A real browser for the tests of pages, where there is one. */

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const path = process.env.CHROMIUM ?? PATHS.find((name) => existsSync(name))

/** Whether there is one; says so where there is none. */
export const hasBrowser = path !== undefined

if (!hasBrowser)
  console.warn('Chromium is not there: the tests of pages in a browser are skipped (apt-get install chromium)')

/**
 * Starts it.
 * @throws where there is none
 */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ ...(path === undefined ? {} : { executablePath: path }), args: QUIET })
}

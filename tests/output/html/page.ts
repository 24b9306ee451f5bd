/// <reference lib="dom" />
/** Pages in a real browser: opens them, and does what readers do. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { QuotesDocument } from '../../../src/document.js'
import { renderHtml } from '../../../src/output/html.js'
import { hasBrowser, startBrowser } from '../../support/browser.js'

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

let browser: Browser
let folder: string

/** Tests that have a browser; skipped where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf(!hasBrowser)(name, { timeout: 60_000 }, () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'quotes-page-'))
      browser = await startBrowser()
    })
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close()
    })
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    })
    tests()
  })
}

/** The page of a document, changed before it is read. */
export function open(
  document: QuotesDocument,
  options: BrowserContextOptions = {},
  change: (html: string) => string = (html) => html,
): Promise<Page> {
  return openHtml(change(renderHtml(document)), options)
}

/** A page in a window of its own. Errors of its script are failures. */
export async function openHtml(html: string, options: BrowserContextOptions): Promise<Page> {
  const path = join(folder, 'page.html')
  writeFileSync(path, html)
  const context = await browser.newContext({ viewport: DESKTOP, ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(pathToFileURL(path).href)
  return page
}

/** A point on the first line of some words, scrolled into view: the middle of a box over several lines may lie beside them. */
export async function pointIn(words: Locator): Promise<{ x: number; y: number }> {
  await words.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  return words.evaluate((element) => {
    const [line] = element.getClientRects()
    return { x: (line?.left ?? 0) + Math.min(8, (line?.width ?? 0) / 2), y: (line?.top ?? 0) + (line?.height ?? 0) / 2 }
  })
}

export async function hover(page: Page, words: Locator): Promise<void> {
  const { x, y } = await pointIn(words)
  await page.mouse.move(x, y)
}

export async function click(page: Page, words: Locator): Promise<void> {
  const { x, y } = await pointIn(words)
  await page.mouse.click(x, y)
}

export function lineOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationColor)
}

/** What axe-core finds wrong, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** The contrast of two colours of a computed style, by WCAG 2. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of `rgb(r, g, b)` or `color(srgb r g b)`. */
function luminance(colour: string): number {
  const numbers = [...colour.replace('srgb', '').matchAll(/[\d.]+/g)].map(([number]) => Number(number))
  const scale = colour.startsWith('color(') ? 1 : 255
  const [red = 0, green = 0, blue = 0] = numbers.slice(0, 3).map((channel) => {
    const share = channel / scale
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// <reference lib="dom" />
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { extract } from '../../src/extract.js'
import { readArticle } from '../../src/input/article.js'
import { renderOverview } from '../../src/output/html/overview.js'
import { renderHtml } from '../../src/output/html.js'
import { hasBrowser, startBrowser } from '../support/browser.js'
import { SAMPLE } from './sample.js'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const SCHEMES = ['light', 'dark'] as const
const SEED = fileURLToPath(new URL('../../../shared/seed/article-fr.txt', import.meta.url))
const ARTICLES = ['fr/crue-village.txt', 'en/bridge-collapse.html', SEED].filter(
  (name) => name !== SEED || existsSync(SEED),
)

let browser: Browser
let folder: string

describe.skipIf(!hasBrowser)('the page in a browser', { timeout: 60_000 }, () => {
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

  describe('the card', () => {
    it('shows on hover who said it, how that is known and how surely, and links cue and mention', async () => {
      const page = await open(SAMPLE)
      await hover(page, page.locator('article .quote').first())
      const card = page.locator('#card')
      expect(await card.isVisible()).toBe(true)
      const words = await card.textContent()
      for (const part of ['Hélène Quéré', 'direct quote', 'a-t-elle reconnu (reconnaître, statement)', 'elle']) {
        expect(words).toContain(part)
      }
      expect(words).toContain('subject of the cue')
      expect(words).toContain('quote 95\u00a0%, speaker 94\u00a0%')
      expect(await page.locator('article .cue.linked').allTextContents()).toEqual(['a-t-elle reconnu'])
      expect(await page.locator('article .mention.linked').allTextContents()).toEqual(['elle'])
      expect(await page.locator('article .quote.on').count()).toBe(2)
    })

    it('stays while the pointer is on it, and goes when the pointer leaves', async () => {
      const page = await open(SAMPLE)
      await hover(page, page.locator('article .quote').first())
      await page.locator('#card').hover()
      await page.waitForTimeout(400)
      expect(await page.locator('#card').isVisible()).toBe(true)
      await page.mouse.move(5, 5)
      await page.locator('#card').waitFor({ state: 'hidden' })
      expect(await page.locator('.on, .linked').count()).toBe(0)
    })

    it('shows the innermost of what is nested', async () => {
      const page = await open(SAMPLE)
      await hover(page, page.locator('article .quote .quote', { hasText: 'Patience' }))
      expect(await page.locator('#card .name').textContent()).toBe('Unattributed')
    })

    it('stands on the screen wherever the words are', async () => {
      const page = await open(SAMPLE)
      for (const mark of await page.locator('article .quote').all()) {
        await hover(page, mark)
        const box = await page.locator('#card').boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(DESKTOP.width)
        expect(box?.y).toBeGreaterThanOrEqual(0)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(DESKTOP.height)
        await page.keyboard.press('Escape')
      }
    })

    it('opens on a tap at the foot of a phone, and closes on a tap beside it', async () => {
      const page = await open(SAMPLE, { viewport: PHONE, hasTouch: true, isMobile: true })
      const { x, y } = await pointIn(page.locator('article .quote').first())
      await page.touchscreen.tap(x, y)
      const box = await page.locator('#card').boundingBox()
      expect(box?.x).toBe(0)
      expect(box?.width).toBe(PHONE.width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(PHONE.height, 0)
      await page.touchscreen.tap(195, 30)
      expect(await page.locator('#card').isVisible()).toBe(false)
    })

    it('leads to the cue and to the mention', async () => {
      const page = await open(SAMPLE)
      await click(page, page.locator('article .quote').first())
      await page.locator('#card .to-cue').click()
      expect(await page.locator('article .cue:target').textContent()).toBe('a-t-elle reconnu')
      await page.locator('#card .to-mention').click()
      expect(await page.locator('article .mention:target').textContent()).toBe('elle')
    })
  })

  describe('the keyboard', () => {
    it('goes from the skip link over the speakers and the signs, in the order of the text', async () => {
      const page = await open(SAMPLE)
      const speakers = await page.locator('[data-filter]').count()
      const signs = await page.locator('article .ref').count()
      const stops = await tabThrough(page, 1 + speakers + signs)
      expect(stops[0]).toBe('Skip to the article')
      expect(stops.slice(1, 1 + speakers)).toEqual(await page.locator('[data-filter]').allTextContents())
      expect(stops.slice(1 + speakers)).toEqual(await labelsOf(page.locator('article .ref')))
    })

    it('skips to the article', async () => {
      const page = await open(SAMPLE)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref-u1')
    })

    it('shows the card at a sign, enters it, and comes back', async () => {
      const page = await open(SAMPLE)
      await focusByKeyboard(page, '#ref-u1')
      expect(await page.locator('#card').isVisible()).toBe(true)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('card')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Close')
      await page.keyboard.press('Escape')
      expect(await page.locator('#card').isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref-u1')
    })

    it('shows where it is', async () => {
      const page = await open(SAMPLE)
      for (const selector of ['.skip', '[data-filter]', 'article .ref', '#notes .sign']) {
        await focusByKeyboard(page, selector)
        const style = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
        expect(style, selector).toBe('solid')
      }
    })
  })

  describe('the filter', () => {
    it('shows those who are asked for, and everybody again', async () => {
      const page = await open(SAMPLE)
      await page.locator('[data-filter=s2]').click()
      expect(await page.locator('[data-filter=s2]').getAttribute('aria-pressed')).toBe('true')
      expect(await voicesShown(page)).toEqual(['s2'])
      expect(await lineOf(page, 'article .quote[data-voice=s1]')).toBe('rgba(0, 0, 0, 0)')
      expect(await page.locator('[role=status]').textContent()).toBe('3 of 9 quotes and claims shown')
      await page.locator('[data-filter=s1]').click()
      expect(await voicesShown(page)).toEqual(['s1', 's2'])
      await page.getByRole('button', { name: 'Show everybody' }).click()
      expect(await voicesShown(page)).toEqual(['nobody', 's1', 's2', 's3', 's4'])
      expect(await page.locator('[role=status]').textContent()).toBe('')
    })

    it('has no card for what is not shown', async () => {
      const page = await open(SAMPLE)
      await page.locator('[data-filter=s2]').click()
      await hover(page, page.locator('article .quote[data-voice=s1]').first())
      expect(await page.locator('#card').isVisible()).toBe(false)
    })
  })

  describe('looks', () => {
    it.each(SCHEMES)('draw every colour with enough contrast in the %s scheme', async (colorScheme) => {
      const page = await open(manySpeakers(), { colorScheme })
      const looks = await page.evaluate(() =>
        [...document.querySelectorAll('article .quote')].map((quote) => {
          const sign = document.querySelector(`#ref-${(quote as HTMLElement).dataset.entry}`) ?? quote
          quote.classList.add('on')
          return {
            paper: getComputedStyle(document.documentElement).backgroundColor,
            tint: getComputedStyle(quote).backgroundColor,
            ink: getComputedStyle(quote).color,
            line: getComputedStyle(quote).textDecorationColor,
            sign: getComputedStyle(sign).color,
          }
        }),
      )
      expect(new Set(looks.map(({ line }) => line)).size).toBe(9)
      for (const { paper, tint, ink, line, sign } of looks) {
        expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7)
        expect(contrast(line, paper)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(line, tint)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(sign, paper)).toBeGreaterThanOrEqual(4.5)
      }
    })

    it('tell quotes from claims and speakers from one another without colour', async () => {
      const page = await open(SAMPLE)
      const style = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { textDecorationStyle, textDecorationThickness } = getComputedStyle(element)
            return { textDecorationStyle, thickness: Number.parseFloat(textDecorationThickness) }
          })
      const quote = await style('article .quote[data-voice=s1]')
      const claim = await style('article .claim[data-voice=s1]')
      const other = await style('article .quote[data-voice=s2]')
      expect(quote.thickness).toBeGreaterThan(1.5 * claim.thickness)
      expect(quote.textDecorationStyle).not.toBe(other.textDecorationStyle)
    })

    it.each([320, 390, 1280])('fit a screen of %i pixels', async (width) => {
      const page = await open(manySpeakers(), { viewport: { width, height: 800 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })

    it('print the article, who speaks and the notes, and nothing to press', async () => {
      const page = await open(SAMPLE)
      await click(page, page.locator('article .quote').first())
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.locator('#card').isVisible()).toBe(false)
      expect(await page.locator('.skip').isVisible()).toBe(false)
      expect(await page.locator('#notes li').count()).toBe(9)
      const inks = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement)
        return [color, backgroundColor]
      })
      expect(inks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
      expect(contrast(await lineOf(page, 'article .quote'), 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(4.5)
    })

    it('lead from a sign to its note without scripts', async () => {
      const page = await open(SAMPLE, { javaScriptEnabled: false })
      await page.locator('#ref-u3').click()
      expect(page.url()).toMatch(/#note-u3$/)
    })
  })

  describe.each(ARTICLES)('%s', (name) => {
    it.each([
      { colorScheme: 'light', viewport: DESKTOP },
      { colorScheme: 'dark', viewport: PHONE },
    ] as const)(
      'is accessible with a card and with a filter, $colorScheme, $viewport.width pixels',
      async (options) => {
        const page = await open(await article(name), options)
        await click(page, page.locator('article .quote').nth(1))
        expect(await violations(page)).toEqual([])
        await page.locator('[data-filter]').first().click()
        expect(await violations(page)).toEqual([])
      },
    )

    it('fetches nothing', async () => {
      const page = await open(await article(name))
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await page.reload()
      await click(page, page.locator('article .quote').first())
      expect(requests).toEqual([page.url()])
    })
  })

  it.each([
    { colorScheme: 'light', viewport: PHONE },
    { colorScheme: 'dark', viewport: DESKTOP },
  ] as const)('the overview is accessible, $colorScheme, $viewport.width pixels', async (options) => {
    const articles = [{ href: 'a.html', headline: 'Un titre', language: 'fr', quotes: 3, claims: 1, speakers: 1 }]
    const speakers = Array.from({ length: 20 }, (_, index) => ({
      name: `Ana Marquès-de-la-Fontaine ${index}`,
      kind: 'person' as const,
      quotes: 3,
      claims: 1,
      articles: 1,
    }))
    const page = await openHtml(renderOverview(articles, speakers), options)
    expect(await violations(page)).toEqual([])
    await page.locator('summary').click()
    expect(await page.locator('.others li').count()).toBe(5)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width)
    const paper = await page.locator('html').evaluate((element) => getComputedStyle(element).backgroundColor)
    for (const part of await page.locator('tr:first-child rect').all()) {
      const fill = await part.evaluate((element) => getComputedStyle(element).fill)
      expect(contrast(fill, paper)).toBeGreaterThanOrEqual(3)
    }
  })

  describe('the policy', () => {
    const attack = `<style>h1 { color: red }</style><img src="https://example.org/x.png" onerror="window.intruded = true">
      <script>window.intruded = true</script></main>`
    const attacked = (page: string) => page.replace('</main>', attack)

    it('stops what would have come through all escaping', async () => {
      const page = await open(SAMPLE, {}, attacked)
      expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
      expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).not.toBe('rgb(255, 0, 0)')
    })

    it('is what stops it', async () => {
      const page = await open(SAMPLE, {}, (html) => attacked(html.replace('Content-Security-Policy', 'x')))
      expect(await page.evaluate(() => 'intruded' in window)).toBe(true)
    })
  })
})

async function article(name: string): Promise<QuotesDocument> {
  const path = name === SEED ? SEED : new URL(`../../fixtures/${name}`, import.meta.url)
  const { text, title } = await readArticle(readFileSync(path), name)
  return extract(text, { source: name, title, includeText: true })
}

/** The sample with as many speakers as there are colours, and nobody. */
function manySpeakers(): QuotesDocument {
  const speakers = SAMPLE.quotes.slice(0, 8).map((_, index) => ({ ...SAMPLE.speakers[0]!, id: `s${index + 1}` }))
  const quotes = SAMPLE.quotes.slice(0, 9).map((quote, index) => {
    const known = speakers[index]
    const speaker = known === undefined ? null : { ...SAMPLE.quotes[0]!.speaker!, id: known.id }
    return { ...quote, utterance: `u${index}`, claim: null, speaker }
  })
  return { ...SAMPLE, speakers, quotes, claims: [] }
}

/** The page of a document, changed before it is read. */
function open(
  document: QuotesDocument,
  options: BrowserContextOptions = {},
  change: (html: string) => string = (html) => html,
): Promise<Page> {
  return openHtml(change(renderHtml(document)), options)
}

/** A page in a window of its own. Errors of its script are failures. */
async function openHtml(html: string, options: BrowserContextOptions): Promise<Page> {
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
async function pointIn(words: Locator): Promise<{ x: number; y: number }> {
  await words.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  return words.evaluate((element) => {
    const [line] = element.getClientRects()
    return { x: (line?.left ?? 0) + Math.min(8, (line?.width ?? 0) / 2), y: (line?.top ?? 0) + (line?.height ?? 0) / 2 }
  })
}

async function hover(page: Page, words: Locator): Promise<void> {
  const { x, y } = await pointIn(words)
  await page.mouse.move(x, y)
}

async function click(page: Page, words: Locator): Promise<void> {
  const { x, y } = await pointIn(words)
  await page.mouse.click(x, y)
}

/** What stands at each stop of the tabulator, by its label or its text. */
async function tabThrough(page: Page, count: number): Promise<string[]> {
  const stops: string[] = []
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null
        return element?.ariaLabel ?? element?.textContent ?? ''
      }),
    )
  }
  return stops
}

async function focusByKeyboard(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`the tabulator never comes to ${selector}`)
}

function labelsOf(elements: Locator): Promise<(string | null)[]> {
  return elements.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))
}

/** Whose words are drawn, and whose notes are shown; they must be the same. */
async function voicesShown(page: Page): Promise<string[]> {
  const voices = async (selector: string) => {
    const all = await page
      .locator(selector)
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.voice ?? ''))
    return [...new Set(all)].sort()
  }
  const signs = await voices('article .ref:visible')
  expect(await voices('#notes li:visible')).toEqual(signs)
  return signs
}

function lineOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationColor)
}

/** What axe-core finds wrong, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** The contrast of two colours of a computed style, by WCAG 2. */
function contrast(one: string, other: string): number {
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

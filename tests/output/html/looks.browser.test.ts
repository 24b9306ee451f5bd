/// <reference lib="dom" />
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../../src/document.js'
import { renderOverview } from '../../../src/output/html/overview.js'
import { SAMPLE } from '../sample.js'
import { click, contrast, DESKTOP, describeInBrowser, lineOf, open, openHtml, PHONE, violations } from './page.js'

const SCHEMES = ['light', 'dark'] as const

describeInBrowser('the looks of the page', () => {
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

/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SAMPLE } from '../sample.js'
import { click, DESKTOP, describeInBrowser, hover, lineOf, open, PHONE, pointIn } from './page.js'

describeInBrowser('the page in use', () => {
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
})

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

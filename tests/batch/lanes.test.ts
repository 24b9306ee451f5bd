import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inLanes, inOrder } from '../../src/batch/lanes.js'

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    taken.push(number)
    yield number
  }
}
const never = new AbortController().signal

describe('inLanes', () => {
  it('does each once, so many at a time', async () => {
    let running = 0
    let most = 0
    const done: number[] = []
    await inLanes(numbers(20), 3, never, async (number, index) => {
      expect(index).toBe(number)
      running += 1
      most = Math.max(most, running)
      await sleep(number % 3)
      running -= 1
      done.push(number)
    })
    expect(most).toBe(3)
    expect(done.sort((a, b) => a - b)).toEqual([...Array(20).keys()])
  })

  it('takes no more once a signal stops it, and finishes those in hand', async () => {
    const stop = new AbortController()
    const taken: number[] = []
    const done: number[] = []
    await inLanes(numbers(100, taken), 4, stop.signal, async (number) => {
      if (number === 5) stop.abort()
      await sleep(2)
      done.push(number)
    })
    expect(taken.length).toBeLessThan(15)
    expect(done.sort((a, b) => a - b)).toEqual([...done.keys()])
    expect(done.length).toBeGreaterThan(5)
  })

  it('takes no more once one fails, finishes the others, and tells the first failure', async () => {
    const taken: number[] = []
    const done: number[] = []
    const work = async (number: number) => {
      await sleep(number === 4 ? 0 : 2)
      if (number === 4 || number === 6) throw new Error(`no ${number}`)
      done.push(number)
    }
    await expect(inLanes(numbers(100, taken), 4, never, work)).rejects.toThrow('no 4')
    expect(taken.length).toBeLessThan(15)
    expect(done).toEqual(expect.arrayContaining([0, 1, 2, 3, 5]))
  })
})

describe('inOrder', () => {
  it('gives the results in the order of the items, and holds few of them', async () => {
    const given: number[] = []
    const taken: number[] = []
    await inOrder(
      numbers(50, taken),
      5,
      never,
      async (number) => {
        await sleep(number % 10 === 0 ? 5 : 0)
        return number
      },
      async (number) => {
        expect(taken.length - given.length).toBeLessThanOrEqual(6)
        given.push(number)
      },
    )
    expect(given).toEqual([...Array(50).keys()])
  })
})

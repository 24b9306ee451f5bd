/** Does the same to many things, several at a time, and takes no more of them than it does. */

/**
 * Hands each item with its index to `work`, so many at a time, until there are no more or `signal` says to stop; then waits for those
 * in hand.
 * @throws the first error of `work` or of the items: no more are taken then
 */
export async function inLanes<Item>(
  items: AsyncGenerator<Item>,
  lanes: number,
  signal: AbortSignal,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const errors: unknown[] = []
  let index = 0
  const lane = async () => {
    try {
      for await (const item of items) {
        if (signal.aborted || errors.length > 0) return
        index += 1
        await work(item, index - 1)
      }
    } catch (error) {
      errors.push(error)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (errors.length > 0) throw errors[0]
}

/** As `inLanes`, and hands the results of `work` to `give`, one after the other in the order of the items. */
export async function inOrder<Item, Result>(
  items: AsyncGenerator<Item>,
  lanes: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<Result>,
  give: (result: Result) => Promise<void>,
): Promise<void> {
  let before: Promise<void> = Promise.resolve()
  await inLanes(items, lanes, signal, async (item) => {
    const turn = before
    let pass = () => {}
    before = new Promise((resolve) => {
      pass = resolve
    })
    try {
      const result = await work(item)
      await turn
      await give(result)
    } finally {
      pass()
    }
  })
}

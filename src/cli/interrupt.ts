/** Being told to stop. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** What a command gives back to the shell where it was told to stop. */
export const INTERRUPTED = 130

/** Runs a task with a signal that the first Ctrl-C (or SIGTERM) sets off; a second one ends the process as it always does. */
export async function interruptible<Result>(task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  const stop = () => {
    release()
    controller.abort()
  }
  const release = () => {
    for (const name of SIGNALS) process.off(name, stop)
  }
  for (const name of SIGNALS) process.on(name, stop)
  try {
    return await task(controller.signal)
  } finally {
    release()
  }
}

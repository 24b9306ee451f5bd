/** A Spark cluster on this machine: a master and its workers, each a process of its own, from the PySpark package. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Where PySpark is. */
export interface Spark {
  readonly python: string
  readonly home: string
}

/** PySpark of `PYSPARK_PYTHON`, else of `python3`; what is missing, in words, where it or Java is absent. */
export function findSpark(): Spark | string {
  const python = process.env.PYSPARK_PYTHON ?? 'python3'
  const { status, stdout } = spawnSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
    encoding: 'utf8',
  })
  if (status !== 0) return `${python} has no PySpark`
  return spawnSync('java', ['-version']).status === 0 ? { python, home: stdout.trim() } : 'there is no Java'
}

/** The class that each of the cluster's processes runs. */
const DEPLOY = 'org.apache.spark.deploy'
const HOST = '127.0.0.1'
/** A busy machine takes minutes to start what a free one starts in seconds. */
const PATIENCE = 300_000

export class Cluster {
  readonly #processes: ChildProcess[] = []
  #master = ''

  /** Logs and the workers' folders go into `folder`. */
  constructor(
    readonly spark: Spark,
    readonly folder: string,
  ) {}

  /** Starts the master and so many workers of one core; resolves when all have joined. */
  async start(workers: number): Promise<void> {
    const port = await freePort()
    this.#master = `spark://${HOST}:${port}`
    const place = ['--host', HOST, '--webui-port', '0']
    this.#run('master', [`${DEPLOY}.master.Master`, ...place, '--port', `${port}`])
    await until(() => isOpen(port))
    for (let worker = 1; worker <= workers; worker++) {
      const folder = join(this.folder, `worker-${worker}`)
      mkdirSync(folder)
      const size = ['--cores', '1', '--memory', '1g', '--work-dir', folder]
      this.#run(`worker-${worker}`, [`${DEPLOY}.worker.Worker`, ...place, ...size, this.#master])
    }
  }

  /** Ends a worker (from 1) and its executors at once, as a machine that fails does. */
  killWorker(worker: number): void {
    end(this.#processes[worker]!)
  }

  /** Runs a job to its end; gives its exit code. Its log is `NAME.log`. */
  submit(name: string, options: readonly string[], job: readonly string[]): Promise<number | null> {
    const settings = ['--master', this.#master, '--conf', 'spark.ui.enabled=false', '--executor-memory', '512m']
    const driver = this.#spawn(name, join(this.spark.home, 'bin/spark-submit'), [...settings, ...options, ...job])
    return new Promise((resolve) => driver.on('exit', resolve))
  }

  stop(): void {
    for (const process of this.#processes) end(process)
  }

  #run(name: string, args: readonly string[]): void {
    this.#spawn(name, join(this.spark.home, 'bin/spark-class'), args)
  }

  #spawn(name: string, command: string, args: readonly string[]): ChildProcess {
    const log = openSync(join(this.folder, `${name}.log`), 'w')
    const env = {
      ...process.env,
      SPARK_HOME: this.spark.home,
      SPARK_LOCAL_IP: HOST,
      PYSPARK_PYTHON: this.spark.python,
    }
    // A process group of its own, so that its children end with it.
    const child = spawn(command, args, { cwd: this.folder, env, stdio: ['ignore', log, log], detached: true })
    this.#processes.push(child)
    return child
  }
}

function end({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  process.kill(-pid, 'SIGKILL')
}

/** Resolves when the condition holds. Throws where it does not in five minutes. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await delay(100)) if (await holds()) return
  throw new Error('waited in vain')
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, HOST, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

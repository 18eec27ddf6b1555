/**
 * One process per data folder: two on one PGlite folder silently lose each other's rows. The lock is a file holding the pid;
 * one left behind by a process that is gone is taken over.
 */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export class DataFolderBusy extends Error {
  constructor(
    readonly pid: number,
    folder: string,
  ) {
    super(`数据目录 ${folder} 正被另一个进程（pid ${pid}）使用。请先停止它，或用 DATA_DIR 指定另一个目录。`)
    this.name = 'DataFolderBusy'
  }
}

const held = new Set<string>()

/** Takes the folder for this process; answers how to give it back. Throws DataFolderBusy naming the pid that has it. */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'server.pid')
  for (let tries = 0; tries < 3; tries++) {
    if (take(file)) {
      held.add(file)
      return () => {
        held.delete(file)
        rmSync(file, { force: true })
      }
    }
    const pid = holder(file)
    if (pid === process.pid ? held.has(file) : alive(pid)) throw new DataFolderBusy(pid, folder)
    rmSync(file, { force: true })
  }
  throw new DataFolderBusy(holder(file), folder)
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}

function alive(pid: number): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

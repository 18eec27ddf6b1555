/** How much memory the browser's page and its workers hold, by the system's own figures. */
import { execFileSync } from 'node:child_process'

type Row = { pid: number; parent: number; kb: number; renderer: boolean }

function rows(): Row[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n')
  return lines.map((line) => {
    const [pid = 0, parent = 0, kb = 0] = line.trim().split(/\s+/, 3).map(Number)
    return { pid, parent, kb, renderer: line.includes('--type=renderer') }
  })
}

/** MB of the largest page among this process's descendants. */
export function pageMb(): number {
  const all = new Map(rows().map((row) => [row.pid, row]))
  const isOurs = (row: Row | undefined): boolean =>
    row !== undefined && row.pid > 0 && (row.pid === process.pid || isOurs(all.get(row.parent)))
  const ours = [...all.values()].filter((row) => row.renderer && isOurs(row))
  return Math.round(Math.max(0, ...ours.map(({ kb }) => kb)) / 1024)
}

/** Looks twice a second until stopped; answers the most it saw. */
export function watchMemory(): () => number {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, pageMb())
  }, 500)
  return () => {
    clearInterval(timer)
    return most
  }
}

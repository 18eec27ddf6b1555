/** A PostgreSQL of its own in a temporary folder, from the binaries of the system; it refuses to be run by root. */
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Cluster = { url: string; stop: () => void }

/** The binaries' folder, or undefined where there is no PostgreSQL. */
export function binaries(root = '/usr/lib/postgresql'): string | undefined {
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(a) - Number(b)) : []
  return versions
    .map((version) => join(root, version, 'bin'))
    .filter((folder) => existsSync(join(folder, 'postgres')))
    .at(-1)
}

/** Starts one on a port of 127.0.0.1. Throws where there is none to start. */
export function startPostgresql(port: number): Cluster {
  const bin = binaries()
  if (!bin) throw new Error('no PostgreSQL on this machine: install the package postgresql, or name one in TEST_DATABASE_URL')
  const folder = mkdtempSync(join(tmpdir(), 'beian-postgresql-'))
  const root = process.getuid?.() === 0
  if (root) chownSync(folder, Number(execFileSync('id', ['-u', 'postgres'])), Number(execFileSync('id', ['-g', 'postgres'])))
  const run = (command: string, args: string[]) => {
    const [file, all] = root ? ['runuser', ['-u', 'postgres', '--', join(bin, command), ...args]] : [join(bin, command), args]
    execFileSync(file, all, { stdio: 'ignore', cwd: folder })
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres'])
  run('pg_ctl', ['-D', data, '-w', '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`, 'start'])
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

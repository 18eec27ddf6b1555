/** The master key everything personal is sealed with: given by DATA_KEY, else made once beside the data (good enough to try things out). */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type MasterKey = { key: Buffer; from: 'environment' | 'file' | 'new-file' }

/** Reads or makes the key. Throws with what to do when DATA_KEY is not 32 bytes. */
export function masterKey(dataDir: string, given: string | undefined): MasterKey {
  if (given) return { key: checked(given, 'DATA_KEY'), from: 'environment' }
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'master.key')
  if (existsSync(file)) return { key: checked(readFileSync(file, 'utf8').trim(), file), from: 'file' }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  writeFileSync(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(folder, 0o700)
  return { key, from: 'new-file' }
}

function checked(text: string, where: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32) throw new Error(`${where} 不是 32 字节的 base64 密钥。可用 openssl rand -base64 32 生成一个。`)
  return key
}

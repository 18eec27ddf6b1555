/** The certificate for HTTPS: the operator's own pair, or one made in DATA_DIR so that a phone in the same network may use its camera. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import type { Config } from '../config'

type Pair = { cert: string; key: string }

/** The pair to serve with, or undefined for plain http. */
export async function certificateFor(config: Config): Promise<Pair | undefined> {
  if (config.tlsCert && config.tlsKey) return { cert: readFileSync(config.tlsCert, 'utf8'), key: readFileSync(config.tlsKey, 'utf8') }
  if (!config.https) return undefined
  const folder = join(config.dataDir, 'keys')
  const [certFile, keyFile] = [join(folder, 'tls.crt'), join(folder, 'tls.key')]
  if (!existsSync(certFile) || !existsSync(keyFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const made = await selfSigned()
    writeFileSync(keyFile, made.key, { mode: 0o600 })
    writeFileSync(certFile, made.cert, { mode: 0o600 })
  }
  return { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
}

async function selfSigned(): Promise<Pair> {
  const addresses = Object.values(networkInterfaces())
    .flat()
    .filter((entry) => entry?.family === 'IPv4')
    .map((entry) => ({ type: 7 as const, ip: entry?.address ?? '127.0.0.1' }))
  const made = await generate([{ name: 'commonName', value: 'beian-mobile' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, ...addresses] }],
  })
  return { cert: made.cert, key: made.private }
}

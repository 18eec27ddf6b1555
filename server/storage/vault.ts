/**
 * Personal values leave the process only sealed: AES-256-GCM with the purpose bound in, so that a value cannot be moved to another
 * column. Look-ups go by keyed hashes. All keys are derived from one master key that is not in the database.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const header = 'bk1.'
const ivBytes = 12
const tagBytes = 16

export type Vault = {
  /** Seals text for one purpose, e.g. `accounts.phone`. */
  seal: (text: string, purpose: string) => string
  /** Opens what `seal` gave; throws when it was altered or sealed for another purpose. */
  open: (sealed: string, purpose: string) => string
  sealJson: (value: unknown, purpose: string) => string
  /** The caller names the type: only what this server sealed itself comes back. */
  openJson: <T>(sealed: string, purpose: string) => T
  /** Keyed hash for look-ups and for secrets that are only ever compared, hex. */
  hash: (value: string, purpose: string) => string
  /** The same for bytes: a data key wrapped, a picture sealed. */
  sealBytes: (bytes: Uint8Array, purpose: string, key?: Uint8Array) => Buffer
  openBytes: (sealed: Uint8Array, purpose: string, key?: Uint8Array) => Buffer
}

/** A vault over a master key of 32 bytes. */
export function createVault(masterKey: Uint8Array): Vault {
  const derive = (info: string) => Buffer.from(hkdfSync('sha256', masterKey, 'beian-mobile', info, 32))
  const sealKey = derive('seal')
  const hashKey = derive('hash')

  const sealBytes: Vault['sealBytes'] = (bytes, purpose, key = sealKey) => {
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.from(header), iv, cipher.getAuthTag(), body])
  }
  const openBytes: Vault['openBytes'] = (sealed, purpose, key = sealKey) => {
    const all = Buffer.from(sealed)
    const start = header.length
    if (all.subarray(0, start).toString() !== header) throw new Error('not a sealed value')
    const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(start, start + ivBytes)).setAAD(Buffer.from(purpose))
    decipher.setAuthTag(all.subarray(start + ivBytes, start + ivBytes + tagBytes))
    return Buffer.concat([decipher.update(all.subarray(start + ivBytes + tagBytes)), decipher.final()])
  }
  const seal: Vault['seal'] = (text, purpose) => sealBytes(Buffer.from(text), purpose).toString('base64')
  const open: Vault['open'] = (sealed, purpose) => openBytes(Buffer.from(sealed, 'base64'), purpose).toString()
  return {
    seal,
    open,
    sealBytes,
    openBytes,
    sealJson: (value, purpose) => seal(JSON.stringify(value), purpose),
    openJson: (sealed, purpose) => JSON.parse(open(sealed, purpose)),
    hash: (value, purpose) => createHmac('sha256', hashKey).update(`${purpose}\0${value}`).digest('hex'),
  }
}

/** One person at the API, with the session of a browser: sets the stage for a page that is to be looked at. Not a journey. */
import { createHash, randomUUID } from 'node:crypto'
import type { World } from '../journeys/world'

export type Json = Record<string, unknown>
export type ApiPerson = {
  phone: string
  /** Name and value of the session cookie, for a browser that is to be this person. */
  cookie: { name: string; value: string }
  call: <T = Json>(method: string, path: string, body?: unknown) => Promise<T>
  /** Sends bytes by tus and answers the upload's id. */
  upload: (bytes: Buffer, purpose: string) => Promise<string>
  sha256: (bytes: Buffer) => string
}

const pieceBytes = 256 * 1024
const tus = { 'tus-resumable': '1.0.0' }

/** Signs in with the code from the sandbox's inbox. Every refusal throws with the server's words. */
export async function signInAs(address: string, world: World, phone: string, client: 'h5' | 'console' = 'h5'): Promise<ApiPerson> {
  const json = { 'content-type': 'application/json' }
  const before = await world.codes(phone)
  await fetch(`${address}/api/sign-in-codes`, { method: 'POST', headers: json, body: JSON.stringify({ phone }) })
  const body = JSON.stringify({ phone, code: await world.code(phone, before), client, device: '示例手机' })
  const answer = await fetch(`${address}/api/sessions`, { method: 'POST', headers: json, body })
  if (answer.status !== 201) throw new Error(`${phone} not signed in: ${answer.status} ${await answer.text()}`)
  const [name = '', value = ''] = (answer.headers.get('set-cookie') ?? '').split(';')[0]?.split('=') ?? []
  const session = { cookie: `${name}=${value}`, origin: address }

  const call = async <T>(method: string, path: string, given?: unknown): Promise<T> => {
    const headers = { ...session, 'idempotency-key': randomUUID(), ...(given === undefined ? {} : json) }
    const reply = await fetch(`${address}/api${path}`, {
      method,
      headers,
      ...(given === undefined ? {} : { body: JSON.stringify(given) }),
    })
    const text = await reply.text()
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text.slice(0, 1500)}`)
    return (text ? JSON.parse(text) : undefined) as T
  }

  const upload = async (bytes: Buffer, purpose: string): Promise<string> => {
    const metadata = `purpose ${Buffer.from(purpose).toString('base64')}`
    const created = await fetch(`${address}/api/uploads`, {
      method: 'POST',
      headers: { ...session, ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
    })
    if (created.status !== 201) throw new Error(`upload not created: ${created.status} ${await created.text()}`)
    const id = (created.headers.get('location') ?? '').split('/').at(-1) ?? ''
    for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
      const sent = await fetch(`${address}/api/uploads/${id}`, {
        method: 'PATCH',
        headers: { ...session, ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        body: new Uint8Array(bytes.subarray(offset, offset + pieceBytes)),
      })
      if (sent.status !== 204) throw new Error(`piece refused: ${sent.status} ${await sent.text()}`)
    }
    return id
  }
  return { phone, cookie: { name, value }, call, upload, sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') }
}

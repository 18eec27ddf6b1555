/** Sending a file by tus as the client does: create, then pieces. */
import type { FastifyInstance } from 'fastify'
import type { Person } from './person'

/** Whoever sends: what proves it goes in the headers. */
type Sender = Pick<Person, 'headers'>
const own = '/api/uploads'

export const version = { 'tus-resumable': '1.0.0' }

export async function createUpload(app: FastifyInstance, person: Sender, size: number, purpose = 'certificate', path = own) {
  const metadata = `purpose ${Buffer.from(purpose).toString('base64')}`
  const headers = { ...person.headers, ...version, 'upload-length': String(size), 'upload-metadata': metadata }
  return app.inject({ method: 'POST', url: path, headers })
}

export async function sendPiece(app: FastifyInstance, person: Sender, id: string, offset: number, piece: Buffer, path = own) {
  const headers = {
    ...person.headers,
    ...version,
    'x-http-method-override': 'PATCH',
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
  }
  return app.inject({ method: 'POST', url: `${path}/${id}`, headers, payload: piece })
}

/** The id of a finished upload. */
export async function upload(app: FastifyInstance, person: Sender, bytes: Buffer, purpose = 'certificate', path = own): Promise<string> {
  const created = await createUpload(app, person, bytes.length, purpose, path)
  if (created.statusCode !== 201) throw new Error(`upload not created: ${created.payload}`)
  const id = String(created.headers.location).split('/').at(-1) ?? ''
  const pieceBytes = 256 * 1024
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
    const sent = await sendPiece(app, person, id, offset, bytes.subarray(offset, offset + pieceBytes), path)
    if (sent.statusCode !== 204) throw new Error(`piece refused: ${sent.statusCode} ${sent.payload}`)
  }
  return id
}

export const agreeTo = (person: Person, purpose: string) => person.send('PUT', `/consents/${purpose}`, { given: true, textVersion: '1' })

export type Claim = { slot?: string; purpose?: string; takenBytes?: number }
export const claim = (person: Person, orderId: unknown, uploadId: string, given: Claim = {}) =>
  person.create(`/orders/${orderId}/materials`, {
    uploadId,
    slot: 'subject-person-id-front',
    purpose: 'certificate',
    takenBytes: 800 * 1024,
    ...given,
  })

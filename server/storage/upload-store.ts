/**
 * Uploads on their way in: bytes lie encrypted in a folder, the row says whose they are and how much came in each attempt.
 * The file's size is the truth about the offset, so a killed server resumes where the disk stands.
 */
import { createCipheriv } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { ServerContext } from '../context'
import { uploadCut } from './upload-cuts'

export const maxUploadBytes = 64 * 1024 * 1024
const block = 16

export class UploadStore extends DataStore {
  /** Whose the upload is that is being created right now, by its new id. */
  readonly owners = new Map<string, { accountId: string; sessionId: string | null; invitationId: string | null }>()

  constructor(
    private readonly ctx: ServerContext,
    private readonly folder: string,
  ) {
    super()
    this.extensions = ['creation', 'creation-with-upload', 'termination']
  }

  override async create(upload: Upload): Promise<Upload> {
    const owner = this.owners.get(upload.id)
    if (!owner || upload.size === undefined) throw ERRORS.FILE_NOT_FOUND
    this.owners.delete(upload.id)
    const now = this.ctx.clock.now()
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    await writeFile(this.fileOf(upload.id), '', { mode: 0o600 })
    const of = { account_id: owner.accountId, session_id: owner.sessionId, invitation_id: owner.invitationId }
    const row = { id: upload.id, ...of, size: upload.size, received: 0, attempts: JSON.stringify([{ at: now, bytes: 0 }]) }
    const times = { created_at: now, last_at: now, finished_at: upload.size === 0 ? now : null, claimed_at: null }
    await this.ctx.db
      .insertInto('uploads')
      .values({ ...row, ...times })
      .execute()
    return upload
  }

  override async write(incoming: Readable, id: string, offset: number): Promise<number> {
    const { size } = await this.row(id)
    const cut = await uploadCut(this.ctx, { size, offset })
    let written = 0
    const take = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        const room = cut === undefined ? chunk.length : Math.max(0, cut.allowed - written)
        const kept = chunk.subarray(0, room)
        written += kept.length
        done(null, kept)
      },
    })
    try {
      await pipeline(incoming, take, this.cipher(id, offset), createWriteStream(this.fileOf(id), { flags: 'r+', start: offset }))
    } finally {
      await this.note(id, size)
    }
    if (cut && offset + written < size) await cut.happen()
    return offset + written
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, created_at } = await this.row(id)
    return new Upload({ id, size, offset: await this.sizeOnDisk(id), creation_date: created_at })
  }

  override async remove(id: string): Promise<void> {
    await rm(this.fileOf(id), { force: true })
    await this.ctx.db.deleteFrom('uploads').where('id', '=', id).execute()
  }

  /** Forgets the bytes and keeps the row with its count. */
  async dropBytes(id: string): Promise<void> {
    await rm(this.fileOf(id), { force: true })
  }

  /** The bytes in clear. */
  open(id: string): Readable {
    return createReadStream(this.fileOf(id)).pipe(this.cipher(id, 0))
  }

  /** Somebody comes back to go on: counted apart from what was sent before. */
  async beginAttempt(id: string): Promise<void> {
    const { attempts } = await this.row(id)
    if (attempts.at(-1)?.bytes === 0) return
    const next = [...attempts.slice(-99), { at: this.ctx.clock.now(), bytes: 0 }]
    await this.ctx.db
      .updateTable('uploads')
      .set({ attempts: JSON.stringify(next) })
      .where('id', '=', id)
      .execute()
  }

  private async note(id: string, size: number): Promise<void> {
    const received = await this.sizeOnDisk(id)
    const { attempts, received: before, finished_at } = await this.row(id)
    const last = attempts.at(-1)
    if (last) last.bytes += received - before
    const now = this.ctx.clock.now()
    await this.ctx.db
      .updateTable('uploads')
      .set({ received, attempts: JSON.stringify(attempts), last_at: now, finished_at: received >= size ? (finished_at ?? now) : null })
      .where('id', '=', id)
      .execute()
  }

  private async row(id: string) {
    const row = await this.ctx.db.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw ERRORS.FILE_NOT_FOUND
    return row
  }

  private async sizeOnDisk(id: string): Promise<number> {
    const found = await stat(this.fileOf(id)).catch(() => undefined)
    if (!found) throw ERRORS.FILE_NO_LONGER_EXISTS
    return found.size
  }

  private fileOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw ERRORS.FILE_NOT_FOUND
    return join(this.folder, id)
  }

  /** A stream cipher that can begin at any byte: pieces of one upload fit together, each upload has its own key. */
  private cipher(id: string, offset: number): Transform {
    const key = Buffer.from(this.ctx.vault.hash(id, 'uploads.key'), 'hex')
    const counter = Buffer.alloc(block)
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / block)), 8)
    const cipher = createCipheriv('aes-256-ctr', key, counter)
    cipher.update(Buffer.alloc(offset % block))
    return cipher
  }
}

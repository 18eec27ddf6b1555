/**
 * Pictures and videos come in here by tus, in pieces that can be resumed. Where PATCH cannot be sent (WeChat), POST with
 * X-HTTP-Method-Override does the same. Each upload answers to its owner only;
 * what the second person sends through a link answers to that link only.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint } from '@contract/define-endpoint'
import { invitedTusEndpoints } from '@contract/invited-identity'
import { tusEndpoints } from '@contract/tus'
import { Server } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { findUpload } from '../repositories/uploads'
import { UploadCut } from '../storage/upload-cuts'
import { maxUploadBytes, UploadStore } from '../storage/upload-store'
import { requireInvitation } from './invitation-guard'
import { invitedSender } from './invited-uploads'
import { requireConsentFor } from './material-consent'
import { notFound, Refusal } from './refusal'
import { schemaOf } from './register'
import { requireSession } from './session-guard'

/** Who sends: the account on a phone of its own, or the second person with a link. `allow` throws where the declared purpose may not begin. */
export type Sender = {
  accountId: string
  sessionId: string | null
  invitationId: string | null
  allow: (purpose: string | undefined) => Promise<void>
}
type Door = {
  path: string
  endpoints: readonly Endpoint[]
  begins: string
  guard: (request: FastifyRequest) => Promise<void>
  sender: (ctx: ServerContext, request: FastifyRequest) => Promise<Sender>
}

/**
 * Registers the operations of contract/tus.ts, and those for the second person, each in a scope of its own: bodies are streams there, and tus
 * itself checks what comes. Answers the store that holds what came in.
 */
export function tusRoutes(app: FastifyInstance, ctx: ServerContext): UploadStore {
  const store = new UploadStore(ctx, join(ctx.config.dataDir, 'uploads'))
  const own = { path: '/api/uploads', endpoints: Object.values(tusEndpoints), begins: 'beginUpload' }
  tusScope(app, ctx, store, { ...own, guard: requireSession(ctx), sender: ownSender })
  const invited = { path: '/api/invitation/uploads', endpoints: Object.values(invitedTusEndpoints), begins: 'beginInvitedUpload' }
  tusScope(app, ctx, store, { ...invited, guard: requireInvitation(ctx), sender: invitedSender })
  return store
}

function tusScope(app: FastifyInstance, ctx: ServerContext, store: UploadStore, door: Door): void {
  const tus = new Server({
    path: door.path,
    datastore: store,
    relativeLocation: true,
    maxSize: maxUploadBytes,
    namingFunction: (request) => request.headers.get('x-upload-id') ?? randomUUID(),
    onUploadCreate: async () => ({ metadata: {} }),
    onResponseError: (_request, error) => failureFor(error),
  })
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.addHook('onRequest', door.guard)
    scope.setValidatorCompiler(() => (value) => ({ value }))
    for (const endpoint of door.endpoints) {
      const serve = endpoint.id === door.begins ? create : pass
      const handler = async (request: FastifyRequest, reply: FastifyReply) =>
        serve(ctx, store, tus, await door.sender(ctx, request), request, reply)
      // As a list: a bare HEAD would be taken for the shadow of a GET and left out of the description.
      const method = [endpoint.method]
      scope.route({ method, url: `/api${endpoint.path}`, schema: schemaOf(endpoint), config: { endpointId: endpoint.id }, handler })
    }
  })
}

async function ownSender(ctx: ServerContext, { signedIn }: FastifyRequest): Promise<Sender> {
  if (!signedIn) throw notFound()
  const { accountId, deviceId: sessionId } = signedIn
  const allow = async (purpose: string | undefined) => {
    if (purpose) await requireConsentFor(ctx, accountId, purpose)
  }
  return { accountId, sessionId, invitationId: null, allow }
}

type Serve = (
  ctx: ServerContext,
  store: UploadStore,
  tus: Server,
  sender: Sender,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>

const create: Serve = async (_ctx, store, tus, { allow, ...owner }, request, reply) => {
  const length = Number(request.headers['upload-length'])
  if (!Number.isSafeInteger(length) || length < 0) throw badRequest('缺少文件的大小')
  if (length > maxUploadBytes) throw tooLarge()
  await allow(purposeOf(request.headers['upload-metadata']))
  const id = randomUUID()
  store.owners.set(id, owner)
  try {
    return await forward(tus, request, reply, 'POST', { 'x-upload-id': id })
  } finally {
    store.owners.delete(id)
  }
}

const pass: Serve = async (ctx, store, tus, sender, request, reply) => {
  const { uploadId } = request.params as { uploadId: string }
  const row = await findUpload(ctx, sender, uploadId)
  if (!row || row.claimed_at) throw notFound()
  const method = methodOf(request)
  if (method === 'HEAD') await store.beginAttempt(uploadId)
  return forward(tus, request, reply, method, {})
}

function methodOf(request: FastifyRequest): string {
  const override = request.headers['x-http-method-override']
  if (request.method !== 'POST') return request.method
  if (override === 'PATCH' || override === 'DELETE' || override === 'HEAD') return override
  throw badRequest('这个地址只接收分段上传的内容')
}

/** Hands the request to tus as a web request and its answer back through our own hooks. */
async function forward(tus: Server, request: FastifyRequest, reply: FastifyReply, method: string, more: Record<string, string>) {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  const hasBody = method === 'PATCH' || method === 'POST'
  const init = hasBody ? { body: Readable.toWeb(request.raw) as ReadableStream<Uint8Array>, duplex: 'half' as const } : {}
  const address = new URL(request.url, 'http://localhost')
  const answer = await tus.handleWeb(new Request(address, { method, headers, ...init }) as Parameters<Server['handleWeb']>[0])
  if (answer.status === cutStatus) {
    // The line is dead: no answer at all, as the person's phone would see it.
    request.raw.socket.destroy()
    return reply.hijack()
  }
  for (const [name, value] of answer.headers) if (!/^(access-control-|content-length$)/.test(name)) reply.header(name, value)
  if (answer.status < 400) return reply.code(answer.status).send(answer.status === 204 ? undefined : await answer.text())
  const text = await answer.text()
  return reply
    .code(answer.status)
    .type('application/json')
    .send(text.startsWith('{') ? text : notTus)
}

/** tus answers a line of English where headers are missing or wrong. */
const notTus = JSON.stringify({ code: 'bad-upload', says: '上传的请求不完整', wayOut: '请更新到最新版本，再重新选择文件上传' })

const cutStatus = 599

function failureFor(error: Error | { status_code: number; body: string }): { status_code: number; body: string } {
  if (error instanceof UploadCut) return { status_code: cutStatus, body: '' }
  const status = 'status_code' in error ? error.status_code : 500
  const words = { 404: '这次上传已经不在了', 409: '上传的位置对不上', 410: '这次上传已经不在了', 413: '文件超过 64 MB' }[status]
  const failure = {
    code: status === 413 ? 'too-large' : status === 409 ? 'offset-mismatch' : 'upload-failed',
    says: words ?? '这一段没有传成功',
    wayOut: status === 413 ? '请拍一张小一些的，或缩短视频' : '请再试一次，会从断开的地方继续',
  }
  return { status_code: status, body: JSON.stringify(failure) }
}

/** The purpose the client declares when it begins, base64 in `Upload-Metadata: purpose …`. */
function purposeOf(metadata: string | string[] | undefined): string | undefined {
  const value = /(?:^|,)\s*purpose ([A-Za-z0-9+/=]{1,60})/.exec(String(metadata ?? ''))?.[1]
  return value && Buffer.from(value, 'base64').toString('utf8')
}

const badRequest = (says: string) => new Refusal(400, { code: 'bad-upload', says, wayOut: '请重新选择文件再上传' })
const tooLarge = () =>
  new Refusal(413, { code: 'too-large', says: '文件超过 64 MB，没有上传', wayOut: '图片请重新拍一张；视频请缩短到一分钟以内再录' })

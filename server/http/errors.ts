/** Whatever goes wrong on the way, the person gets the one Failure shape: what happened, what to do. */
import type { Failure } from '@contract/define-endpoint'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseStuck } from '../database/watchdog'
import { GatewayError } from '../gateways/gateway-error'
import { notFound, Refusal } from '../routes/refusal'
import { fieldsOf } from './invalid-input'

const unexpected: Failure = {
  code: 'unexpected',
  says: '服务器这边出了问题，这一步没有完成',
  wayOut: '您填的内容没有丢，请过一会儿再试；还不行请致电客服',
}

/** Installs the error handler and the answer to unknown addresses. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error)
    if (!refusal) request.log.error({ err: error }, 'unexpected')
    return refusal ? refuse(reply, refusal) : reply.code(500).send(unexpected)
  })
  app.setNotFoundHandler((request: FastifyRequest, reply) => {
    const api = request.url === '/api' || request.url.startsWith('/api/')
    return api ? refuse(reply, unknownRoute(request.method)) : refuse(reply, notFound())
  })
}

function refuse(reply: FastifyReply, refusal: Refusal) {
  const { retryAfterSeconds } = refusal.failure
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds))
  return reply.code(refusal.status).send({ ...refusal.failure, ...refusal.more })
}

function refusalOf(error: FastifyError): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (error.validation) return invalidInput(error)
  if (error instanceof DatabaseStuck || isConnectionLoss(error)) return databaseAway()
  if (error instanceof GatewayError) return partyAway()
  const status = error.statusCode
  if (status === undefined || status >= 500) return undefined
  return plainRefusals[status] ?? new Refusal(400, { code: 'bad-request', says: '请求的格式不对', wayOut: '请更新到最新版本后再试' })
}

function invalidInput(error: FastifyError): Refusal {
  const fields = fieldsOf(error.validation ?? [])
  return new Refusal(400, {
    code: 'invalid-input',
    says: fields[0]?.says ?? '有内容填写得不对',
    wayOut: '请按提示改好后再试',
    fields,
  })
}

const plainRefusals: Record<number, Refusal> = {
  404: notFound(),
  413: new Refusal(413, { code: 'too-large', says: '这次发送的内容太大了', wayOut: '图片请不超过 64 MB，文字请分开填写' }),
  415: new Refusal(415, { code: 'wrong-media-type', says: '服务器不认识这种格式的内容', wayOut: '请更新到最新版本后再试' }),
  429: new Refusal(429, { code: 'too-many-requests', says: '操作太频繁了', wayOut: '请等一分钟再试', retryAfterSeconds: 60 }),
}

const unknownRoute = (method: string) =>
  new Refusal(404, { code: 'no-such-operation', says: `服务器没有这个功能（${method}）`, wayOut: '请更新到最新版本后再试' })

const databaseAway = () =>
  new Refusal(503, {
    code: 'database-away',
    says: '服务器暂时存不了数据',
    wayOut: '您填的内容还在这台手机上，请过几秒再试',
    retryAfterSeconds: 5,
  })

const partyAway = () =>
  new Refusal(503, { code: 'party-away', says: '对方系统暂时没有回应', wayOut: '这不是您的问题，请过几分钟再试', retryAfterSeconds: 60 })

/** Codes of Node and PostgreSQL for a lost or refused connection, a server shutting down, too many connections, a lost race. */
const lost = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[123]|08\w{3}|53300|40001|40P01)$/
const isConnectionLoss = (error: FastifyError) =>
  lost.test(error.code ?? '') || /Connection terminated|timeout exceeded when trying to connect|Query read timeout/.test(error.message)

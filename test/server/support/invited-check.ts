/** 陈一 of 北京样例科技 fills in, 赵二 is elsewhere: a link to his 视频核身, and what he does with it on a phone of his own (spec H J3). */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IdentityCheck } from '@contract/identity'
import type { FastifyInstance } from 'fastify'
import { beijingAccount, beijingAnswers } from './beijing'
import { type Person, request, signIn } from './person'
import { upload } from './upload'

export const clip = (name: string) => readFileSync(join(process.cwd(), 'test/server/support/clips', name))
export const uploads = '/api/invitation/uploads'

/** A draft with two people in it, saved once. */
export async function beijingDraft(app: FastifyInstance, phone = beijingAccount): Promise<{ owner: Person; orderId: string }> {
  const owner = await signIn(app, phone)
  const orderId = String((await owner.create('/orders')).body.id)
  const saved = await owner.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: beijingAnswers() })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  return { owner, orderId }
}

export async function linkToCheck(owner: Person, orderId: string, n = 0): Promise<string> {
  const { status, body } = await owner.send('POST', `/orders/${orderId}/identity-checks/${n}/invitation`)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return String(body.secret)
}

export type SecondPhone = ReturnType<typeof secondPhone>

/** Whoever holds a link, and nothing else. */
export function secondPhone(app: FastifyInstance, secret: string) {
  const headers = { 'x-invitation': secret }
  const call = (method: 'GET' | 'POST', path = '', body?: unknown) => request(app, method, `/invitation${path}`, body, headers)
  const agree = (purpose: string, given = true) => call('POST', '/consents', { purpose, given, textVersion: '2026-11' })
  const begin = async (body: Record<string, unknown> = {}) =>
    (await call('POST', '/identity-checks', body)).body as unknown as IdentityCheck
  const film = async (check: { nonce: string }, video = clip('face.webm')) => {
    const uploadId = await upload(app, { headers }, video, 'face', uploads)
    const sha256 = createHash('sha256').update(video).digest('hex')
    return call('POST', '/identity-check/video', { uploadId, nonce: check.nonce, sha256 })
  }
  return { headers, call, look: () => call('GET'), agree, begin, film }
}

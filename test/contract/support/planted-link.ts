/** Links: one to a verification that waits, planted in the database: a generated test need not live through a filing to hold one. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { secondsAfter } from '../../../server/clock'
import { smsHash } from '../../../server/lifecycle/sms-verifications'
import { completeAnswers } from '../../server/support/filing'
import { linkToCheck, secondPhone, uploads } from '../../server/support/invited-check'
import type { Person } from '../../server/support/person'
import { createUpload } from '../../server/support/upload'

/** Answers its secret. The order stands in 短信核验 afterwards. */
export async function plantedLink(app: FastifyInstance, person: Person, orderId: string): Promise<string> {
  const ctx = app.context
  const at = ctx.clock.now()
  await ctx.db.updateTable('orders').set({ status: 'sms-verifying', status_at: at }).where('id', '=', orderId).execute()
  await ctx.db
    .insertInto('sms_verifications')
    .values({
      id: randomUUID(),
      order_id: orderId,
      round: 1,
      n: 1,
      person: 'subject',
      person_index: 0,
      phone_hash: smsHash(ctx, 'phone', person.phone),
      phone_sealed: ctx.vault.seal(person.phone, 'sms_verifications.phone'),
      name_sealed: ctx.vault.seal('林小溪', 'sms_verifications.name'),
      last_six_hash: smsHash(ctx, 'last-six', '079019'),
      code_hash: smsHash(ctx, 'code', '384756'),
      sent_at: at,
      expires_at: secondsAfter(at, 24 * 3600),
      verified_at: null,
      lapsed_at: null,
      attempts_left: 5,
      resends_left: 3,
    })
    .execute()
  const { status, body } = await person.send('POST', `/orders/${orderId}/sms-verifications/1/invitation`)
  if (status !== 201) throw new Error(`no link: ${JSON.stringify(body)}`)
  return String(body.secret)
}

/** A link to the video check of an order that is being filled in: agreed to, begun, a video on its way. */
export async function plantedCheckLink(
  app: FastifyInstance,
  person: Person,
  orderId: string,
): Promise<{ secret: string; uploadId: string }> {
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: completeAnswers() })
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.body)}`)
  const secret = await linkToCheck(person, orderId)
  const phone = secondPhone(app, secret)
  for (const purpose of ['face', 'location']) await phone.agree(purpose)
  await phone.begin()
  const { location } = (await createUpload(app, phone, 4000, 'face', uploads)).headers
  return { secret, uploadId: String(location).split('/').at(-1) ?? '' }
}

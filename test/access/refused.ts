/** Three people whose filing came back, at three moments of their answer: part of it mended, all of it, and nobody picked up the phone. */
import type { Answers } from '@domain/filing/answers'
import type { World } from '../journeys/world'
import type { ApiPerson, Json } from './person'
import { sampleSet } from './pictures'

export const refusedRoles = ['mender', 'answerer', 'unreached'] as const
export type RefusedRole = (typeof refusedRoles)[number]
type Refused = { role: string; person: ApiPerson; orderId: string }

export const refusedReasons = [
  { anchor: 'subject.contactAddress', says: '通信地址没有写区县', advice: '请从区县写起，一直写到房间号' },
  { anchor: 'materials.commitment-letter', says: '承诺书的签名看不清', advice: '请重新签名后，在光线好的地方再拍一张' },
]
const siteName = { anchor: 'sites.0.siteName', says: '名称看不出网站放什么内容', advice: '写清楚主题', example: '小溪的摄影笔记' }
const whole = { anchor: 'order', says: '请说明网站是否有评论功能' }

const isRefused = (role: string): role is RefusedRole => refusedRoles.some((one) => one === role)

/** Sends the submitted order back as the role wants it, and answers as far as the role has come. */
export async function comeBack(world: World, actor: Refused): Promise<void> {
  const { role, person, orderId } = actor
  const desk = (act: Json) => world.desk(orderId, act)
  if (!isRefused(role)) return
  if (role === 'unreached') {
    await desk({ action: 'call', answered: false })
    await desk({ action: 'call', answered: false })
    return
  }
  const reasons = role === 'mender' ? [...refusedReasons, siteName] : [refusedReasons[0], refusedReasons[1], whole]
  await desk({ action: 'reject', kind: role === 'mender' ? 'changes' : 'rejected', reasons })
  const draft = await person.call<{ revision: number; answers: Answers }>('GET', `/orders/${orderId}/answers`)
  const answers = role === 'mender' ? addressMended(draft.answers) : await letterMended(actor, explained(addressMended(draft.answers)))
  await person.call('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers })
}

const addressMended = (answers: Answers): Answers => ({
  ...answers,
  subject: { ...answers.subject, contactAddress: `南山区${answers.subject.contactAddress}` },
})

const explained = (answers: Answers): Answers => ({
  ...answers,
  replies: { round: 1, byAnchor: { order: { note: '没有评论功能，只展示自己拍的照片。', at: '2026-09-14T10:00:00.000Z' } } },
})

async function letterMended({ person, orderId }: Refused, answers: Answers): Promise<Answers> {
  const slot = 'commitment-letter'
  const uploadId = await person.upload((await sampleSet())[2], 'certificate')
  const claimed = await person.call('POST', `/orders/${orderId}/materials`, { uploadId, slot, purpose: 'letter', takenBytes: 800 * 1024 })
  const before = answers.materials[slot]
  return {
    ...answers,
    materials: { ...answers.materials, [slot]: { ...before, at: before?.at ?? '', objectId: String(claimed.objectId) } },
  }
}

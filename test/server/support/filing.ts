/** 林小溪 of the minimal world, from sign-in to a filing that can be submitted: an individual in 广东 (spec H, J1). */
import { randomUUID } from 'node:crypto'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { FastifyInstance } from 'fastify'
import { type Person, signIn } from './person'
import { photo } from './pictures'
import { agreeTo, claim, upload } from './upload'

export const applicant = {
  phone: '13800138001',
  name: '林小溪',
  idNumber: '440305199003079019',
  email: 'xiaoxi@example.com',
  address: '科苑路 8 号 3 栋 501 室',
}

const pictures = [
  'subject-person-id-front',
  'subject-person-id-back',
  'commitment-letter',
  'responsibility-notice',
  'fingerprinted-id-copy',
  'residence-proof',
]

export const completeAnswers = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '440000', cityCode: '440300', countyCode: '440305' },
    subjectNature: 'individual',
    subjectCertificateType: 'resident-id',
    subjectCertificateNumber: applicant.idNumber,
    domain: 'xiaoxi-notes-demo.cn',
    resource: { kind: 'cvm', id: 'ins-1' },
  },
  subject: {
    subjectName: applicant.name,
    certificateAddress: '广东省深圳市南山区示例路 1 号',
    certificateLongTerm: true,
    contactAddress: applicant.address,
    phone: applicant.phone,
    emergencyPhone: '13900139001',
    email: applicant.email,
  },
  sites: [{ siteName: '小溪的摄影笔记', serviceContent: '其他', siteRemark: '网站主要内容为：个人拍摄的风景照片和拍摄心得' }],
  preview: { agreements: { privacy: '2026-09-14T14:50:00+08:00' } },
})

export type ReadyFiling = { person: Person; orderId: string; revision: number }

/** Everything answered, looked up and uploaded; only the video check is entered as passed, its own tests film it. */
export async function readyFiling(app: FastifyInstance, client: 'h5' | 'weapp' = 'weapp'): Promise<ReadyFiling> {
  const person = await signIn(app, applicant.phone, client)
  await agreeTo(person, 'certificate')
  const orderId = String((await person.create('/orders')).body.id)
  const answers = completeAnswers()
  const detected = await person.send('POST', `/orders/${orderId}/detection`, { answers: answers['verify-type'] })
  if (detected.status !== 200) throw new Error(`detection: ${JSON.stringify(detected.body)}`)
  const objectId = await onePicture(app, person, orderId)
  for (const slot of pictures) {
    const signed = slot.endsWith('letter') || slot.endsWith('notice') ? { signedOn: '2026-09-13' } : {}
    answers.materials[slot] = { objectId, at: '2026-09-14T14:40:00+08:00', ...signed }
  }
  await enterPassedCheck(app, person, orderId)
  answers['identity-check'] = { checks: { '0': { checkId: 'c', status: 'passed', at: '2026-09-14T14:45:00+08:00' } } }
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers })
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.body)}`)
  return { person, orderId, revision: Number(saved.body.revision) }
}

async function onePicture(app: FastifyInstance, person: Person, orderId: string): Promise<string> {
  const claimed = await claim(person, orderId, await upload(app, person, await photo(400, 300)))
  if (claimed.status !== 201) throw new Error(`not claimed: ${JSON.stringify(claimed.body)}`)
  return String(claimed.body.objectId)
}

export async function enterPassedCheck(app: FastifyInstance, person: Person, orderId: string): Promise<void> {
  const { db, vault, clock } = app.context
  const now = clock.now()
  const row = {
    id: randomUUID(),
    account_id: person.accountId,
    order_id: orderId,
    person: 0,
    name_sealed: vault.seal(applicant.name, 'identity_checks.name'),
    state: 'passed' as const,
    nonce: 'n',
    actions: '[]',
    reasons: '[]',
    location_sealed: null,
    video_object_id: null,
    video_sha256: null,
    attempt: 1,
    attempts_left: 4,
  }
  await db
    .insertInto('identity_checks')
    .values({ ...row, created_at: now, updated_at: now, expires_at: now, decided_at: now })
    .execute()
}

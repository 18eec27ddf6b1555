/** 北京样例科技 of the maximal world, with a site person elsewhere: two people are texted (spec H J3, K4). */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { FastifyInstance } from 'fastify'
import { detected, handIn } from './hand-in'
import { type Person, request, signIn } from './person'
import type { Sandbox } from './submitted'
import { agreeTo } from './upload'

export const beijingAccount = '13800138003'
export const chenYi = { name: '陈一', phone: '13800138003', idNumber: '110105198506129020', lastSix: '129020' }
export const zhaoEr = { name: '赵二', phone: '13800138004', idNumber: '420106198808089019', lastSix: '089019' }

const person = ({ name, phone, idNumber }: typeof chenYi) => ({ name, phone, idType: 'resident-id', idNumber, idLongTerm: true })

export const beijingAnswers = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '110000', cityCode: '110100', countyCode: '110105' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91110105MA01B2C0X3',
    domain: 'beijing-sample-demo.cn',
    resource: { kind: 'cvm', id: 'ins-30' },
  },
  subject: {
    subjectName: '北京样例科技有限公司',
    certificateAddress: '北京市朝阳区样例路 3 号',
    certificateLongTerm: true,
    businessScope: '技术开发、技术咨询',
    legalRepName: chenYi.name,
    legalRepIdType: 'resident-id',
    legalRepIdNumber: chenYi.idNumber,
    contactAddress: '样例路 3 号 5 层 501 室',
    ...person(chenYi),
    emergencyPhone: '13800138005',
    email: 'chen@example.com',
  },
  sites: [{ siteName: '样例科技产品中心', serviceContent: '单位门户网站', preApprovalTypes: ['none'] }],
  sitePersons: [{ ...person(zhaoEr), email: 'zhao@example.com', emergencyPhone: '13800138005' }],
})

/** Handed in and at the provider's desk. */
export async function beijingFiling(app: FastifyInstance): Promise<{ person: Person; orderId: string }> {
  const owner = await signIn(app, beijingAccount)
  await agreeTo(owner, 'certificate')
  const orderId = String((await owner.create('/orders')).body.id)
  const answers = beijingAnswers()
  const { outcome } = await detected(owner, orderId, answers['verify-type'])
  if (outcome.kind !== 'type') throw new Error(JSON.stringify(outcome))
  const submitted = await handIn(app, owner, orderId, answers)
  if (submitted.status !== 201) throw new Error(JSON.stringify(submitted.body))
  return { person: owner, orderId }
}

/** The same, submitted to the authority at the clock's moment; the ministry texts five minutes later. */
export async function beijingAtTheAuthority(app: FastifyInstance, sandbox: Sandbox): Promise<{ person: Person; orderId: string }> {
  const filing = await beijingFiling(app)
  await sandbox.reviewers('manual', 'manual')
  await sandbox.desk(filing.orderId, { action: 'approve' })
  await sandbox.desk(filing.orderId, { action: 'submit-to-authority' })
  return filing
}

export type Door = {
  call: (method: 'GET' | 'POST', path: string, body?: unknown) => ReturnType<typeof request>
  /** With the sum solved. */
  verify: (given: Record<string, string>) => ReturnType<typeof request>
  resend: () => ReturnType<typeof request>
}

/** Somebody with a link and nothing else, at an address of their own. */
export function withLink(app: () => FastifyInstance, secret: string): Door {
  const call: Door['call'] = (method, path, body) => request(app(), method, `/invitation${path}`, body, { 'x-invitation': secret })
  const sum = async () => {
    const { puzzleId, question } = (await call('POST', '/puzzle')).body as { puzzleId: string; question: string }
    const [a = 0, b = 0] = (question?.match(/\d/g) ?? []).map(Number)
    return { puzzleId, answer: String(a + b) }
  }
  return {
    call,
    verify: async (given) => call('POST', '/verification', { ...(await sum()), ...given }),
    resend: async () => call('POST', '/resends', await sum()),
  }
}

/** The newest code the ministry sent to a phone. */
export async function ministryCode(sandbox: Sandbox, phone: string): Promise<string> {
  const sent = (await sandbox.inbox(`?channel=sms&to=${phone}`)).filter(({ from }) => from === '12381')
  return sent.at(-1)?.code ?? ''
}

/** Players with something filed already: its owner, who compares, changes, ends, regrets it, or has to say which number is meant. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { samplePerson } from '../../server/seed/sample-certificates/sample-person'
import { licenceIn, regionIn } from '../domain/provinces/places'
import type { World } from '../journeys/world'
import { type ApiPerson, type Json, signInAs } from './person'
import { plainPicture } from './pictures'

export const recordedRoles = ['owner', 'comparer', 'changer', 'ender', 'regretter', 'chooser'] as const
export type RecordedRole = (typeof recordedRoles)[number]

type Filed = { role: RecordedRole; phone: string; province: string; prefix: string; name: string; sites: number; here: boolean }
const filed: readonly Filed[] = [
  { role: 'owner', phone: '13800138601', province: '230000', prefix: '黑', name: '哈尔滨示例冰雪旅游有限公司', sites: 3, here: true },
  { role: 'comparer', phone: '13800138602', province: '440000', prefix: '粤', name: '广州接入样例有限公司', sites: 1, here: false },
  { role: 'changer', phone: '13800138603', province: '510000', prefix: '蜀', name: '成都示例文化有限公司', sites: 2, here: true },
  { role: 'ender', phone: '13800138604', province: '640000', prefix: '宁', name: '银川示例枸杞有限公司', sites: 1, here: true },
  { role: 'regretter', phone: '13800138605', province: '650000', prefix: '新', name: '乌鲁木齐示例果业有限公司', sites: 1, here: true },
  { role: 'chooser', phone: '13800138606', province: '340000', prefix: '皖', name: '合肥示例茶业有限公司', sites: 1, here: false },
]
const severalNumbers = ({ role }: Filed) => role === 'chooser'
const numberOf = ({ prefix, phone }: Filed) => `${prefix}ICP备2020${phone.slice(-4)}号`
const domainOf = ({ role }: Filed, n: number) => `${role}-${n}-demo.cn`
const responsible = ({ province, phone }: Filed, at: number) => {
  const { name, idNumber } = samplePerson(at + 700, { provinceCode: province })
  return { name, idType: 'resident-id', idNumber, phone, email: 'fuzeren@example.com' }
}

const subjectOf = (one: Filed, at: number) => {
  const person = responsible(one, at)
  return {
    filingNumber: numberOf(one),
    state: 'filed',
    nature: 'enterprise',
    certificateType: 'business-licence',
    certificateNumber: licenceIn(one.province),
    name: one.name,
    province: one.province,
    certificateAddress: '示例区示例大道 6 号 2 幢 301 室',
    contactAddress: '示例大道 6 号 2 幢 301 室',
    filedAt: '2020-05-01',
    person: { ...person, isLegalRep: true },
    legalRep: { name: person.name, idNumber: person.idNumber },
    oldCertificate: null,
    providers: one.here ? ['own'] : ['other'],
    account: one.here ? one.phone : null,
    sites: Array.from({ length: one.sites }, (_, i) => ({
      filingNumber: `${numberOf(one)}-${i + 1}`,
      name: `${one.name.replace(/^.*?示例/, '').replace('有限公司', '')}${['门户', '商城', '资讯'][i]}`,
      domains: [domainOf(one, i + 1)],
      homeUrls: [`www.${domainOf(one, i + 1)}`],
      providers: one.here ? (i === 0 && one.sites > 1 ? ['own', 'other'] : ['own']) : ['other'],
      resource: one.here ? `ins-6${at}` : null,
      authorizationCode: null,
      serviceContent: '单位门户网站',
      // The comparer's old number has been given up.
      person:
        one.role === 'comparer'
          ? { ...responsible(one, at + 20), phone: '13700137006' }
          : { ...responsible(one, at + 20), phone: one.phone },
    })),
  }
}

/** What the authority holds: of some, three numbers of one certificate. */
const subjectsOf = (one: Filed, at: number) => {
  const subject = subjectOf(one, at)
  if (!severalNumbers(one)) return [subject]
  const older = { ...subject, filingNumber: `${one.prefix}ICP备0900${one.phone.slice(-4)}号`, filedAt: '2009-03-01', sites: [] }
  return [subject, older, { ...older, filingNumber: `${one.prefix}ICP备0700${one.phone.slice(-4)}号`, filedAt: null }]
}

/** What these players add to the world. */
export function worldOfRecords(server: Json, domain: Json): { [part: string]: Json[] } {
  const holder = (one: Filed) => ({ nature: 'enterprise', name: one.name, certificateNumber: licenceIn(one.province) })
  return {
    accounts: filed.map((one) => ({
      phone: one.phone,
      name: one.name,
      nature: 'enterprise',
      realNameAt: '2026-08-20T10:00:00+08:00',
      certificateNumber: licenceIn(one.province),
      email: null,
      wechat: { mainland: true },
      flagged: false,
    })),
    resources: filed.map((one, at) => ({ ...server, id: `ins-6${at}`, account: one.phone, ips: [`203.0.113.${at + 160}`] })),
    domains: filed.flatMap((one) =>
      Array.from({ length: one.sites + 1 }, (_, i) => ({
        ...domain,
        name: domainOf(one, i + 1),
        holder: holder(one),
        siteReachable: true,
        footerNumber: i === 1 ? null : `${numberOf(one)}-${i + 1}`,
      })),
    ),
    companies: filed.map((one, at) => ({
      certificateNumber: licenceIn(one.province),
      name: one.name,
      state: 'synced',
      changedAt: '2026-06-01',
      legalRep: { name: responsible(one, at).name, idNumber: responsible(one, at).idNumber },
    })),
    phones: [
      ...filed.map(({ phone, province }) => ({ number: phone, province, state: 'ok' })),
      { number: '13700137006', province: '440000', state: 'disused' },
    ],
    subjects: filed.flatMap(subjectsOf),
  }
}

const firstStepOf = (one: Filed, at: number): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: one.role === 'comparer' ? { provinceCode: '440000', cityCode: '440100', countyCode: '440104' } : regionIn(one.province),
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: licenceIn(one.province),
    // Somebody with several numbers begins with a domain that stands under none of them.
    domain: domainOf(one, severalNumbers(one) ? one.sites + 1 : 1),
    resource: { kind: 'cvm', id: `ins-6${at}` },
  },
})

type Entered = { role: RecordedRole; person: ApiPerson; orderId: string }

type Props = { address: string; world: World; clip: Buffer }

/** Every one of them at their moment. */
export const enterRecorded = (props: Props): Promise<Entered[]> =>
  filed.reduce<Promise<Entered[]>>(async (before, one, at) => [...(await before), await enter(props, one, at)], Promise.resolve([]))

async function enter({ address, world, clip }: Props, one: Filed, at: number): Promise<Entered> {
  const { role, phone } = one
  const person = await signInAs(address, world, phone)
  if (role === 'owner') return { role, person, orderId: '' }
  const subjectFilingNumber = numberOf(one)
  const begin = async (body: Json) => {
    const draft = await person.call<{ id: string; revision: number; answers: Answers }>('POST', '/orders', body)
    const save = (answers: Answers) =>
      person.call<{ revision: number }>('PUT', `/orders/${draft.id}/answers`, { revision: draft.revision, answers })
    return { ...draft, save }
  }
  if (!one.here) {
    const draft = await begin({})
    const answers = firstStepOf(one, at)
    await person.call('POST', `/orders/${draft.id}/detection`, { answers: answers['verify-type'] })
    await draft.save(answers)
    return { role, person, orderId: draft.id }
  }
  if (role === 'changer') {
    const draft = await begin({ filingType: 'change-filing', subjectFilingNumber, siteFilingNumbers: [`${subjectFilingNumber}-1`] })
    const { revision } = await draft.save(changed(draft.answers))
    const given = { ...changed(draft.answers), ...(await handedIn(person, draft.id, clip)) }
    await person.call('PUT', `/orders/${draft.id}/answers`, { revision, answers: given })
    return { role, person, orderId: draft.id }
  }
  const filingType = role === 'ender' ? 'deregister-site' : 'deregister-subject'
  const siteFilingNumbers = role === 'ender' ? { siteFilingNumbers: [`${subjectFilingNumber}-1`] } : {}
  const draft = await begin({ filingType, subjectFilingNumber, ...siteFilingNumbers })
  const read = { ...draft.answers.record, subjectFilingNumber, ...siteFilingNumbers, confirmedAt: seen, consequencesReadAt: seen }
  const { revision } = await draft.save({ ...draft.answers, record: read })
  if (role === 'regretter') {
    const before = await world.codes(phone)
    const sent = await person.call<{ people: { n: number }[] }>('POST', `/orders/${draft.id}/revocation-codes`)
    const code = await world.code(phone, before)
    await person.call('POST', `/orders/${draft.id}/revocation`, { revision, codes: sent.people.map(({ n }) => ({ n, code })) })
  }
  return { role, person, orderId: draft.id }
}

const seen = '2026-09-14T09:00:00+08:00'

/** A new name and a new number for the first site, confirmed. */
const changed = (answers: Answers): Answers => ({
  ...answers,
  record: { ...answers.record, confirmedAt: seen },
  sites: answers.sites.map((site, n) => (n === 0 ? { ...site, siteName: '成都示例文化资讯', preApprovalTypes: ['none'] } : site)),
  sitePersons: answers.sitePersons.map((person, n) =>
    n === 0
      ? // What the record does not hold is asked for once something of this person changes.
        {
          ...person,
          emergencyPhone: '13900139603',
          idValidFrom: '2016-05-01',
          idValidTo: '2036-05-01',
          email: person.email ?? 'site@changer-demo.cn',
        }
      : person,
  ),
})

/** The video check and the letter that this change takes. */
async function handedIn(person: ApiPerson, orderId: string, clip: Buffer): Promise<Pick<Answers, 'identity-check' | 'materials'>> {
  for (const purpose of ['camera', 'face', 'certificate'])
    await person.call('PUT', `/consents/${purpose}`, { given: true, textVersion: '1' })
  const check = await person.call('POST', `/orders/${orderId}/identity-checks`, { person: 0 })
  const film = { uploadId: await person.upload(clip, 'face'), nonce: check.nonce, sha256: person.sha256(clip) }
  await person.call('POST', `/identity-checks/${check.id}/video`, film)
  const slot = 'site-person-authorization'
  const letter = { uploadId: await person.upload(await plainPicture(), 'certificate'), slot, purpose: 'letter', takenBytes: 800 * 1024 }
  const { objectId } = await person.call('POST', `/orders/${orderId}/materials`, letter)
  return {
    'identity-check': { checks: { '0': { checkId: String(check.id), status: 'passed', at: seen } } },
    materials: { [slot]: { objectId: String(objectId), at: seen, signedOn: '2026-09-13' } },
  }
}

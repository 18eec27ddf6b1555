// The types that stand on a record, through the API to the number (spec B4, E, K1 approval by type, K6-3; H: J4, J6, J8).
import type { Answers } from '@domain/filing/answers'
import { begin, filedWorld, oneClick } from './support/filed'
import { detected, handIn } from './support/hand-in'
import type { Person } from './support/person'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'
import { toTheEnd } from './support/to-the-end'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const filed = filedWorld(() => test.app, sandbox)
const confirmedAt = '2026-09-14T09:00:00+08:00'

const confirmed = (answers: Answers, subjectFilingNumber = answers.record?.subjectFilingNumber): Answers => ({
  ...answers,
  record: { ...answers.record, subjectFilingNumber, confirmedAt },
})

describe('一键接入: the subject is here (J6 b)', () => {
  let person: Person
  beforeAll(async () => {
    person = await filed.start(oneClick.phone)
  })

  it('is prefilled from the record, confirmed, and texts the site person only', async () => {
    const site = `${oneClick.number}-2`
    const { orderId, answers, body } = await begin(person, 'access', oneClick.number, [site])
    expect(body.record).toMatchObject({ filingNumber: oneClick.number, here: true })
    expect(answers['verify-type']).toMatchObject({ domain: 'one-click-moved-demo.cn', subjectCertificateNumber: '91440104MA9K3J202L' })
    const first = {
      ...answers['verify-type'],
      region: { provinceCode: '440000', cityCode: '440100', countyCode: '440104' },
      resource: { kind: 'cvm' as const, id: 'ins-140' },
    }
    const found = await detected(person, orderId, first)
    expect(found.outcome).toEqual({ kind: 'type', filingType: 'access' })
    expect(found.record).toMatchObject({ filingNumber: oneClick.number, sites: [{ accessedHere: true }, { accessedHere: false }] })
    const given: Answers = {
      ...confirmed({ ...answers, 'verify-type': first }),
      subject: {
        ...answers.subject,
        certificateLongTerm: true,
        businessScope: '网络信息服务',
        idLongTerm: true,
        emergencyPhone: '13800138034',
        email: 'luo@example.com',
      },
      sites: [{ ...answers.sites[0], preApprovalTypes: ['none'] }],
    }
    const submitted = await handIn(test.app, person, orderId, given)
    expect(submitted.body.problems).toBeUndefined()
    expect(submitted.status).toBe(201)
    const { phones, reviewed, progress } = await toTheEnd(person, orderId, sandbox, filed)
    // works before the authority decides (J6)
    expect(reviewed.says).toContain('10–30 分钟')
    expect(phones).toEqual(['13800138014'])
    // K6-3: access keeps both numbers
    expect(progress.filingNumbers).toEqual({ subject: oneClick.number, sites: [{ domain: 'one-click-moved-demo.cn', number: site }] })
    expect(await filed.subject(oneClick.number)).toMatchObject({
      sites: [{ providers: ['own'] }, { providers: ['other', 'own'], resource: 'ins-140', name: '一键样例手册' }],
    })
    expect(await filed.placesOn('ins-140')).toBe(2)
  })

  it('is here from now on: filing it again says so', async () => {
    const again = String((await person.create('/orders')).body.id)
    const found = await detected(person, again, {
      region: { provinceCode: '440000', cityCode: '440100', countyCode: '440104' },
      subjectNature: 'enterprise',
      subjectCertificateType: 'business-licence',
      subjectCertificateNumber: '91440104MA9K3J202L',
      domain: 'one-click-moved-demo.cn',
      resource: { kind: 'cvm', id: 'ins-140' },
    })
    expect(found.outcome).toMatchObject({ kind: 'block', code: 'already-here' })
    expect(found.record).toBeNull()
  })
})

describe('access and a new site of a subject filed elsewhere (J6 a)', () => {
  const phone = '13800138009'
  const number = '粤ICP备15000009号'
  const first = (domain: string) => ({
    region: { provinceCode: '440000', cityCode: '440100', countyCode: '440104' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91440101MA9L7J088A',
    domain,
    resource: { kind: 'cvm' as const, id: 'ins-90' },
  })
  const rest = (answers: Answers): Answers => ({
    ...answers,
    subject: {
      ...answers.subject,
      certificateAddress: '广州市越秀区样例大道 1 号',
      contactAddress: '样例大道 1 号 3 楼 301 室',
      certificateLongTerm: true,
      businessScope: '网络信息服务',
      legalRepIdType: 'resident-id',
      idLongTerm: true,
      emergencyPhone: '13800138035',
      email: 'he@example.com',
    },
  })
  let person: Person

  it('stops an access whose person’s phone on record is out of use, with both ways out', async () => {
    person = await filed.start(phone)
    const orderId = String((await person.create('/orders')).body.id)
    const given = (await person.send('GET', `/orders/${orderId}/answers`)).body.answers as Answers
    const found = await detected(person, orderId, first('access-sample-demo.cn'))
    expect(found.outcome).toEqual({ kind: 'type', filingType: 'access' })
    expect(found.record).toMatchObject({ filingNumber: number, here: false, person: { phoneDisused: true } })
    const answers = rest(confirmed({ ...given, 'verify-type': first('access-sample-demo.cn') }, number))
    const refused = await handIn(test.app, person, orderId, { ...answers, sites: [{ preApprovalTypes: ['none'] }] })
    expect(refused.status).toBe(422)
    const problems = refused.body.problems as { ruleKey: string; hard: boolean; anchors: string[]; says: string; wayOut?: string }[]
    const phoneLine = problems.find(({ anchors }) => anchors.some((anchor) => anchor.endsWith('phone')))
    expect(phoneLine).toMatchObject({ ruleKey: 'record-differs', hard: true })
    // change it at the former provider; or deregister and file anew
    expect(phoneLine?.wayOut).toMatch(/原.*变更/)
    expect(phoneLine?.wayOut).toMatch(/注销/)
  })

  it('keeps the record’s name of the site, whatever is sent', async () => {
    const { orders } = (await person.send('GET', '/orders')).body as { orders: { id: string }[] }
    const orderId = orders[0]?.id ?? ''
    const draft = (await person.send('GET', `/orders/${orderId}/answers`)).body as { revision: number; answers: Answers }
    const sites = [{ ...draft.answers.sites[0], siteName: '换个名字' }]
    await person.send('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers: { ...draft.answers, sites } })
    const refused = await person.create(`/orders/${orderId}/submissions`, { revision: draft.revision + 1 })
    expect(refused.status).toBe(422)
    const names = (refused.body.problems as { ruleKey: string; says: string }[]).filter(({ ruleKey }) => ruleKey === 'record-settled')
    expect(names.map(({ says }) => says)).toContain('接入备案不能修改备案信息')
  })

  it('adds a site to a subject filed elsewhere: its next number, and the subject joins this account', async () => {
    person = await filed.start(phone)
    // the person’s phone answers again
    await filed.change((world) => ({ ...world, phones: world.phones.filter(({ number: one }) => one !== '13700137006') }))
    const orderId = String((await person.create('/orders')).body.id)
    const given = (await person.send('GET', `/orders/${orderId}/answers`)).body.answers as Answers
    const found = await detected(person, orderId, first('access-second-demo.cn'))
    expect(found.outcome).toEqual({ kind: 'type', filingType: 'add-site-no-subject' })
    const answers = rest(confirmed({ ...given, 'verify-type': first('access-second-demo.cn') }, number))
    const submitted = await handIn(test.app, person, orderId, {
      ...answers,
      sites: [{ siteName: '接入样例帮助中心', serviceContent: '单位门户网站', preApprovalTypes: ['none'] }],
      sitePersons: [{ sameAsSubjectPerson: true }],
    })
    expect(submitted.body.problems).toBeUndefined()
    const { progress } = await toTheEnd(person, orderId, sandbox, filed)
    expect(progress.filingNumbers).toEqual({ subject: number, sites: [{ domain: 'access-second-demo.cn', number: `${number}-2` }] })
    expect(await filed.subject(number)).toMatchObject({
      providers: ['other', 'own'],
      account: phone,
      sites: [{ providers: ['other'] }, { filingNumber: `${number}-2`, providers: ['own'], resource: 'ins-90' }],
    })
    const { subjects } = (await person.send('GET', '/records')).body as { subjects: { filingNumber: string; maskedName: string }[] }
    expect(subjects).toMatchObject([{ filingNumber: number, maskedName: '广州接入**有限公司' }])
    expect(JSON.stringify(subjects)).not.toContain('何见山')
  })

  it('does not hand the record to an account that is somebody else', async () => {
    await filed.change((world) => ({
      ...world,
      accounts: world.accounts.map((one) => (one.phone === phone ? { ...one, certificateNumber: '91440104MA9K3J202L' } : one)),
    }))
    expect((await person.send('GET', `/records/${encodeURIComponent(number)}`)).status).toBe(404)
    const orderId = String((await person.create('/orders')).body.id)
    const found = await detected(person, orderId, first('one-click-new-demo.cn'))
    expect(found.outcome).toMatchObject({ kind: 'block' })
    expect(found.record).toBeNull()
  })
})

describe('several numbers and old certificates (spec E rows 12 and 14)', () => {
  const phone = '13800138009'
  const [here, elsewhere] = ['粤ICP备15000009号', '粤ICP备09000009号']
  const first = (domain: string, number = '91440101MA9L7J088A', type = 'business-licence') => ({
    region: { provinceCode: '440000', cityCode: '440100', countyCode: '440104' },
    subjectNature: 'enterprise',
    subjectCertificateType: type,
    subjectCertificateNumber: number,
    domain,
    resource: { kind: 'cvm' as const, id: 'ins-90' },
  })
  let person: Person
  let orderId: string
  beforeEach(async () => {
    person = await filed.start(phone)
    orderId = String((await person.create('/orders')).body.id)
  })

  it('takes the number that holds the domain, else the one in this account', async () => {
    await filed.change((world) => {
      const [one] = world.authority.subjects.filter(({ filingNumber }) => filingNumber === here)
      if (!one) throw new Error('the seed has changed')
      const second = { ...one, filingNumber: elsewhere, sites: [] }
      const joined = { ...one, providers: ['other', 'own'], account: phone }
      const others = world.authority.subjects.filter((subject) => subject !== one)
      return { ...world, authority: { ...world.authority, subjects: [...others, second, joined] } }
    })
    const access = await detected(person, orderId, first('access-sample-demo.cn'))
    expect(access).toMatchObject({ outcome: { filingType: 'access' }, recordNumber: here, record: { filingNumber: here } })
    const added = await detected(person, orderId, first('access-second-demo.cn'))
    expect(added).toMatchObject({ outcome: { filingType: 'add-site' }, recordNumber: here, record: { filingNumber: here, here: true } })
  })

  it('of two elsewhere it takes none: both are named, and the one that was picked is taken', async () => {
    await filed.change((world) => {
      const [one] = world.authority.subjects.filter(({ filingNumber }) => filingNumber === here)
      if (!one) throw new Error('the seed has changed')
      const second = { ...one, filingNumber: elsewhere, filedAt: '2009-03-01', sites: [] }
      return { ...world, authority: { ...world.authority, subjects: [...world.authority.subjects, second] } }
    })
    const open = (await detected(person, orderId, first('access-second-demo.cn'))) as unknown as Record<string, unknown>
    expect(open).toMatchObject({ outcome: { filingType: 'add-site-no-subject' }, record: null })
    expect(open.recordNumber).toBeUndefined()
    expect(open.numbers).toMatchObject([
      { filingNumber: here, provinceCode: '440000', maskedName: expect.stringContaining('*') },
      { filingNumber: elsewhere, filedAt: '2009-03-01', sites: 0 },
    ])
    const draft = (await person.send('GET', `/orders/${orderId}/answers`)).body as { revision: number; answers: Answers }
    const picked = { ...draft.answers, 'verify-type': first('access-second-demo.cn'), record: { subjectFilingNumber: elsewhere } }
    await person.send('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers: picked })
    const chosen = (await detected(person, orderId, first('access-second-demo.cn'))) as unknown as Record<string, unknown>
    expect(chosen).toMatchObject({ recordNumber: elsewhere, record: { filingNumber: elsewhere } })
    expect(chosen.numbers).toHaveLength(2)
  })

  it('shows the record under the certificate it still stands under, and says so', async () => {
    const old = '440101000123456'
    await filed.change((world) => ({
      ...world,
      authority: {
        ...world.authority,
        subjects: world.authority.subjects.map((one) =>
          one.filingNumber === here ? { ...one, oldCertificate: { type: 'business-licence', number: old } } : one,
        ),
      },
    }))
    const found = await detected(person, orderId, first('access-sample-demo.cn'))
    expect(found).toMatchObject({ outcome: { filingType: 'access' }, record: { underOldCertificate: true, certificateNumber: old } })
    expect((found as unknown as { facts: { id: string }[] }).facts.map(({ id }) => id)).toContain('old-certificate')
  })
})

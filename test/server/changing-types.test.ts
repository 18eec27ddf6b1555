// Changes of what is filed here, and the site added after one (spec B4, K1, K6-9; H: J4 in 上海, J8 in 四川 and 江苏).
import type { Answers } from '@domain/filing/answers'
import { begin, filedWorld, institute, oldRules, qichi } from './support/filed'
import { detected, handIn } from './support/hand-in'
import type { Person } from './support/person'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'
import { toTheEnd } from './support/to-the-end'
import { agreeTo } from './support/upload'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const filed = filedWorld(() => test.app, sandbox)
const confirmedAt = '2026-09-14T09:00:00+08:00'
const confirmed = (answers: Answers): Answers => ({ ...answers, record: { ...answers.record, confirmedAt } })

describe('变更网站 (J8)', () => {
  it('in 四川 texts the site person under the new number and replaces it in the record', async () => {
    const person = await filed.start(institute.phone)
    const site = `${institute.number}-1`
    const { orderId, answers } = await begin(person, 'change-site', institute.number, [site])
    expect(answers.sites).toMatchObject([{ filingNumber: site, siteName: '示例研究院门户' }])
    expect(answers.sitePersons).toMatchObject([{ name: '李五', phone: '13800138015' }])
    expect(answers.sources['sitePersons.0.phone']).toEqual({ from: 'imported' })
    const refusedLookUp = await person.send('POST', `/orders/${orderId}/detection`, {
      answers: {
        region: { provinceCode: '510000', cityCode: '510100', countyCode: '510104' },
        subjectNature: 'public-institution',
        subjectCertificateType: 'institution-legal-cert',
        subjectCertificateNumber: '12510100450710800J',
        domain: 'sample-institute-demo.cn',
        resource: { kind: 'cvm', id: 'ins-150' },
      },
    })
    expect(refusedLookUp).toMatchObject({ status: 409, body: { code: 'type-is-chosen' } })
    const given: Answers = {
      ...confirmed(answers),
      sitePersons: [
        { ...answers.sitePersons[0], phone: '13800138027', emergencyPhone: '13800138028', email: 'li@example.com', idLongTerm: true },
      ],
      sites: [{ ...answers.sites[0], preApprovalTypes: ['none'] }],
    }
    const submitted = await handIn(test.app, person, orderId, given)
    expect(submitted.body.problems).toBeUndefined()
    expect(submitted.status).toBe(201)
    const { phones, progress } = await toTheEnd(person, orderId, sandbox, filed)
    expect(phones).toEqual(['13800138027'])
    // no new number, and no filing with the public security to be reminded of
    expect(progress.filingNumbers).toEqual({ subject: institute.number, sites: [{ domain: 'sample-institute-demo.cn', number: site }] })
    expect(progress.says).toContain('备案号不变')
    expect(await filed.subject(institute.number)).toMatchObject({
      person: { name: '赵苑' },
      sites: [{ filingNumber: site, providers: ['own'], resource: 'ins-150', person: { name: '李五', phone: '13800138027' } }],
    })
    expect(await filed.placesOn('ins-150')).toBe(1)
    const told = (await sandbox.inbox(`?channel=app&to=${institute.phone}`)).map(({ event }) => event)
    expect(told).not.toContain('postApproval.publicSecurity30Days')
  })

  it('becomes 变更备案 in 江苏, with the reason beforehand', async () => {
    const person = await filed.start(qichi.phone)
    const { subjects } = (await person.send('GET', '/records')).body as {
      subjects: { sites: { actions: { filingType: string; becomes?: { filingType: string; says: string } }[] }[] }[]
    }
    const action = subjects[0]?.sites[0]?.actions.find(({ filingType }) => filingType === 'change-site')
    expect(action?.becomes).toMatchObject({ filingType: 'change-filing', says: expect.stringContaining('江苏') })
    const { body, answers } = await begin(person, 'change-site', qichi.number, [`${qichi.number}-1`])
    expect(body.filingType).toBe('change-filing')
    expect(answers.subject).toMatchObject({ subjectName: '南京栖迟样例文化有限公司', name: '许栖迟' })
    expect((await person.send('GET', '/orders')).body.orders).toMatchObject([{ type: 'change-filing', domains: ['qichi-culture-demo.cn'] }])
  })
})

describe('变更备案, then 新增网站 (J4, 上海)', () => {
  let person: Person
  beforeAll(async () => {
    person = await filed.start(oldRules.phone)
  })

  it('warns to change the subject’s person first', async () => {
    const { subjects } = (await person.send('GET', '/records')).body as {
      subjects: { actions: { filingType: string; refusal?: unknown; notes: { code: string }[] }[] }[]
    }
    const addSite = subjects[0]?.actions.find(({ filingType }) => filingType === 'add-site')
    expect(addSite?.refusal).toBeUndefined()
    expect(addSite?.notes.map(({ code }) => code)).toContain('change-filing-first')
  })

  it('changes only the subject’s person: the new one is texted, the sites stay', async () => {
    const { orderId, answers } = await begin(person, 'change-filing', oldRules.number)
    // no site is edited: the person on camera is that of the first site filed
    await agreeTo(person, 'face')
    const check = await person.send('POST', `/orders/${orderId}/identity-checks`, { person: 0 })
    expect(check).toMatchObject({ status: 201, body: { maskedName: '方*梅' } })
    const newPerson = { name: '乔万里', idType: 'resident-id', idNumber: '330106199011300027', phone: '13800138013' }
    const submitted = await handIn(test.app, person, orderId, {
      ...confirmed(answers),
      subject: {
        ...answers.subject,
        ...newPerson,
        certificateAddress: '上海市浦东新区样例路 5 号',
        contactAddress: '样例路 5 号 2 幢 201 室',
        certificateLongTerm: true,
        businessScope: '货物贸易',
        legalRepIdType: 'resident-id',
        legalRepIdNumber: newPerson.idNumber,
        idLongTerm: true,
        emergencyPhone: '13800138036',
        email: 'qiao@example.com',
      },
    })
    expect(submitted.body.problems).toBeUndefined()
    // nothing else can be begun meanwhile
    const refused = await person.create('/orders', { filingType: 'add-site', subjectFilingNumber: oldRules.number })
    expect(refused).toMatchObject({ status: 409, body: { code: 'order-in-flight', openOrderId: orderId } })
    const { phones } = await toTheEnd(person, orderId, sandbox, filed)
    expect(phones).toEqual(['13800138013'])
    expect(await filed.subject(oldRules.number)).toMatchObject({
      person: { name: '乔万里', phone: '13800138013', isLegalRep: true },
      sites: [{ filingNumber: `${oldRules.number}-1`, person: { name: '方寻梅' } }],
    })
  })

  it('adds two sites with one person under the next two numbers', async () => {
    const { orderId, answers, body } = await begin(person, 'add-site', oldRules.number)
    expect(body.filingType).toBe('add-site')
    const first = {
      ...answers['verify-type'],
      region: { provinceCode: '310000', cityCode: '310100', countyCode: '310115' },
      domain: 'old-rules-shop-demo.cn',
      resource: { kind: 'cvm' as const, id: 'ins-100' },
    }
    expect((await detected(person, orderId, first)).outcome).toEqual({ kind: 'type', filingType: 'add-site' })
    const site = { serviceContent: '单位门户网站', preApprovalTypes: ['none'] }
    const sitePerson = { sameAsSubjectPerson: true }
    const submitted = await handIn(test.app, person, orderId, {
      ...confirmed({ ...answers, 'verify-type': first }),
      subject: {
        ...answers.subject,
        certificateLongTerm: true,
        businessScope: '货物贸易',
        idLongTerm: true,
        emergencyPhone: '13800138036',
        email: 'qiao@example.com',
      },
      sites: [
        { ...site, siteName: '旧规贸易产品服务' },
        { ...site, siteName: '旧规贸易帮助中心', domains: ['old-rules-help-demo.cn'], resources: [{ kind: 'cvm', id: 'ins-100' }] },
      ],
      sitePersons: [sitePerson, sitePerson],
    })
    expect(submitted.body.problems).toBeUndefined()
    const { progress } = await toTheEnd(person, orderId, sandbox, filed)
    expect(progress.filingNumbers).toEqual({
      subject: oldRules.number,
      sites: [
        { domain: 'old-rules-shop-demo.cn', number: `${oldRules.number}-2` },
        { domain: 'old-rules-help-demo.cn', number: `${oldRules.number}-3` },
      ],
    })
    expect((await filed.subject(oldRules.number))?.sites.map(({ filingNumber }) => filingNumber)).toEqual([
      `${oldRules.number}-1`,
      `${oldRules.number}-2`,
      `${oldRules.number}-3`,
    ])
    expect(await filed.placesOn('ins-100')).toBe(3)
  })
})

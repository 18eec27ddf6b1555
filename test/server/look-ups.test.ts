// What is looked up about single values reaches the person with each save and counts again at submission (spec D, K5): a phone of another
// province, a person who answers for other units, a domain's holder and how its site answers.
import type { World } from '@contract/sandbox-world'
import type { Answers } from '@domain/filing/answers'
import type { LookUps } from '@domain/journey/look-ups'
import { minimalWorld } from '../../server/seed/minimal'
import { applicant, readyFiling } from './support/filing'
import { type Person, request } from './support/person'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
let person: Person
let orderId: string

const world = (change: Partial<World>) => request(test.app, 'PUT', '/sandbox/world', { ...minimalWorld, ...change })
const draft = async () =>
  (await person.send('GET', `/orders/${orderId}/answers`)).body as { revision: number; answers: Answers; lookUps: LookUps }
const saved = async (change: (answers: Answers) => Answers) => {
  const { revision, answers } = await draft()
  const { status, body } = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers: change(answers) })
  expect(status).toBe(200)
  return body as { revision: number; lookUps: LookUps }
}
const withEmergency = (emergencyPhone: string) => (answers: Answers) => ({ ...answers, subject: { ...answers.subject, emergencyPhone } })

beforeAll(async () => {
  const local = { value: 'local-required', asOf: '2021-09', source: 'test' }
  await request(test.app, 'PUT', '/sandbox/settings', { provinceRules: { 440000: { phoneAttributionIndividual: local } } })
  const filing = await readyFiling(test.app)
  person = filing.person
  orderId = filing.orderId
}, 60_000)

it('knows the province of a phone, and of one that nobody lists nothing', async () => {
  const { lookUps } = await saved(withEmergency('13912345678'))
  expect(lookUps.phones).toEqual([
    { number: applicant.phone, provinceCode: '440000', otherSubjects: 0 },
    { number: '13912345678', otherSubjects: 0 },
  ])
  expect((await draft()).lookUps).toEqual(lookUps)
})

it('counts for whom else a person and a phone stand on record, not for the subject itself', async () => {
  const own = { name: applicant.name, idType: 'resident-id', idNumber: applicant.idNumber, phone: applicant.phone }
  const unit = (filingNumber: string, certificateNumber: string) => ({
    filingNumber,
    state: 'filed' as const,
    nature: 'enterprise',
    certificateType: 'business-licence',
    certificateNumber,
    name: '样例公司',
    province: '440000',
    person: own,
    providers: ['other'],
    sites: [{ filingNumber: `${filingNumber}-1`, name: '样例', domains: [], providers: ['other'], person: own }],
  })
  const itself = { ...unit('粤ICP备10000003号', applicant.idNumber), nature: 'individual', certificateType: 'resident-id' }
  const subjects = [unit('粤ICP备10000001号', '91440101MA9L7J088A'), unit('粤ICP备10000002号', '91440104MA9K3J202L'), itself]
  await world({ authority: { ...minimalWorld.authority, subjects } })
  const { lookUps } = await saved(withEmergency('13900139001'))
  expect(lookUps.people).toEqual([{ idNumber: applicant.idNumber, otherSubjects: 2, otherUnitsSites: 2 }])
  expect(lookUps.phones?.find(({ number }) => number === applicant.phone)?.otherSubjects).toBe(2)
  await world({})
})

it('sees who holds the domain, whether its site opens and where its name points', async () => {
  const [first] = minimalWorld.domains
  if (!first) throw new Error('the seed has changed')
  await world({ domains: [{ ...first, siteReachable: true, footerNumber: '粤ICP备1号', resolvesTo: ['198.51.100.1'] }] })
  const { lookUps } = await saved(withEmergency('13900139002'))
  expect(lookUps.domains).toEqual([{ name: first.name, registrar: 'own', expiresAt: '2028-08-01', holder: first.holder }])
  expect(lookUps.sites).toEqual([{ domain: first.name, reachable: true, footerNumber: '粤ICP备1号', resolvesElsewhere: true }])
  await world({})
})

it('leaves unknown what nobody answers', async () => {
  await request(test.app, 'PUT', '/sandbox/gateways', { miit: 'timeout' })
  const { lookUps } = await saved(withEmergency('13900139003'))
  expect(lookUps.people).toEqual([{ idNumber: applicant.idNumber }])
  expect(lookUps.phones?.[0]).toEqual({ number: applicant.phone, provinceCode: '440000' })
  await request(test.app, 'PUT', '/sandbox/gateways', { miit: 'ok' })
})

it('stops a submission with an unticked finding that the look-up made, at its field', async () => {
  // the province wants a number of its own (set above), the number turns out to be 江苏's
  await world({ phones: [{ number: applicant.phone, province: '320000', state: 'ok' }] })
  const { revision, lookUps } = await saved(withEmergency('13900139001'))
  expect(lookUps.phones?.find(({ number }) => number === applicant.phone)?.provinceCode).toBe('320000')
  const refused = await person.create(`/orders/${orderId}/submissions`, { revision })
  const problems = (refused.body.problems ?? []) as { ruleKey: string; anchors: string[]; hard: boolean }[]
  expect({ status: refused.status, keys: problems.map(({ ruleKey, anchors, hard }) => `${ruleKey} ${anchors[0]} ${hard}`) }).toEqual({
    status: 422,
    keys: ['phoneAttributionIndividual subject.phone false'],
  })
})

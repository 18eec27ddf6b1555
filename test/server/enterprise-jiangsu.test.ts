// An enterprise in 江苏 through the API (issue 2, the second journey; spec H J3 for the two phones): licence, a site person who is not the
// legal representative, two sites; each phone is texted, one verifies, then the other.
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { enterPassedCheck } from './support/filing'
import { type Person, signIn } from './support/person'
import { photo } from './support/pictures'
import { serverForFile } from './support/server-for-file'
import { answerSms, sandboxOf } from './support/submitted'
import { agreeTo, claim, upload } from './support/upload'
import { legalRep, sitePerson, yangli } from './support/yangli'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const phone = '13800138020'
const answers = (): Answers =>
  yangli([
    {
      siteName: '扬砾智造售后服务',
      serviceContent: '单位门户网站',
      preApprovalTypes: ['none'],
      domains: ['yangli-service-demo.com'],
      resources: [{ kind: 'lighthouse', id: 'lhins-21' }],
    },
  ])

let person: Person
let orderId: string
let revision: number

beforeAll(async () => {
  await sandbox.reset()
  person = await signIn(test.app, phone)
  await agreeTo(person, 'certificate')
  orderId = String((await person.create('/orders')).body.id)
  const given = answers()
  const detected = await person.send('POST', `/orders/${orderId}/detection`, { answers: given['verify-type'] })
  if ((detected.body.outcome as { kind: string }).kind !== 'type') throw new Error(JSON.stringify(detected.body))
  const province = provinceRules('320000')
  const context = {
    now: '2026-09-14T09:00:00+08:00',
    policy: policy2021,
    detection: detected.body as never,
    ...(province ? { province } : {}),
  }
  const claimed = await claim(person, orderId, await upload(test.app, person, await photo(400, 300)))
  for (const { slot, dated } of journeyOf(given, context).requirements) {
    given.materials[slot] = { objectId: String(claimed.body.objectId), at: context.now, ...(dated ? { signedOn: '2026-09-13' } : {}) }
  }
  await enterPassedCheck(test.app, person, orderId)
  given['identity-check'] = { checks: { '0': { checkId: 'c', status: 'passed', at: context.now } } }
  revision = Number((await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: given })).body.revision)
}, 90_000)

it('asks for 江苏’s letters and video, and is taken', async () => {
  test.app.context.clock.set('2026-09-14T09:00:00+08:00', 'fixed')
  const { answers: held } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: Answers }
  expect(Object.keys(held.materials)).toEqual(expect.arrayContaining(['subject-certificate', 'commitment-letter', 'commitment-video']))
  const submitted = await person.create(`/orders/${orderId}/submissions`, { revision })
  expect(submitted.body.problems).toBeUndefined()
  expect(submitted.status).toBe(201)
})

it('texts each of the two people once, and waits for the second by name', async () => {
  test.app.context.clock.set('2026-09-14T09:00:00+08:00', 'fixed')
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 65 })
  const phones = (await sandbox.order(orderId)).smsVerifications
  expect(phones).toMatchObject([
    { person: 'subject', phone: legalRep.phone, attemptsLeft: 5 },
    { person: 'site', phone: sitePerson.phone, attemptsLeft: 5 },
  ])
  const codeOf = async (to: string) => (await sandbox.inbox(`?channel=sms&to=${to}`)).filter(({ from }) => from === '12381')
  expect(await codeOf(legalRep.phone)).toHaveLength(1)
  expect(await codeOf(sitePerson.phone)).toHaveLength(1)
  const filing = { person, orderId, revision }
  const right = async (who: typeof legalRep) => ({
    code: (await codeOf(who.phone)).at(-1)?.code ?? '',
    phone: who.phone,
    lastSix: who.idNumber.slice(-6),
  })
  const first = await answerSms(filing, sandbox, await right(legalRep), 1)
  expect(first.body).toMatchObject({ outcome: 'accepted', progress: { status: 'sms-verifying' } })
  const { says } = (await person.send('GET', `/orders/${orderId}`)).body
  expect(says).toContain('沈*雨')
  expect(says).not.toContain('沈听雨')
  const second = await answerSms(filing, sandbox, await right(sitePerson), 2)
  expect(second.body).toMatchObject({ outcome: 'accepted', progress: { status: 'authority-review' } })
})

it('gives every site a number of its own; the footer of 江苏 shows the site’s', async () => {
  test.app.context.clock.set('2026-09-16T11:00:00+08:00', 'fixed')
  await sandbox.advance({ days: 40 })
  const done = (await person.send('GET', `/orders/${orderId}`)).body
  expect(done.status).toBe('approved')
  const { subject, sites } = done.filingNumbers as { subject: string; sites: { domain: string; number: string }[] }
  expect(subject).toMatch(/^苏ICP备\d{8}号$/)
  expect(sites).toEqual([
    { domain: 'yangli-demo.cn', number: `${subject}-1` },
    { domain: 'yangli-service-demo.com', number: `${subject}-2` },
  ])
  expect(done.footer).toContain(`>${subject}-1<`)
  const { resources } = (await sandbox.call('GET', '/world')).body as { resources: { id: string; sitesUsed: number }[] }
  expect(resources.filter(({ id }) => id.endsWith('20') || id.endsWith('21')).map(({ sitesUsed }) => sitesUsed)).toEqual([1, 1])
})

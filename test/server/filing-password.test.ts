// 备案密码 under the policy of 2018 (spec K1 access, C14 `isp_verifybamm`): asked of the authority, told to nobody else.
import type { Answers } from '@domain/filing/answers'
import type { LookUps } from '@domain/journey/look-ups'
import { begin, filedWorld, oneClick } from './support/filed'
import { detected } from './support/hand-in'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const filed = filedWorld(() => test.app, sandbox)
const site = `${oneClick.number}-2`

async function access2018() {
  const person = await filed.start(oneClick.phone)
  await sandbox.call('PUT', '/settings', { policyVersion: '2018' })
  await filed.change((world) => ({
    ...world,
    authority: {
      ...world.authority,
      subjects: world.authority.subjects.map((one) =>
        one.filingNumber === oneClick.number ? { ...one, filingPassword: 'Zh-right-7' } : one,
      ),
    },
  }))
  const { orderId, answers } = await begin(person, 'access', oneClick.number, [site])
  const first = {
    ...answers['verify-type'],
    region: { provinceCode: '440000', cityCode: '440100', countyCode: '440104' },
    resource: { kind: 'cvm' as const, id: 'ins-140' },
  }
  await detected(person, orderId, first)
  const saved = async (filingPassword?: string) => {
    const { revision } = (await person.send('GET', `/orders/${orderId}/answers`)).body
    const given: Answers = {
      ...answers,
      'verify-type': first,
      record: { ...answers.record, confirmedAt: '2026-09-14T09:00:00+08:00', ...(filingPassword ? { filingPassword } : {}) },
    }
    return (await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers: given })).body as {
      revision: number
      lookUps: LookUps
    }
  }
  const refused = async (revision: number) => {
    const { status, body } = await person.create(`/orders/${orderId}/submissions`, { revision })
    expect(status).toBe(422)
    return (body.problems as { ruleKey: string; anchors: string[] }[])
      .filter(({ anchors }) => anchors[0] === 'record.filingPassword')
      .map(({ ruleKey }) => ruleKey)
  }
  return { person, orderId, saved, refused }
}

it('is missing, wrong, right: as the authority answers', async () => {
  const { saved, refused } = await access2018()
  const none = await saved()
  expect(none.lookUps.filingPassword).toBeUndefined()
  expect(await refused(none.revision)).toEqual(['required'])
  const wrong = await saved('Zh-wrong-7')
  expect(wrong.lookUps.filingPassword?.right).toBe(false)
  expect(await refused(wrong.revision)).toEqual(['filing-password'])
  const right = await saved('Zh-right-7')
  expect(right.lookUps.filingPassword?.right).toBe(true)
  expect(await refused(right.revision)).toEqual([])
})

it('while the authority does not answer, it is neither right nor wrong', async () => {
  const { saved, refused } = await access2018()
  await sandbox.call('PUT', '/gateways', { miit: 'error' })
  const given = await saved('Zh-wrong-7')
  expect(given.lookUps.filingPassword).toBeUndefined()
  await sandbox.call('PUT', '/gateways', { miit: 'ok' })
  expect(await refused(given.revision)).toEqual([])
})

it('is in nobody’s view of the order but the person’s own, nor in the file of their data', async () => {
  const { person, orderId, saved } = await access2018()
  await saved('Zh-right-7')
  const own = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: Answers }
  expect(own.answers.record?.filingPassword).toBe('Zh-right-7')
  const others = [
    (await sandbox.call('GET', `/orders/${orderId}`)).body,
    (await person.send('GET', `/orders/${orderId}`)).body,
    (await person.send('POST', '/account/export')).body,
  ]
  expect(others.map((body) => JSON.stringify(body).length > 100)).toEqual([true, true, true])
  expect(JSON.stringify(others)).not.toContain('Zh-right-7')
})

// Newer province files without a release (issue: provinces). Good ones hold at once, bad ones are refused with a line in the log, drafts say what changed.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyAnswers } from '@domain/filing/answers'
import { signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const place = mkdtempSync(join(tmpdir(), 'province-files-'))
const folder = join(place, 'newer')
let touched = 0

/** Writes a file with a time of its own, as an editor would a while later. */
function lay(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  touched += 1
  utimesSync(join(folder, name), 1_790_000_000 + touched, 1_790_000_000 + touched)
}
const file = (age: number) => ({
  code: '440000',
  rules: { minAgeUnitPerson: { value: age, source: '管局公告', asOf: '2026-09-01' } },
})
const province = async (code = '440000') => (await test.app.inject({ url: `/api/provinces/${code}` })).json()

mkdirSync(folder)
lay('440000.json', file(17))
const test = serverForFile({ provinceRulesDir: folder })
afterAll(() => rmSync(place, { recursive: true, force: true }))

it('holds from the start, with its source and date, under a version of its own', async () => {
  const rules = await province()
  expect(rules.rules.minAgeUnitPerson).toEqual({ value: 17, source: '管局公告', asOf: '2026-09-01' })
  expect(rules.rulesVersion).toMatch(/^2021-11\.\d+\.[0-9a-f]{8}$/)
  expect((await test.app.inject({ url: '/api/settings' })).json().rulesVersion).toBe(rules.rulesVersion)
  expect((await province('110000')).rules.minAgeUnitPerson.value).toBe(18)
})

it.each([
  ['no JSON', '{ "code": '],
  ['a value of the wrong shape', { code: '440000', rules: { minAgeUnitPerson: { value: 'x', source: 's', asOf: '2026' } } }],
])('refuses %s: what held goes on holding, and the log says which file and why', async (_, content) => {
  const before = await province()
  const known = test.logLines.length
  lay('440000.json', content)
  expect(await province()).toEqual(before)
  const refused = test.logLines
    .slice(known)
    .map((line) => JSON.parse(line))
    .find(({ msg }) => msg?.startsWith('province file refused'))
  expect(refused).toMatchObject({ file: '440000.json', level: 40 })
  expect(refused.wrong.length).toBeGreaterThan(0)
})

it('a draft opened after a rule changed says what changed, until the person has taken note', async () => {
  lay('440000.json', file(17))
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders')).body
  const region = { provinceCode: '440000', cityCode: '440300', countyCode: '440305' }
  const answers = { ...emptyAnswers(), 'verify-type': { region, subjectNature: 'enterprise' } }
  await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers })
  expect((await person.send('GET', `/orders/${id}/answers`)).body.rulesChanged).toBeUndefined()

  lay('440000.json', file(20))
  const changed = [
    { key: 'minAgeUnitPerson', label: '单位负责人的最低年龄', before: '须年满 17 周岁', after: '须年满 20 周岁', asOf: '2026-09-01' },
  ]
  expect((await person.send('GET', `/orders/${id}/answers`)).body.rulesChanged).toEqual(changed)
  // Still there the next time: it has not been read yet.
  expect((await person.send('GET', `/orders/${id}/answers`)).body.rulesChanged).toEqual(changed)
  expect((await person.send('POST', `/orders/${id}/rules-seen`, {})).status).toBe(204)
  const after = (await person.send('GET', `/orders/${id}/answers`)).body
  expect(after.rulesChanged).toBeUndefined()
  expect(after.rulesVersion).toBe((await province()).rulesVersion)
})

it('nobody takes note for somebody else', async () => {
  const owner = await signIn(test.app, newPhone())
  const { id } = (await owner.create('/orders')).body
  const other = await signIn(test.app, newPhone())
  expect((await other.send('POST', `/orders/${id}/rules-seen`, {})).status).toBe(404)
})

it('a file taken away: the recorded values hold again', async () => {
  rmSync(join(folder, '440000.json'))
  const rules = await province()
  expect(rules.rules.minAgeUnitPerson.value).toBe(16)
  expect(rules.rulesVersion).toMatch(/^2021-11\.\d+$/)
})

/** 健康状况: certificate, domain, phone, footer and cloud; not known is not good. Source: spec A35, B3 (90 days), C11 (30 days), A28 (footer). */
import { policy2021 } from '@domain/policies/2021'
import { type HealthFacts, healthOf } from '@domain/records/health'
import { now } from '../journey/given'
import { siteOf, unitRecord, zhengLiu } from '../journey/given-record'

// the clock stands at 2026-09-14
const facts = (more: Partial<HealthFacts> = {}): HealthFacts => ({ now, policy: policy2021, ...more })
const record = unitRecord()
const states = (lines: readonly { id: string; state: string }[]) => lines.map(({ id, state }) => `${id} ${state}`)

test('nothing looked up: only the record is good, everything else is unknown', () => {
  expect(states(healthOf(record, undefined, facts()))).toEqual(['record good', 'certificate unknown', 'phone unknown'])
  expect(states(healthOf(record, siteOf(1, { accessedHere: true }), facts()))).toEqual([
    'domain unknown',
    'phone unknown',
    'footer unknown',
    'resource unknown',
  ])
})

test.each([
  ['2026-12-13', 'good'], // 90 days
  ['2026-12-12', 'soon'], // 89
  ['2026-09-14', 'soon'], // the last day
  ['2026-09-13', 'bad'],
] as const)('a certificate that ends %s is %s', (validTo, state) => {
  const [, line] = healthOf(record, undefined, facts({ certificate: { validTo } }))
  expect(line).toMatchObject({ id: 'certificate', state, until: `${validTo}T23:59:59+08:00` })
})

test('a long-term certificate does not end', () => {
  expect(healthOf(record, undefined, facts({ certificate: { longTerm: true } }))[1]).toMatchObject({ state: 'good' })
})

test.each([
  ['2026-10-14', 'good'], // 30 days
  ['2026-10-13', 'soon'],
  ['2026-09-01', 'bad'],
] as const)('a domain that ends %s is %s; a server the same', (expiresAt, state) => {
  const site = siteOf(1, { accessedHere: true, resource: 'ins-1' })
  const lines = healthOf(
    record,
    site,
    facts({ domains: [{ name: 'jieru-demo1.cn', expiresAt }], resources: [{ id: 'ins-1', expiresAt: `${expiresAt}T00:00:00+08:00` }] }),
  )
  expect(lines.find(({ id }) => id === 'domain')?.state).toBe(state)
  expect(lines.find(({ id }) => id === 'resource')?.state).toBe(state)
})

test('a site that is not served here has no cloud of ours to end', () => {
  expect(healthOf(record, siteOf(1), facts()).some(({ id }) => id === 'resource')).toBe(false)
})

test.each([
  [true, 'bad'],
  [false, 'good'],
  [undefined, 'unknown'],
] as const)('a phone disused: %s is %s', (phoneDisused, state) => {
  const site = siteOf(1, { person: { ...zhengLiu, ...(phoneDisused === undefined ? {} : { phoneDisused }) } })
  expect(healthOf(record, site, facts()).find(({ id }) => id === 'phone')?.state).toBe(state)
})

// 广东 shows the entity number, the others the site's (G)
test.each([
  ['440000', '粤ICP备20210606号', 'good'],
  ['440000', '粤ICP备20210606号-1', 'soon'],
  ['310000', '粤ICP备20210606号-1', 'good'],
  ['440000', '京ICP备99999999号', 'bad'],
  ['440000', null, 'bad'],
] as const)('in %s the footer %s is %s', (provinceCode, footerNumber, state) => {
  const line = healthOf(unitRecord({ provinceCode }), siteOf(1, { footerNumber }), facts()).find(({ id }) => id === 'footer')
  expect(line?.state).toBe(state)
})

test('a site that does not open is bad, whatever its footer was', () => {
  const line = healthOf(record, siteOf(1, { reachable: false, footerNumber: '粤ICP备20210606号' }), facts()).find(
    ({ id }) => id === 'footer',
  )
  expect(line).toMatchObject({ state: 'bad', says: '网站打不开' })
})

test('hollow is bad, in flight has to be waited for', () => {
  expect(healthOf(unitRecord({ state: 'hollow' }), undefined, facts())[0]?.state).toBe('bad')
  expect(healthOf(unitRecord({ state: 'in-flight' }), undefined, facts())[0]?.state).toBe('soon')
})

import type { DetectionFacts, GateId, GateLine, ResourceFacts } from '@domain/detection/detection-types'
import { judgeResource } from '@domain/detection/resource-judgement'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { policy2021 } from '@domain/policies/2021'
import { detect, j1Answers, j1Facts, now, outcomeOf, province, unitAnswers, unitFacts } from './given'

const linesOf = (gate: GateId, ...given: Parameters<typeof detect>): GateLine[] =>
  detect(...given).gates.filter((line) => line.gate === gate)
const only = (gate: GateId, ...given: Parameters<typeof detect>): GateLine => {
  const lines = linesOf(gate, ...given)
  expect(lines).toHaveLength(1)
  return lines[0] as GateLine
}
const account = (changes: Partial<DetectionFacts['account']>) => ({ account: { ...j1Facts.account, ...changes } })
const domain = (changes: Partial<NonNullable<DetectionFacts['domain']>>) => ({
  domain: j1Facts.domain && { ...j1Facts.domain, ...changes },
})
const resource = (changes: Record<string, unknown>) => ({ resource: { ...j1Facts.resource, ...changes } as ResourceFacts })

// Spec H, J1: everything in order.
test('all nine gates are listed, none blocks', () => {
  const { gates, outcome } = detect({}, {}, province({ individualLocalId: { value: 'local-or-residence-proof', source: 's' } }))
  expect([...new Set(gates.map(({ gate }) => gate))]).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'])
  expect(gates.every(({ state }) => state === 'passes')).toBe(true)
  expect(outcome).toEqual({ kind: 'type', filingType: 'initial' })
})

test('G1 another order is open', () => {
  const line = only('G1', account({ openOrderId: '20260910000000001' }))
  expect(line).toMatchObject({ state: 'blocks', code: 'account-order-in-flight', hard: true, openOrderId: '20260910000000001' })
})

describe('G3 account', () => {
  test('not real-named', () => expect(only('G3', account({ realNameAt: null })).code).toBe('account-real-name'))
  // K6-5: account + 48 h, to the second.
  test('48 hours', () => {
    const line = only('G3', account({ realNameAt: '2026-09-12T09:00:01+08:00' }))
    expect(line).toMatchObject({ code: 'account-real-name-wait', eligibleAt: '2026-09-14T09:00:01+08:00', hard: true })
    expect(line.wayOut).toContain('9月14日 09:00')
    expect(only('G3', account({ realNameAt: '2026-09-12T09:00:00+08:00' })).state).toBe('passes')
  })
  test('a person filing from a unit’s account', () => {
    expect(linesOf('G3', account({ nature: 'enterprise', certificateNumber: '91110105MA01B2C0X3' })).map(({ code }) => code)).toEqual([
      'account-nature',
      'account-name',
    ])
  })
  test('another kind of unit only warns; the organisation code inside the unified one is the same unit', () => {
    const facts = { ...unitFacts, account: { ...unitFacts.account, nature: 'public-institution' } }
    expect(only('G3', facts, unitAnswers)).toMatchObject({ code: 'account-nature', state: 'warns', hard: false })
    const orgCode = { ...unitAnswers, subjectCertificateType: 'org-code', subjectCertificateNumber: 'MA01B2C0X' }
    expect(only('G3', unitFacts, orgCode).state).toBe('passes')
  })
  test('another person’s number', () => {
    expect(only('G3', {}, { subjectCertificateNumber: '110105198506129020' })).toMatchObject({ code: 'account-name', hard: true })
  })
})

test('G4 a wrong check digit is anchored at the number', () => {
  expect(linesOf('G4', {}, { subjectCertificateNumber: '440305199003079018' })[0]).toMatchObject({
    state: 'blocks',
    code: 'certificate-number',
    anchor: 'verify-type.subjectCertificateNumber',
  })
})

// K6-2: G5 and G6 are dated, they warn.
describe('G5 province', () => {
  const elsewhere = { region: { provinceCode: '110000', cityCode: '110100', countyCode: '110105' } }
  const line = (value: unknown) =>
    only('G5', {}, elsewhere, province({ individualLocalId: { value, source: 's', asOf: '2021-09-09' } }, '110000', '北京'))
  test('only local IDs', () => {
    expect(line('local-id-only')).toMatchObject({
      state: 'warns',
      hard: false,
      code: 'province',
      rule: { source: 's', asOf: '2021-09-09' },
    })
    expect(line('local-id-only').says).toContain('规则日期 2021-09')
  })
  test('with a proof of residence, or any', () => {
    expect(line('local-or-residence-proof').says).toContain('居住证明')
    expect(line('any').state).toBe('passes')
  })
  test('a rule that is not recorded is not passed', () =>
    expect(only('G5', {}, elsewhere, province({}, '110000', '北京')).state).toBe('unknown'))
  test('a unit outside its own province', () => {
    const answers = { ...unitAnswers, region: { provinceCode: '440000' } }
    expect(only('G5', unitFacts, answers)).toMatchObject({ state: 'warns', code: 'province', rule: { asOf: '2021-11-12' } })
    expect(only('G5', unitFacts, unitAnswers).state).toBe('passes')
  })
})

describe('G6 age', () => {
  // Born 2010-09-15, so 15 on 2026-09-14 and 16 on the next day; check digit by GB 11643: Σ dᵢwᵢ of 44030520100915001 = 227, 227 mod 11 = 7 → 5.
  const young = { subjectCertificateNumber: '440305201009150015' }
  const rules = province({ minAgeIndividual: { value: 16, source: 's', asOf: '2021-09' } })
  test('too young by a dated rule', () => expect(only('G6', {}, young, rules)).toMatchObject({ state: 'warns', code: 'age', hard: false }))
  test('a minor who may', () => {
    expect(only('G6', {}, young, rules, '2026-09-15T09:00:00+08:00')).toMatchObject({ state: 'passes' })
    expect(only('G6', {}, young, province({ minAgeIndividual: { value: null, source: 's' } })).says).toContain('证明')
    expect(only('G6', {}, young, province({})).state).toBe('unknown')
  })
})

describe('G7 domain', () => {
  test('not registered', () => expect(only('G7', { domain: null }).code).toBe('domain-not-registered'))
  test('foreign registrar, expired and not real-named are all said', () => {
    const lines = linesOf('G7', domain({ registrar: 'foreign', approvedRegistrar: false, expiresAt: '2026-09-13', realNameAt: null }))
    expect(lines.map(({ code, hard }) => [code, hard])).toEqual([
      ['domain-registrar', true],
      ['domain-expired', true],
      ['domain-real-name', true],
    ])
  })
  test('a registrar abroad, or one at home without approval', () => {
    expect(only('G7', domain({ registrar: 'foreign', approvedRegistrar: true })).code).toBe('domain-registrar')
    expect(only('G7', domain({ registrar: 'other', approvedRegistrar: false })).code).toBe('domain-registrar')
  })
  test('on its last day a domain still counts', () => expect(only('G7', domain({ expiresAt: '2026-09-14' })).state).toBe('passes'))
  // K6-5: own registrar + 72 h; another: + 3 workdays at the same hour (09-18 is a Friday, 09-20 a working Sunday).
  test('waiting time at our own registrar', () => {
    expect(only('G7', domain({ realNameAt: '2026-09-11T09:00:01+08:00' }))).toMatchObject({
      code: 'domain-real-name-wait',
      eligibleAt: '2026-09-14T09:00:01+08:00',
    })
    expect(only('G7', domain({ realNameAt: '2026-09-11T09:00:00+08:00' })).state).toBe('passes')
  })
  test('waiting time at another registrar', () => {
    expect(only('G7', domain({ registrar: 'other', realNameAt: '2026-09-10T10:00:00+08:00' }))).toMatchObject({
      eligibleAt: '2026-09-15T10:00:00+08:00',
    })
    const friday = only(
      'G7',
      domain({ registrar: 'other', realNameAt: '2026-09-18T10:00:00+08:00' }),
      {},
      undefined,
      '2026-09-19T09:00:00+08:00',
    )
    expect(friday.eligibleAt).toBe('2026-09-22T10:00:00+08:00')
  })
  test('suffix and holder are dated: they warn', () => {
    expect(only('G7', domain({ name: 'xiaoxi.io' }))).toMatchObject({ state: 'warns', code: 'domain-suffix', hard: false })
    const other = { nature: 'individual', name: '别人', certificateNumber: '110105198506129020' }
    expect(only('G7', domain({ holder: other }))).toMatchObject({ state: 'warns', code: 'domain-holder', rule: { asOf: '2021-11-12' } })
    expect(only('G7', domain({ holder: null })).state).toBe('unknown')
    expect(outcomeOf(domain({ holder: other }))).toBe('initial')
  })
  test('held by the legal representative of a unit', () => {
    const held = {
      ...unitFacts,
      ...{
        domain: unitFacts.domain && {
          ...unitFacts.domain,
          holder: { nature: 'individual', name: '陈一', certificateNumber: '110105198506129020' },
        },
      },
    }
    const rules = province({ domainHolderUnit: { value: 'unit-or-legal-rep', source: 's', asOf: '2021-09-09' } }, '110000', '北京')
    expect(only('G7', { ...held, company: { state: 'synced', legalRepName: '陈一' } }, unitAnswers, rules).state).toBe('passes')
    expect(only('G7', { ...held, company: { state: 'synced', legalRepName: '赵二' } }, unitAnswers, rules).code).toBe('domain-holder')
    expect(only('G7', held, unitAnswers, rules).state).toBe('unknown')
    const unitOnly = province({ domainHolderUnit: { value: 'unit-only', source: 's', asOf: '2021-09-09' } })
    expect(only('G7', { ...held, company: { state: 'synced', legalRepName: '陈一' } }, unitAnswers, unitOnly).code).toBe('domain-holder')
    expect(only('G7', held, unitAnswers, unitOnly).code).toBe('domain-holder')
  })
})

describe('G8 resource', () => {
  // Spec C11 and policy 2021, each limit on both sides.
  test.each([
    ['mainland', { mainland: false }],
    ['prepaid', { prepaid: false }],
    ['months', { monthsBought: 2 }],
    ['remaining', { expiresAt: '2026-10-14T08:59:59+08:00' }],
    ['ip', { hasPublicIp: false }],
    ['bandwidth', { bandwidth: 0 }],
    ['sites', { sitesUsed: 5 }],
  ])('%s fails alone', (id, changes) => {
    const given = resource(changes).resource
    if (given.kind !== 'cvm') throw new Error('a server')
    const { qualifies, checks } = judgeResource(given, policy2021, now)
    expect(qualifies).toBe(false)
    expect(checks.filter(({ ok }) => !ok).map((check) => check.id)).toEqual([id])
    expect(only('G8', resource(changes))).toMatchObject({ state: 'blocks', code: 'resource', hard: true, anchor: 'verify-type.resource' })
  })
  test('just enough', () => {
    expect(only('G8', resource({ monthsBought: 3, expiresAt: '2026-10-14T09:00:00+08:00', sitesUsed: 4 })).state).toBe('passes')
  })
  test('a serverless package carries two sites, a balancer needs a good server', () => {
    expect(only('G8', resource({ kind: 'serverless', sitesUsed: 1, hasPublicIp: false, bandwidth: 0, prepaid: false })).state).toBe(
      'passes',
    )
    expect(only('G8', resource({ kind: 'serverless', sitesUsed: 2 })).state).toBe('blocks')
    expect(only('G8', resource({ kind: 'clb', boundServerQualifies: true })).state).toBe('passes')
    expect(only('G8', resource({ kind: 'clb' })).state).toBe('blocks')
  })
  test('authorisation codes', () => {
    const states = ['not-found', 'wrong-target', 'in-use', 'used', 'server-ends-soon'] as const
    const said = states.map((state) => only('G8', { resource: { kind: 'authorization-code', state } }))
    expect(said.every(({ state, code }) => state === 'blocks' && code === 'resource')).toBe(true)
    expect(new Set(said.map(({ says }) => says)).size).toBe(5)
    expect(only('G8', { resource: { kind: 'authorization-code', state: 'unused' } }).state).toBe('passes')
    expect(outcomeOf({ resource: { kind: 'none' } })).toBe('resource')
  })
})

// Spec E G9: a warning while the licence is new or changed within seven workdays, else a block.
describe('G9 company data', () => {
  const with_ = (company: DetectionFacts['company']) => only('G9', { ...unitFacts, company }, unitAnswers)
  test('in step, not found, mismatch', () => {
    expect(with_({ state: 'synced' }).state).toBe('passes')
    expect(with_({ state: 'not-found' })).toMatchObject({ state: 'blocks', hard: true })
    expect(with_({ state: 'mismatch', changedAt: '2026-01-05' }).state).toBe('blocks')
    expect(with_(undefined).state).toBe('unknown')
  })
  test('changed a week ago', () => {
    // 2026-09-09 is a Wednesday; seven workdays later: 10, 11, 14, 15, 16, 17, 18.
    expect(with_({ state: 'mismatch', changedAt: '2026-09-09' })).toMatchObject({
      state: 'warns',
      hard: false,
      eligibleAt: '2026-09-18T00:00:00+08:00',
    })
  })
})

test('every line that stops or warns says the way out', () => {
  const { gates } = detect(
    { account: { flagged: true, realNameAt: null, openOrderId: '1' }, domain: null, resource: { kind: 'none' } },
    { subjectCertificateNumber: '1' },
  )
  for (const line of gates.filter(({ state }) => state === 'blocks' || state === 'warns')) expect(line.wayOut ?? '').not.toBe('')
})

describe('digest', () => {
  test('spacing and case do not make a detection stale', () => {
    expect(digestOfVerifyType({ ...j1Answers, domain: ' XiaoXi-Notes-Demo.CN ' })).toBe(digestOfVerifyType(j1Answers))
  })
  test('every answer of the step does', () => {
    const changes = [
      { domain: 'other.cn' },
      { subjectNature: 'enterprise' },
      { subjectCertificateType: 'passport' },
      { subjectCertificateNumber: '110105198506129020' },
      { region: { provinceCode: '320000' } },
      { resource: { kind: 'cvm', id: 'ins-2' } },
    ] as const
    const digests = new Set([digestOfVerifyType(j1Answers), ...changes.map((change) => digestOfVerifyType({ ...j1Answers, ...change }))])
    expect(digests.size).toBe(7)
  })
})

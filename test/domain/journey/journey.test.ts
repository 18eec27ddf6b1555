import type { Answers } from '@domain/filing/answers'
import { emptyAnswers } from '@domain/filing/answers'
import { acknowledge } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import { changed, contextOf, enterprise, found, individual, now, problemsOf } from './given'

const stepsOf = (answers = individual(), more = {}) => journeyOf(answers, contextOf(answers, more)).steps.map((step) => step.id)

test('before the look-up there is only the first step (B4)', () => {
  const journey = journeyOf(emptyAnswers(), contextOf(emptyAnswers(), { detection: undefined }))
  expect(journey.steps.map((step) => step.id)).toEqual(['verify-type'])
  expect(journey.next).toBe('verify-type')
  expect(journey.filingType).toBeUndefined()
  expect(journey.canVisit('subject')).toBe(false)
})

test('an individual has no 网站负责人 step, a unit has (B4, K1)', () => {
  expect(stepsOf(individual())).toEqual(['verify-type', 'subject', 'site', 'identity-check', 'materials', 'preview'])
  expect(stepsOf(enterprise())).toEqual(['verify-type', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'])
})

test('next is the first step that is not done; later steps stay shut, earlier ones open', () => {
  const answers = changed(individual(), { 'sites.0.siteName': '' })
  const journey = journeyOf(answers, contextOf(answers))
  expect(journey.next).toBe('site')
  expect(journey.canVisit('subject')).toBe(true)
  expect(journey.canVisit('site')).toBe(true)
  expect(journey.canVisit('materials')).toBe(false)
  expect(journey.steps.map((step) => step.state)).toEqual(['done', 'done', 'current', 'done', 'done', 'done'])
})

test('a look-up made for another domain is stale: back to the first step', () => {
  const answers = changed(individual(), {})
  const context = contextOf(answers)
  const other = { ...answers, 'verify-type': { ...answers['verify-type'], domain: 'other.cn' } }
  expect(journeyOf(other, context).next).toBe('verify-type')
  expect(journeyOf(other, context).filingType).toBeUndefined()
})

test('an outcome that blocks is a knockout and leaves only the first step', () => {
  const answers = individual()
  const context = contextOf(answers)
  const outcome = { kind: 'block', code: 'domain-filed-by-other', says: '域名已被别人备案', wayOut: '请先让对方注销' } as const
  const journey = journeyOf(answers, {
    ...context,
    detection: { ...(context.detection as NonNullable<typeof context.detection>), outcome },
  })
  expect(journey.knockout).toEqual({ code: 'domain-filed-by-other', says: '域名已被别人备案', wayOut: '请先让对方注销' })
  expect(journey.steps.map((step) => step.id)).toEqual(['verify-type'])
})

test('what the look-up finds decides the steps (B4: 接入备案)', () => {
  const answers = individual()
  const context = contextOf(answers)
  const outcome = { kind: 'type', filingType: 'access' } as const
  const journey = journeyOf(answers, {
    ...context,
    detection: { ...(context.detection as NonNullable<typeof context.detection>), outcome },
  })
  expect(journey.knockout).toBeUndefined()
  expect(journey.filingType).toBe('access')
  expect(journey.steps.map(({ id }) => id).slice(0, 2)).toEqual(['verify-type', 'record'])
})

test('a gate that warns becomes a problem at its field, ticked like any other (K6-1)', () => {
  const answers = individual()
  const context = contextOf(answers)
  const gate = {
    gate: 'G7',
    state: 'warns',
    code: 'domain-holder',
    hard: false,
    says: '域名持有人与备案主体不一致，很可能被驳回（规则日期 2021-09）',
    anchor: 'verify-type.domain',
    rule: { source: '某页', asOf: '2021-09-30' },
  } as const
  const warned = { ...context, detection: { ...(context.detection as NonNullable<typeof context.detection>), gates: [gate] } }
  const problem = journeyOf(answers, warned).problems.find(({ ruleKey }) => ruleKey === 'domain-holder')
  expect(problem).toMatchObject({
    hard: false,
    severity: 'may-reject',
    anchors: ['verify-type.domain'],
    says: '域名持有人与备案主体不一致',
  })
  expect(journeyOf(answers, warned).next).toBe('verify-type')
  expect(problem && journeyOf(acknowledge(answers, problem, now), warned).next).toBe('preview')
})

test('all problems come at once, hard ones first, each with a field (A23)', () => {
  const journey = journeyOf(
    changed(individual(), { 'subject.email': 'no', 'sites.0.siteName': '中国论坛', 'subject.emergencyPhone': '13800138001' }),
    contextOf(individual()),
  )
  expect(journey.problems.map((problem) => problem.ruleKey)).toEqual([
    'field-email',
    'distinctPhoneRuleIndividual',
    'site-name.state-word',
    'site-name.forum',
    'siteNameRules.prefix',
  ])
  for (const problem of journey.problems) expect(problem.anchors[0]).toMatch(/^(subject|sites\.0)\./)
})

test('the video check is done when every different person has one under way (K4)', () => {
  const answers = { ...enterprise(), 'identity-check': {} }
  expect(found(answers, 'identity-check')).toMatchObject({ hard: true, missing: true, anchors: ['identity-check.checks'] })
  const retry = { ...answers, 'identity-check': { checks: { '0': { checkId: 'c', status: 'retry' as const, at: now } } } }
  expect(found(retry, 'identity-check')?.says).toContain('没有通过')
  for (const status of ['submitted', 'passed', 'manual'] as const) {
    expect(
      found({ ...answers, 'identity-check': { checks: { '0': { checkId: 'c', status, at: now } } } }, 'identity-check'),
    ).toBeUndefined()
  }
})

test('preview waits for the privacy tick, never for the optional agreement', () => {
  expect(found({ ...individual(), preview: {} }, 'agreement')).toMatchObject({ hard: true, missing: true })
  expect(found({ ...individual(), preview: { agreements: { privacy: now } } }, 'agreement')).toBeUndefined()
  expect(found({ ...individual(), preview: { agreements: { 'assisted-correction': now } } }, 'agreement')).toBeDefined()
})

test("an individual's phone and name come from the account and cannot be changed here (C3, K6-2)", () => {
  const answers = changed(individual(), {})
  const { phone: _phone, subjectName: _name, ...subject } = answers.subject
  const journey = journeyOf({ ...answers, subject }, contextOf(answers))
  const fields = journey.steps[1]?.sections.flatMap((section) => section.fields) ?? []
  expect(fields.find((field) => field.anchor === 'subject.phone')).toMatchObject({
    value: '13800138001',
    readOnly: expect.stringContaining('账号'),
  })
  expect(fields.find((field) => field.anchor === 'subject.subjectName')).toMatchObject({ value: '林小溪', readOnly: expect.any(String) })
  expect(journey.problems).toEqual([])
})

test("another phone than the account's is hard, and can be mended at the field", () => {
  const answers = { ...individual(), subject: { ...individual().subject, phone: '13700137001' } }
  expect(found(answers, 'phone-of-account')).toMatchObject({ hard: true, severity: 'rejects', anchors: ['subject.phone'] })
  const fields = journeyOf(answers, contextOf(answers)).steps[1]?.sections.flatMap((section) => section.fields) ?? []
  expect(fields.find((field) => field.anchor === 'subject.phone')?.readOnly).toBeUndefined()
})

test('limits: one site for an individual, ten for a unit, one domain a site (C13)', () => {
  expect(found({ ...individual(), sites: [...individual().sites, {}] }, 'max-sites-per-order')).toMatchObject({
    hard: true,
    anchors: ['sites.1.siteName'],
  })
  const sites = (count: number) => ({ ...enterprise(), sites: Array.from({ length: count }, () => enterprise().sites[0] ?? {}) })
  expect(found(sites(10), 'max-sites-per-order')).toBeUndefined()
  expect(
    problemsOf(sites(12))
      .filter(({ ruleKey }) => ruleKey === 'max-sites-per-order')
      .map(({ anchors }) => anchors[0]),
  ).toEqual(['sites.10.siteName', 'sites.11.siteName'])
  const two = { ...enterprise(), sites: [...enterprise().sites, { ...enterprise().sites[0], domains: ['a.cn', 'b.cn'] }] }
  expect(found(two, 'max-domains-per-site')).toMatchObject({ hard: true, anchors: ['sites.1.domains'] })
})

test('unknown rules are counted, not guessed', () => {
  const answers = individual()
  expect(journeyOf(answers, contextOf(answers)).unknownRules).toBeGreaterThan(10)
})

test("an individual's name is the account's; a unit's should be (G3, C2)", () => {
  const misread = { ...individual(), subject: { ...individual().subject, subjectName: '林小渓' } }
  expect(found(misread, 'name-of-account')).toMatchObject({ hard: true, anchors: ['subject.subjectName'] })
  const account = (name: string) => ({ account: { phone: '13800138009', nature: 'enterprise', name } })
  expect(found(enterprise(), 'name-of-account', account('别的有限公司'))).toMatchObject({ hard: false, severity: 'may-reject' })
  const brackets = { ...enterprise(), subject: { ...enterprise().subject, subjectName: '样例（苏州）有限公司' } }
  expect(found(brackets, 'name-of-account', account('样例(苏州)有限公司'))).toBeUndefined()
})

test('a domain and an authorization code are used once, a server by five sites (C11, C13)', () => {
  const code = { kind: 'authorization-code' as const, id: '0123456789abcdef0123456789abcdef' }
  const server = { kind: 'cvm' as const, id: 'ins-1' }
  const sites = (resource: typeof code | typeof server, domains: string[]): Answers => ({
    ...enterprise(),
    'verify-type': { ...enterprise()['verify-type'], resource },
    sites: [
      enterprise().sites[0] ?? {},
      ...domains.map((domain) => ({ ...enterprise().sites[0], domains: [domain], resources: [resource] })),
    ],
    sitePersons: [0, ...domains].map(() => ({ sameAsSubjectPerson: true })),
  })
  expect(found(sites(server, ['SUZHOU-demo.cn']), 'domain-twice')).toMatchObject({ hard: true, anchors: ['sites.1.domains'] })
  expect(found(sites(server, ['two.cn']), 'domain-twice')).toBeUndefined()
  expect(found(sites(code, ['two.cn']), 'code-twice')).toMatchObject({ hard: true, anchors: ['sites.1.resources'] })
  expect(found(sites(server, ['two.cn', 'three.cn', 'four.cn', 'five.cn']), 'max-sites-per-instance')).toBeUndefined()
  const six = sites(server, ['two.cn', 'three.cn', 'four.cn', 'five.cn', 'six.cn'])
  expect(found(six, 'max-sites-per-instance')).toMatchObject({ hard: true, anchors: ['sites.5.resources'] })
})

test('each finding at a field has a name of its own, also when one gate says several things', () => {
  const answers = individual()
  const context = contextOf(answers)
  const gate = (says: string) =>
    ({ gate: 'G8', state: 'blocks', code: 'resource', hard: true, says, anchor: 'verify-type.resource' }) as const
  const detection = {
    ...(context.detection as NonNullable<typeof context.detection>),
    gates: [gate('没有公网 IP'), gate('不是包年包月'), gate('没有公网 IP')],
  }
  const problems = journeyOf(answers, { ...context, detection }).problems.map(({ ruleKey, says }) => `${ruleKey} ${says}`)
  expect(problems).toEqual(['resource 没有公网 IP', 'resource.2 不是包年包月'])
})

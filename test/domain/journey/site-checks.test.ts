/** A further site's look-up in the journey: problems at the site's own fields, hard and dated as for the first site (spec E, K6-1, K6-2). */
import type { GateLine } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { Answers } from '@domain/filing/answers'
import { removeSite } from '@domain/filing/several-sites'
import { acknowledge, isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import { policy2018 } from '@domain/policies/2018'
import { contextOf, enterprise, goodCheck, now, slotsOf } from './given'

const base = enterprise()
const twoSites: Answers = {
  ...base,
  sites: [
    ...base.sites,
    {
      siteName: '样例科技售后服务',
      domains: ['second-demo.cn'],
      resources: [{ kind: 'cvm', id: 'ins-2' }],
      serviceContent: '单位门户网站',
      preApprovalTypes: ['none'],
    },
  ],
  sitePersons: [...base.sitePersons, ...base.sitePersons],
}
const digest = digestOfVerifyType({ ...base['verify-type'], domain: 'second-demo.cn', resource: { kind: 'cvm', id: 'ins-2' } })
const open = (answers: Answers, siteChecks: readonly SiteCheck[]) =>
  journeyOf(answers, contextOf(answers, { siteChecks })).problems.filter(
    (problem) => isOpen(problem) && /^sites\.\d+\.(domains|resources)$/.test(problem.anchors[0]),
  )
const said = (answers: Answers, siteChecks: readonly SiteCheck[]) =>
  open(answers, siteChecks).map(({ ruleKey, anchors, hard, missing }) => [ruleKey, anchors[0], hard, missing === true])
const withGate = (gate: GateLine): SiteCheck => ({ ...goodCheck(digest), gates: [gate] })

test('not looked up: missing, never passed; the first site alone asks for nothing', () => {
  expect(said(twoSites, [])).toEqual([['site-check', 'sites.1.domains', true, true]])
  expect(said(base, [])).toEqual([])
  expect(said(twoSites, [goodCheck(digest)])).toEqual([])
})

test('stale as soon as the domain, the cloud or the subject is another', () => {
  const other = (site: object): Answers => ({ ...twoSites, sites: [twoSites.sites[0] ?? {}, { ...twoSites.sites[1], ...site }] })
  expect(said(other({ domains: ['third-demo.cn'] }), [goodCheck(digest)])).toEqual([['site-check', 'sites.1.domains', true, true]])
  expect(said(other({ resources: [{ kind: 'cvm', id: 'ins-3' }] }), [goodCheck(digest)])).toEqual([
    ['site-check', 'sites.1.domains', true, true],
  ])
  const region = { provinceCode: '320000', cityCode: '320100', countyCode: '320102' }
  const moved = { ...twoSites, 'verify-type': { ...twoSites['verify-type'], region } }
  expect(said(moved, [goodCheck(digest)])).toEqual([['site-check', 'sites.1.domains', true, true]])
})

test('hard gates stand at the site’s domain or cloud', () => {
  const gate: GateLine = {
    gate: 'G7',
    state: 'blocks',
    code: 'domain-real-name',
    hard: true,
    says: 's',
    wayOut: 'w',
    anchor: 'verify-type.domain',
  }
  expect(said(twoSites, [withGate(gate)])).toEqual([['domain-real-name', 'sites.1.domains', true, false]])
  const cloud: GateLine = { ...gate, gate: 'G8', code: 'resource', anchor: 'verify-type.resource' }
  expect(said(twoSites, [withGate(cloud)])).toEqual([['resource', 'sites.1.resources', true, false]])
})

test('a dated gate can be acknowledged, and only for this domain', () => {
  const rule = { source: 's', asOf: '2021-11-12' }
  const gate: GateLine = {
    gate: 'G7',
    state: 'warns',
    code: 'domain-holder',
    hard: false,
    says: 's',
    wayOut: 'w',
    anchor: 'verify-type.domain',
    rule,
  }
  const [problem] = open(twoSites, [withGate(gate)])
  expect(problem).toMatchObject({ ruleKey: 'domain-holder', anchors: ['sites.1.domains'], severity: 'may-reject', hard: false, rule })
  const ticked = problem ? acknowledge(twoSites, problem, now) : twoSites
  expect(said(ticked, [withGate(gate)])).toEqual([])
})

test.each<[string, SiteCheck['outcome'], string]>([
  ['filed by another', { kind: 'block', code: 'domain-filed-by-other', says: 's', wayOut: 'w' }, 'domain-filed-by-other'],
  ['nobody answered', { kind: 'retry', says: 's', wayOut: 'w' }, 'site-check-retry'],
  ['another type than the order', { kind: 'type', filingType: 'access' }, 'site-other-type'],
])('%s stops at the site’s domain', (_, outcome, ruleKey) => {
  expect(said(twoSites, [{ ...goodCheck(digest), outcome }])).toEqual([[ruleKey, 'sites.1.domains', true, false]])
})

test('taking out a site before it keeps the check: it hangs on the answers, not on the place', () => {
  const third = { ...twoSites.sites[1], siteName: '样例科技招聘信息', domains: ['third-demo.cn'] }
  const three = { ...twoSites, sites: [...twoSites.sites.slice(0, 1), third, ...twoSites.sites.slice(1)] }
  expect(said(removeSite(three, 1), [goodCheck(digest)])).toEqual([])
})

test('a domain registered elsewhere asks for its own screenshot (spec B5)', () => {
  const elsewhere = { ...goodCheck(digest), registrarIsOwn: false }
  expect(slotsOf(twoSites, { siteChecks: [elsewhere] })).toContain('domain-real-name-proof.1')
  expect(slotsOf(twoSites, { siteChecks: [goodCheck(digest)] })).not.toContain('domain-real-name-proof.1')
})

describe('further domains and clouds of one site are looked up like the first (K1)', () => {
  const more: Answers = {
    ...base,
    sites: [{ ...base.sites[0], moreDomains: ['further-demo.cn'], moreResources: ['ins-7'] }],
  }
  const inquiry = digestOfVerifyType({ ...base['verify-type'], domain: 'further-demo.cn', resource: { kind: 'cvm', id: 'ins-7' } })
  const at = (answers: Answers, siteChecks: readonly SiteCheck[]) =>
    journeyOf(answers, contextOf(answers, { policy: policy2018, siteChecks }))
      .problems.filter(({ anchors }) => /^(sites\.0\.more|verify-type\.(domain|resource))/.test(anchors[0]))
      .map(({ ruleKey, anchors, hard }) => [ruleKey, anchors[0], hard])
  const gate = (id: 'G7' | 'G8', anchor: string): GateLine => ({
    gate: id,
    state: 'blocks',
    code: id,
    hard: true,
    says: 's',
    wayOut: 'w',
    anchor,
  })

  test('not looked up: missing at the further domain', () => {
    expect(at(more, [])).toEqual([['site-check', 'sites.0.moreDomains', true]])
    expect(at(more, [goodCheck(inquiry)])).toEqual([])
  })

  test('what is found stands at the further domain and the further cloud, not at the first step’s', () => {
    const found = { ...goodCheck(inquiry), gates: [gate('G7', 'verify-type.domain'), gate('G8', 'verify-type.resource')] }
    expect(at(more, [found])).toEqual([
      ['G7', 'sites.0.moreDomains', true],
      ['G8', 'sites.0.moreResources', true],
    ])
  })

  test('a further domain that somebody else has filed stops; a further cloud alone asks nothing of the first domain', () => {
    const block = { kind: 'block', code: 'domain-filed-by-other', says: 's', wayOut: 'w' } as const
    expect(at(more, [{ ...goodCheck(inquiry), outcome: block }])).toEqual([['domain-filed-by-other', 'sites.0.moreDomains', true]])
    const cloud: Answers = { ...base, sites: [{ ...base.sites[0], moreResources: ['ins-7'] }] }
    const ofCloud = digestOfVerifyType({ ...base['verify-type'], resource: { kind: 'cvm', id: 'ins-7' } })
    expect(at(cloud, [])).toEqual([['site-check', 'sites.0.moreResources', true]])
    expect(at(cloud, [{ ...goodCheck(ofCloud), outcome: block, gates: [gate('G7', 'verify-type.domain')] }])).toEqual([])
  })
})

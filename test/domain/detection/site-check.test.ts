/** A further site's domain and cloud, judged as the first site's are (spec C10, C11, E: F3, F4, F6, F7; K6-5). */
import type { DetectionFacts, ResourceFacts } from '@domain/detection/detection-types'
import { checkSite } from '@domain/detection/site-check'
import { checkFor, siteInquiries } from '@domain/detection/site-inquiry'
import { emptyAnswers } from '@domain/filing/answers'
import { policy2021 } from '@domain/policies/2021'
import { now, unitAnswers, unitFacts } from './given'

const inquiry = { ...unitAnswers, domain: 'second-demo.cn', resource: { kind: 'cvm' as const, id: 'ins-2' } }
const check = (facts: Partial<DetectionFacts> = {}) => checkSite({ ...unitFacts, ...facts }, inquiry, { now, policy: policy2021 })
const domain = (changes: Partial<NonNullable<DetectionFacts['domain']>>) => ({
  domain: unitFacts.domain && { ...unitFacts.domain, name: 'second-demo.cn', ...changes },
})
const blocking = (facts: Partial<DetectionFacts>) => {
  const { gates, outcome } = check(facts)
  const codes = gates.filter(({ state }) => state === 'blocks').map(({ code, anchor }) => `${code} ${anchor}`)
  return outcome.kind === 'block' ? [...codes, outcome.code] : codes
}

test('everything in order: the type of a first filing, nothing against it', () => {
  const found = check(domain({}))
  expect(found.outcome).toEqual({ kind: 'type', filingType: 'initial' })
  expect(found.gates.map(({ gate, state }) => `${gate} ${state}`)).toEqual(['G7 passes', 'G8 passes'])
  expect(found.registrarIsOwn).toBe(true)
})

test.each<[string, Partial<DetectionFacts>, string[]]>([
  ['nobody registered it', { domain: null }, ['domain-not-registered verify-type.domain']],
  ['run out the day before', domain({ expiresAt: '2026-09-13' }), ['domain-expired verify-type.domain']],
  ['no real name', domain({ realNameAt: null }), ['domain-real-name verify-type.domain']],
  // K6-5: own registrar + 72 hours, to the second
  [
    'real-named a second short of three days',
    domain({ realNameAt: '2026-09-11T09:00:01+08:00' }),
    ['domain-real-name-wait verify-type.domain'],
  ],
  ['real-named three days ago', domain({ realNameAt: '2026-09-11T09:00:00+08:00' }), []],
  ['a foreign registrar', domain({ registrar: 'foreign' }), ['domain-registrar verify-type.domain']],
  ['filed by somebody else (rows 2, 6)', { domainAtAuthority: 'other-subject' }, ['domain-filed-by-other']],
  ['in flight elsewhere (row 3)', { domainAtAuthority: 'in-flight' }, ['domain-conflict']],
  [
    'both at once: each is said',
    { ...domain({ realNameAt: null }), domainAtAuthority: 'in-flight' },
    ['domain-real-name verify-type.domain', 'domain-conflict'],
  ],
  ['no resource of the account', { resource: { kind: 'none' } }, ['resource verify-type.resource']],
  ['a used authorisation code', { resource: { kind: 'authorization-code', state: 'used' } }, ['resource verify-type.resource']],
  ['a server abroad', { resource: { ...unitFacts.resource, mainland: false } as ResourceFacts }, ['resource verify-type.resource']],
  ['a marked domain or account', { account: { ...unitFacts.account, flagged: true } }, ['account-risk verify-type.domain']],
])('%s', (_, facts, expected) => expect(blocking(facts)).toEqual(expected))

test('holder and suffix only warn', () => {
  const holder = { nature: 'enterprise', name: '别的公司', certificateNumber: '91320102MA27K5D37D' }
  const codesOf = (facts: Partial<DetectionFacts>) =>
    check(facts).gates.flatMap(({ state, code, hard }) => (state === 'warns' && !hard ? [code] : []))
  expect(codesOf(domain({ holder }))).toEqual(['domain-holder'])
  expect(codesOf(domain({ name: 'second-demo.nosuchsuffix' }))).toEqual(['domain-suffix'])
})

test.each<[string, Partial<DetectionFacts>]>([
  ['the ministry', { domainAtAuthority: undefined, accessHere: undefined }],
  ['the registry of domains', { domain: undefined }],
  ['the cloud', { resource: undefined }],
])('%s did not answer: not known, never passed', (_, facts) => expect(check(facts).outcome.kind).toBe('retry'))

describe('what has to be asked', () => {
  const [one, two] = [
    { kind: 'cvm' as const, id: 'ins-1' },
    { kind: 'cvm' as const, id: 'ins-2' },
  ]
  const site = (domains: string[], resources: (typeof one)[]) =>
    siteInquiries({ ...emptyAnswers(), 'verify-type': unitAnswers, sites: [{}, { domains, resources }] }, 1).map(
      (asked) => `${asked.domain} ${asked.resource?.id}`,
    )
  test('nothing while domain or cloud is missing, and nothing for the first site', () => {
    expect(site([], [one])).toEqual([])
    expect(site(['a.cn'], [])).toEqual([])
    expect(siteInquiries({ ...emptyAnswers(), 'verify-type': unitAnswers }, 0)).toEqual([])
  })
  test('each domain and each cloud at least once', () => {
    expect(site(['a.cn'], [one])).toEqual(['a.cn ins-1'])
    expect(site(['a.cn', 'b.cn'], [one])).toEqual(['a.cn ins-1', 'b.cn ins-1'])
    expect(site(['a.cn'], [one, two])).toEqual(['a.cn ins-1', 'a.cn ins-2'])
  })
  test('a check counts for its own domain, cloud and subject only', () => {
    const found = check()
    expect(checkFor({ ...inquiry, domain: ' Second-Demo.CN ' }, [found])).toBe(found)
    expect(checkFor({ ...inquiry, domain: 'third-demo.cn' }, [found])).toBeUndefined()
    expect(checkFor({ ...inquiry, resource: { kind: 'cvm', id: 'ins-3' } }, [found])).toBeUndefined()
    expect(checkFor({ ...inquiry, subjectCertificateNumber: '91320102MA27K5D37D' }, [found])).toBeUndefined()
  })
})

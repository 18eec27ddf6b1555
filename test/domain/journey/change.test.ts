import { emptyAnswers } from '@domain/filing/answers'
import { acknowledge } from '@domain/journey/acknowledgement'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import { valueDigest } from '@domain/journey/value-digest'
import { changed, contextOf, enterprise, found, individual, now } from './given'

const context = contextOf(individual())

test('another nature clears the certificate and what was read off it, and nothing else', () => {
  const before = individual()
  const after = answer(before, 'verify-type.subjectNature', 'enterprise', { ...context, account: undefined })
  expect(after['verify-type']).toEqual({
    region: before['verify-type'].region,
    subjectNature: 'enterprise',
    domain: 'xiaoxi-notes-demo.cn',
    resource: { kind: 'cvm', id: 'ins-1' },
  })
  expect(after.materials['subject-person-id-front']).toBeUndefined()
  expect(after.materials['commitment-letter']).toEqual(before.materials['commitment-letter'])
  expect(after.subject.subjectName).toBeUndefined()
  expect(after.subject.contactAddress).toBe('科苑路 8 号 3 栋 501 室')
  expect(after.sites).toEqual(before.sites)
})

test('choosing the same again clears nothing', () => {
  expect(answer(individual(), 'verify-type.subjectNature', 'individual', context)).toEqual(individual())
})

test("another ID type clears the number and that person's pictures, by site", () => {
  const two = {
    ...enterprise(),
    sites: [{}, {}],
    sitePersons: [enterprise().sitePersons[0] ?? {}, { idType: 'resident-id', idNumber: 'x' }],
  }
  const answers = { ...two, materials: { ...two.materials, 'site-person-id-front.1': { objectId: 'o', at: now } } }
  const after = answer(answers, 'sitePersons.1.idType', 'passport', context)
  expect(after.sitePersons[1]).toEqual({ idType: 'passport' })
  expect(after.materials['site-person-id-front.1']).toBeUndefined()
  expect(after.materials['site-person-id-front']).toBeDefined()
  expect(after.sitePersons[0]?.idNumber).toBe('420106198808089019')
})

test('a validity is written to its three answers; 长期 takes the end away', () => {
  const dated = answer(emptyAnswers(), 'subject.certificateValidTo', { from: '2020-01-02', to: '2030-01-02' }, context)
  expect(dated.subject).toMatchObject({ certificateValidFrom: '2020-01-02', certificateValidTo: '2030-01-02' })
  const long = answer(dated, 'subject.certificateValidTo', { from: '2020-01-02', to: '2030-01-02', longTerm: true }, context)
  expect(long.subject).toMatchObject({ certificateValidFrom: '2020-01-02', certificateLongTerm: true })
  expect(long.subject.certificateValidTo).toBeUndefined()
})

test("a further site's domain and cloud are shown as one and stored as a list", () => {
  const answers = { ...enterprise(), sites: [{}, {}], sitePersons: [{}, {}] }
  const after = answer(answers, 'sites.1.domains', 'two.cn', context)
  expect(after.sites[1]?.domains).toEqual(['two.cn'])
  const site = journeyOf(after, contextOf(after)).steps[2]?.sections[1]
  expect(site?.fields.find((field) => field.anchor === 'sites.1.domains')?.value).toBe('two.cn')
  expect(answer(after, 'sites.1.domains', '', context).sites[1]?.domains).toBeUndefined()
})

test('an emptied field is gone from the answers', () => {
  expect(Object.hasOwn(answer(individual(), 'subject.email', '', context).subject, 'email')).toBe(false)
})

test('a value remembers that it was read, and what was read once it is typed over', () => {
  const read = answer(enterprise(), 'subject.subjectName', '样例科枝有限公司', context, {
    from: 'recognised',
    confidence: 0.7,
    recognised: '样例科枝有限公司',
  })
  expect(read.sources['subject.subjectName']).toMatchObject({ from: 'recognised', confidence: 0.7 })
  const typed = answer(read, 'subject.subjectName', '样例科技有限公司', context)
  expect(typed.sources['subject.subjectName']).toEqual({ from: 'typed', recognised: '样例科枝有限公司' })
  expect(answer(typed, 'subject.subjectName', '', context).sources['subject.subjectName']).toBeUndefined()
})

test('a tick holds for the value that was ticked and goes when it changes (K6-1)', () => {
  const answers = changed(individual(), { 'sites.0.siteName': '小溪论坛笔记' })
  const problem = found(answers, 'site-name.forum')
  if (!problem) throw new Error('the forum was not found')
  const ticked = acknowledge(answers, problem, now)
  expect(found(ticked, 'site-name.forum')?.acknowledgedAt).toBe(now)
  expect(journeyOf(ticked, contextOf(ticked)).next).toBe('preview')
  expect(changed(ticked, { 'subject.email': 'x@example.com' }).acknowledged).toHaveLength(1)
  const renamed = changed(ticked, { 'sites.0.siteName': '小溪社区笔记' })
  expect(renamed.acknowledged).toEqual([])
  expect(found(renamed, 'site-name.forum')?.acknowledgedAt).toBeUndefined()
  expect(acknowledge(ticked, problem, undefined).acknowledged).toEqual([])
})

test('a hard problem cannot be ticked away', () => {
  const answers = changed(individual(), { 'subject.email': 'no' })
  const problem = found(answers, 'field-email')
  if (!problem) throw new Error('the mail was not found')
  expect(acknowledge(answers, problem, now)).toBe(answers)
})

test('digests tell values apart and do not depend on the order of keys', () => {
  expect(valueDigest({ a: 1, b: 'x' })).toBe(valueDigest({ b: 'x', a: 1 }))
  const values = ['', 'a', 'b', 'ab', 'ba', undefined, null, [], {}, ['a'], 0, 1, '1', { a: undefined, b: 1 }]
  expect(new Set(values.map(valueDigest)).size).toBe(values.length)
  expect(valueDigest({ a: undefined, b: 1 })).toBe(valueDigest({ b: 1 }))
})

test("the account's mail is offered once and can be emptied", () => {
  const account = { account: { phone: '13800138001', nature: 'individual', name: '林小溪', email: 'own@example.com' } }
  const offered = answer(emptyAnswers(), 'verify-type.subjectNature', 'individual', { ...context, ...account })
  expect(offered.subject).toEqual({ phone: '13800138001', subjectName: '林小溪', email: 'own@example.com' })
  expect(answer(offered, 'subject.email', '', { ...context, ...account }).subject.email).toBeUndefined()
})

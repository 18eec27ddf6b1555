// When a reviewer's reason counts as answered: changed, or said to be right with a note, per anchor (spec K6-8); `unreachable` by number and
// time (K2); what stood there then and what stands there now (A25).
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { conversationOf, unansweredReasons } from '@domain/review/conversation'
import { withReply } from '@domain/review/reply'
import { company, individual, note, reading, reason, refusal } from './given'

type Change = (answers: Answers) => Answers
const set =
  (anchor: string, value: unknown): Change =>
  (answers) =>
    withValueAt(answers, anchor, value)
const say =
  (place: string, text: string, round = 1): Change =>
  (answers) =>
    withReply(answers, { round }, place, note(text))
const wait =
  (place: string, window: string): Change =>
  (answers) =>
    withReply(answers, { round: 1 }, place, { window, at: '2026-09-14T10:00:00+08:00' })

describe.each([
  ['nothing done', company, reason('sites.0.siteName'), (answers: Answers) => answers, 'open'],
  ['another value', company, reason('sites.0.siteName'), set('sites.0.siteName', '示例产品手册'), 'changed'],
  ['only space around it', company, reason('sites.0.siteName'), set('sites.0.siteName', ' 示例理财笔记 '), 'open'],
  ['emptied', company, reason('subject.contactAddress'), set('subject.contactAddress', undefined), 'changed'],
  ['a note', company, reason('sites.0.siteName'), say('sites.0.siteName', '有金融许可，已附'), 'confirmed'],
  ['an empty note', company, reason('sites.0.siteName'), say('sites.0.siteName', '  '), 'open'],
  ['a note to an earlier round', company, reason('sites.0.siteName'), say('sites.0.siteName', '有许可', 0), 'open'],
  [
    'a note and a change',
    company,
    reason('sites.0.siteName'),
    (a: Answers) => set('sites.0.siteName', '新名')(say('sites.0.siteName', '好')(a)),
    'changed',
  ],
  [
    'a new picture',
    company,
    reason('materials.subject-certificate'),
    set('materials.subject-certificate', { objectId: 'licence-2', at: 'x' }),
    'changed',
  ],
  [
    'the same picture uploaded at another time',
    company,
    reason('materials.subject-certificate'),
    set('materials.subject-certificate', { objectId: 'licence-1', at: 'x' }),
    'open',
  ],
  [
    'only the date of a letter',
    company,
    reason('materials.commitment-letter'),
    set('materials.commitment-letter', { objectId: 'letter-1', at: 'x', signedOn: '2026-09-13' }),
    'changed',
  ],
  [
    'a paper that was not there',
    company,
    reason('materials.residence-proof'),
    set('materials.residence-proof', { objectId: 'new', at: 'x' }),
    'changed',
  ],
  ['the order as a whole, untouched', company, reason('order'), set('sites.0.siteName', '新名'), 'open'],
  ['the order as a whole, with a note', company, reason('order'), say('order', '已电话沟通'), 'confirmed'],
  [
    'a new film',
    company,
    reason('identity-check.checks'),
    set('identity-check.checks', { '0': { checkId: 'film-2', status: 'passed', at: 'x' } }),
    'changed',
  ],
  [
    'the same film',
    company,
    reason('identity-check.checks'),
    set('identity-check.checks', { '0': { checkId: 'film-1', status: 'manual', at: 'x' } }),
    'open',
  ],
  [
    'a validity, pointed at by its end',
    company,
    reason('subject.certificateValidFrom'),
    set('subject.certificateLongTerm', undefined),
    'changed',
  ],
  [
    'the first site’s domain, kept in the first step',
    company,
    reason('sites.0.domains'),
    set('verify-type.domain', 'other-demo.cn'),
    'changed',
  ],
  ['the step’s own name for a site’s field', company, reason('site.siteName'), set('sites.0.siteName', '新名'), 'changed'],
  ['an individual’s name as person', individual, reason('sitePersons.0.name'), set('subject.subjectName', '林小西'), 'changed'],
  [
    'an individual’s certificate number as person',
    individual,
    reason('subject.idNumber'),
    set('verify-type.subjectCertificateNumber', '110101199003070011'),
    'changed',
  ],
  ['somebody else’s field', company, reason('sitePersons.0.phone'), set('subject.phone', '13900139000'), 'open'],
  [
    'unreachable, number changed, no time',
    company,
    reason('subject.phone', { code: 'unreachable' }),
    set('subject.phone', '13900139000'),
    'open',
  ],
  ['unreachable, a time chosen', company, reason('subject.phone', { code: 'unreachable' }), wait('subject.phone', 'morning'), 'confirmed'],
  [
    'unreachable, a time that is none',
    company,
    reason('subject.phone', { code: 'unreachable' }),
    wait('subject.phone', 'midnight'),
    'open',
  ],
  [
    'unreachable, number and time',
    company,
    reason('subject.phone', { code: 'unreachable' }),
    (a: Answers) => wait('subject.phone', 'any')(set('subject.phone', '13900139000')(a)),
    'changed',
  ],
  ['unreachable, only a note', company, reason('subject.phone', { code: 'unreachable' }), say('subject.phone', '号码没错'), 'open'],
] as const)('%s', (_name, who, why, change, expected) => {
  it(`is ${expected}`, () => {
    const submitted = who()
    expect(conversationOf(refusal(submitted, [why]), change(submitted), reading)[0]?.state).toBe(expected)
  })
})

it('says what stood there and what stands there now, in words; pictures by their objects', () => {
  const submitted = company()
  const answers = set('materials.subject-certificate', { objectId: 'licence-2', at: 'x' })(set('subject.phone', '13900139000')(submitted))
  const reasons = ['subject.phone', 'verify-type.region', 'subject.certificateValidTo', 'materials.subject-certificate', 'order'].map(
    (at) => reason(at),
  )
  expect(
    conversationOf(refusal(submitted, reasons), answers, reading).map(({ label, step, before, now }) => [label, step, before, now]),
  ).toEqual([
    ['联系方式1', 'subject', { kind: 'words', words: '138 0013 8020' }, { kind: 'words', words: '139 0013 9000' }],
    ['备案地域', 'verify-type', { kind: 'words', words: '广东省 深圳市 南山区' }, { kind: 'words', words: '广东省 深圳市 南山区' }],
    ['证件有效期', 'subject', { kind: 'words', words: '2016-03-07 至 长期' }, { kind: 'words', words: '2016-03-07 至 长期' }],
    ['单位证件', 'materials', { kind: 'picture', objectId: 'licence-1' }, { kind: 'picture', objectId: 'licence-2' }],
    ['整份备案', null, undefined, undefined],
  ])
})

it('counts the place of a further site, and does not count the only one', () => {
  const one = company()
  const two = { ...one, sites: [...one.sites, { siteName: '第二站' }], sitePersons: [...one.sitePersons, {}] }
  expect(conversationOf(refusal(one, [reason('sites.0.siteName')]), one, reading)[0]?.label).toBe('网站名称')
  expect(conversationOf(refusal(two, [reason('sites.1.siteName')]), two, reading)[0]?.label).toBe('第 2 个网站：网站名称')
})

it('is one problem per place, hard, with a way out; none when all is answered', () => {
  const submitted = company()
  const reasons = [
    reason('sites.0.siteName'),
    reason('sites.0.siteName', { says: '另外，名称太长' }),
    reason('subject.phone', { code: 'unreachable' }),
  ]
  const problems = unansweredReasons(refusal(submitted, reasons), submitted, reading)
  expect(problems.map(({ anchors, hard, severity }) => [anchors[0], hard, severity])).toEqual([
    ['sites.0.siteName', true, 'rejects'],
    ['subject.phone', true, 'rejects'],
  ])
  expect(problems.every(({ wayOut }) => (wayOut ?? '').length > 0)).toBe(true)
  const answers = wait('subject.phone', 'noon')(set('sites.0.siteName', '新名')(submitted))
  expect(unansweredReasons(refusal(submitted, reasons), answers, reading)).toEqual([])
})

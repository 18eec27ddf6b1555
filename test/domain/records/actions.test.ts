/** 更多操作 on what is filed: what can be begun, why not, what becomes another type. Source: spec B4, E, B2-28, J4, J8, J11, K6-2. */
import { filingTypes } from '@domain/filing-types/registry'
import { provinceRules } from '@domain/provinces/registry'
import { actionsOnSite, actionsOnSubject } from '@domain/records/actions'
import type { RecordAction, RecordsContext } from '@domain/records/record-action'
import { now } from '../journey/given'
import { individualRecord, siteOf, unitRecord, zhengLiu, zhouWu } from '../journey/given-record'

const context = (code = '440000', more: Partial<RecordsContext> = {}): RecordsContext => ({ now, province: provinceRules(code), ...more })
const site = siteOf(1, { accessedHere: true, accessedElsewhere: false, reachable: true, footerNumber: '粤ICP备20210606号' })
const record = unitRecord({ here: true, sites: [site, siteOf(2, { accessedHere: true })] })
const of = (actions: readonly RecordAction[], type: string) => actions.find(({ filingType }) => filingType === type)

test('on the subject: add a site, change, deregister; on a site here: change, deregister, cancel access', () => {
  expect(actionsOnSubject(record, context()).map(({ filingType }) => filingType)).toEqual([
    'add-site',
    'change-filing',
    'deregister-subject',
  ])
  expect(actionsOnSite(record, site, context()).map(({ filingType }) => filingType)).toEqual([
    'change-site',
    'deregister-site',
    'cancel-access',
  ])
})

test('a site served elsewhere can only come here', () => {
  const elsewhere = siteOf(3)
  expect(actionsOnSite(record, elsewhere, context())).toMatchObject([{ filingType: 'access', label: '一键接入' }])
})

test('every type that is begun on a card is offered on one', () => {
  const offered = [
    ...actionsOnSubject(record, context()),
    ...actionsOnSite(record, site, context()),
    ...actionsOnSite(record, siteOf(3), context()),
  ]
  const begun = Object.values(filingTypes).filter(({ begins }) => begins !== undefined)
  expect(offered.map(({ filingType }) => filingType).sort()).toEqual(begun.map(({ id }) => id).sort())
})

test('an order in flight refuses them all, by its name (J4, J11 negatives)', () => {
  const open = context('440000', { openOrder: { id: '30159962067561775', name: '变更备案' } })
  const all = [...actionsOnSubject(record, open), ...actionsOnSite(record, site, open)]
  for (const { refusal } of all)
    expect(refusal).toMatchObject({ code: 'account-order-in-flight', says: expect.stringContaining('「变更备案」') })
})

test('the subject is in flight elsewhere (E row 13)', () => {
  for (const { refusal } of actionsOnSubject({ ...record, state: 'in-flight' }, context())) expect(refusal?.code).toBe('subject-conflict')
})

describe('a hollow subject (B2-28)', () => {
  const hollow = (provinceCode: string) => unitRecord({ here: true, state: 'hollow', provinceCode, sites: [] })
  test('may add a site in 上海, not in 广东', () => {
    expect(of(actionsOnSubject(hollow('310000'), context('310000')), 'add-site')?.refusal).toBeUndefined()
    expect(of(actionsOnSubject(hollow('440000'), context()), 'add-site')?.refusal?.code).toBe('shell-subject')
  })
  test('is deregistered at the authority', () => {
    expect(of(actionsOnSubject(hollow('310000'), context('310000')), 'deregister-subject')?.refusal?.wayOut).toContain('通信管理局')
  })
})

describe('the phone no longer answers: change first (E)', () => {
  test('the subject person’s', () => {
    const actions = actionsOnSubject({ ...record, person: { ...zhouWu, phoneDisused: true } }, context())
    expect(of(actions, 'deregister-subject')?.refusal).toMatchObject({ code: 'phone-disused', wayOut: expect.stringContaining('变更备案') })
    expect(of(actions, 'change-filing')?.refusal).toBeUndefined()
  })
  test('the site person’s: 变更网站 is the cure', () => {
    const disused = { ...site, person: { ...zhengLiu, phoneDisused: true } }
    const actions = actionsOnSite(record, disused, context())
    expect(of(actions, 'cancel-access')?.refusal).toMatchObject({ code: 'phone-disused', wayOut: expect.stringContaining('变更网站') })
    expect(of(actions, 'change-site')?.refusal).toBeUndefined()
  })
  test('an individual’s is the subject’s: 变更备案 is', () => {
    const own = individualRecord({ person: { ...zhouWu, phoneDisused: true } })
    expect(of(actionsOnSite(own, own.sites[0] ?? site, context()), 'change-site')?.refusal?.wayOut).toContain('变更备案')
  })
})

describe('变更网站 becomes 变更备案 where the province does not know it (B4, J8)', () => {
  const becomes = (code: string, held = record) => of(actionsOnSite(held, site, context(code)), 'change-site')?.becomes
  test('江苏: for everybody, with the reason; 四川: not', () => {
    expect(becomes('320000')).toMatchObject({ filingType: 'change-filing', says: expect.stringContaining('江苏') })
    expect(becomes('320000', individualRecord())?.filingType).toBe('change-filing')
    expect(becomes('510000')).toBeUndefined()
  })
  test('河南: for units only', () => {
    expect(becomes('410000')?.filingType).toBe('change-filing')
    expect(becomes('410000', individualRecord())).toBeUndefined()
  })
})

describe('notes do not stop', () => {
  const codes = (actions: readonly RecordAction[], type: string) => of(actions, type)?.notes.map(({ code }) => code)
  test('a site that does not open, or has no number in its footer: dated (K6-2)', () => {
    const closed = { ...site, reachable: false }
    expect(codes(actionsOnSite(record, closed, context()), 'change-site')).toEqual(['site-unreachable'])
    const bare = { ...site, footerNumber: null }
    const action = of(actionsOnSite(record, bare, context()), 'change-site')
    expect(action?.notes).toMatchObject([{ code: 'footer-missing', rule: { asOf: expect.stringMatching(/^20\d\d/) } }])
    expect(action?.refusal).toBeUndefined()
    expect(codes(actionsOnSite(record, site, context()), 'change-site')).toEqual([])
  })
  test('what was not looked at is not said', () => {
    const { reachable: _one, footerNumber: _other, ...unseen } = site
    expect(codes(actionsOnSite(record, unseen, context()), 'change-site')).toEqual([])
  })
  test('the last site: rather deregister the subject? (E)', () => {
    const one = unitRecord({ here: true, sites: [site] })
    expect(of(actionsOnSite(one, site, context()), 'deregister-site')?.notes).toMatchObject([
      { code: 'last-site', instead: 'deregister-subject' },
    ])
    expect(codes(actionsOnSite(record, site, context()), 'deregister-site')).toEqual([])
  })
  test('no other access provider known: a strong warning (E, J11)', () => {
    expect(codes(actionsOnSite(record, site, context()), 'cancel-access')).toEqual(['last-provider'])
    expect(codes(actionsOnSite(record, { ...site, accessedElsewhere: true }, context()), 'cancel-access')).toEqual([])
  })
  test('上海: the stored subject person is not the legal representative → change first (J4, row 15)', () => {
    const old = unitRecord({ here: true, provinceCode: '310000', person: { ...zhouWu, isLegalRep: false } })
    expect(of(actionsOnSubject(old, context('310000')), 'add-site')?.notes).toMatchObject([
      { code: 'change-filing-first', instead: 'change-filing' },
    ])
    // 江苏 lets somebody else be the subject person
    expect(codes(actionsOnSubject(old, context('320000')), 'add-site')).toEqual([])
  })
})

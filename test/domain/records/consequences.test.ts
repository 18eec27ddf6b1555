/** What ending something means, said before the code. Source: spec A8, A9, B2-25 to 28, J9, J11, K2. */
import { emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { EndingType } from '@domain/filing-types/ending-types'
import { policy2021 } from '@domain/policies/2021'
import { consequencesOf } from '@domain/records/consequences'
import { siteOf, unitRecord } from '../journey/given-record'

const here = { accessedHere: true } as const
const number = (n: number) => `粤ICP备20210606号-${n}`
const said = (type: EndingType, record: SubjectRecord, ...picked: number[]) =>
  consequencesOf(type, { ...emptyAnswers(), record: { siteFilingNumbers: picked.map(number) } }, record, {
    policy: policy2021,
    provinceName: '宁夏',
  })
const ids = (type: EndingType, record: SubjectRecord, ...picked: number[]) =>
  said(type, record, ...picked).map(({ id, tone }) => `${id} ${tone}`)

describe('注销主体 (J9)', () => {
  const record = unitRecord({ sites: [siteOf(1, { ...here, accessedElsewhere: false }), siteOf(2, here)] })
  test('all sites by name, those elsewhere too; how fast; the only way back', () => {
    expect(ids('deregister-subject', record)).toEqual([
      'all-sites strong',
      'elsewhere strong',
      'not-reachable warn',
      'how-fast warn',
      'way-back warn',
      'file-again plain',
    ])
    const [all] = said('deregister-subject', record)
    expect(all?.says).toMatch(/2 个网站.*「接入样例产品1」.*「接入样例产品2」/)
  })
  test('24 hours without verifying void it; which provinces are instant is not recorded', () => {
    const lines = Object.fromEntries(said('deregister-subject', record).map(({ id, says }) => [id, says]))
    expect(lines['way-back']).toMatch(/24 小时.*自动作废/)
    expect(lines['how-fast']).toMatch(/1 至 20 个工作日.*宁夏.*没有收录/)
  })
})

describe('注销网站', () => {
  const record = unitRecord({ sites: [siteOf(1, { ...here, accessedElsewhere: false }), siteOf(2, here)] })
  test('one of two: its number goes, the subject stays', () => {
    expect(ids('deregister-site', record, 1)).toEqual([
      'number-gone warn',
      'not-reachable warn',
      'how-fast warn',
      'way-back warn',
      'subject-stays plain',
    ])
  })
  test('all of them: a hollow subject, as a choice (A8)', () => {
    const hollow = said('deregister-site', record, 1, 2).find(({ id }) => id === 'hollow-subject')
    expect(hollow).toMatchObject({ tone: 'strong', instead: 'deregister-subject' })
    // 广东 does not let a hollow subject add a site, 上海 does (B2-28)
    expect(hollow?.says).toContain('不能直接新增网站')
    const shanghai = said('deregister-site', { ...record, provinceCode: '310000' }, 1, 2).find(({ id }) => id === 'hollow-subject')
    expect(shanghai?.says).not.toContain('不能直接新增网站')
  })
})

describe('取消接入, three sites, one nowhere else (J11)', () => {
  const record = unitRecord({ sites: [siteOf(1, here), siteOf(2, here), siteOf(3, { ...here, accessedElsewhere: false })] })
  test('strong on the third, by its number so that it can be unticked; no SMS, no way back', () => {
    const lines = said('cancel-access', record, 1, 2, 3)
    expect(lines.filter(({ tone }) => tone === 'strong').map(({ id, siteFilingNumber }) => [id, siteFilingNumber])).toEqual([
      ['last-provider', number(3)],
      ['way-back', undefined],
    ])
    expect(lines.find(({ id }) => id === 'way-back')?.says).toContain('没有短信核验')
    expect(lines.filter(({ id }) => id === 'kept-elsewhere')).toHaveLength(2)
  })
  test('all accesses here gone: the subject leaves the account; one kept: it stays', () => {
    expect(ids('cancel-access', record, 1, 2, 3)).toContain('leaves-account warn')
    expect(ids('cancel-access', record, 1, 2)).not.toContain('leaves-account warn')
  })
})

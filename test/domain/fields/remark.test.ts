/** The remark builder: which sentences are needed, and whether they are there (spec C6, K1). */
import { scopeOf } from '@domain/facts/scope'
import { siteRemarkFragments, subjectRemarkFragments } from '@domain/fields/remark'
import type { Answers } from '@domain/filing/answers'
import { changed, contextOf, enterprise, individual } from '../journey/given'

const site = (answers: Answers, n = 0) =>
  Object.fromEntries(
    siteRemarkFragments(scopeOf(answers, contextOf(answers)), n).map(({ id, required, present }) => [id, { required, present }]),
  )
const subject = (answers: Answers) =>
  Object.fromEntries(
    subjectRemarkFragments(scopeOf(answers, contextOf(answers))).map(({ id, required, present }) => [id, { required, present }]),
  )

test('individuals say what the site holds; the inserted beginning alone does not', () => {
  expect(site(individual()).content).toEqual({ required: true, present: true })
  expect(site(changed(individual(), { 'sites.0.siteRemark': '网站主要内容为：' })).content).toEqual({ required: true, present: false })
})

test('units say it for 其他 only', () => {
  expect(site(enterprise()).content?.required).toBe(false)
  expect(site(changed(enterprise(), { 'sites.0.serviceContent': '其他' })).content?.required).toBe(true)
})

test('a site without pages may say so', () => {
  expect(site(individual()).useWithoutSite).toEqual({ required: false, present: false })
  expect(site(changed(individual(), { 'sites.0.siteRemark': '域名仅用于小程序或邮箱，没有网页。' })).useWithoutSite?.present).toBe(true)
})

test('several clouds and hospitals are explained', () => {
  const two = changed(enterprise(), { 'sites.0.siteName': '样例医院介绍' })
  expect(site(two).medicalLicence).toEqual({ required: true, present: false })
  const clouds = {
    ...enterprise(),
    sites: [
      {},
      {
        resources: [
          { kind: 'cvm' as const, id: 'a' },
          { kind: 'cvm' as const, id: 'b' },
        ],
      },
    ],
  }
  expect(site(clouds, 1).resourceUse).toEqual({ required: true, present: false })
})

test('an address without a door number puts its sentence into the remark', () => {
  const ticked = changed(individual(), { 'subject.addressMostDetailed': true })
  expect(subject(ticked)).toEqual({ addressMostDetailed: { required: true, present: false } })
  const said = changed(ticked, { 'subject.subjectRemark': '通信地址已是最详细地址，没有门牌号。' })
  expect(subject(said)).toEqual({ addressMostDetailed: { required: true, present: true } })
  expect(subject(individual())).toEqual({})
})

test('sole traders are offered their two sentences', () => {
  const trader = { ...enterprise(), 'verify-type': { ...enterprise()['verify-type'], subjectCertificateNumber: '92320505MA1A2B3C61' } }
  expect(Object.keys(subject(trader))).toEqual(['noSeal', 'noTradeName'])
})

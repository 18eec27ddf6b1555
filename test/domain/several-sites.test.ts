/** Several sites in one filing: copying and taking out (spec A32, C4). */
import { emptyAnswers } from '@domain/filing/answers'
import { addSite, copiedFrom, removeSite } from '@domain/filing/several-sites'

const two = () => ({
  ...emptyAnswers(),
  sites: [
    {
      siteName: '扬砾产品手册',
      domains: ['yangli-demo.cn'],
      serviceContent: '单位门户网站',
      siteRemark: '介绍公司产品',
      preApprovalTypes: ['none'],
    },
    { siteName: '扬砾招聘', domains: ['yangli-jobs.cn'] },
  ],
  sitePersons: [{ sameAsSubjectPerson: true }, { name: '李五', phone: '13800138007' }],
})

test('a copied site takes contents, approvals and remark, but neither name nor domain', () => {
  const answers = addSite(two(), 0)
  expect(answers.sites[2]).toEqual({ serviceContent: '单位门户网站', siteRemark: '介绍公司产品', preApprovalTypes: ['none'] })
  expect(answers.sitePersons[2]).toEqual({ sameAsSubjectPerson: true })
})

test('an empty site has a person of its own to fill in', () => {
  const answers = addSite(two())
  expect(answers.sites[2]).toEqual({})
  expect(answers.sitePersons[2]).toEqual({})
})

test('what would be copied is said beforehand', () => {
  expect(copiedFrom(two(), 0)).toEqual([
    { label: '网站服务内容', text: '单位门户网站' },
    { label: '前置或专项审批', text: '以上都不涉及' },
    { label: '网站备注', text: '介绍公司产品' },
    { label: '网站负责人', text: '同主体负责人' },
  ])
})

test('taking a site out moves papers, checks, sources and ticks of the later ones up, and drops its own', () => {
  const three = addSite(two(), 1)
  const material = (objectId: string) => ({ objectId, at: '2026-09-14T10:00:00+08:00' })
  const answers = removeSite(
    {
      ...three,
      materials: {
        'subject-certificate': material('a'),
        'site-person-id-front.1': material('b'),
        'site-person-id-front.2': material('c'),
      },
      'identity-check': {
        checks: {
          0: { checkId: 'k0', status: 'passed', at: '' },
          1: { checkId: 'k1', status: 'passed', at: '' },
          2: { checkId: 'k2', status: 'submitted', at: '' },
        },
      },
      sources: {
        'subject.subjectName': { from: 'recognised' },
        'sitePersons.2.name': { from: 'recognised' },
        'sites.1.siteName': { from: 'typed' },
      },
      acknowledged: [{ ruleKey: 'site-name', anchor: 'sites.2.siteName', at: '', digest: 'x' }],
    },
    1,
  )
  expect(answers.sites.map(({ siteName }) => siteName)).toEqual(['扬砾产品手册', undefined])
  expect(answers.materials).toEqual({ 'subject-certificate': material('a'), 'site-person-id-front.1': material('c') })
  expect(answers['identity-check'].checks).toEqual({
    0: { checkId: 'k0', status: 'passed', at: '' },
    1: { checkId: 'k2', status: 'submitted', at: '' },
  })
  expect(answers.sources).toEqual({ 'subject.subjectName': { from: 'recognised' }, 'sitePersons.1.name': { from: 'recognised' } })
  expect(answers.acknowledged.map(({ anchor }) => anchor)).toEqual(['sites.1.siteName'])
})

test('the first site stays: the whole look-up was made for it', () => {
  expect(removeSite(two(), 0)).toEqual(two())
})

// Two devices on one draft, merged question by question (spec A31, J3; issue 5, point 6: the same field asks, all else is taken together).
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { addSite, removeSite } from '@domain/filing/several-sites'
import { answer } from '@domain/journey/change'
import { chooseField, mergeDrafts } from '@domain/journey/merge-drafts'
import { company, context, individual } from '../review/given'

const base = company()
const set = (anchor: string, value: unknown) => (answers: Answers) => withValueAt(answers, anchor, value)
const type = (anchor: string, value: unknown) => (answers: Answers) => answer(answers, anchor, value, context)
const picture = (objectId: string) => ({ objectId, at: '2026-09-14T10:00:00+08:00' })
const all =
  (...changes: ((answers: Answers) => Answers)[]) =>
  (answers: Answers) =>
    changes.reduce((rest, change) => change(rest), answers)
const three = all(
  (a) => addSite(a),
  set('sites.1.siteName', '第二个'),
  set('sitePersons.1.name', '王五'),
  set('materials.site-person-id-front.1', picture('second')),
  (a) => addSite(a),
  set('sites.2.siteName', '第三个'),
  set('sitePersons.2.name', '赵六'),
  set('materials.site-person-id-front.2', picture('third')),
)

it('the same field on both: both values are kept, mine stands until it is chosen', () => {
  const { answers, contested } = mergeDrafts(base, type('subject.phone', '13800138031')(base), type('subject.phone', '13800138032')(base))
  expect(contested).toMatchObject([{ anchor: 'subject.phone', mine: '13800138031', theirs: '13800138032' }])
  expect(answers.subject.phone).toBe('13800138031')
  expect(contested[0] && chooseField(answers, contested[0], 'theirs').subject.phone).toBe('13800138032')
})

it('a validity is one question, though it is kept as two days and a tick', () => {
  const mine = type('subject.certificateValidTo', { from: '2016-03-07', to: '2036-03-07' })(base)
  const theirs = type('subject.certificateValidTo', { from: '2017-03-07', longTerm: true })(base)
  const { answers, contested } = mergeDrafts(base, mine, theirs)
  expect(contested.map(({ anchor }) => anchor)).toEqual(['subject.certificateValidTo'])
  const chosen = contested[0] && chooseField(answers, contested[0], 'theirs').subject
  expect(chosen).toMatchObject({ certificateValidFrom: '2017-03-07', certificateLongTerm: true })
  expect(chosen?.certificateValidTo).toBeUndefined()
})

it('how a value came about goes with the value', () => {
  const read = answer(base, 'subject.name', '张叁', context, { from: 'recognised', confidence: 0.9, recognised: '张叁' })
  const typed = type('subject.name', '章三')(base)
  const { answers, contested } = mergeDrafts(base, typed, read)
  expect(answers.sources['subject.name']).toBeUndefined()
  const [field] = contested
  expect(field && chooseField(answers, field, 'theirs').sources['subject.name']).toMatchObject({ from: 'recognised' })
  expect(mergeDrafts(base, type('subject.phone', '13800138031')(base), read).answers.sources['subject.name']).toMatchObject({
    recognised: '张叁',
  })
})

describe('one side answers otherwise what the other side’s answer hangs on', () => {
  it('a number typed under the former type of certificate is asked about, not put under the new type', () => {
    const without = set('sitePersons.0.idNumber', undefined)(set('sitePersons.0.idType', 'resident-id')(base))
    const mine = type('sitePersons.0.idType', 'passport')(without)
    const theirs = type('sitePersons.0.idNumber', '440305199003079019')(without)
    const { answers, contested } = mergeDrafts(without, mine, theirs)
    expect(answers.sitePersons[0]).toMatchObject({ idType: 'passport' })
    expect(answers.sitePersons[0]?.idNumber).toBeUndefined()
    expect(contested).toMatchObject([{ anchor: 'sitePersons.0.idNumber', mine: undefined, theirs: '440305199003079019' }])
  })

  it('pictures of the former certificate as well', () => {
    const mine = type('verify-type.subjectCertificateType', 'institution-legal-cert')(base)
    const theirs = set('materials.subject-certificate', picture('licence-2'))(base)
    expect(mergeDrafts(base, mine, theirs).contested.map(({ anchor }) => anchor)).toEqual(['materials.subject-certificate'])
  })

  it('where both chose another type, number and type are one choice', () => {
    const mine = all(type('sitePersons.0.idType', 'passport'), type('sitePersons.0.idNumber', 'E12345678'))(base)
    const theirs = all(type('sitePersons.0.idType', 'military-officer'), type('sitePersons.0.idNumber', '军字第00000000号'))(base)
    const { answers, contested } = mergeDrafts(base, mine, theirs)
    expect(contested.map(({ anchor, follows }) => [anchor, follows.map((one) => one.anchor)])).toEqual([
      ['sitePersons.0.idType', ['sitePersons.0.idNumber']],
    ])
    expect(contested[0] && chooseField(answers, contested[0], 'theirs').sitePersons[0]).toMatchObject({
      idType: 'military-officer',
      idNumber: '军字第00000000号',
    })
  })

  it('the same new type on both is no reason to ask about the number', () => {
    const both = type('sitePersons.0.idType', 'passport')
    const { answers, contested } = mergeDrafts(base, both(base), all(both, type('sitePersons.0.idNumber', 'E12345678'))(base))
    expect(contested).toEqual([])
    expect(answers.sitePersons[0]?.idNumber).toBe('E12345678')
  })
})

describe('sites that come and go', () => {
  it('one device takes the second site out while the other types in the third: papers and answers move up together', () => {
    const before = three(base)
    const theirs = all(set('sites.2.siteName', '第三个改名'), set('materials.site-person-id-back.2', picture('back')))(before)
    const { answers, contested } = mergeDrafts(before, removeSite(before, 1), theirs)
    expect(contested).toEqual([])
    expect(answers.sites.map(({ siteName }) => siteName)).toEqual(['示例理财笔记', '第三个改名'])
    expect(answers.sitePersons.map(({ name }) => name)).toEqual(['李四', '赵六'])
    expect(Object.keys(answers.materials).filter((slot) => slot.startsWith('site-person'))).toEqual([
      'site-person-id-front.1',
      'site-person-id-back.1',
    ])
  })

  it('a site added on the phone and a name typed at the computer are both there', () => {
    const { answers, contested } = mergeDrafts(base, set('sites.0.siteName', '新名字')(base), addSite(base))
    expect([contested, answers.sites]).toEqual([[], [{ siteName: '新名字', serviceContent: '其他' }, {}]])
  })

  it('taken out here, changed there: the sites are asked about as one thing, all else is merged', () => {
    const before = three(base)
    const mine = removeSite(before, 1)
    const theirs = all(set('sites.1.siteName', '第二个改名'), set('subject.contactAddress', '甲路 1 号'))(before)
    const { answers, contested } = mergeDrafts(before, mine, theirs)
    expect(contested.map(({ anchor }) => anchor)).toEqual(['sites'])
    expect(answers.sites).toHaveLength(2)
    expect(answers.subject.contactAddress).toBe('甲路 1 号')
    const chosen = contested[0] && chooseField(answers, contested[0], 'theirs')
    expect(chosen?.sites.map(({ siteName }) => siteName)).toEqual(['示例理财笔记', '第二个改名', '第三个'])
    expect(chosen?.materials['site-person-id-front.2']).toEqual(picture('third'))
    expect(chosen?.subject.contactAddress).toBe('甲路 1 号')
  })

  it('both added one: which ones there are is the person’s to say', () => {
    const added = (name: string) => all((a) => addSite(a), set('sites.1.siteName', name))(base)
    expect(mergeDrafts(base, added('甲站'), added('乙站')).contested.map(({ anchor }) => anchor)).toEqual(['sites'])
    expect(mergeDrafts(base, added('甲站'), added('甲站')).contested).toEqual([])
  })
})

describe('what is not a question is never asked', () => {
  const tick = (anchor: string) => ({ ruleKey: 'r', anchor, at: '2026-09-14T10:00:00+08:00', digest: anchor })
  it('ticks of both are kept, one taken back stays taken back', () => {
    const before = { ...base, acknowledged: [tick('a')] }
    const { answers, contested } = mergeDrafts(
      before,
      { ...before, acknowledged: [tick('b')] },
      { ...before, acknowledged: [tick('a'), tick('c')] },
    )
    expect(contested).toEqual([])
    expect(answers.acknowledged.map(({ anchor }) => anchor)).toEqual(['b', 'c'])
  })

  it('an agreement taken back is not given again by the other device', () => {
    const agreed = { ...base, preview: { agreements: { privacy: '2026-09-14T10:00:00+08:00' } } }
    const { answers } = mergeDrafts(
      agreed,
      { ...agreed, preview: { agreements: {} } },
      {
        ...agreed,
        preview: { agreements: { privacy: '2026-09-14T11:00:00+08:00', 'assisted-correction': '2026-09-14T11:00:00+08:00' } },
      },
    )
    expect(answers.preview.agreements).toEqual({ 'assisted-correction': '2026-09-14T11:00:00+08:00' })
  })

  it('of one check of the video the newer state holds', () => {
    const check = (status: 'submitted' | 'passed', at: string) => set('identity-check.checks.0', { checkId: 'film-2', status, at })(base)
    const { answers, contested } = mergeDrafts(
      base,
      check('submitted', '2026-09-14T10:00:00+08:00'),
      check('passed', '2026-09-14T10:01:00+08:00'),
    )
    expect([contested, answers['identity-check'].checks?.['0']?.status]).toEqual([[], 'passed'])
  })
})

it('what the record decides is not asked about', () => {
  const record: SubjectRecord = {
    filingNumber: '粤ICP备20260006号',
    state: 'filed',
    nature: 'enterprise',
    certificateType: 'business-licence',
    certificateNumber: '91440300MA5FAKE000',
    name: '示例软件有限公司',
    provinceCode: '440000',
    here: true,
    underOldCertificate: false,
    sites: [],
  }
  const known = { filingType: 'add-site' as const, record }
  const differently = [set('subject.subjectName', '示例甲')(base), set('subject.subjectName', '示例乙')(base)] as const
  expect(mergeDrafts(base, ...differently).contested).toHaveLength(1)
  const { answers, contested } = mergeDrafts(base, ...differently, known)
  expect([contested, answers.subject.subjectName]).toEqual([[], '示例软件有限公司'])
})

it('without knowing what both began from, every difference is asked about', () => {
  const { contested } = mergeDrafts(undefined, set('subject.phone', undefined)(individual()), set('sites.0.siteName', '别的')(individual()))
  expect(contested.map(({ anchor }) => anchor).sort()).toEqual(['sites.0.siteName', 'subject.phone'])
})

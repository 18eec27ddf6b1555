/** What is not the same for everybody: each situation changes one thing in the simple filing and is named in the words of the person it is about. */
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { idNumberOf, type Supposed, type Supposition } from './supposed-filing'

export type Situation = {
  readonly id: string
  /** 「如果…」, without the 如果. */
  readonly says: string
  readonly applies: (given: Supposition) => boolean
  readonly suppose: (simple: Supposed, given: Supposition) => Supposed
}

const individual = ({ nature }: Supposition) => isIndividual(nature) === true
const unit = (given: Supposition) => !individual(given)
const edits = ({ filingType }: Supposition) => filingTypes[filingType].record === 'edited'
const builds = (given: Supposition) => !edits(given) && filingTypes[given.filingType].record !== 'ended'
const ownSite = (given: Supposition) => builds(given) && given.filingType !== 'access'
const is =
  (...types: FilingTypeId[]) =>
  ({ filingType }: Supposition) =>
    types.includes(filingType)

const answering = (supposed: Supposed, change: (answers: Answers) => Partial<Answers>): Supposed => ({
  ...supposed,
  answers: { ...supposed.answers, ...change(supposed.answers) },
})
const subject = (supposed: Supposed, change: Answers['subject']) =>
  answering(supposed, (now) => ({ subject: { ...now.subject, ...change } }))
const site = (supposed: Supposed, change: Answers['sites'][number]) =>
  answering(supposed, ({ sites: [first, ...rest] }) => ({ sites: [{ ...first, ...change }, ...rest] }))

/** Somebody else than the legal representative, from the same province. */
const somebody = (given: Supposition, name: string) => ({
  name,
  idType: 'resident-id',
  idNumber: idNumberOf(given.provinceRules.code, Number(given.now.slice(0, 4)) - 30),
})
const otherProvince = (code: string) => (code === '110000' ? '310000' : '110000')
const youngYear = (now: string) => Number(now.slice(0, 4)) - 17

export const situations: readonly Situation[] = [
  {
    id: 'domain-elsewhere',
    says: '域名不是在本平台注册的',
    applies: builds,
    suppose: (simple) => ({ ...simple, registrarIsOwn: false }),
  },
  {
    id: 'subject-person-not-legal-rep',
    says: '主体负责人不是法定代表人',
    applies: (given) => unit(given) && is('initial')(given),
    suppose: (simple, given) => subject(simple, somebody(given, '主体负责人')),
  },
  {
    id: 'other-site-person',
    says: '网站负责人是另一个人',
    applies: (given) => unit(given) && ownSite(given),
    suppose: (simple, given) =>
      answering(simple, () => ({ sitePersons: [{ sameAsSubjectPerson: false, ...somebody(given, '网站负责人') }] })),
  },
  {
    id: 'id-from-elsewhere',
    says: '身份证不是本省的',
    applies: (given) => individual(given) && is('initial')(given),
    suppose: (simple, given) => certificateNumber(simple, idNumberOf(otherProvince(given.provinceRules.code), 1990)),
  },
  {
    id: 'minor',
    says: '未满 18 周岁',
    applies: (given) => individual(given) && is('initial')(given),
    suppose: (simple, given) => certificateNumber(simple, idNumberOf(given.provinceRules.code, youngYear(given.now))),
  },
  {
    id: 'approval',
    says: '网站内容要前置或专项审批（新闻、出版、药品、文化、视听等）',
    applies: (given) => unit(given) && ownSite(given),
    suppose: (simple) => site(simple, { preApprovalTypes: ['culture'] }),
  },
  {
    id: 'finance-name',
    says: '单位名称里有投资、担保、贷款、理财等字样',
    applies: (given) => unit(given) && is('initial')(given),
    suppose: (simple) => subject(simple, { subjectName: '示例投资管理有限公司' }),
  },
  {
    id: 'training',
    says: '网站与教育、培训有关',
    applies: ownSite,
    suppose: (simple) => site(simple, { siteName: '示例教育培训网', siteRemark: '网站内容为：教育培训' }),
  },
  {
    id: 'law',
    says: '网站内容涉及法律服务',
    applies: (given) => individual(given) && ownSite(given),
    suppose: (simple) => site(simple, { siteName: '示例法律咨询笔记', siteRemark: '网站内容为：法律咨询' }),
  },
  {
    id: 'several-resources',
    says: '一个网站用几台服务器',
    applies: ownSite,
    suppose: (simple) =>
      answering(site(simple, { resources: [{ kind: 'cvm', id: 'b' }] }), (now) => ({
        'verify-type': { ...now['verify-type'], resource: { kind: 'cvm', id: 'a' } },
      })),
  },
  {
    id: 'many-sites',
    says: '一次备案很多网站（10 个）',
    applies: (given) => unit(given) && ownSite(given),
    suppose: (simple) =>
      answering(simple, ({ sites: [first = {}], sitePersons: [person = {}] }) => ({
        sites: Array.from({ length: 10 }, (_, n) => (n === 0 ? first : { ...first, domains: [`example${n}.cn`] })),
        sitePersons: Array.from({ length: 10 }, () => person),
      })),
  },
  {
    id: 'renamed',
    says: '这次改单位名称',
    applies: (given) => unit(given) && is('change-filing')(given),
    suppose: (simple) => subject(simple, { subjectName: '新名称' }),
  },
  {
    id: 'certificate-changed',
    says: '这次改证件上的内容（地址、法定代表人等）',
    applies: is('change-filing'),
    suppose: (simple) => subject(simple, { certificateAddress: '新地址' }),
  },
  {
    id: 'subject-person-changed',
    says: '这次换主体负责人',
    applies: (given) => unit(given) && is('change-filing')(given),
    suppose: (simple, given) => subject(simple, somebody(given, '新的主体负责人')),
  },
  {
    id: 'site-person-changed',
    says: '这次换网站负责人',
    applies: (given) => unit(given) && edits(given),
    suppose: (simple, given) =>
      answering(simple, () => ({ sitePersons: [{ sameAsSubjectPerson: false, ...somebody(given, '新的网站负责人') }] })),
  },
  {
    id: 'domain-changed',
    says: '这次换域名',
    applies: edits,
    suppose: (simple) => site(simple, { domains: ['example.com'] }),
  },
  {
    id: 'domain-changed-elsewhere',
    says: '换成在别处注册的域名',
    applies: edits,
    suppose: (simple) => ({ ...site(simple, { domains: ['example.com'] }), registrarIsOwn: false }),
  },
  {
    id: 'site-changed',
    says: '这次只改网站的名称或内容',
    applies: edits,
    suppose: (simple) => site(simple, { siteName: '新的网站名称' }),
  },
]

const certificateNumber = (supposed: Supposed, subjectCertificateNumber: string) =>
  answering(supposed, (now) => ({ 'verify-type': { ...now['verify-type'], subjectCertificateNumber } }))

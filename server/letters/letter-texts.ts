/** The words of each letter, ours, with the places the answers fill in. Which filing needs which letter is said by the province's rules. */
import type { Answers } from '@domain/filing/answers'

export type Letter = { title: string; paragraphs: readonly string[]; signatures: readonly string[] }
type Filled = {
  subject: string
  certificate: string
  person: string
  sites: string
  domains: string
  provider: string
  legalRep: string
  sitePerson: string
}

/** A blank to write on, where an answer is still missing. */
const blank = '________________'

/** What the letters take from the answers. */
export function filledFrom(answers: Answers, domains: readonly string[], provider: string): Filled {
  const { subject, sites, sitePersons } = answers
  const said = (value: string | undefined) => value || blank
  const site = sitePersons[0]
  return {
    subject: said(subject.subjectName ?? subject.name),
    certificate: said(answers['verify-type'].subjectCertificateNumber),
    person: said(subject.name),
    sites: said(sites.flatMap(({ siteName }) => (siteName ? [`「${siteName}」`] : [])).join('、')),
    domains: said(domains.join('、')),
    provider,
    legalRep: said(subject.legalRepName),
    sitePerson: said(site?.sameAsSubjectPerson ? subject.name : (site?.name ?? subject.name)),
  }
}

const subjectSigns = ['主办者（签字或盖章）：', '日期：        年    月    日']
const repSigns = ['法定代表人（签字）：', '单位（盖公章）：', '日期：        年    月    日']

const promise =
  (title: string, ...points: string[]) =>
  (filled: Filled): Letter => ({
    title,
    paragraphs: [
      `${filled.subject}（证件号码 ${filled.certificate}）通过${filled.provider}为网站${filled.sites}（域名 ${filled.domains}）办理备案，作如下承诺：`,
      ...points.map((point, n) => `${n + 1}. ${point}`),
    ],
    signatures: subjectSigns,
  })

const authorize =
  (title: string, whom: (filled: Filled) => string, role: string) =>
  (filled: Filled): Letter => ({
    title,
    paragraphs: [
      `${filled.subject}（证件号码 ${filled.certificate}）委托 ${whom(filled)} 担任${role}，办理网站${filled.sites}（域名 ${filled.domains}）的备案。`,
      '受托人提交的备案信息和材料，本单位都已核对并认可，由此产生的责任由本单位承担。',
      '受托人更换时，本单位会及时变更备案信息。',
    ],
    signatures: repSigns,
  })

/** Templates by material; a material that is not here has no letter. */
export const letterTexts: Record<string, (filled: Filled) => Letter> = {
  'commitment-letter': promise(
    '网站备案信息真实性承诺书',
    '提交的备案信息和材料真实、完整、有效，信息变了会在规定时间内变更备案。',
    '网站只做备案时说明的内容，需要前置审批的内容，取得批准之前不开办。',
    '遵守国家关于互联网信息服务的规定，不发布、不传播违法信息，配合有关部门的检查。',
    '备案通过之前不开通网站；通过后在首页底部放备案号。',
  ),
  'responsibility-notice': promise(
    '备案信息真实性责任告知书',
    '已经知道：提供虚假备案信息的，备案会被注销，网站会被关闭，并可能受到处罚。',
    '已经知道：联系电话必须能接通，打不通会影响备案的有效性。',
    '以上内容已经读过并且理解。',
  ),
  'finance-commitment-letter': promise(
    '金融类网站承诺书',
    '名称中含有金融类字样，但不从事未经批准的金融、投资、借贷、理财等业务。',
    '不在网站上发布集资、放贷、代客理财等信息。',
    '今后要开展金融业务的，先取得主管部门批准，再变更备案。',
  ),
  'no-training-letter': promise(
    '不涉及校外培训承诺书',
    '网站不面向中小学生和学龄前儿童开展学科类校外培训。',
    '网站不为校外培训机构招生，也不提供相关的课程和题库。',
    '违反承诺的，同意关闭网站并注销备案。',
  ),
  'legal-rep-authorization': authorize('法定代表人授权书', ({ person }) => person, '主体负责人'),
  'subject-person-authorization': authorize('主体负责人授权书', ({ person }) => person, '主体负责人'),
  'site-person-authorization': authorize('网站负责人授权书', ({ sitePerson }) => sitePerson, '网站负责人'),
}

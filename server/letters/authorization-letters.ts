/** 授权书: the unit lets somebody other than its legal representative answer for the filing. 上海 has a form of its own with position and domain (spec D). */
import type { Filled, LetterPerson } from './filled'
import type { LetterText } from './letter'
import { sayingSites } from './promise'
import { signingRules } from './signs'

const shanghai = '310000'
const seals = { fingerprint: false, idNumber: false, seal: true } as const

const lines = ['法定代表人（签名）：', '受托人（签名）：', '单位（盖公章）：', '日期：        年      月      日']

const describe = ({ name, certificate, number, phone }: LetterPerson) => `${name}（${certificate}号码 ${number}，联系电话 ${phone}）`

const authorize =
  (title: string, whom: (filled: Filled) => LetterPerson, role: string): LetterText =>
  (filled) => ({
    title,
    to: filled.authority,
    paragraphs: [
      `本单位${filled.subject.name}（${filled.subject.certificate}号码 ${filled.subject.number}），法定代表人${filled.legalRep}，现委托${describe(whom(filled))}担任${role}，通过${filled.provider}办理${sayingSites(filled.sites)}的备案。`,
      '受托人提交的备案信息和材料，本单位都已核对并认可，由此产生的责任由本单位承担。',
      '受托人更换或者离职时，本单位会及时变更备案信息。委托期限自签署之日起，至本单位书面撤销时止。',
    ],
    signatures: lines,
    signing: signingRules(seals, filled.maxAgeDays),
  })

export const legalRepAuthorization = authorize('法定代表人授权书', ({ person }) => person, '主体负责人')
export const subjectPersonAuthorization = authorize('主体负责人授权书', ({ person }) => person, '主体负责人')

const sitePersonElsewhere = authorize('网站负责人授权书', ({ sitePerson }) => sitePerson, '网站负责人')

/** 上海's form: the position in the unit and every domain stand in it. */
const sitePersonInShanghai: LetterText = (filled) => ({
  title: '网站负责人授权书',
  to: filled.authority,
  paragraphs: [
    `兹授权本单位员工${filled.sitePerson.name}担任本单位下列网站的负责人，负责网站的备案、内容管理和信息安全，并配合${filled.authority}的核查。`,
  ],
  rows: [
    ['单位名称', filled.subject.name],
    ['单位证件号码', filled.subject.number],
    ['法定代表人', filled.legalRep],
    ['被授权人姓名', filled.sitePerson.name],
    ['被授权人证件号码', filled.sitePerson.number],
    ['在本单位的职务', ''],
    ['联系电话', filled.sitePerson.phone],
    ['网站名称', filled.sites.map(({ name }) => name).join('、')],
    ['域名', filled.sites.flatMap(({ domains }) => [...domains]).join('、')],
  ],
  signatures: lines,
  signing: ['「在本单位的职务」请手写。', ...signingRules(seals, filled.maxAgeDays)],
})

export const sitePersonAuthorization: LetterText = (filled) =>
  filled.provinceCode === shanghai ? sitePersonInShanghai(filled) : sitePersonElsewhere(filled)

/** The holder of a domain lets the subject use it. Who the holder is, is written in by hand. */
export const domainAuthorization: LetterText = (filled) => ({
  title: '域名使用授权书',
  to: filled.authority,
  paragraphs: [
    `本人（本单位）是下列域名的持有人，同意${filled.subject.name}（${filled.subject.certificate}号码 ${filled.subject.number}）无偿使用这些域名开办网站并办理备案，由此产生的责任由使用人承担，本人（本单位）负连带责任。`,
  ],
  rows: [
    ['域名', filled.sites.flatMap(({ domains }) => [...domains]).join('、')],
    ['网站名称', filled.sites.map(({ name }) => name).join('、')],
    ['域名持有人', ''],
    ['持有人证件类型和号码', ''],
    ['持有人和主办者的关系', ''],
    ['授权期限', ''],
  ],
  signatures: ['域名持有人（签名或盖章）：', '主办者（签名或盖章）：', '日期：        年      月      日'],
  signing: [
    '表里的空格由持有人手写，单位持有的盖公章。',
    ...signingRules({ fingerprint: false, idNumber: false, seal: false }, filled.maxAgeDays),
  ],
})

/** Papers of the 2018 policy: the sheet that says everything was checked, and the photograph with the certificate in the hand. Source: spec B5 (legacy), K1. */
import { sitePersonOf } from '@domain/facts/persons'
import { ruleOf, type Scope } from '@domain/facts/scope'
import { letterTips, proofTips } from './capture-tips'
import { building, changing } from './filing-type-groups'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

const old = { policyVersion: '2018' } as const

/** How a province wants the sheet signed; a signature alone where nothing is known. */
export function sheetSigns(scope: Scope): { fingerprint: boolean; copiedSentence: boolean } {
  const value = ruleOf(scope, 'verificationSheet2018')?.value as { fingerprint?: unknown; copiedSentence?: unknown } | undefined
  return { fingerprint: value?.fingerprint === true, copiedSentence: value?.copiedSentence === true }
}

/** What 广东 has copied by hand, in our words: the original stands on the authority's own form. */
const pledge = (individual: boolean | undefined) =>
  `本人已当面核对网站备案信息，确认信息和核验记录真实有效；承诺本网站${individual === true ? '是个人网站，不含企业、单位的信息' : '只用于备案所列的用途'}；备案信息有变化的及时变更；如有虚假备案、不及时变更或超出备案范围提供服务，愿意承担关闭网站、注销备案并列入黑名单的后果。`

export const verificationSheet = {
  id: 'verification-sheet',
  name: '网站备案信息真实性核验单',
  why: '2018 年的规定要交签过字的核验单，证明网站负责人和备案信息已经核对过。',
  tips: [
    '只在最下方的网站负责人处签字，单位在签字旁盖公章',
    '日期留空，其他地方不用填、不用勾',
    '拍清楚整张纸；原件留着，初审后可能要邮寄',
    letterTips[2],
  ],
  template: true,
  per: 'site-person',
  whose: ({ answers }, n) => personLabel('网站负责人', sitePersonOf(answers, n).name),
  copies: ({ facts }) => (facts.isIndividual === false && facts.filingType === 'initial' ? 2 : 1),
  pledge: (scope) => (sheetSigns(scope).copiedSentence ? pledge(scope.facts.isIndividual) : undefined),
  needed: [{ when: { ...old, filingType: [...building, ...changing] }, level: 'required' }],
} as const satisfies MaterialSpec

export const handHeldCertificate = {
  id: 'hand-held-certificate',
  name: '手持证件照',
  why: '2018 年的规定要网站负责人手持主办者的证件拍一张照片。',
  tips: ['双手拿着主办者的证件原件，不挡住脸和文字', '五官清楚，证件上的字看得清', ...proofTips.slice(1)],
  per: 'site-person',
  whose: ({ answers }, n) => personLabel('网站负责人', sitePersonOf(answers, n).name),
  needed: [
    { when: { ...old, filingType: building }, level: 'required' },
    { when: { ...old, filingType: changing, sitePersonReplaced: true }, level: 'required' },
  ],
  looks: 'held',
} as const satisfies MaterialSpec

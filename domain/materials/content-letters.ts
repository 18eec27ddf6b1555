/** Letters about what a site does not do: no finance, no teaching of pupils, nothing that needs approval. Asked for where names sound like it. Source: spec B5, C5, C7. */
import { letterTips } from './capture-tips'
import { signedLetter } from './letter'
import type { MaterialSpec } from './material'

const sealed = ['法定代表人签名并盖公章', ...letterTips] as const

export const financeCommitmentLetter = {
  ...signedLetter,
  id: 'finance-commitment-letter',
  name: '金融类承诺书',
  why: '名称里有金融类字样，要承诺不从事未经批准的金融业务。',
  tips: sealed,
} as const satisfies MaterialSpec

export const noApprovalLetter = {
  ...signedLetter,
  id: 'no-approval-letter',
  name: '不涉及前置审批承诺书',
  why: '名称里有需要审批的字样，内容并不涉及，要书面承诺。',
  tips: letterTips,
} as const satisfies MaterialSpec

export const noTrainingLetter = {
  ...signedLetter,
  id: 'no-training-letter',
  name: '不涉及校外培训承诺书',
  why: '名称或内容里有教育培训字样，要承诺不做面向中小学生的校外培训。',
  tips: letterTips,
} as const satisfies MaterialSpec

export const cultureCommitmentLetter = {
  ...signedLetter,
  id: 'culture-commitment-letter',
  name: '文化类承诺书',
  why: '名称或内容里有文化、直播一类字样，要承诺不经营互联网文化业务。',
  tips: letterTips,
} as const satisfies MaterialSpec

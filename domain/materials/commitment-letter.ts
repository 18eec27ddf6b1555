/** 承诺书 and 告知书: the person signs that everything filed is true. Which province wants which, and of whom, is said by a rule. Source: spec B5, C12. */
import { letterTips } from './capture-tips'
import type { MaterialSpec } from './material'

const signed = { label: '签署日期', maxAgeDays: (policy) => policy.letterMaxAgeDays } as const satisfies MaterialSpec['dated']

export const commitmentLetter: MaterialSpec = {
  id: 'commitment-letter',
  name: '承诺书',
  why: '承诺备案信息真实有效。',
  per: 'site-person',
  tips: letterTips,
  template: true,
  dated: signed,
}

export const responsibilityNotice: MaterialSpec = {
  id: 'responsibility-notice',
  name: '真实性责任告知书',
  why: '确认已经知道提供虚假备案信息的后果。',
  per: 'site-person',
  tips: letterTips,
  template: true,
  dated: signed,
}

export const financeCommitmentLetter: MaterialSpec = {
  id: 'finance-commitment-letter',
  name: '金融类承诺书',
  why: '名称里有金融类字样，要承诺不从事未经批准的金融业务。',
  tips: ['法定代表人签名并盖公章', ...letterTips],
  template: true,
  dated: signed,
}

export const noTrainingLetter: MaterialSpec = {
  id: 'no-training-letter',
  name: '不涉及校外培训承诺书',
  why: '名称或内容里有教育培训字样，要承诺不做面向中小学生的校外培训。',
  tips: letterTips,
  template: true,
  dated: signed,
}

/** 承诺书 and 告知书: the person signs that everything filed is true. Which province wants which, and of whom, is said by a rule. Source: spec B5, C12. */
import { letterTips } from './capture-tips'
import { signedLetter } from './letter'
import type { MaterialSpec } from './material'

export const commitmentLetter = {
  ...signedLetter,
  id: 'commitment-letter',
  name: '承诺书',
  why: '承诺备案信息真实有效。',
  per: 'site-person',
  tips: letterTips,
} as const satisfies MaterialSpec

export const responsibilityNotice = {
  ...signedLetter,
  id: 'responsibility-notice',
  name: '真实性责任告知书',
  why: '确认已经知道提供虚假备案信息的后果。',
  per: 'site-person',
  tips: letterTips,
} as const satisfies MaterialSpec

/** 授权书: the unit lets somebody other than the legal representative answer for the filing. Which provinces want them is said by rules. Source: spec B5, C12. */
import { sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { letterTips } from './capture-tips'
import { signedLetter } from './letter'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

const letter = {
  ...signedLetter,
  tips: ['单位盖公章，法定代表人签名', ...letterTips],
} as const

export const legalRepAuthorization = {
  ...letter,
  id: 'legal-rep-authorization',
  name: '法定代表人授权书',
  why: '两位负责人都不是法定代表人，需要法定代表人书面授权。',
} as const satisfies MaterialSpec

export const subjectPersonAuthorization = {
  ...letter,
  id: 'subject-person-authorization',
  name: '主体负责人授权书',
  why: '主体负责人不是法定代表人，需要单位书面授权。',
  whose: ({ answers }) => personLabel('主体负责人', subjectPersonOf(answers).name),
} as const satisfies MaterialSpec

export const sitePersonAuthorization = {
  ...letter,
  id: 'site-person-authorization',
  name: '网站负责人授权书',
  why: '网站负责人不是法定代表人，需要单位书面授权。',
  per: 'site-person',
  whose: ({ answers }, n) => personLabel('网站负责人', sitePersonOf(answers, n).name),
} as const satisfies MaterialSpec

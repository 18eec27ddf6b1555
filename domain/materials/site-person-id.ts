/** 网站负责人证件: only for people who are not the subject's responsible person. Source: spec B5. */
import { sitePersonOf } from '@domain/facts/persons'
import { certificateTips } from './capture-tips'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

const common: Pick<MaterialSpec, 'why' | 'tips' | 'whose' | 'per'> = {
  why: '网站负责人和主体负责人不是同一个人，要另外核对证件。',
  tips: certificateTips,
  per: 'site-person',
  whose: ({ answers }, n) => personLabel('网站负责人', sitePersonOf(answers, n).name),
}
const other = { isIndividual: false, sitePersonIsSubjectPerson: false } as const

export const sitePersonIdFront: MaterialSpec = {
  ...common,
  id: 'site-person-id-front',
  name: '网站负责人证件正面',
  needed: [{ when: other, level: 'required' }],
}

export const sitePersonIdBack: MaterialSpec = {
  ...common,
  id: 'site-person-id-back',
  name: '网站负责人证件反面',
  needed: [{ when: { ...other, sitePersonIdHasTwoSides: true }, level: 'required' }],
}

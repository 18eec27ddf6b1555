/** 网站负责人证件: only for people who are not the subject's responsible person. Source: spec B5. */
import { sitePersonOf } from '@domain/facts/persons'
import type { When } from '@domain/facts/when'
import { certificateTips } from './capture-tips'
import { building, changing } from './filing-type-groups'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

const common = {
  why: '网站负责人和主体负责人不是同一个人，要另外核对证件。',
  tips: certificateTips,
  per: 'site-person',
  whose: ({ answers }, n) => personLabel('网站负责人', sitePersonOf(answers, n).name),
} as const satisfies Pick<MaterialSpec, 'why' | 'tips' | 'whose' | 'per'>

const other = { isIndividual: false, sitePersonIsSubjectPerson: false } as const
const needed = (more: When) =>
  [
    { when: { ...other, ...more, filingType: building }, level: 'required' },
    {
      when: { ...other, ...more, filingType: changing, sitePersonReplaced: true },
      level: 'required',
      why: '网站负责人换了人或换了证件，要上传新的证件。',
    },
  ] as const

export const sitePersonIdFront = {
  ...common,
  id: 'site-person-id-front',
  name: '网站负责人证件正面',
  needed: needed({}),
  looks: 'card-front',
} as const satisfies MaterialSpec

export const sitePersonIdBack = {
  ...common,
  id: 'site-person-id-back',
  name: '网站负责人证件反面',
  needed: needed({ sitePersonIdHasTwoSides: true }),
  looks: 'card-back',
} as const satisfies MaterialSpec

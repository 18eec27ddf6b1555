/** 主体负责人证件: for an individual, the certificate they file with. A passport has one page. Source: spec B5, K1. */
import { subjectPersonOf } from '@domain/facts/persons'
import type { When } from '@domain/facts/when'
import { certificateTips } from './capture-tips'
import { newHere } from './filing-type-groups'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

const common = {
  why: '审核人员要对照证件核对负责人的姓名和证件号码。',
  tips: certificateTips,
  whose: ({ answers }) => personLabel('主体负责人', subjectPersonOf(answers).name),
} as const satisfies Pick<MaterialSpec, 'why' | 'tips' | 'whose'>

/** Everybody who comes new, and later on only somebody who was replaced. */
const needed = (more: When) =>
  [
    { when: { ...more, filingType: newHere }, level: 'required' },
    {
      when: { ...more, filingType: ['add-site', 'change-filing'], subjectPersonReplaced: true },
      level: 'required',
      why: '主体负责人换了人或换了证件，要上传新的证件。',
    },
  ] as const

export const subjectPersonIdFront = {
  ...common,
  id: 'subject-person-id-front',
  name: '主体负责人证件正面',
  needed: needed({}),
  looks: 'card-front',
} as const satisfies MaterialSpec

export const subjectPersonIdBack = {
  ...common,
  id: 'subject-person-id-back',
  name: '主体负责人证件反面',
  needed: needed({ subjectPersonIdHasTwoSides: true }),
  looks: 'card-back',
} as const satisfies MaterialSpec

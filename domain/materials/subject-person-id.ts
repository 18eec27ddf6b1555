/** 主体负责人证件: for an individual, the certificate they file with. A passport has one page. Source: spec B5. */
import { subjectPersonOf } from '@domain/facts/persons'
import { certificateTips } from './capture-tips'
import type { MaterialSpec } from './material'
import { personLabel } from './person-label'

const common: Pick<MaterialSpec, 'why' | 'tips' | 'whose'> = {
  why: '审核人员要对照证件核对负责人的姓名和证件号码。',
  tips: certificateTips,
  whose: ({ answers }) => personLabel('主体负责人', subjectPersonOf(answers).name),
}

export const subjectPersonIdFront: MaterialSpec = {
  ...common,
  id: 'subject-person-id-front',
  name: '主体负责人证件正面',
  needed: [{ when: {}, level: 'required' }],
}

export const subjectPersonIdBack: MaterialSpec = {
  ...common,
  id: 'subject-person-id-back',
  name: '主体负责人证件反面',
  needed: [{ when: { subjectPersonIdHasTwoSides: true }, level: 'required' }],
}

/** 第 4 步 网站负责人: who answers for each site and passes the video check. Absent for individuals. Source: spec C3, K1. */
import { contactFields, identityFields } from './person-fields'
import type { StepSpec } from './step'

const other = { isIndividual: false, sitePersonIsSubjectPerson: false } as const

export const responsiblePersonStep: StepSpec = {
  id: 'responsible-person',
  title: '网站负责人',
  minutes: 3,
  when: { isIndividual: false },
  answersAt: 'sitePersons',
  sections: [
    {
      id: 'person',
      title: '网站负责人',
      fields: [
        {
          key: 'sameAsSubjectPerson',
          kind: 'tick',
          label: '同主体负责人',
          hint: '同一个人就勾选，不用再填一遍',
          required: false,
        },
        ...identityFields(
          other,
          ['materials.site-person-id-front', 'materials.site-person-id-back'],
          ({ scope, n }) => scope.answers.sitePersons[n]?.idType,
        ),
        ...contactFields(other, false, ['initial', 'add-site', 'add-site-no-subject', 'change-filing', 'change-site']),
      ],
    },
  ],
}

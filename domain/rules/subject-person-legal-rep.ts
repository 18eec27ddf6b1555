/** 主体负责人与法定代表人: whether somebody else may answer for the unit. Source: spec D (subject_person_legal_rep). */
import { provinceName } from '@domain/regions/province-names'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const subjectPersonLegalRepRule = provinceRule({
  key: 'subjectPersonLegalRep',
  value: z.enum(['must-be-legal-rep', 'may-differ-with-authorization-letter', 'may-differ']),
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  find: (value, { facts }) =>
    value === 'must-be-legal-rep'
      ? [
          {
            anchors: ['subject.name', 'subject.legalRepName'],
            says: `${provinceName(facts.province) ?? '本省'}要求主体负责人就是法定代表人`,
            wayOut: '请把主体负责人改为法定代表人；姓名填错了请改正',
          },
        ]
      : [],
  demand: (value) =>
    value === 'may-differ-with-authorization-letter'
      ? [{ material: 'subject-person-authorization', level: 'required', why: '主体负责人不是法定代表人，要有法定代表人签署的授权书。' }]
      : [],
})

/** 主体负责人与法定代表人: whether somebody else may answer for the unit. Source: spec D (subject_person_legal_rep). */
import { natureName } from '@domain/filing/subject-natures'
import { filingTypeNames } from '@domain/filing-types/registry'
import { provinceName } from '@domain/regions/province-names'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'
import { filingTypes, natures, yes } from './shape'

const word = z.enum(['must-be-legal-rep', 'may-differ-with-authorization-letter', 'may-differ'])
const value = z.union([
  word,
  z.strictObject({
    rule: word,
    /** Natures that may name somebody else, with a letter. */
    exemptNatures: z.optional(natures),
    /** A shareholder or executive may answer, with proof and a letter. */
    executivesWithLetter: yes,
    /** Where it is strict; for the other filing types it is only advised. */
    types: z.optional(filingTypes),
  }),
])
type Value = z.output<typeof value>

const read = (given: Value) => (typeof given === 'string' ? { rule: given } : given)

const sentences = {
  'must-be-legal-rep': '主体负责人必须是法定代表人',
  'may-differ-with-authorization-letter': '主体负责人可以不是法定代表人，但要有授权书',
  'may-differ': '主体负责人可以不是法定代表人',
}

export const subjectPersonLegalRepRule = provinceRule({
  key: 'subjectPersonLegalRep',
  label: '主体负责人是否须为法定代表人',
  value,
  words: (given) => {
    const { rule, exemptNatures, executivesWithLetter, types } = read(given)
    return [
      sentences[rule],
      exemptNatures && `${exemptNatures.map(natureName).join('、')}除外，要有授权书`,
      executivesWithLetter && '股东或高管有证明和授权书的可以例外',
      types && `限${types.map((type) => filingTypeNames[type]).join('、')}，其余为建议`,
    ]
      .filter(Boolean)
      .join('；')
  },
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  find: (given, { facts, answers }): readonly Finding[] => {
    const { rule, exemptNatures = [], executivesWithLetter, types } = read(given)
    const nature = answers['verify-type'].subjectNature
    if (rule !== 'must-be-legal-rep' || exemptNatures.some((exempt) => exempt === nature)) return []
    const here = provinceName(facts.province) ?? '本省'
    const anchors = ['subject.name', 'subject.legalRepName'] as const
    if (types !== undefined && facts.filingType !== undefined && !types.includes(facts.filingType)) {
      const says = `${here}建议由法定代表人担任主体负责人`
      return [{ anchors, severity: 'note', says, wayOut: '办理这类备案时不是硬性要求' }]
    }
    const more = executivesWithLetter === true ? '；由股东或高管担任的，请交授权书和任职证明' : ''
    return [{ anchors, says: `${here}要求主体负责人就是法定代表人`, wayOut: `请把主体负责人改为法定代表人；姓名填错了请改正${more}` }]
  },
  demand: (given, { answers }) => {
    const { rule, exemptNatures = [] } = read(given)
    const exempt = exemptNatures.some((nature) => nature === answers['verify-type'].subjectNature)
    return rule === 'may-differ-with-authorization-letter' || exempt
      ? [{ material: 'subject-person-authorization', level: 'required', why: '主体负责人不是法定代表人，要有法定代表人签署的授权书。' }]
      : []
  },
})

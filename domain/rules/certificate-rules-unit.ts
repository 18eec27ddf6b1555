/** 单位证件要求: certificates a province does not take, and how names are written. Source: spec D (certificate_rules_unit). */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'

export const certificateRulesUnitRule = provinceRule({
  key: 'certificateRulesUnit',
  value: z.object({
    refuses: z.optional(z.array(z.string())),
    bracketsMatch: z.optional(z.boolean()),
    lawFirmPages: z.optional(z.boolean()),
  }),
  when: { isIndividual: false },
  find: ({ refuses = [], bracketsMatch }, { answers, context }) => {
    const type = answers['verify-type'].subjectCertificateType
    const found: Finding[] = []
    if (isCertificateType(type) && refuses.includes(type)) {
      const says = `${context.province?.name}不接受用${certificateTypeNames[type]}作主体证件`
      found.push({
        id: 'type',
        anchors: ['verify-type.subjectCertificateType'],
        says,
        wayOut: '请改用营业执照、事业单位法人证书等登记证件',
      })
    }
    if (bracketsMatch === true && /[()（）]/.test(answers.subject.subjectName ?? '')) {
      const says = '单位名称里有括号，全角和半角要与证件完全一样'
      found.push({ id: 'brackets', severity: 'note', anchors: ['subject.subjectName'], says, wayOut: '请对照证件核对括号' })
    }
    return found
  },
})

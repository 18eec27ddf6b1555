/** 地域一致: a unit files where it is registered; a branch elsewhere files with its own licence. Source: spec C1, gate G5. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { provinceOfUscc } from '@domain/certificates/uscc'
import { provinceName } from '@domain/regions/province-names'
import { nationalRule } from './rule'

export const regionConsistencyRule = nationalRule({
  key: 'region-consistency',
  rule: { source: 'product/域名与网站/网站备案/备案介绍/备案限制说明.md', asOf: '2021-11-12' },
  when: { isIndividual: false },
  find: ({ answers, facts }) => {
    const verify = answers['verify-type']
    const from = provinceOfUscc(normaliseNumber(verify.subjectCertificateType, verify.subjectCertificateNumber ?? ''))
    const registered = provinceName(from)
    if (facts.province === undefined || registered === undefined || from === facts.province) return []
    return [
      {
        anchors: ['verify-type.region', 'verify-type.subjectCertificateNumber'],
        says: `证件登记在${registered}，和所选的备案地域不同`,
        wayOut: `请把备案地域改为${registered}；要在外省备案，请用当地分公司的执照`,
      },
    ]
  },
})

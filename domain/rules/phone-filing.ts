/** 手机办理 (policy 2018): what could be filed by phone, and why something could not. Source: spec K1 (mini-program eligibility). */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import { natureName } from '@domain/filing/subject-natures'
import { policy2018 } from '@domain/policies/2018'
import { provinceName } from '@domain/regions/province-names'
import { type Finding, nationalRule } from './rule'

export const phoneFilingRule = nationalRule({
  key: 'phoneFiling',
  rule: { source: 'seed 002', asOf: policy2018.asOf },
  when: { policyVersion: policy2018.version },
  find: ({ answers, context }) => {
    const limits = context.policy.phoneFiling
    if (limits === undefined) return []
    const { region, subjectCertificateType: type, subjectNature, resource } = answers['verify-type']
    const wayOut = '请在电脑上的备案控制台办理；也可以继续，由审核人员判断'
    const found: Finding[] = []
    if (region !== undefined && !limits.provinces.includes(region.provinceCode)) {
      const only = limits.provinces.map(provinceName).join('、')
      found.push({ id: 'province', anchors: ['verify-type.region'], says: `按 2018 年的规定，手机上只办理${only}的备案`, wayOut })
    }
    if (isCertificateType(type) && !limits.certificates.includes(type)) {
      const says = `按 2018 年的规定，${natureName(subjectNature) ?? '主办者'}用${certificateTypeNames[type]}备案的，要在电脑上办理`
      found.push({ id: 'certificate', anchors: ['verify-type.subjectCertificateType'], says, wayOut })
    }
    if (limits.ownServer && resource?.kind === 'authorization-code') {
      found.push({ id: 'server', anchors: ['verify-type.resource'], says: '按 2018 年的规定，用授权码的备案要在电脑上办理', wayOut })
    }
    if (answers.sites.length > limits.maxSites) {
      const says = `按 2018 年的规定，手机上一次只能办 ${limits.maxSites} 个网站`
      found.push({ id: 'sites', anchors: [`sites.${limits.maxSites}.siteName`], says, wayOut })
    }
    return found
  },
})

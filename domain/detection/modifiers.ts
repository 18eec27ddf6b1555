/** Rows 12, 14 and 15 of spec E: they add a line to whatever row decided, and only row 12 can turn a type into a block (K3). */
import type { ProvinceRules } from '@domain/provinces/province-rules'
import type { DetectionFacts, FactLine } from './detection-types'

/** 北京 and 天津 ask for one number before anything else. Source: spec E row 12. */
const oneNumberOnly: readonly string[] = ['110000', '120000']
/** Provinces in which a hollow subject may add a site directly. Source: spec B2-28 [H], 2025-12. */
const hollowMayAdd: readonly string[] = [
  '110000',
  '120000',
  '140000',
  '210000',
  '310000',
  '320000',
  '330000',
  '450000',
  '510000',
  '520000',
  '530000',
]

export const hollowMayAddSites = (province: string | undefined): boolean => province !== undefined && hollowMayAdd.includes(province)

export const duplicateNumbersBlock = ({ subjectAtAuthority }: DetectionFacts, province: string | undefined): boolean =>
  subjectAtAuthority === 'several' && province !== undefined && oneNumberOnly.includes(province)

/** Lines about the record that the person should know before going on; none when there is nothing unusual. */
export function modifierLines(facts: DetectionFacts, province: ProvinceRules | undefined): FactLine[] {
  const lines: FactLine[] = []
  if (facts.subjectAtAuthority === 'several') {
    lines.push({ id: 'several-numbers', ok: false, says: '名下有多个主体备案号，管局可能要求先注销多余的，请留意' })
  }
  if (facts.underOldCertificate && facts.subjectHere === 'none')
    lines.push({ id: 'old-certificate', ok: false, says: sayOldCertificate(province, facts.domainAtAuthority) })
  if (facts.recordBreaksRule && facts.subjectHere === 'this-account' && facts.domainAtAuthority === 'unfiled') {
    lines.push({ id: 'change-filing-first', ok: false, says: '原备案的主体信息不符合现在的规定，建议先办理变更备案，再新增网站' })
  }
  return lines
}

/** 江苏 answers differently for an access and for a new site. Source: spec E row 14, D (old_certificate_on_access_2018). */
function oldCertificateUse(value: unknown, domain: DetectionFacts['domainAtAuthority']): unknown {
  if (value === null || typeof value !== 'object') return value
  const { access, addSite } = value as { access?: unknown; addSite?: unknown }
  return domain === 'same-subject' ? access : addSite
}

function sayOldCertificate(province: ProvinceRules | undefined, domain: DetectionFacts['domainAtAuthority']): string {
  const rule = province?.rules.oldCertificateOnAccess2018
  const dated = rule?.asOf ? `（规则日期 ${rule.asOf}）` : ''
  const value = oldCertificateUse(rule?.value, domain)
  if (value === 'old-number-with-latest-scan') return `备案记录用的是旧证件：请填旧证件号码，上传最新的证件${dated}`
  if (value === 'old-number-with-old-valid-certificate') return `备案记录用的是旧证件：请填旧证件号码，上传仍有效的旧证件${dated}`
  return '备案记录用的是旧证件，本省怎么办理未收录，请先致电管局确认'
}

/** 公安联网备案 after the ministry's filing: within 30 days of opening the site, reminded of on day 0 and day 20. Source: spec A28, A43, K4 (J1). */
import { addDays } from '@domain/calendar/moment'
import type { FilingTypeId } from '@domain/filing-types/filing-type'

/** Types that bring a site its first number; the others were registered with the police before. */
const newNumbers: readonly (FilingTypeId | null)[] = ['initial', 'add-site', 'add-site-no-subject']

export const publicSecuritySite = 'beian.mps.gov.cn'

/** What has to be at hand there. */
export const publicSecurityBrings: readonly string[] = [
  '工信部备案号（上面那个）和域名证书',
  '主体的证件：个人身份证，单位营业执照等',
  '负责人的身份证、手机和常住地址',
  '网站开通日期、服务器 IP 和接入商名称',
]

/** Until when, and when we remind; undefined for types that need none. `approvedAt` ISO 8601. */
export function publicSecurityDates(
  type: FilingTypeId | null,
  approvedAt: string,
): { until: string; reminders: [string, string] } | undefined {
  if (!newNumbers.includes(type)) return undefined
  return { until: addDays(approvedAt, 30), reminders: [approvedAt, addDays(approvedAt, 20)] }
}

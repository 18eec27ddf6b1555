/** After approval: the separate filing with the public security, due within 30 days of the site's opening. Source: spec A43, K4 (days 0 and 20). */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { NotificationSpec } from './notification'

/** Nothing new opens with a change, and a site that moves here has been registered before. */
const opensNothing: readonly FilingTypeId[] = ['access', 'change-filing', 'change-site']

export const publicSecurityReminder = {
  id: 'postApproval.publicSecurity30Days',
  text: ({ day, filingType }) => {
    if (filingType && opensNothing.includes(filingType)) return undefined
    return day
      ? `备案通过已 ${day} 天。网站开通后 30 天内要到公安联网备案平台（beian.mps.gov.cn）登记，还没办的话请尽快。`
      : '还有一步：网站开通后 30 天内，请到公安联网备案平台（beian.mps.gov.cn）登记。'
  },
} as const satisfies NotificationSpec

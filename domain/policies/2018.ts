/**
 * The rules of 2018, when papers were still paper: ten domains per site, 48 hours for the SMS and only in seven provinces, the 真实性核验单,
 * a photograph in front of the provider's curtain. Kept complete for demonstrations and for orders begun under it. What the sources of 2018
 * do not say stands as in 2021. Source: spec B3 (column 2018), B5 (legacy), K1, I-1.
 */
import { policy2021 } from './2021'
import type { Policy } from './policy'

export const policy2018: Policy = {
  ...policy2021,
  version: '2018',
  asOf: '2018-07-09',
  initialReviewWorkdays: { min: 1, max: 3 },
  smsVerifyHours: 48,
  // 天津 西藏 甘肃 青海 宁夏 新疆 海南: the pilot since 2017-12-18
  smsProvinces: ['120000', '540000', '620000', '630000', '640000', '650000', '460000'],
  smsLapse: 'person-resubmits',
  maxDomainsPerSite: 10,
  maxSitesPerOrder: { unit: 10, individual: 10 },
  maxSubjectsPerServer: 6,
  upload: { minBytes: 0, maxBytes: 2 * 1024 * 1024, formats: ['jpg', 'jpeg'] },
  rejectionReminderDays: [7, 15, 30],
  accountRealNameWaitHours: 0,
  certificateMinRemainingDays: 30,
  authorizationCodes: { issuers: 'everybody', maxPerServer: 5 },
  smsTargets: {
    initial: ['subject', 'site'],
    'add-site': ['site'],
    'add-site-no-subject': ['site'],
    access: ['site'],
    'change-filing': ['subject', 'site'],
    'change-site': ['site'],
    'deregister-subject': [],
    'deregister-site': [],
    'cancel-access': [],
  },
  backdrop: { reviewWorkdays: 1, maxBytes: 2 * 1024 * 1024, videoOnly: ['310000'] },
  phoneFiling: { provinces: ['440000'], certificates: ['business-licence', 'resident-id'], maxSites: 1, ownServer: true },
}

/** Numbers that are shared, unreachable or from elsewhere, and another account. */
import { elsewhere, looked } from './other-worlds'
import type { Variation } from './variation'

export const phones: readonly Variation[] = [
  {
    id: 'one-phone-for-everything',
    asks: ['distinctPhoneRuleIndividual', 'distinctPhoneRuleUnit'],
    set: (w) => ({ 'subject.emergencyPhone': w.who.phone, 'sitePersons.0.phone': w.who.phone }),
  },
  {
    id: 'emergency-is-the-site-persons',
    asks: ['distinctPhoneRuleUnit'],
    who: 'unit',
    set: () => ({ 'subject.emergencyPhone': '13800138004' }),
  },
  {
    id: 'emergency-of-the-same-segment',
    asks: ['emergencyContactRule'],
    set: (w) => ({ 'subject.emergencyPhone': w.who.phone, 'subject.subjectRemark': '' }),
  },
  { id: 'no-contact-in-the-remark', asks: ['emergencyContactRule', 'remark'], set: () => ({ 'subject.subjectRemark': '' }) },
  { id: 'segment-192', asks: ['phone-segment'], set: () => ({ 'subject.phone': '19200138001', 'sitePersons.0.phone': '19200138002' }) },
  {
    id: 'phones-from-elsewhere',
    asks: ['phoneAttributionIndividual', 'phoneAttributionUnit', 'phoneUniqueAcrossSubjects', 'emergencyContactRule'],
    world: (w) =>
      looked(w, {
        phones: [w.who.phone, '13800138004', '13900139005'].map((number) => ({
          number,
          provinceCode: elsewhere(w.who.province),
          otherSubjects: 1,
        })),
      }),
  },
  {
    id: 'another-account-phone',
    asks: ['phone-of-account'],
    who: 'individual',
    world: (w) => ({ ...w, more: (context) => ({ ...context, account: { ...(context.account ?? {}), phone: '13800138088' } }) }),
  },
  {
    id: 'another-account-name',
    asks: ['name-of-account', 'accessThenChange'],
    world: (w) => ({
      ...w,
      more: (context) => ({ ...context, account: { phone: w.who.phone, ...(context.account ?? {}), name: '别的样例有限公司' } }),
    }),
  },
]

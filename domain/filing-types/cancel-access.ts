/** 取消接入: the sites are no longer served here; their numbers stay with another provider, if there is one. Source: spec B4, J11, I-6. */
import type { FilingTypeDefinition } from './definition'

export const cancelAccess = {
  id: 'cancel-access',
  name: '取消接入',
  explains: '网站不再放在这里的服务器上，取消它在这里的接入；在别的接入商的备案不受影响。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'ended',
  settles: [],
  picks: 'some',
  begins: { on: 'site', label: '取消接入' },
  review: false,
  steps: ['record', 'consequences', 'phone-code'],
} as const satisfies FilingTypeDefinition

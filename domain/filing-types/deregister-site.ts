/** 注销网站: one or several sites end, the subject stays. Source: spec B4, A8, K6-7. */
import type { FilingTypeDefinition } from './definition'

export const deregisterSite = {
  id: 'deregister-site',
  name: '注销网站',
  explains: '注销选中的网站备案号，主体备案号保留。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'ended',
  settles: [],
  picks: 'some',
  begins: { on: 'site', label: '注销网站' },
  review: false,
  steps: ['record', 'consequences', 'phone-code'],
} as const satisfies FilingTypeDefinition

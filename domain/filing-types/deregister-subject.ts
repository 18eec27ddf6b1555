/** 注销主体: the subject and every one of its sites end. Source: spec B4, J9, K2. */
import type { FilingTypeDefinition } from './definition'

export const deregisterSubject = {
  id: 'deregister-subject',
  name: '注销主体',
  explains: '主体备案号和名下全部网站的备案号一起注销，之后这个证件可以重新办首次备案。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'ended',
  settles: [],
  picks: 'none',
  begins: { on: 'subject', label: '注销主体' },
  review: false,
  steps: ['record', 'consequences', 'phone-code'],
} as const satisfies FilingTypeDefinition

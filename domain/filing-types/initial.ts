/** 首次备案: neither the person's certificate nor the domain has been filed before. Source: spec B4. */
import type { FilingTypeDefinition } from './definition'

export const initialFiling = {
  id: 'initial',
  name: '首次备案',
  explains: '您的证件和这个域名都还没有备过案，这次一起办下来。',
  entry: 'detected',
  startsOn: 'both',
  record: 'none',
  settles: [],
  picks: 'none',
  review: true,
  steps: ['verify-type', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition

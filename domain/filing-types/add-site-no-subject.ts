/** 新增网站（原备案不在本接入商）: the subject was filed through somebody else; its data must equal the record. Source: spec B4, K6-3. */
import type { FilingTypeDefinition } from './definition'

export const addSiteNoSubject = {
  id: 'add-site-no-subject',
  name: '新增网站（原备案不在本接入商）',
  explains: '您的主体在别的接入商备过案，这次在这里为新的网站办理，主体备案号不变。',
  entry: 'detected',
  startsOn: 'both',
  record: 'must-equal',
  settles: ['subject'],
  picks: 'none',
  readOnlySays: '必须与备案记录一致，这里不能修改',
  review: true,
  steps: ['verify-type', 'record', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition

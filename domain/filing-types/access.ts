/** 接入备案: a filed site moves here, or is served here as well; nothing that is filed can change. Source: spec B4, J6, K6-3. */
import type { FilingTypeDefinition } from './definition'

export const accessFiling = {
  id: 'access',
  name: '接入备案',
  explains: '域名已经备过案，这次把它的服务器也登记到这里，备案号和备案信息都不变。',
  entry: 'detected',
  startsOn: 'both',
  record: 'must-equal',
  settles: ['subject', 'sites', 'sitePersons'],
  picks: 'some',
  begins: { on: 'site', label: '一键接入' },
  readOnlySays: '接入备案不能修改备案信息',
  review: true,
  steps: ['verify-type', 'record', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition

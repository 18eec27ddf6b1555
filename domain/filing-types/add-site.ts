/** 新增网站（原备案在本接入商）: the subject is filed in this account; only the new site is asked for. Source: spec B4, J4. */
import type { FilingTypeDefinition } from './definition'

export const addSite = {
  id: 'add-site',
  name: '新增网站（原备案在本接入商）',
  explains: '您的主体已经在这里备过案，这次只为新的网站办理，主体信息核对一下就行。',
  entry: 'detected',
  startsOn: 'both',
  record: 'confirmed',
  settles: ['subject'],
  picks: 'none',
  begins: { on: 'subject', label: '新增网站' },
  readOnlySays: '新增网站不改主体信息；要改请先办理变更备案',
  review: true,
  steps: ['verify-type', 'record', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition

/** 变更网站: only a site or its responsible person changes. 江苏, and units in 河南, take it as 变更备案. Source: spec B4, A6, E, J8. */
import type { FilingTypeDefinition } from './definition'

export const changeSite = {
  id: 'change-site',
  name: '变更网站',
  explains: '只有网站自己的信息或网站负责人有变化，主体信息不动。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'edited',
  settles: ['subject'],
  picks: 'some',
  begins: { on: 'site', label: '变更网站' },
  readOnlySays: '变更网站不改主体信息；要改请办理变更备案',
  review: true,
  steps: ['record', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition

/** 变更备案: anything of the subject, its person or its sites changes; the numbers stay. Source: spec B4, A5, K1, K6-9. */
import type { FilingTypeDefinition } from './definition'

export const changeFiling = {
  id: 'change-filing',
  name: '变更备案',
  explains: '主体、负责人或网站的信息有变化，在原来的备案上修改，备案号不变。',
  entry: 'chosen',
  startsOn: 'phone',
  record: 'edited',
  settles: [],
  picks: 'any',
  begins: { on: 'subject', label: '变更备案' },
  review: true,
  steps: ['record', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'],
} as const satisfies FilingTypeDefinition

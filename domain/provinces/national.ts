/** What holds where a province is silent. A province's own value wins. Source: spec D (national defaults), K1 (ages). */

import type { RuleKey } from '@domain/rules/rule-keys'
import type { RuleValue } from './province-rules'

const ages = { source: 'product/域名与网站/网站备案/0.弃用文档/常见问题/备案中/A/主体信息A.md', asOf: '2021-11' }

export const nationalRules: Partial<Record<RuleKey, RuleValue>> = {
  minAgeUnitPerson: { value: 18, ...ages },
  minAgeIndividual: { value: 18, ...ages },
}

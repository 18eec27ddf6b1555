/** The client offers only regions that exist; what comes by other ways is compared with the table of divisions before it goes to an authority. */

import type { Answers } from '@domain/filing/answers'
import { isEmpty } from '@domain/journey/field-problems'
import type { Problem } from '@domain/journey/problem'
import { regionExists } from '@domain/regions/region-table'

/** A problem when province, city and county do not belong together; half a region is already said to be missing. */
export function regionProblems(answers: Answers): Problem[] {
  const { region } = answers['verify-type']
  if (!region || isEmpty('region', region) || regionExists(region)) return []
  return [
    {
      ruleKey: 'region-unknown',
      anchors: ['verify-type.region'],
      severity: 'rejects',
      hard: true,
      says: '所选的省、市、区县对不上，没有这样的地域',
      wayOut: '请重新选择备案地域，精确到区县',
    },
  ]
}

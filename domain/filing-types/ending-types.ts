/** The types that end what was filed: no review by the provider, straight to the authority. Their own rows say so. Source: spec B4, K2. */
import type { FilingTypeId } from './filing-type'
import { register } from './registry'

export type EndingType = Extract<(typeof register)[number], { record: 'ended' }>['id']

export const isEndingType = (type: FilingTypeId | null | undefined): type is EndingType =>
  register.some(({ id, record }) => id === type && record === 'ended')

/** 港澳居民居住证: for people of Hong Kong and Macao who live on the mainland. Source: spec C8. */
import type { Certificate } from './certificate'
import { residencePermit, startingWith } from './residence-permit'

export const hkMoResidence = {
  ...residencePermit,
  id: 'hk-mo-residence',
  name: '港澳居民居住证',
  numberHint: '18 位，以 810000 或 820000 开头',
  check: startingWith(/^8[12]0000/, '810000 或 820000'),
} as const satisfies Certificate

/** 台湾居民居住证: for people of Taiwan who live on the mainland. Source: spec C8. */
import type { Certificate } from './certificate'
import { residencePermit, startingWith } from './residence-permit'

export const twResidence = {
  ...residencePermit,
  id: 'tw-residence',
  name: '台湾居民居住证',
  numberHint: '18 位，以 830000 开头',
  check: startingWith(/^830000/, '830000'),
} as const satisfies Certificate

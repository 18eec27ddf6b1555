/** Ready-made stories of the sandbox: one line each. */
import { authorityRejectsOnce } from './authority-rejects-once'
import { callBack } from './call-back'
import { photoAgain } from './photo-again'
import type { Scenario } from './scenario'
import { sentBack } from './sent-back'
import { smsLapsed } from './sms-lapsed'
import { twoMissedCalls } from './two-missed-calls'
import { typoCorrected } from './typo-corrected'

export const scenarios: readonly Scenario[] = [
  sentBack,
  callBack,
  twoMissedCalls,
  typoCorrected,
  smsLapsed,
  authorityRejectsOnce,
  photoAgain,
]

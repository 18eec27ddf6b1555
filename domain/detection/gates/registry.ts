/** The nine gates in the order in which the first hard hit names the result. */
import type { GateId } from '../detection-types'
import type { Gate } from '../gate'
import { accountRealName } from './account-real-name'
import { accountRisk } from './account-risk'
import { ageGate } from './age'
import { certificateNumber } from './certificate-number'
import { companyData } from './company-data'
import { domainGate } from './domain-gate'
import { orderInFlight } from './order-in-flight'
import { provinceGate } from './province'
import { resourceGate } from './resource-gate'

export const gates: Readonly<Record<GateId, Gate>> = {
  G1: orderInFlight,
  G2: accountRisk,
  G3: accountRealName,
  G4: certificateNumber,
  G5: provinceGate,
  G6: ageGate,
  G7: domainGate,
  G8: resourceGate,
  G9: companyData,
}

/** The stories a run tells, in order. */
import { demonstration } from './demonstration'
import { enterpriseJiangsu } from './enterprise-jiangsu'
import { firstFilingIndividual } from './j1-first-filing-individual'
import { datedFindings } from './j3-dated-findings'
import { twoPeopleOneSleeps } from './j3-two-people'
import { changeThenAddSites } from './j4-change-then-add'
import { access } from './j6-access'
import { changeSite } from './j8-change-site'
import { deregisterSubject } from './j9-deregister-subject'
import { cancelAccess } from './j11-cancel-access'
import type { Journey } from './journey'
import { refused } from './refused'
import { twoDevicesStories } from './two-devices/stories'
import { waysOut } from './ways-out'
import { wholeLife } from './whole-life'

export const journeys: readonly Journey[] = [
  ...firstFilingIndividual,
  ...enterpriseJiangsu,
  ...datedFindings,
  ...twoPeopleOneSleeps,
  ...twoDevicesStories,
  ...changeThenAddSites,
  ...access,
  ...changeSite,
  ...deregisterSubject,
  ...cancelAccess,
  ...refused,
  ...waysOut,
  demonstration,
  wholeLife,
]

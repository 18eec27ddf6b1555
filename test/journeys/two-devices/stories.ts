/** The stories of a computer and a phone on one filing. */
import type { Journey } from '../journey'
import { begunByCode } from './begun-by-code'
import { notThisCode } from './not-this-code'
import { twoDevices } from './whole'

export const twoDevicesStories: readonly Journey[] = [
  { name: 'J3 on two devices: computer, phone, a person elsewhere, and back', run: twoDevices },
  { name: 'J3 on two devices: codes that open nothing', run: notThisCode },
  { name: 'J3 on two devices: a type of the phone begun by a code', run: begunByCode },
]

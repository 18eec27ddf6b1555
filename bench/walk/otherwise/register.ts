/** Everything that can be otherwise. */
import { certificates } from './certificates'
import { changes } from './changes'
import { lookedUp } from './looked-up'
import { named, unitNamed } from './names'
import { people } from './people'
import { phones } from './phones'
import { records } from './records'
import { sites } from './sites'
import type { Variation } from './variation'

export const variations: readonly Variation[] = [
  ...people,
  ...phones,
  ...certificates,
  ...named,
  ...unitNamed,
  ...sites,
  ...lookedUp,
  ...changes,
  ...records,
]

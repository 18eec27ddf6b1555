/** The policies an order can stand under. An order keeps the version it was begun with. */
import { policy2018 } from './2018'
import { policy2021 } from './2021'
import type { Policy } from './policy'

export const policies: readonly Policy[] = [policy2018, policy2021]

/** The policy new orders are begun under. */
export const currentPolicy = policy2021

/** The policy of a version, or undefined when there is no such version. */
export const policyOf = (version: string): Policy | undefined => policies.find((policy) => policy.version === version)

/** The worlds a sandbox can be reset to, by name. */
import { type World, worldSchema } from '@contract/sandbox-world'
import { maximalWorld } from './maximal'
import { minimalWorld } from './minimal'

export type SeedName = 'minimal' | 'maximal' | 'empty'

export const seeds: Record<SeedName, World> = { minimal: minimalWorld, maximal: maximalWorld, empty: worldSchema.parse({}) }

/** Places on servers: a site that comes takes one, a site that goes gives it back. A place behind a used code is the issuer's server's. Source: spec B3, K6-7. */
import type { World } from '@contract/sandbox-world'

/** Ids of resources, one for each place; an id named twice counts twice. */
export type Moves = { taken?: readonly (string | null | undefined)[]; freed?: readonly (string | null | undefined)[] }

export function movePlaces(world: World, { taken = [], freed = [] }: Moves): World['resources'] {
  const count = (list: Moves['taken'], id: string) => (list ?? []).filter((one) => one === id).length
  return world.resources.map((resource) => {
    const sitesUsed = resource.sitesUsed + count(taken, resource.id) - count(freed, resource.id)
    return { ...resource, sitesUsed: Math.max(0, sitesUsed) }
  })
}

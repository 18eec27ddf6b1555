/** Where the players of the sandbox look things up: the world and the parties' modes as they are at this moment. */
import type { GatewayModes } from '@contract/sandbox-desk'
import type { World } from '@contract/sandbox-world'

export type WorldSource = () => Promise<{ world: World; modes: GatewayModes }>

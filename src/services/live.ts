/** The live channel of this phone: contract/live-channel.ts on this target's socket. */
import { type Live, type LiveOptions, openLiveChannel } from '@contract/live-channel'
import { openSocket } from '@/platform/live-socket'

export type { Change } from '@contract/live-channel'

export const openLive = (options: LiveOptions): Live => openLiveChannel(openSocket, options)

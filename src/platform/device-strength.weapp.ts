/** A mini program cannot run the readers, so nothing else about the device matters for reading. */
import type { DeviceFacts } from './device-facts'

export const deviceFacts = (): DeviceFacts => ({ canRead: false, network: 'unknown' })

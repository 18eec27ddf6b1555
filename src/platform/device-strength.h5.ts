/** Whether this browser can run the readers, how strong the device is, and what its network costs: as far as the browser says. */
import type { DeviceFacts } from './device-facts'

type Connection = { type?: string; effectiveType?: string; saveData?: boolean }
type Hints = { deviceMemory?: number; connection?: Connection }

/** The smallest module that uses a vector instruction: browsers without them refuse it. */
const vectorModule = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]

export function deviceFacts(): DeviceFacts {
  const { deviceMemory, connection } = navigator as Navigator & Hints
  const cores = navigator.hardwareConcurrency
  return {
    canRead: typeof Worker === 'function' && hasVectors(),
    ...(deviceMemory ? { memory: deviceMemory } : {}),
    ...(cores ? { cores } : {}),
    network: networkOf(connection),
  }
}

function hasVectors(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(Uint8Array.from(vectorModule))
}

/** A browser that names the kind of network is believed; where it only names a speed, a slow one is spared. */
export function networkOf(connection: Connection | undefined): DeviceFacts['network'] {
  if (!connection) return 'unknown'
  const { type, effectiveType, saveData } = connection
  if (saveData) return 'saving'
  if (type === 'wifi' || type === 'ethernet') return 'wifi'
  if (type === 'cellular' || type === 'bluetooth' || type === 'wimax') return 'mobile'
  return effectiveType && effectiveType !== '4g' ? 'slow' : 'unknown'
}

/** Small key–value storage on this device, the same calls on both targets. A failure to write answers false: the caller says so. */
import Taro from '@tarojs/taro'

export function readStored(key: string): unknown {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' ? undefined : value
  } catch {
    return undefined
  }
}

export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // Nothing was stored, or the system took it: either way it is gone.
  }
}

/** Keys stored on this device that begin with `prefix`. */
export function storedKeys(prefix: string): string[] {
  try {
    return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

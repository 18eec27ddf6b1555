/** What of the session survives a restart: in WeChat the token and the key to the drafts, in the mini program's own storage. */
import Taro from '@tarojs/taro'

const name = 'session'

export function recallSession(): unknown {
  try {
    return Taro.getStorageSync(name) || null
  } catch {
    return null
  }
}

type Kept = {
  token?: string
  draftKey: string
  sealedAccount: string
  deviceId: string
  only?: { handoff: string; orderId: string | null }
}

export function keepSession(session: Kept | undefined): void {
  try {
    if (session) Taro.setStorageSync(name, session)
    else Taro.removeStorageSync(name)
  } catch {
    // Storage is full: the person signs in again next time.
  }
}

/** What the person in front of the phone decides, set by a test: permissions, network, place, who WeChat thinks this is. */
export type Control = {
  online: boolean
  /** Answers to WeChat's permission questions by scope; a scope not named here is allowed. */
  refused: string[]
  place: { latitude: number; longitude: number }
  /** What wx.login gives. */
  loginCode: string
  privacyAgreed: boolean
  clipboard: string
  requests: { url: string; method: string }[]
  fontSizeSetting: number
  theme: 'light' | 'dark'
  listeners: { network: ((state: { isConnected: boolean; networkType: string }) => void)[] }
  launch: { path: string; query: Record<string, string>; scene: number; referrerInfo: object }
  setOnline: (online: boolean) => void
}

export const control: Control = {
  online: true,
  refused: [],
  place: { latitude: 22.53, longitude: 113.93 },
  loginCode: '',
  privacyAgreed: true,
  clipboard: '',
  requests: [],
  fontSizeSetting: 16,
  theme: 'light',
  listeners: { network: [] },
  launch: { path: '', query: {}, scene: 1001, referrerInfo: {} },
  setOnline(online) {
    control.online = online
    for (const tell of control.listeners.network) tell({ isConnected: online, networkType: online ? 'wifi' : 'none' })
  },
}

/** A file the test laid ready, e.g. what the front camera records. */
export function laidReady(id: 'host-video' | 'host-photo'): File | undefined {
  const input = document.getElementById(id)
  return input instanceof HTMLInputElement ? input.files?.[0] : undefined
}

/** Hidden file inputs, one per thing the camera can give. */
export function layOut(): void {
  for (const id of ['host-video', 'host-photo']) {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = id
    input.style.display = 'none'
    document.body.append(input)
  }
}

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
  /** What the person answers when asked for a message of this template; `accept` unless said. `ban`: WeChat took the template away. */
  subscription: Record<string, 'accept' | 'reject' | 'ban' | 'filter'>
  /** The person switched off 订阅消息 for this mini program as a whole. */
  subscriptionsOff: boolean
  /** Templates of each ask that was shown. */
  subscriptionsAsked: string[][]
  /** What the phone's address book received. */
  contacts: Record<string, unknown>[]
  /** Cards handed to a chat, with the path they open. */
  shares: { title: string; path: string; imageUrl?: string; from: 'button' | 'menu' }[]
  /** What WeChat's scanner finds next: a code with text, or one of this mini program with the page it opens; undefined: the person closes it. */
  scan: { text: string } | { path: string } | undefined
  /** Ends of the sockets that are open. */
  sockets: Set<() => void>
  /** Whoever listens is told of the end with code 1006, as when a lift swallows the signal. */
  cutSockets: () => void
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
  subscription: {},
  subscriptionsOff: false,
  subscriptionsAsked: [],
  contacts: [],
  shares: [],
  scan: undefined,
  sockets: new Set(),
  cutSockets() {
    for (const cut of [...control.sockets]) cut()
  },
  listeners: { network: [] },
  launch: { path: '', query: {}, scene: 1001, referrerInfo: {} },
  setOnline(online) {
    control.online = online
    if (!online) control.cutSockets()
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

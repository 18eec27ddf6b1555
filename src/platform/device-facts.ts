/** What is known about this device before a certificate is read on it. */
export type DeviceFacts = {
  /** The readers can run here at all. */
  canRead: boolean
  /** GB, rounded down by the browser; absent where it does not say. */
  memory?: number
  cores?: number
  /** saving: the person asked for little data. unknown: the browser does not say, as on every iPhone. */
  network: 'wifi' | 'mobile' | 'slow' | 'saving' | 'unknown'
}

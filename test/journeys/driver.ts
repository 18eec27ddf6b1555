/**
 * A person's hands and eyes on one phone. Journeys know only this: they tap words, type into labelled fields, choose, pick files and
 * wait for words. Both targets implement it.
 */
export type Wait = { within?: number }
export type Driver = {
  readonly target: 'h5' | 'weapp'
  /** Opens the app, at its first page or at a deep link like `/pages/progress/list/index`. */
  open: (path?: string) => Promise<void>
  /** Taps the words; `within` narrows to a field's label or a card's title. */
  tap: (text: string, options?: Wait & { in?: string }) => Promise<void>
  /** `label` may name the card too: `负责人姓名@网站 2`. */
  type: (label: string, value: string) => Promise<void>
  /** What stands in a field, e.g. after a certificate was read. */
  read: (label: string) => Promise<string>
  /** Choice sheets, region pickers, chips: the field is opened and the options tapped one after the other. */
  choose: (label: string, ...options: string[]) => Promise<void>
  tick: (text: string) => Promise<void>
  /** From the album, into the slot with this name. */
  pickFile: (label: string, file: string) => Promise<void>
  /** What the camera will see and record from now on. On H5 the fake camera shows it from the start. */
  recordVideo: (file: string) => Promise<void>
  /** `in` looks only inside the field with this label. */
  see: (text: string, wait?: Wait & { in?: string }) => Promise<void>
  /** Fails when the words are on the screen or come within the time (0 = look once). */
  notSee: (text: string, wait?: Wait) => Promise<void>
  sees: (text: string) => Promise<boolean>
  back: () => Promise<void>
  reload: () => Promise<void>
  /** Ends the app as the phone does when memory is short, and starts it again. */
  kill: () => Promise<void>
  offline: (off: boolean) => Promise<void>
  screenshot: (name: string) => Promise<void>
  texts: () => Promise<string>
  labels: () => Promise<string[]>
  /** The page last handed to somebody, as a link of the app: the card in a chat, or the address that was copied. */
  handedOver: () => Promise<string>
  close: () => Promise<void>
}

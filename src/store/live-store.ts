/** Whether the live channel can be relied on just now. While it cannot, whoever waits for something asks by itself. */
import { create } from 'zustand'

export const useLiveStore = create<{ up: boolean }>(() => ({ up: false }))

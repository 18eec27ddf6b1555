/** Light or dark and the size of text, for every page below the app. */
import { createContext, useContext } from 'react'
import type { Appearance } from '@/platform/appearance-types'

/** `openDemo` is there only where the server is a sandbox. */
export type AppState = Appearance & { online: boolean; openDemo?: (() => void) | undefined }

export const AppStateContext = createContext<AppState>({ theme: 'light', textScale: 1, online: true })

export const useAppState = () => useContext(AppStateContext)

/** The whole app: wires the session into the calls, the network and focus into the cache, and light, dark and text size into the pages. */
import { QueryClientProvider } from '@tanstack/react-query'
import { type PropsWithChildren, useEffect, useMemo, useState } from 'react'
import { AppStateContext } from './components/ui/appearance'
import { createQueryClient, wireQueries } from './hooks/query-client'
import { useAppearance } from './hooks/use-appearance'
import { configureCalls } from './services/call'
import { getSession } from './services/session'
import { troubleOf } from './services/trouble'
import { flushDraft } from './store/draft-actions'
import { expireSession, rememberSession, useSessionStore } from './store/session-store'
import './styles/tokens.css'
import './app.scss'

const queries = createQueryClient()

configureCalls({
  credentials: (): Record<string, string> => {
    const { token } = useSessionStore.getState()
    return token ? { Authorization: `Bearer ${token}` } : {}
  },
  onSignedOut: expireSession,
})

/** Asks the server who we are. Without an answer the device's own memory stands. */
async function resumeSession() {
  try {
    rememberSession(await getSession())
  } catch (error) {
    const nobodyKnown = useSessionStore.getState().status === 'unknown'
    if (troubleOf(error).status === 401 || nobodyKnown) expireSession()
  }
}

export default function App({ children }: PropsWithChildren) {
  const appearance = useAppearance()
  const [online, setOnline] = useState(true)
  useEffect(() => {
    void resumeSession()
    return wireQueries((now) => {
      setOnline(now)
      if (now) void flushDraft()
    })
  }, [])
  const { theme, textScale } = appearance
  const state = useMemo(() => ({ theme, textScale, online }), [theme, textScale, online])
  return (
    <QueryClientProvider client={queries}>
      <AppStateContext.Provider value={state}>{children}</AppStateContext.Provider>
    </QueryClientProvider>
  )
}

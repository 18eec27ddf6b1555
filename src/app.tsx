/** The whole app: wires the session into the calls, the network and focus into the cache, and light, dark and text size into the pages. */
import { QueryClientProvider } from '@tanstack/react-query'
import { type PropsWithChildren, useEffect, useMemo, useState } from 'react'
import { AppStateContext } from './components/ui/appearance'
import { createQueryClient, wireQueries } from './hooks/query-client'
import { useAppearance } from './hooks/use-appearance'
import { go } from './hooks/use-go'
import { useLive } from './hooks/use-live'
import { useSettings } from './hooks/use-settings'
import { clientKind } from './platform/api-base'
import { routes } from './routes'
import { configureCalls } from './services/call'
import { wentOnline } from './services/online'
import { getSession } from './services/session'
import { troubleOf } from './services/trouble'
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

const openDemo = () => go(routes.demo())

/** What every page may know: light or dark, text size, network, and whether this is a demo in a browser. */
function Frame({ children }: PropsWithChildren) {
  const { theme, textScale } = useAppearance()
  const [online, setOnline] = useState(true)
  useLive(online)
  const sandbox = useSettings().data?.sandbox === true && clientKind === 'h5'
  useEffect(() => {
    void resumeSession()
    return wireQueries((now) => {
      setOnline(now)
      if (now) wentOnline()
    })
  }, [])
  const state = useMemo(() => ({ theme, textScale, online, openDemo: sandbox ? openDemo : undefined }), [theme, textScale, online, sandbox])
  return <AppStateContext.Provider value={state}>{children}</AppStateContext.Provider>
}

export default function App({ children }: PropsWithChildren) {
  return (
    <QueryClientProvider client={queries}>
      <Frame>{children}</Frame>
    </QueryClientProvider>
  )
}

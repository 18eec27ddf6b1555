/** What of the session survives a reload: in a browser it lives as long as the tab, and holds no token (that is an HttpOnly cookie). */
const name = 'session'

export function recallSession(): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(name) ?? 'null')
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
    if (session) window.sessionStorage.setItem(name, JSON.stringify({ ...session, token: undefined }))
    else window.sessionStorage.removeItem(name)
  } catch {
    // Storage is forbidden: the session is fetched again after a reload.
  }
}

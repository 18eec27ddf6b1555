/** 林小溪 changes device: a code, a phone that carries her name and is not signed in, the computer's yes, where both work, and back. */

type Call = <T = Record<string, unknown>>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<T>
type Told = Record<string, unknown>

/** @param call as her own session; @param device what her phone calls itself */
export async function changeDevice({ call, address, orderId, device }: { call: Call; address: string; orderId: string; device: string }) {
  const place = { step: 'subject', anchor: 'subject.phone' }
  const { handoff, link } = await call<{ handoff: { id: string }; link: string }>('POST', '/handoffs', { kind: 'continue', orderId, place })
  const code = { 'x-handoff': link.split('?t=')[1] ?? '' }
  const phone = async (method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Told> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await fetch(`${address}/api${path}`, { method, headers: { ...type, ...headers }, ...json })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`)
    return answer.status === 204 ? {} : ((await answer.json()) as Told)
  }
  await phone('GET', '/handoff', code)
  const { claim } = await phone('POST', '/handoff/claim', code, { client: 'weapp', device })
  await call('POST', `/handoffs/${handoff.id}/answer`, { accept: true })
  const { session } = (await phone('GET', '/handoff/claim', { 'x-claim': String(claim) })) as { session: { token: string } }
  const signedIn = { authorization: `Bearer ${session.token}` }
  await phone('PUT', `/orders/${orderId}/presence`, signedIn, { place, uploads: { done: 1, total: 2 } })
  await call('PUT', `/orders/${orderId}/presence`, { place })
  await call('GET', `/orders/${orderId}/mirror`)
  // A word that is no field is refused, and must not come back in a log line.
  await phone('PUT', `/orders/${orderId}/presence`, signedIn, { place: { step: 'subject', anchor: device } }).catch(() => undefined)
}

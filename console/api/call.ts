/** Typed calls from a page on the desk to the sandbox's control interface, and pictures as addresses the page can show. */
import { ApiError, createClient, type Send } from '@contract/client'
import type { Endpoint, Failure } from '@contract/define-endpoint'
import { sandboxToken, setRefused } from './sandbox-token'

const bearer = (): Record<string, string> => {
  const token = sandboxToken()
  return token ? { authorization: `Bearer ${token}` } : {}
}

const answered = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return text ? JSON.parse(text) : undefined
}

const send: Send = async ({ method, path, body, headers }) => {
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers: { ...bearer(), ...type, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status === 401) setRefused(true)
    return { status: response.status, body: await answered(response) }
  } catch {
    return { status: 0, body: undefined }
  }
}

/** `call(sandboxEndpoints.getClock, {})` */
export const call = createClient(send)

/** Bytes of a raw endpoint, below /api. */
export async function callBytes(endpoint: Endpoint & { raw: string }, path: string): Promise<Blob> {
  const response = await fetch(`/api${path}`, { method: endpoint.method, headers: bearer() })
  if (!response.ok) throw new ApiError(response.status, (await answered(response)) as Failure)
  return response.blob()
}

/** What a failed call says to the person at the desk. */
export const saysOf = (error: unknown): string =>
  error instanceof ApiError
    ? [error.failure.says, ...(error.failure.fields ?? []).map(({ says }) => says)].join('；')
    : '出了点意外，请再试一次'

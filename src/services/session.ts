/** Signing in and out, and the devices signed in. */

import type { Session } from '@contract/session'
import { sessionEndpoints as endpoints } from '@contract/session'
import { clientKind } from '@/platform/api-base'
import { deviceName, wechatCode } from '@/platform/device'
import { call } from './call'

export type { Account, Session } from '@contract/session'
export type Device = Awaited<ReturnType<typeof listDevices>>[number]

/** Sends a code; answers after how many seconds another may be sent. */
export const sendSignInCode = (phone: string) => call(endpoints.sendSignInCode, { body: { phone } })

/** Signs in with phone and code; `bindTicket` also ties this WeChat to the account. */
export const signIn = (phone: string, code: string, bindTicket?: string): Promise<Session> =>
  call(endpoints.signIn, { body: { phone, code, client: clientKind, device: deviceName(), ...(bindTicket ? { bindTicket } : {}) } })

/** In WeChat: the session of the phone bound earlier, or a ticket to bind one. In a browser: undefined. */
export async function signInByWechat(): Promise<Session | { bindTicket: string } | undefined> {
  const code = await wechatCode()
  return code === undefined ? undefined : call(endpoints.signInByWechat, { body: { code, device: deviceName() } })
}

export const getSession = (): Promise<Session> => call(endpoints.getSession, {})
export const signOut = () => call(endpoints.signOut, {})
export const listDevices = async () => (await call(endpoints.listDevices, {})).devices
export const signOutDevice = (deviceId: string) => call(endpoints.signOutDevice, { params: { deviceId } })

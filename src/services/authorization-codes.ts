/** 授权码: lending one's own server, and what was lent to this account. */
import { authorizationCodeEndpoints as endpoints } from '@contract/authorization-codes'
import { call } from './call'

export type { CodeCard, LendableServer } from '@contract/authorization-codes'
export type CodeList = Awaited<ReturnType<typeof listAuthorizationCodes>>

/** Masked; throws ApiError 503 when the cloud does not answer. */
export const listAuthorizationCodes = () => call(endpoints.listAuthorizationCodes, {})

/** One code per site, in clear. `idempotencyKey`: the same for every retry of one intention. */
export const issueAuthorizationCodes = async (
  wanted: { target: string; resourceId: string; count: number },
  idempotencyKey: string,
): Promise<readonly { id: string; code: string }[]> =>
  (await call(endpoints.createAuthorizationCodes, { body: wanted, idempotencyKey })).codes

/** In clear, for the two it is between. Not to be cached. */
export const revealAuthorizationCode = async (codeId: string): Promise<string> =>
  (await call(endpoints.revealAuthorizationCode, { params: { codeId } })).code
export const moveAuthorizationCode = (codeId: string, resourceId: string) =>
  call(endpoints.moveAuthorizationCode, { params: { codeId }, body: { resourceId } })
export const deleteAuthorizationCode = (codeId: string) => call(endpoints.deleteAuthorizationCode, { params: { codeId } })

/** Whether this account can file with a code, and if not, why. */
export const checkAuthorizationCode = (code: string) => call(endpoints.checkAuthorizationCode, { body: { code } })

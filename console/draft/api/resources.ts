/** The account's cloud resources, and what the cloud says about somebody's authorisation code. */

import { authorizationCodeEndpoints } from '@contract/authorization-codes'
import { ApiError } from '@contract/client'
import { detectionEndpoints } from '@contract/detection'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/person-call'

export type CloudResources = Awaited<ReturnType<typeof listResources>>
export type CloudResource = CloudResources['resources'][number]
const listResources = () => call(detectionEndpoints.listResources, {})

export const useResources = (wanted = true) =>
  useQuery({ queryKey: ['resources'], queryFn: listResources, enabled: wanted, staleTime: 30_000 })

export type CodeVerdict = { good: boolean; says: string; wayOut?: string | undefined }

/** Without an answer the code is taken as typed (`says` is the given sentence): the look-up of the step asks again. */
export async function judgeCode(code: string, unchecked: string): Promise<CodeVerdict> {
  try {
    return await call(authorizationCodeEndpoints.checkAuthorizationCode, { body: { code } })
  } catch (error) {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500)
      return { good: false, says: error.failure.says, ...(error.failure.wayOut ? { wayOut: error.failure.wayOut } : {}) }
    return { good: true, says: unchecked }
  }
}

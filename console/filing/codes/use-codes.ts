/** 授权码: the codes issued by and for this account, and the servers that can be lent. */
import { authorizationCodeEndpoints as endpoints } from '@contract/authorization-codes'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call, newIdempotencyKey } from '../../api/person-call'
import { queryClient } from '../../api/query-client'

const key = ['authorization-codes'] as const
export type CodeList = Awaited<ReturnType<typeof list>>
const list = () => call(endpoints.listAuthorizationCodes, {})
const again = () => queryClient.invalidateQueries({ queryKey: key })

export const useCodes = () => useQuery({ queryKey: key, queryFn: list })

/** One intention, one key: a second press after silence makes nothing twice. */
export type Wish = { target: string; resourceId: string; count: number; key: string }
export const newWishKey = newIdempotencyKey

export const useIssue = () =>
  useMutation({
    mutationFn: ({ key: idempotencyKey, ...body }: Wish) => call(endpoints.createAuthorizationCodes, { body, idempotencyKey }),
    onSuccess: again,
  })

export const useReveal = () =>
  useMutation({ mutationFn: (codeId: string) => call(endpoints.revealAuthorizationCode, { params: { codeId } }) })

export const useMove = () =>
  useMutation({
    mutationFn: ({ codeId, resourceId }: { codeId: string; resourceId: string }) =>
      call(endpoints.moveAuthorizationCode, { params: { codeId }, body: { resourceId } }),
    onSuccess: again,
  })

export const useDelete = () =>
  useMutation({
    mutationFn: (codeId: string) => call(endpoints.deleteAuthorizationCode, { params: { codeId } }),
    onSuccess: again,
  })

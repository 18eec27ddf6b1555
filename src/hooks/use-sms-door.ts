/** The two doors of 短信核验: the owner's order and a link. Either way the sum is used up by a try, and a refusal is words, never thrown. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { invitedPuzzle, resendInvited, verifyInvited } from '@/services/invitations'
import { getPuzzle, resendSms, type SmsAnswer, verifySms } from '@/services/sms-verification'
import { troubleOf } from '@/services/trouble'
import { invitationKey } from './use-invitation'
import { progressKey } from './use-orders'

type Sum = { puzzleId: string; answer: string }
type Said = { tone: 'good' | 'problem'; title: string; says?: string | undefined }
type Judged = { outcome: 'accepted' | 'no-matching-record'; says: string }
type Ways = {
  key: readonly unknown[]
  puzzle: () => Promise<{ puzzleId: string; question: string }>
  verify: (answer: SmsAnswer) => Promise<Judged>
  resend: (sum: Sum) => Promise<{ says: string }>
}

const words = { accepted: '核验通过', notMatching: '没有查到匹配的记录', sent: '短信已重新发送' } as const

function useDoor({ key, puzzle, verify, resend }: Ways) {
  const queries = useQueryClient()
  const query = useQuery({ queryKey: key, queryFn: puzzle, staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false })
  const told = async (asked: Promise<Said>): Promise<Said> => {
    try {
      return await asked
    } catch (error) {
      const { title, says } = troubleOf(error)
      return { tone: 'problem', title, says }
    } finally {
      void queries.invalidateQueries({ queryKey: key })
    }
  }
  return {
    puzzle: query.data,
    puzzleBusy: query.isFetching,
    newPuzzle: () => void query.refetch(),
    verify: (answer: SmsAnswer) =>
      told(
        verify(answer).then(({ outcome, says }) =>
          outcome === 'accepted' ? { tone: 'good', title: words.accepted, says } : { tone: 'problem', title: words.notMatching, says },
        ),
      ),
    resend: (sum: Sum) => told(resend(sum).then(({ says }) => ({ tone: 'good', title: words.sent, says }))),
  }
}

/** 短信核验 of the n-th phone of one's own order. */
export function useOwnersDoor(orderId: string, n: number) {
  const queries = useQueryClient()
  return useDoor({
    key: ['puzzle', orderId, n],
    puzzle: () => getPuzzle(orderId, n),
    verify: async (answer) => {
      const judged = await verifySms(orderId, n, answer)
      queries.setQueryData(progressKey(orderId), judged.progress)
      return judged
    },
    resend: async (sum) => {
      const sent = await resendSms(orderId, n, sum)
      queries.setQueryData(progressKey(orderId), sent.progress)
      return sent
    },
  })
}

/** 短信核验 through a link. */
export function useInvitedDoor(secret: string) {
  const queries = useQueryClient()
  return useDoor({
    key: ['invited-puzzle', secret],
    puzzle: () => invitedPuzzle(secret),
    verify: async (answer) => {
      const judged = await verifyInvited(secret, answer)
      queries.setQueryData(invitationKey(secret), judged.invitation)
      return judged
    },
    resend: async (sum) => {
      const sent = await resendInvited(secret, sum)
      queries.setQueryData(invitationKey(secret), sent.invitation)
      return sent
    },
  })
}

/** Beginning a type of filing from what is filed here: makes the order and opens its first page, or opens the one in flight. */
import { filingTypes } from '@domain/filing-types/registry'
import { useQueryClient } from '@tanstack/react-query'
import { routes } from '@/routes'
import type { Beginning } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { go } from './use-go'
import { useCreateOrder } from './use-orders'
import { recordsKey } from './use-records'

const alreadyOpen = '您已有一份备案在办理，一次只能办一份，已为您打开'

/** `tell` shows the person a short word. */
export function useBegin(tell: (says: string) => void) {
  const queries = useQueryClient()
  const create = useCreateOrder()
  const begin = (what: Beginning) =>
    create.mutate(what, {
      onSuccess: (made) => {
        if (made.alreadyOpen) tell(alreadyOpen)
        const type = made.filingType ? filingTypes[made.filingType] : undefined
        go(made.alreadyOpen ? routes.progress(made.orderId) : routes.filing(type?.steps[0] ?? 'verify-type', made.orderId))
      },
      onError: (error) => {
        const { title, says } = troubleOf(error)
        tell([title, says].filter(Boolean).join('。'))
      },
      onSettled: () => queries.invalidateQueries({ queryKey: recordsKey }),
    })
  return { begin, busy: create.isPending }
}

/** One order for the desk: in words and as the sandbox holds it, both read again every few seconds. */
import type { SandboxOrder } from '@contract/sandbox'
import { sandboxEndpoints } from '@contract/sandbox'
import type { DeskAction } from '@contract/sandbox-desk'
import type { DeskOrder } from '@contract/sandbox-desk-view'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call'

/** What stands on the page: `view` says it in words, `held` holds calls, texts and events. */
export type OrderAtDesk = { view: DeskOrder; held: SandboxOrder }

const keyOf = (id: string) => ['order', id]

export function useOrder(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: async (): Promise<OrderAtDesk> => {
      const params = { params: { id } }
      const [view, held] = await Promise.all([call(sandboxEndpoints.readDeskOrder, params), call(sandboxEndpoints.getSandboxOrder, params)])
      return { view, held }
    },
    refetchInterval: 3000,
  })
}

/** Does one act and shows the order as it is afterwards. */
export function useAct(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (act: DeskAction) => call(sandboxEndpoints.actAtDesk, { params: { id }, body: act }),
    onSettled: () => cache.invalidateQueries({ queryKey: keyOf(id) }),
  })
}

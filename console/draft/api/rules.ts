/** The rules of the province a filing is made in. */
import { rulesEndpoints } from '@contract/rules'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/person-call'

/** One province's rules; nothing is asked without a code. */
export const useProvince = (code: string | undefined) =>
  useQuery({
    queryKey: ['province', code],
    queryFn: () => call(rulesEndpoints.getProvince, { params: { code: code ?? '' } }),
    enabled: code !== undefined,
    staleTime: 10 * 60_000,
  })

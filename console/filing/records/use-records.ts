/** What is filed here, with its health and what can be begun on it. */
import { recordEndpoints } from '@contract/records'
import { useQuery } from '@tanstack/react-query'
import { liveKeys } from '../../api/live'
import { call } from '../../api/person-call'

export const useRecords = () =>
  useQuery({ queryKey: liveKeys.records, queryFn: () => call(recordEndpoints.listRecords, {}), staleTime: 30_000 })

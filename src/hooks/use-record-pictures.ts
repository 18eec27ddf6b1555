/** Pictures kept with a record from its approved filings, and deleting one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { deleteRecordPicture, listRecordPictures } from '@/services/records'

const keyOf = (filingNumber: string | undefined) => ['record-pictures', filingNumber] as const

/** Asked for only where there is a record to ask about. */
export const useRecordPictures = (filingNumber: string | undefined) =>
  useQuery({
    queryKey: keyOf(filingNumber),
    queryFn: () => listRecordPictures(filingNumber ?? ''),
    enabled: filingNumber !== undefined,
  })

export function useDeleteRecordPicture(filingNumber: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (objectId: string) => deleteRecordPicture(filingNumber, objectId),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(filingNumber) }),
  })
}

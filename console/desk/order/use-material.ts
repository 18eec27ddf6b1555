/** A picture or film of an order, as an address of this tab that is given back when nobody shows it any more. */
import { sandboxEndpoints } from '@contract/sandbox'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { callBytes } from '../../api/call'

export function useMaterial(orderId: string, objectId: string): { address: string | undefined; failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['material', orderId, objectId],
    queryFn: () => callBytes(sandboxEndpoints.readDeskMaterial, `/sandbox/orders/${orderId}/materials/${objectId}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { address, failed: isError }
}

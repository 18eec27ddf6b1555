/** The one cache of what the server said, shared by every page of a document. */
import { QueryClient } from '@tanstack/react-query'

export const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 1000 } } })

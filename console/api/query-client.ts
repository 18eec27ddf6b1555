/** The one cache of what the server said, shared by every page of a document. */
import { QueryClient } from '@tanstack/react-query'

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network it is said at once: nothing waits in silence for it to come back.
    queries: { retry: 1, staleTime: 1000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

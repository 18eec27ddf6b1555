/** A page as the app shows it: with the cache of server answers and the state every page may know. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { type AppState, AppStateContext } from '@/components/ui/appearance'

export function showPage(page: ReactElement, state: Partial<AppState> = {}) {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  })
  return render(
    <QueryClientProvider client={queries}>
      <AppStateContext.Provider value={{ theme: 'light', textScale: 1, online: true, ...state }}>{page}</AppStateContext.Provider>
    </QueryClientProvider>,
  )
}

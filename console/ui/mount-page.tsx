/** Puts a desk page into its document: the library's theme, one cache of server data, the question for the sandbox's token. */
import '@mantine/core/styles.css'
import '../../src/styles/tokens.css'
import './page.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { theme } from './theme'
import { TokenGate } from './token-gate'

const client = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 1000 } } })

export function mountPage(page: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light">
        <QueryClientProvider client={client}>
          <TokenGate>{page}</TokenGate>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}

/** The one cache of what the server said: shown at once, refreshed behind, retried when it was only the network. */
import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { watchNetwork } from '@/platform/network'
import { troubleOf } from '@/services/trouble'

/** A refusal is an answer; only silence and the server's own faults are worth another try. */
const worthRetry = (failures: number, error: unknown) => {
  const { status } = troubleOf(error)
  return failures < 2 && (status === 0 || status >= 500)
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: 5_000, gcTime: 10 * 60_000, retry: worthRetry, retryDelay: (n) => 600 * 2 ** n },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** Refreshes when the app comes to the front or the network returns; answers how to stop. */
export function wireQueries(onOnline: (online: boolean) => void): () => void {
  const show = () => focusManager.setFocused(true)
  const hide = () => focusManager.setFocused(false)
  Taro.onAppShow?.(show)
  Taro.onAppHide?.(hide)
  const stop = watchNetwork((online) => {
    onlineManager.setOnline(online)
    onOnline(online)
  })
  return () => {
    Taro.offAppShow?.(show)
    Taro.offAppHide?.(hide)
    stop()
  }
}

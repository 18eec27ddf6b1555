/** How often to ask by oneself where a live channel may tell. */
import { useLiveStore } from '@/store/live-store'

const seldom = 4

/** In ms: as given where nothing tells us, less often where something does. */
export function usePollEvery(ms: number): number {
  const up = useLiveStore((state) => state.up)
  return up ? ms * seldom : ms
}

/** 刷新 for those who do not pull: keyboard, mouse, screen reader. */
import { showToast } from '@/components/ui/toast'
import { Pressable } from '@/platform/pressable'
import { nowWords } from './now-words'

type RefreshButtonProps = { busy: boolean; onPress: () => Promise<unknown> }

export const RefreshButton = ({ busy, onPress }: RefreshButtonProps) => (
  <Pressable className="page__action refresh" muted={busy} onPress={() => void onPress()}>
    {nowWords.refresh}
  </Pressable>
)

/** Asks again, and says whether what is shown is the newest. */
export async function refreshed(refetch: () => Promise<{ isError: boolean }>): Promise<void> {
  const { isError } = await refetch()
  showToast(isError ? nowWords.notRefreshed : nowWords.refreshed)
}

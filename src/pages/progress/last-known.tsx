/** The server does not answer and what is on the screen is what it said last: when that was, and asking again. */

import { useAppState } from '@/components/ui/appearance'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { dayAndClock } from '@/words/dates'

/** For the banner at the top, which says that there is no network. */
export const offlineWords = (seenAt: number | undefined) =>
  seenAt === undefined ? {} : { offlineSays: `没有网络。下面是 ${dayAndClock(seenAt)} 的进度，联网后自动更新。` }

type LastKnownProps = { seenAt: number | undefined; failed: boolean; onRetry: () => void }

export function LastKnown({ seenAt, failed, onRetry }: LastKnownProps) {
  const { online } = useAppState()
  if (!failed || !online || seenAt === undefined) return null
  return (
    <Notice
      tone="warn"
      title="暂时连不上服务器"
      live
      action={
        <Button kind="plain" onPress={onRetry}>
          再试一次
        </Button>
      }
    >
      {`下面是 ${dayAndClock(seenAt)} 的进度。`}
    </Notice>
  )
}

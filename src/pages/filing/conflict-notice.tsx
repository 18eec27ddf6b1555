/** This phone and another device both changed the filing: the person chooses, nothing is thrown away before. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { keepMine, keepTheirs } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

export function ConflictNotice() {
  const conflict = useDraftStore((state) => state.conflict)
  const changedAt = useDraftStore((state) => state.changedAt)
  if (!conflict) return null
  return (
    <Notice
      tone="warn"
      title="另一台设备也改过这份备案"
      live
      action={
        <View className="side-by-side conflict__answers">
          <Button size="small" kind="secondary" onPress={keepTheirs}>
            用另一台的
          </Button>
          <Button size="small" onPress={() => void keepMine()}>
            用这台手机的
          </Button>
        </View>
      }
    >
      {`这台手机最后修改：${timeOf(changedAt)}；另一台：${timeOf(conflict.savedAt)}。选定之前，两份都保留着。`}
    </Notice>
  )
}

function timeOf(moment: string): string {
  const at = new Date(Date.parse(moment) + 8 * 3_600_000)
  if (Number.isNaN(at.getTime())) return '时间未知'
  const two = (n: number) => String(n).padStart(2, '0')
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

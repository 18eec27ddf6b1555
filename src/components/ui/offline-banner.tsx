/** No network: said once, at the top, with what it means for what was entered. */
import { LiveRegion } from '@/platform/live-region'
import { useAppState } from './appearance'
import { Icon } from './icon'

export function OfflineBanner({ says = '没有网络。您填的内容先存在这台手机上，联网后自动补存。' }: { says?: string }) {
  const { online } = useAppState()
  return (
    <LiveRegion className={online ? 'offline' : 'offline offline--shown'}>
      {online ? null : (
        <>
          <Icon name="offline" size={18} />
          {says}
        </>
      )}
    </LiveRegion>
  )
}

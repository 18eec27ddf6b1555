/** 用手机继续, from wherever the person is: the phone opens the same step and field. */
import { Text } from '@mantine/core'
import { QrButton } from '../../filing/handoff/qr-dialog'
import { useDraftNow } from '../store/draft-now'
import { useMirrorNow } from './mirror-now'
import { words } from './words'

export function ContinueOnPhone() {
  const { orderId } = useDraftNow()
  const { handoff, place } = useMirrorNow()
  if (handoff?.state === 'active' && handoff.kind === 'continue') return null
  return (
    <div className="rail__phone">
      <QrButton what={{ kind: 'continue', orderId, place }} label={words.onPhone} variant="light" />
      <Text size="sm" c="dimmed">
        {words.onPhoneSays}
      </Text>
    </div>
  )
}

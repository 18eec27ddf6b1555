/** 需要帮忙: ask with the order attached, call, let somebody else follow, say how it went. */
import { useState } from 'react'
import { Card, Row } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { go } from '@/hooks/use-go'
import { useSettings } from '@/hooks/use-settings'
import { dial } from '@/platform/phone-call'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { helpWords as words } from '../now-words'
import { ShareSheet } from './share-sheet'

export function HelpCard({ progress }: { progress: Progress }) {
  const [sharing, setSharing] = useState(false)
  const phone = useSettings().data?.servicePhone
  const call = async (number: string) => {
    if (!(await dial(number))) showToast(words.noCall(number))
  }
  return (
    <Card title={words.title}>
      {progress.status === 'approved' || progress.status === 'revoked' ? (
        <Row icon="check" title={words.rate} says={words.rateSays} onPress={() => go(routes.support(progress.id))} />
      ) : null}
      <Row icon="help" title={words.ticket} says={words.ticketSays} onPress={() => go(routes.support(progress.id))} />
      {phone ? <Row icon="phone" title={words.call} says={words.callSays(phone)} onPress={() => void call(phone)} /> : null}
      <Row icon="person" title={words.share} says={words.shareSays} onPress={() => setSharing(true)} />
      <ShareSheet progress={progress} open={sharing} onClose={() => setSharing(false)} />
    </Card>
  )
}

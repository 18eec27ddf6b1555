/** Making a link and handing it over: a card in WeChat, an address everywhere. The secret is on this page only, and only while it is open. */
import { View } from '@tarojs/components'
import { QrPicture } from '@/components/qr/qr-picture'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import type { useInviting } from '@/hooks/use-invitation'
import { copyText } from '@/platform/clipboard'
import { pageAddress } from '@/platform/page-address'
import { ShareButton, sharesPages } from '@/platform/share-button'
import { canShareText, shareText } from '@/platform/share-text'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { words } from './words'

type NewLinkProps = { create: ReturnType<typeof useInviting>['create']; again: boolean }

export function NewLink({ create, again }: NewLinkProps) {
  const make = () => create.mutate(undefined, { onError: (error) => showToast(troubleOf(error).title) })
  if (!create.data)
    return (
      <Button kind={again ? 'secondary' : 'primary'} busy={create.isPending} onPress={make}>
        {again ? words.remake : words.make}
      </Button>
    )
  const { secret, expiresAt } = create.data
  return <Hand address={pageAddress(routes.invited(secret))} until={dayAndClock(expiresAt)} />
}

function Hand({ address, until }: { address: string; until: string }) {
  const copy = async () => showToast((await copyText(words.sentence(until, address))) ? words.copied : words.notCopied)
  const send = async () => {
    if (!(await shareText(words.sentence(until, address), words.fileName))) showToast(words.notSent)
  }
  const sendsText = !sharesPages && canShareText()
  return (
    <Card title={words.made(until)}>
      <QrPicture text={address} says={words.qr} />
      <View className="muted invite__scan">{words.scan}</View>
      <View className="snippet">{address}</View>
      {sharesPages ? <ShareButton>{words.sendCard}</ShareButton> : null}
      {sendsText ? <Button onPress={() => void send()}>{words.send}</Button> : null}
      <Button kind={sharesPages || sendsText ? 'secondary' : 'primary'} className="invite__copy" onPress={() => void copy()}>
        {words.copy}
      </Button>
      <View className="tiny">{words.once}</View>
    </Card>
  )
}

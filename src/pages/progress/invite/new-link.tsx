/** Making a link and handing it over: a card in WeChat, an address everywhere. The secret is on this page only, and only while it is open. */
import type { UseMutationResult } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { QrPicture } from '@/components/qr/qr-picture'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { copyText } from '@/platform/clipboard'
import { pageAddress } from '@/platform/page-address'
import { ShareButton, sharesPages } from '@/platform/share-button'
import { canShareText, shareText } from '@/platform/share-text'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { common, type LinkWords } from './words'

type Made = { secret: string; expiresAt: string }
type Create = Pick<UseMutationResult<Made, Error, void>, 'mutate' | 'isPending' | 'data'>
type NewLinkProps = { create: Create; again: boolean; words: LinkWords }

export function NewLink({ create, again, words }: NewLinkProps) {
  const make = () => create.mutate(undefined, { onError: (error) => showToast(troubleOf(error).title) })
  if (!create.data)
    return (
      <Button kind={again ? 'secondary' : 'primary'} busy={create.isPending} onPress={make}>
        {again ? common.remake : common.make}
      </Button>
    )
  const { secret, expiresAt } = create.data
  return <Hand address={pageAddress(routes.invited(secret))} until={dayAndClock(expiresAt)} words={words} />
}

type HandProps = { address: string; until: string; words: LinkWords }

function Hand({ address, until, words }: HandProps) {
  const copy = async () => showToast((await copyText(words.sentence(until, address))) ? common.copied : common.notCopied)
  const send = async () => {
    if (!(await shareText(words.sentence(until, address), words.fileName))) showToast(common.notSent)
  }
  const sendsText = !sharesPages && canShareText()
  return (
    <Card title={common.made(until)}>
      <QrPicture text={address} says={common.qr} />
      <View className="muted invite__scan">{common.scan}</View>
      <View className="snippet">{address}</View>
      {sharesPages ? <ShareButton>{common.sendCard}</ShareButton> : null}
      {sendsText ? <Button onPress={() => void send()}>{common.send}</Button> : null}
      <Button kind={sharesPages || sendsText ? 'secondary' : 'primary'} className="invite__copy" onPress={() => void copy()}>
        {common.copy}
      </Button>
      <View className="tiny">{common.once}</View>
    </Card>
  )
}

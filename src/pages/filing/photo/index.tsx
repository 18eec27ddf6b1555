/** 办理拍照 (policy 2018): three ways to be photographed in front of the curtain, the photo itself, and the originals by post. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { useBackdrop } from '@/hooks/use-backdrop'
import { goBack, goInstead } from '@/hooks/use-go'
import { useSignedIn } from '@/hooks/use-signed-in'
import { copyText } from '@/platform/clipboard'
import { routes } from '@/routes'
import type { Backdrop } from '@/services/backdrop'
import { troubleOf } from '@/services/trouble'
import { PictureSlot } from '../picture-slot'
import { CurtainCard } from './curtain-card'
import { MailCard } from './mail-card'
import { Places } from './places'
import { words } from './words'
import '../filing.scss'

export default function Photo() {
  const { orderId = '' } = useRouter().params
  useSignedIn(routes.photo(orderId))
  const { backdrop, curtain, originals, photo } = useBackdrop(orderId)
  const [taken, setTaken] = useState<string>()
  const { data, error } = backdrop
  const submit = () => {
    if (!taken) return showToast(words.needPhoto)
    photo.mutate(taken, { onSuccess: () => goInstead(routes.progress(orderId)), onError: (reason) => showToast(troubleOf(reason).title) })
  }
  const footer = data?.open ? (
    <Button busy={photo.isPending} onPress={submit}>
      {words.submit}
    </Button>
  ) : undefined
  return (
    <Page title={words.title} onBack={goBack} {...(footer ? { footer } : {})}>
      {error && !data ? <ErrorState trouble={troubleOf(error)} onRetry={() => void backdrop.refetch()} /> : null}
      {!error && !data ? <Skeleton cards={3} /> : null}
      {data ? <State backdrop={data} /> : null}
      {data?.open ? (
        <>
          <Places title={words.agents} says={words.agentsSays} places={data.agents} />
          <CurtainCard curtain={data.curtain} request={curtain} />
          <Places title={words.points} says={words.pointsSays} places={data.points} after={<OrderNumber orderId={orderId} />} />
          <Card title={words.upload}>
            <PictureSlot
              orderId={orderId}
              slot="backdrop-photo"
              name={words.uploadName}
              purpose="letter"
              why={words.uploadWhy}
              tips={words.tips}
              aspect={3 / 4}
              stored={taken ? { objectId: taken, at: '' } : undefined}
              onStored={({ objectId }) => setTaken(objectId)}
            />
          </Card>
        </>
      ) : null}
      {data ? <MailCard backdrop={data} post={originals} /> : null}
    </Page>
  )
}

function State({ backdrop: { open, people, advice, photo, reviewWorkdays } }: { backdrop: Backdrop }) {
  if (!open)
    return (
      <EmptyState
        title={photo ? words.sentTitle : words.closedTitle}
        says={photo ? words.sentSays : words.closedSays}
        {...(photo ? { picture: 'success' as const } : {})}
      />
    )
  return (
    <>
      {advice ? (
        <Notice tone="problem" title={words.advice}>
          {advice}
        </Notice>
      ) : null}
      <View className="muted lead">{words.lead(people)}</View>
      <View className="muted lead">{words.review(reviewWorkdays)}</View>
    </>
  )
}

function OrderNumber({ orderId }: { orderId: string }) {
  const copy = async () => showToast((await copyText(orderId)) ? words.copied : words.notCopied)
  return (
    <Row
      title={words.order}
      says={orderId}
      aside={
        <Button kind="plain" size="small" onPress={() => void copy()}>
          {words.copy}
        </Button>
      }
    />
  )
}

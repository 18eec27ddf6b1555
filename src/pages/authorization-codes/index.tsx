/** 授权码: what was lent and what was borrowed, each code masked until the person asks for it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { useAuthorizationCodes, useDeleteCode, useMoveCode, useRevealCode } from '@/hooks/use-authorization-codes'
import { go, goBack } from '@/hooks/use-go'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import type { CodeCard as Code, CodeList } from '@/services/authorization-codes'
import { troubleOf } from '@/services/trouble'
import { CodeCard } from './code-card'
import { CodeInClear } from './code-sheet'
import { ServerChoice } from './server-choice'
import { words } from './words'
import './authorization-codes.scss'

const say = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

export default function AuthorizationCodes() {
  useSignedIn(routes.authorizationCodes())
  const codes = useAuthorizationCodes()
  const { data } = codes
  return (
    <Page
      title={words.title}
      onBack={goBack}
      footer={
        data ? (
          <Button disabledBecause={data.refusal && `${data.refusal.says}`} onPress={() => go(routes.newAuthorizationCodes())}>
            {words.issue}
          </Button>
        ) : undefined
      }
    >
      <View className="muted lead">{words.lead}</View>
      {data ? <Lists list={data} /> : null}
      {!data && codes.error ? <ErrorState trouble={troubleOf(codes.error)} onRetry={() => void codes.refetch()} /> : null}
      {!data && !codes.error ? <Skeleton cards={2} /> : null}
      <Card>
        <Row icon="list" title={words.resources} says={words.resourcesLead} onPress={() => go(routes.resources())} />
      </Card>
    </Page>
  )
}

function Lists({ list }: { list: CodeList }) {
  const [shown, setShown] = useState<string>()
  const [moving, setMoving] = useState<Code>()
  const reveal = useRevealCode()
  const move = useMoveCode()
  const remove = useDeleteCode()
  const show = (code: Code) => reveal.mutate(code.id, { onSuccess: setShown, onError: say })
  const ask = async (code: Code) => {
    const sure = await confirm({
      title: words.removeTitle,
      text: words.removeText(code.maskedCode, code.maskedPhone),
      yes: words.remove,
      danger: true,
    })
    if (sure) remove.mutate(code.id, { onSuccess: () => showToast(words.removed), onError: say })
  }
  const moveTo = (resourceId: string) => {
    if (!moving) return
    move.mutate({ id: moving.id, resourceId }, { onSuccess: () => showToast(words.moved), onError: say })
    setMoving(undefined)
  }
  const forget = () => {
    setShown(undefined)
    reveal.reset()
  }
  const cards = (title: string, codes: readonly Code[], mine: boolean) =>
    codes.length ? (
      <Card title={title}>
        {codes.map((code) => (
          <CodeCard
            key={code.id}
            code={code}
            mine={mine}
            onShow={() => show(code)}
            onMove={() => setMoving(code)}
            onRemove={() => void ask(code)}
          />
        ))}
      </Card>
    ) : null
  return (
    <>
      {list.refusal ? (
        <Notice tone="info" title={list.refusal.says}>
          {list.refusal.wayOut}
        </Notice>
      ) : null}
      {list.issued.length + list.received.length === 0 ? <EmptyState title={words.none} says={words.noneSays} /> : null}
      {cards(words.issued, list.issued, true)}
      {cards(words.received, list.received, false)}
      <Sheet open={shown !== undefined} title={words.clear} onClose={forget}>
        <View className="muted">{words.clearSays}</View>
        {shown ? <CodeInClear code={shown} /> : null}
      </Sheet>
      <Sheet open={moving !== undefined} title={words.moveTitle} onClose={() => setMoving(undefined)} tall>
        <ServerChoice servers={list.servers.filter(({ id }) => id !== moving?.server?.id)} chosen={undefined} onChoose={moveTo} />
      </Sheet>
    </>
  )
}

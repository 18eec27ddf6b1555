/** 生成授权码: for whom, on which server, how many; afterwards the codes to hand over. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { useAuthorizationCodes, useIssueCodes } from '@/hooks/use-authorization-codes'
import { goBack } from '@/hooks/use-go'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import type { CodeList } from '@/services/authorization-codes'
import { newIdempotencyKey } from '@/services/call'
import { troubleOf } from '@/services/trouble'
import { CodeInClear } from '../code-sheet'
import { ServerChoice } from '../server-choice'
import { words } from '../words'
import { Count } from './count'
import '../authorization-codes.scss'

export default function NewAuthorizationCodes() {
  useSignedIn(routes.newAuthorizationCodes())
  const codes = useAuthorizationCodes()
  if (codes.data) return <Form list={codes.data} />
  return (
    <Page title={words.newTitle} onBack={goBack}>
      {codes.error ? <ErrorState trouble={troubleOf(codes.error)} onRetry={() => void codes.refetch()} /> : <Skeleton cards={2} />}
    </Page>
  )
}

function Form({ list }: { list: CodeList }) {
  const [phone, setPhone] = useState('')
  const [server, setServer] = useState<string>()
  const [count, setCount] = useState(1)
  const [key, setKey] = useState(newIdempotencyKey)
  const issue = useIssueCodes()
  const phoneProblem = /^1[3-9]\d{9}$/.test(phone) ? undefined : words.phoneProblem
  const most = list.servers.find(({ id }) => id === server)?.codesLeft ?? 5
  const because = list.refusal?.says ?? phoneProblem ?? (server ? undefined : words.serverMissing)
  const send = () => {
    if (!server) return
    // One intention, one key: a second tap after silence makes nothing twice. A changed wish is a new one.
    issue.mutate({ target: phone, resourceId: server, count: Math.min(count, most), key })
  }
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setKey(newIdempotencyKey())
      issue.reset()
    }
  if (issue.data) return <Done codes={issue.data} />
  return (
    <Page
      title={words.newTitle}
      onBack={goBack}
      footer={
        <Button busy={issue.isPending} disabledBecause={because} onPress={send}>
          {words.issue}
        </Button>
      }
    >
      {list.refusal ? (
        <Notice tone="warn" title={list.refusal.says}>
          {list.refusal.wayOut}
        </Notice>
      ) : null}
      {issue.error ? (
        <Notice tone="problem" title={troubleOf(issue.error).title} live>
          {troubleOf(issue.error).says}
        </Notice>
      ) : null}
      <Card>
        <PlainField
          id="target-phone"
          label={words.phone}
          kind="phone"
          value={phone}
          maxLength={13}
          format={groupPhone}
          hint={words.phoneHint}
          problem={phoneProblem}
          onChange={(typed) => change(setPhone)(typed.replace(/\D/g, ''))}
        />
      </Card>
      <Card title={words.server}>
        {list.servers.length ? (
          <ServerChoice servers={list.servers} chosen={server} onChoose={change(setServer)} />
        ) : (
          <EmptyState title={words.noServers} says={words.noServersSays} />
        )}
      </Card>
      {server ? <Count most={most} value={Math.min(count, most)} onChange={change(setCount)} /> : null}
    </Page>
  )
}

const Done = ({ codes }: { codes: readonly { id: string; code: string }[] }) => (
  <Page title={words.newTitle} onBack={goBack} footer={<Button onPress={goBack}>{words.doneClose}</Button>}>
    <Notice tone="good" title={words.done} live>
      {words.doneSays}
    </Notice>
    {codes.length > 1 ? <View className="muted lead">{words.several(codes.length)}</View> : null}
    {codes.map(({ id, code }) => (
      <Card key={id}>
        <CodeInClear code={code} qr={codes.length === 1} />
      </Card>
    ))}
  </Page>
)

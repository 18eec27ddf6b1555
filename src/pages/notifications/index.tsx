/** 通知: everything the person was told, what waits for them first, and on which ways it went out beside this page. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAppState } from '@/components/ui/appearance'
import { Button } from '@/components/ui/button'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { go, goBack } from '@/hooks/use-go'
import { useMarkRead, useNotifications, useOpenVerification } from '@/hooks/use-notifications'
import { useNow } from '@/hooks/use-settings'
import { useSignedIn } from '@/hooks/use-signed-in'
import { Pressable } from '@/platform/pressable'
import { PullDown } from '@/platform/pull-down'
import { routes } from '@/routes'
import type { Group, Notification } from '@/services/notifications'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { destinationOf } from './destination'
import { MessageList } from './message-list'
import { words } from './words'
import './notifications.scss'

export default function Notifications() {
  useSignedIn(routes.notifications())
  const inbox = useNotifications()
  const seenAt = inbox.seenAt
  const refresh = async () => {
    const { isError } = await inbox.refetch()
    showToast(isError ? words.notRefreshed : words.refreshed)
  }
  const actions = (
    <>
      <Pressable className="page__action inbox__refresh" muted={inbox.isFetching} onPress={() => void refresh()}>
        {words.refresh}
      </Pressable>
      <Pressable className="page__action" role="link" label={words.settings} onPress={() => go(routes.notificationSettings())}>
        <Icon name="gear" size={22} />
      </Pressable>
    </>
  )
  return (
    <Page
      title={words.title}
      onBack={goBack}
      headerAside={actions}
      {...(seenAt === undefined ? {} : { offlineSays: words.offline(dayAndClock(seenAt)) })}
    >
      <PullDown onPull={refresh}>
        <Unreachable failed={inbox.isError} seenAt={seenAt} onRetry={() => void inbox.refetch()} />
        <Content inbox={inbox} />
      </PullDown>
    </Page>
  )
}

/** The server does not answer and what is shown is what it said last. */
function Unreachable({ failed, seenAt, onRetry }: { failed: boolean; seenAt: number | undefined; onRetry: () => void }) {
  const { online } = useAppState()
  if (!failed || !online || seenAt === undefined) return null
  const again = (
    <Button kind="plain" onPress={onRetry}>
      {words.retry}
    </Button>
  )
  return (
    <Notice tone="warn" title={words.lastKnown} live action={again}>
      {words.lastKnownSays(dayAndClock(seenAt))}
    </Notice>
  )
}

type Shown = Group | 'all'
const shownGroups = (['all', 'to-do', 'progress', 'other'] as const).map((value) => ({
  value,
  label: value === 'all' ? words.all : words.groups[value],
}))

function Content({ inbox }: { inbox: ReturnType<typeof useNotifications> }) {
  const now = useNow()
  const [shown, setShown] = useState<Shown>('all')
  const { open, readAll } = useReading()
  const { list, error, unread } = inbox
  if (!list) return error ? <ErrorState trouble={troubleOf(error)} onRetry={() => void inbox.refetch()} /> : <Skeleton cards={3} />
  if (!list.length) return <EmptyState title={words.empty} says={words.emptySays} />
  const messages = list.filter(({ group }) => shown === 'all' || group === shown)
  return (
    <>
      <Chips label={words.show} options={shownGroups} chosen={shown} onChoose={setShown} />
      {messages.length ? null : <View className="muted centre inbox__none">{words.emptyGroup}</View>}
      <MessageList
        messages={messages}
        now={now}
        onOpen={(message) => void open(message)}
        aside={
          unread ? (
            <Button kind="plain" size="small" onPress={() => readAll(list)}>
              {words.readAll}
            </Button>
          ) : null
        }
      />
      {inbox.hasNextPage ? (
        <Button kind="secondary" busy={inbox.isFetchingNextPage} onPress={() => void inbox.fetchNextPage()}>
          {words.older}
        </Button>
      ) : (
        <View className="tiny centre">{words.noOlder}</View>
      )}
    </>
  )
}

/** A tap reads the message and leads on; neither waits for the other. */
function useReading() {
  const read = useMarkRead()
  const openVerification = useOpenVerification()
  const onError = () => showToast(words.readFailed)
  const open = async ({ id, readAt, link }: Notification) => {
    if (readAt === null) read.mutate({ ids: [id] })
    const leads = destinationOf(link)
    if (!leads) return
    if ('url' in leads) return go(leads.url)
    const n = await openVerification(leads.smsOf)
    go(n === undefined ? routes.progress(leads.smsOf) : routes.smsVerification(leads.smsOf, n))
  }
  const readAll = ([newest]: readonly Notification[]) => newest && read.mutate({ upTo: newest.id }, { onError })
  return { open, readAll }
}

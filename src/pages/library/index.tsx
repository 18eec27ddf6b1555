/** 资料库: who and what is kept for the next filing, what ends soon, and taking it out again. */
import { View } from '@tarojs/components'
import { ExpiryTag, expiryWords } from '@/components/review/expiry-tag'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { useConsentLedger } from '@/hooks/use-consents'
import { goBack } from '@/hooks/use-go'
import { useDeleteEntry, useDeleteLibrary, useLibrary } from '@/hooks/use-library'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import type { LibraryCard } from '@/services/library'
import { troubleOf } from '@/services/trouble'
import { words } from './words'

export default function Library() {
  useSignedIn(routes.library())
  const ledger = useConsentLedger()
  const library = useLibrary()
  const { data } = library
  const error = ledger.data ? library.error : ledger.error
  const again = () => void (ledger.data ? library.refetch() : ledger.refetch())
  return (
    <Page title={words.title} onBack={goBack}>
      <View className="muted lead">{words.lead}</View>
      {error && !data ? <ErrorState trouble={troubleOf(error)} onRetry={again} /> : null}
      {!error && !data && (library.agreed || !ledger.data) ? <Skeleton cards={2} /> : null}
      {ledger.data && !library.agreed ? <EmptyState title={words.notAgreed} says={words.notAgreedSays} /> : null}
      {data?.length === 0 ? <EmptyState title={words.none} says={words.noneSays} /> : null}
      {data?.length ? <Entries entries={data} /> : null}
    </Page>
  )
}

function Entries({ entries }: { entries: readonly LibraryCard[] }) {
  const removeAll = useDeleteLibrary()
  const ending = entries.filter(({ expiry }) => expiry.state === 'soon' || expiry.state === 'expired').length
  const askAll = async () => {
    const sure = await confirm({ title: words.removeAllTitle, text: words.removeAllText, yes: words.removeAll, danger: true })
    if (sure) removeAll.mutate(undefined, { onSuccess: () => showToast(words.removedAll), onError: say })
  }
  const group = (title: string, kind: LibraryCard['kind']) => {
    const own = entries.filter((entry) => entry.kind === kind)
    return own.length ? (
      <Card title={title}>
        {own.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Card>
    ) : null
  }
  return (
    <>
      {ending ? (
        <Notice tone="warn" title={words.expiring(ending)}>
          {words.expiringSays}
        </Notice>
      ) : null}
      {group(words.people, 'person')}
      {group(words.units, 'unit')}
      <Button kind="danger" onPress={() => void askAll()}>
        {words.removeAll}
      </Button>
      <View className="tiny">{words.consent}</View>
    </>
  )
}

function Entry({ entry }: { entry: LibraryCard }) {
  const remove = useDeleteEntry()
  const ask = async () => {
    const sure = await confirm({ title: words.removeTitle, text: words.removeText(entry.maskedName), yes: words.remove, danger: true })
    if (sure) remove.mutate(entry.id, { onSuccess: () => showToast(words.removed), onError: say })
  }
  return (
    <View className="row">
      <View className="row__words">
        <View className="row__title">{entry.maskedName}</View>
        <View className="row__says figures">{entry.maskedNumber}</View>
        <View className="row__says">{expiryWords(entry.expiry)}</View>
        {entry.pictures.length ? <View className="row__says">{words.pictures(entry.pictures.length)}</View> : null}
        <ExpiryTag expiry={entry.expiry} />
      </View>
      <Button kind="plain" label={`${words.remove}：${entry.maskedName}`} onPress={() => void ask()}>
        {words.remove}
      </Button>
    </View>
  )
}

const say = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

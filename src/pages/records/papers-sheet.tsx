/** 备案时的材料 of a subject: what is kept from its approved filings, each to be deleted after a question. Source: spec K1. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { useDeleteRecordPicture, useRecordPictures } from '@/hooks/use-record-pictures'
import type { RecordPicture, SubjectCard as Subject } from '@/services/records'
import { troubleOf } from '@/services/trouble'
import { fullDay } from '@/words/dates'
import { words } from './words'

export function PapersSheet({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { data, error, refetch } = useRecordPictures(subject.filingNumber)
  return (
    <Sheet open title={words.papersOf(subject.maskedName)} onClose={onClose} tall>
      {data ? null : error ? <ErrorState trouble={troubleOf(error)} onRetry={() => void refetch()} /> : <Skeleton cards={1} />}
      {data?.length === 0 ? <EmptyState title={words.noPapers} says={words.noPapersSays} /> : null}
      {data?.length ? (
        <>
          <View className="muted">{words.papersLead}</View>
          {data.map((picture) => (
            <Paper key={`${picture.slot} ${picture.siteFilingNumber ?? ''}`} picture={picture} filingNumber={subject.filingNumber} />
          ))}
        </>
      ) : null}
    </Sheet>
  )
}

function Paper({ picture, filingNumber }: { picture: RecordPicture; filingNumber: string }) {
  const remove = useDeleteRecordPicture(filingNumber)
  const name = words.paper(picture.name, picture.whose)
  const ask = async () => {
    const sure = await confirm({
      title: words.removePaperTitle(name),
      text: words.removePaperText,
      yes: words.removePaper,
      no: words.keepPaper,
      danger: true,
    })
    if (sure) remove.mutate(picture.objectId, { onSuccess: () => showToast(words.removedPaper), onError: say })
  }
  return (
    <View className="row">
      <View className="row__words">
        <View className="row__title">{name}</View>
        <View className="row__says">{words.uploaded(fullDay(picture.uploadedAt), picture.siteFilingNumber)}</View>
      </View>
      <Button kind="plain" size="small" label={`${words.removePaper}：${name}`} busy={remove.isPending} onPress={() => void ask()}>
        {words.removePaper}
      </Button>
    </View>
  )
}

const say = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

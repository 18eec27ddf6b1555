/** 以前的材料: what the approved filings of this record hold, so that only what has changed is photographed again. Source: spec K1. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { Image, View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'
import { useRecordPictures } from '@/hooks/use-record-pictures'
import { useSession } from '@/hooks/use-session'
import { usePictureView } from '@/hooks/use-upload'
import type { RecordPicture } from '@/services/records'
import { troubleOf } from '@/services/trouble'
import { fullDay } from '@/words/dates'

type EarlierPicturesProps = { filingType: FilingTypeId | undefined; filingNumber: string | undefined }

/** Only where what is filed is edited; absent when nothing was kept. */
export function EarlierPictures({ filingType, filingNumber }: EarlierPicturesProps) {
  const { only } = useSession()
  const edited = only === undefined && filingType !== undefined && filingTypes[filingType].record === 'edited'
  const { data, error, refetch, isLoading } = useRecordPictures(edited ? filingNumber : undefined)
  if (isLoading) return <Skeleton cards={1} />
  if (!data && error) return <NotNow offline={troubleOf(error).offline === true} onRetry={() => void refetch()} />
  if (!data?.length) return null
  return (
    <Card title="以前的材料（不用再传）">
      <View className="muted">备案通过时存下的，只有您能看到。没有变动的人和证件不用再拍；上面列出的才要上传。</View>
      {data.map((picture) => (
        <Earlier key={`${picture.slot} ${picture.siteFilingNumber ?? ''}`} picture={picture} />
      ))}
    </Card>
  )
}

const NotNow = ({ offline, onRetry }: { offline: boolean; onRetry: () => void }) => (
  <View className="muted">
    {offline ? '没有网络，以前的材料暂时看不到，不影响继续填写。' : '以前的材料暂时没有取到，不影响继续填写。'}
    <Button kind="plain" size="small" label="再试一次：以前的材料" onPress={onRetry}>
      再试一次
    </Button>
  </View>
)

const side = '72px'

function Earlier({ picture: { objectId, name, whose, uploadedAt, siteFilingNumber } }: { picture: RecordPicture }) {
  const { view, failed } = usePictureView(objectId)
  const alt = `${name}的照片`
  return (
    <View className="row">
      {view ? (
        <Image src={view} mode="aspectFill" style={{ flex: 'none', width: side, height: side }} {...{ alt, nativeProps: { alt } }} />
      ) : null}
      <View className="row__words">
        <View className="row__title">{whose ? `${name}（${whose}）` : name}</View>
        <View className="row__says">{`${fullDay(uploadedAt)}上传`}</View>
        {siteFilingNumber ? <View className="row__says figures">{siteFilingNumber}</View> : null}
        {view ? null : <View className="row__says">{failed ? '照片已存好，预览暂时打不开' : '正在打开照片…'}</View>}
      </View>
    </View>
  )
}

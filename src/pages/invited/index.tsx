/** What somebody was asked to do by a link, on a phone of their own and without an account: one 短信核验 or one 视频核身, and nothing else. */
import { useRouter } from '@tarojs/taro'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { useInvitation } from '@/hooks/use-invitation'
import { troubleOf } from '@/services/trouble'
import { FaceToShow } from './face/face-to-show'
import { TextToAnswer } from './text-to-answer'
import { words } from './words'
import './invited.scss'

export default function Invited() {
  const { t: secret = '' } = useRouter().params
  const { data, error, refetch, isFetching } = useInvitation(secret)
  if (data?.purpose === 'identity-check') return <FaceToShow secret={secret} view={data} refetch={refetch} />
  if (data) return <TextToAnswer secret={secret} view={data} busy={isFetching} onAgain={() => refetch()} />
  const trouble = error ? troubleOf(error) : undefined
  return (
    <Page title={words.anyTitle}>
      {secret === '' || trouble?.status === 404 ? (
        <EmptyState picture="error" title={words.unknown} says={words.unknownSays} />
      ) : trouble ? (
        <ErrorState trouble={trouble} onRetry={() => refetch()} />
      ) : (
        <Skeleton cards={2} lines={4} />
      )}
    </Page>
  )
}

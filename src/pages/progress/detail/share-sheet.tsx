/** 给别人看进度: a link that shows where the order stands and nothing personal; given once, stopped at any time. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { showToast } from '@/components/ui/toast'
import { useLinkActions, useProgressLinks } from '@/hooks/use-progress-links'
import { copyText } from '@/platform/clipboard'
import { pageAddress } from '@/platform/page-address'
import { canShareText, shareText } from '@/platform/share-text'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { day, dayAndClock } from '@/words/dates'
import { shareWords as words } from '../share-words'

type ShareSheetProps = { progress: Progress; open: boolean; onClose: () => void }
const tellFailure = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

export function ShareSheet({ progress, open, onClose }: ShareSheetProps) {
  const links = useProgressLinks(progress.id, open).data ?? []
  const { make, revoke } = useLinkActions(progress.id)
  const address = make.data ? pageAddress(routes.sharedProgress(make.data.secret)) : undefined
  const stop = (linkId: string) => {
    if (make.data?.id === linkId) make.reset()
    revoke.mutate(linkId, { onSuccess: () => showToast(words.stopped), onError: tellFailure })
  }
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <View className="muted">{words.says}</View>
      <View className="muted">{words.shows(progress.domains.join('、'))}</View>
      {address ? <NewLink address={address} word={progress.word} /> : null}
      {address ? null : (
        <Button className="notice__button" busy={make.isPending} onPress={() => make.mutate(undefined, { onError: tellFailure })}>
          {words.make}
        </Button>
      )}
      {links.length ? <View className="field__label share__mine">{words.mine}</View> : null}
      {links.map(({ id, createdAt, expiresAt }) => (
        <View key={id} className="row">
          <View className="row__words row__says figures">{words.line(dayAndClock(createdAt), day(expiresAt))}</View>
          <Button kind="plain" label={words.stopLabel(dayAndClock(createdAt))} onPress={() => stop(id)}>
            {words.stop}
          </Button>
        </View>
      ))}
    </Sheet>
  )
}

function NewLink({ address, word }: { address: string; word: string }) {
  const copy = async () => showToast((await copyText(address)) ? words.copied : words.notCopied)
  const send = async () => {
    if (!(await shareText(words.sentence(word, address), words.fileName))) showToast(words.notSent)
  }
  return (
    <View className="share__new">
      <View className="tiny">{words.made}</View>
      <View className="snippet">{address}</View>
      <View className="side-by-side">
        <Button kind={canShareText() ? 'secondary' : 'primary'} size="small" onPress={() => void copy()}>
          {words.copy}
        </Button>
        {canShareText() ? (
          <Button size="small" onPress={() => void send()}>
            {words.send}
          </Button>
        ) : null}
      </View>
    </View>
  )
}

/** Everything held about the account as one file, and the deletion of it all. */
import { Card, Row } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { useDeleteAccount, useExport } from '@/hooks/use-account'
import { goHome } from '@/hooks/use-go'
import { savedSays, saveText } from '@/platform/save-text'
import { troubleOf } from '@/services/trouble'
import { words } from './words'

const fail = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

export function OwnData() {
  const everything = useExport()
  const remove = useDeleteAccount()
  const hand = async (data: unknown) =>
    showToast((await saveText('beian-my-data.json', JSON.stringify(data, undefined, 2))) ? savedSays : words.exportFailed)
  const ask = async () => {
    const yes = await confirm({ title: words.removeTitle, text: words.removeText, yes: words.removeYes, danger: true })
    if (!yes) return
    remove.mutate(undefined, {
      onSuccess: () => {
        showToast(words.removed)
        goHome()
      },
      onError: fail,
    })
  }
  return (
    <Card title={words.data}>
      <Row
        icon="down"
        title={words.export}
        says={words.exportSays}
        onPress={() => everything.mutate(undefined, { onSuccess: (data) => void hand(data), onError: fail })}
      />
      <Row icon="trash" title={words.remove} says={words.removeSays} onPress={() => void ask()} />
    </Card>
  )
}

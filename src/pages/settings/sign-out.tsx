/** 退出登录: empties this device; says so when something would be lost. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { goHome } from '@/hooks/use-go'
import { useSignOut } from '@/hooks/use-sign-out'
import { troubleOf } from '@/services/trouble'
import { useDraftStore } from '@/store/draft-store'
import { words } from './words'

export function SignOut({ maskedPhone }: { maskedPhone: string }) {
  const signOut = useSignOut()
  const unsaved = useDraftStore((state) => state.unsaved)
  const ask = async () => {
    const yes = await confirm({
      title: words.signOutTitle,
      text: unsaved ? words.unsavedText : words.signOutText,
      yes: words.signOut,
      danger: unsaved,
    })
    if (yes) signOut.mutate(undefined, { onSuccess: goHome, onError: (error) => showToast(troubleOf(error).title) })
  }
  return (
    <View className="stack">
      <View className="tiny centre figures">{words.signedInAs(maskedPhone)}</View>
      <Button kind="secondary" busy={signOut.isPending} onPress={() => void ask()}>
        {words.signOut}
      </Button>
    </View>
  )
}

/** A phone let in by a code of the computer stands outside its one filing: what it may do, and how to get more. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { showToast } from '@/components/ui/toast'
import { goInstead } from '@/hooks/use-go'
import { useSession } from '@/hooks/use-session'
import { useSignOut } from '@/hooks/use-sign-out'
import { routes } from '@/routes'
import { words } from './words'

export default function OnlyPage() {
  const { only } = useSession()
  const signOut = useSignOut()
  const orderId = only?.orderId
  const resume = () =>
    orderId ? goInstead(only.handoff === 'capture' ? routes.camera(orderId) : routes.resume('preview', orderId)) : undefined
  const signIn = () => signOut.mutate(undefined, { onSuccess: () => goInstead(routes.signIn()), onError: () => showToast(words.failed) })
  return (
    <Page title={words.title}>
      <EmptyState
        title={words.lead}
        says={
          <>
            <View>{words.says}</View>
            <View className="tiny">{words.signInNote}</View>
          </>
        }
        action={
          <View className="side-by-side">
            <Button kind="secondary" size="small" busy={signOut.isPending} onPress={only ? signIn : () => goInstead(routes.signIn())}>
              {words.signIn}
            </Button>
            {orderId ? (
              <Button size="small" onPress={resume}>
                {words.continue}
              </Button>
            ) : null}
          </View>
        }
      />
    </Page>
  )
}

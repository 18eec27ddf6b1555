/** Where the outside is simulated: the way to the imitation of the ministry's page. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { useSettings } from '@/hooks/use-settings'
import { openWebPage } from '@/platform/web-page'
import { words } from './words'

export function AuthorityLink() {
  if (!useSettings().data?.sandbox) return null
  const open = async () => {
    const done = await openWebPage('/sandbox/authority/')
    if (done !== 'opened') showToast(done === 'copied' ? words.copied : words.notCopied)
  }
  return (
    <Card>
      <Button kind="plain" onPress={open}>
        {words.authorityPage}
      </Button>
      <View className="tiny">{words.authorityPageSays}</View>
    </Card>
  )
}

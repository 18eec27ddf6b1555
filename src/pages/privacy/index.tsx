/** 隐私说明, readable without signing in. */
import { View } from '@tarojs/components'
import { Card, Row } from '@/components/ui/card'
import { Page } from '@/components/ui/page'
import { goBack } from '@/hooks/use-go'
import { useSettings } from '@/hooks/use-settings'
import { words } from './words'

const rows = (lines: readonly { title: string; says: string }[]) => lines.map((line) => <Row key={line.title} {...line} />)

export default function Privacy() {
  const settings = useSettings().data
  return (
    <Page title={words.title} onBack={goBack}>
      <View className="muted lead">{words.lead}</View>
      <Card title={words.what}>{rows(words.rows)}</Card>
      <Card title={words.permissions}>{rows(words.permissionRows)}</Card>
      <Card title={words.rights}>{rows(words.rightRows)}</Card>
      <Card title={words.others}>
        <View className="muted">{words.othersSays}</View>
        {settings ? <View className="muted">{words.phone(settings.providerName, settings.servicePhone)}</View> : null}
      </Card>
      <View className="tiny centre">{words.version}</View>
    </Page>
  )
}

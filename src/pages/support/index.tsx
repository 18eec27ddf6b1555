/** 联系客服: call, or ask in writing with the order attached; one's own questions with their answers, and how it went. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Card, Row } from '@/components/ui/card'
import { Page } from '@/components/ui/page'
import { showToast } from '@/components/ui/toast'
import { goBack } from '@/hooks/use-go'
import { useSettings } from '@/hooks/use-settings'
import { useSignedIn } from '@/hooks/use-signed-in'
import { dial } from '@/platform/phone-call'
import { routes } from '@/routes'
import { Feedback } from './feedback'
import { Question } from './question'
import { Tickets } from './tickets'
import { words } from './words'
import './support.scss'

export default function Support() {
  const { orderId } = useRouter().params
  useSignedIn(routes.support(orderId))
  return (
    <Page title={words.title} onBack={goBack}>
      <ServicePhone />
      <Question {...(orderId ? { orderId } : {})} />
      <Tickets />
      <Feedback {...(orderId ? { orderId } : {})} />
    </Page>
  )
}

function ServicePhone() {
  const settings = useSettings().data
  if (!settings) return <View className="card skeleton__line" />
  const { servicePhone, providerName } = settings
  const call = async () => {
    if (!(await dial(servicePhone))) showToast(words.noCall(servicePhone))
  }
  return (
    <Card>
      <Row icon="phone" title={words.call(providerName)} says={words.callSays(servicePhone)} onPress={() => void call()} />
    </Card>
  )
}

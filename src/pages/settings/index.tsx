/** 设置: how the app looks, who is signed in where, what was agreed to, and one's own data. */
import { Card, Row } from '@/components/ui/card'
import { Page } from '@/components/ui/page'
import { go, goBack } from '@/hooks/use-go'
import { useSession } from '@/hooks/use-session'
import { routes } from '@/routes'
import { Consents } from './consents'
import { Devices } from './devices'
import { Look } from './look'
import { OwnData } from './own-data'
import { SignOut } from './sign-out'
import { words } from './words'

export default function Settings() {
  const { signedIn, account, only } = useSession()
  // A phone let in for one filing by a code has nothing of the account to set.
  const own = signedIn && !only
  return (
    <Page title={words.title} onBack={goBack}>
      <Look />
      {own ? (
        <>
          <Card>
            <Row icon="bell" title={words.notifications} says={words.notificationsSays} onPress={() => go(routes.notificationSettings())} />
          </Card>
          <Devices />
          <Consents />
          <OwnData />
          <Card>
            <Row icon="person" title={words.library} says={words.librarySays} onPress={() => go(routes.library())} />
            <Row icon="copy" title={words.codes} says={words.codesSays} onPress={() => go(routes.authorizationCodes())} />
            <Row icon="list" title={words.resources} says={words.resourcesSays} onPress={() => go(routes.resources())} />
          </Card>
        </>
      ) : (
        <Card>
          <Row icon="person" title={words.signIn} onPress={() => go(only ? routes.onlyThis() : routes.signIn(routes.settings()))} />
        </Card>
      )}
      <Card>
        <Row icon="scan" title={words.scan} says={words.scanSays} onPress={() => go(routes.scan())} />
        <Row icon="shield" title={words.privacy} onPress={() => go(routes.privacy())} />
        <Row icon="help" title={words.help} onPress={() => go(routes.help())} />
        <Row icon="phone" title={words.support} onPress={() => go(routes.support())} />
      </Card>
      {own ? <SignOut maskedPhone={account?.maskedPhone ?? ''} /> : null}
    </Page>
  )
}

/** Lets through who is signed in; anybody else signs in here, and then stands where the address said. */
import { Center } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSession } from '../../api/account'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { SignInPage } from './sign-in-page'

export function SignedIn({ children }: { children: ReactNode }) {
  const { data, error, isPending } = useSession()
  if (data) return children
  if (data === null) return <SignInPage />
  return (
    <Center component="main" mih="100vh">
      {isPending ? <Waiting what="登录状态" lines={1} /> : <Trouble error={error} title="没有连上服务器" />}
    </Center>
  )
}

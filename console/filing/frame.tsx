/** The frame of the filing console: who the provider is, who is signed in, the navigation, and the page that stands. */
import { AppShell, Group, NavLink, Text } from '@mantine/core'
import { useSettings } from '../api/settings'
import { useLive } from '../api/use-live'
import { useHashPath } from '../ui/use-hash-path'
import { useTopOnChange } from '../ui/use-top-on-change'
import { AccountMenu } from './account-menu'
import { PageOf } from './page-of'
import { filingPages, lineOf, placeOf } from './pages'

export function Frame() {
  useLive()
  const path = useHashPath()
  const place = placeOf(path)
  const main = useTopOnChange(path.join('/'))
  const settings = useSettings().data
  const provider = settings?.providerName
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 176, breakpoint: 0 }} padding="lg">
      <a className="skip" href={location.hash || '#/'} onClick={() => main.current?.focus()}>
        跳到内容
      </a>
      <AppShell.Header>
        <Group h="100%" px="lg" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Text fw={600} fz="lg">
              随手备案
            </Text>
            {provider ? (
              <Text size="sm" c="dimmed">
                {`由${provider}提供，并非政府网站`}
              </Text>
            ) : null}
            {settings?.sandbox ? (
              <Text size="sm" c="dimmed">
                沙箱：人和编号都是虚构的
              </Text>
            ) : null}
          </Group>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="备案">
        {filingPages.map(({ id, title, path: to }) => {
          const active = id === lineOf(place)
          return (
            <NavLink
              key={id}
              href={to}
              label={title}
              active={active}
              aria-current={active ? 'page' : undefined}
              styles={{ label: { color: active ? 'var(--blue-ink)' : 'var(--ink)', fontWeight: active ? 600 : 400 } }}
            />
          )
        })}
      </AppShell.Navbar>
      <AppShell.Main ref={main} tabIndex={-1}>
        <div className="column">
          <PageOf place={place} />
        </div>
      </AppShell.Main>
    </AppShell>
  )
}

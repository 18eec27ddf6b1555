/** Asks for the consents that an upload needs and that were not given yet: one sentence, one tick that is never set beforehand. */
import { accountEndpoints, type ConsentPurpose } from '@contract/account'
import { consentTexts, consentTextVersion } from '@domain/privacy/consent-texts'
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '../../api/person-call'
import { words } from './words'

const consentsKey = ['consents'] as const
type Proceed = (consented: Promise<unknown>) => void

/** `ask` goes on at once when everything was agreed to before; `gate` has to be drawn on the page. */
export function useConsentGate(): { gate: ReactNode; ask: (purposes: readonly ConsentPurpose[], proceed: Proceed) => void } {
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: consentsKey, queryFn: () => call(accountEndpoints.listConsents, {}), staleTime: 60_000 })
  const [asked, setAsked] = useState<{ purposes: readonly ConsentPurpose[]; proceed: Proceed }>()
  const given = (purpose: ConsentPurpose) =>
    data?.consents.some((row) => row.purpose === purpose && row.given && row.textVersion === consentTextVersion) === true
  const ask = (purposes: readonly ConsentPurpose[], proceed: Proceed) => {
    const left = purposes.filter((purpose) => !given(purpose))
    if (left.length) setAsked({ purposes: left, proceed })
    else proceed(Promise.resolve())
  }
  const agree = () => {
    if (!asked) return
    const consented = Promise.all(
      asked.purposes.map((purpose) =>
        call(accountEndpoints.setConsent, { params: { purpose }, body: { given: true, textVersion: consentTextVersion } }),
      ),
    ).finally(() => queries.invalidateQueries({ queryKey: consentsKey }))
    setAsked(undefined)
    asked.proceed(consented)
  }
  return { ask, gate: asked ? <ConsentDialog purposes={asked.purposes} onAgree={agree} onRefuse={() => setAsked(undefined)} /> : null }
}

type ConsentDialogProps = { purposes: readonly ConsentPurpose[]; onAgree: () => void; onRefuse: () => void }

function ConsentDialog({ purposes, onAgree, onRefuse }: ConsentDialogProps) {
  const [ticked, setTicked] = useState<readonly ConsentPurpose[]>([])
  const [tried, setTried] = useState(false)
  const left = purposes.filter((purpose) => !ticked.includes(purpose))
  const toggle = (purpose: ConsentPurpose) =>
    setTicked(ticked.includes(purpose) ? ticked.filter((other) => other !== purpose) : [...ticked, purpose])
  return (
    <Modal opened onClose={onRefuse} title={words.consentTitle} closeButtonProps={{ 'aria-label': words.disagree }}>
      <Stack>
        {purposes.map((purpose) => (
          <div key={purpose}>
            <Checkbox label={consentTexts[purpose].title} checked={ticked.includes(purpose)} onChange={() => toggle(purpose)} />
            <Text size="sm" mt={4}>
              {consentTexts[purpose].sentence}
            </Text>
            <Text size="sm" c="dimmed">
              {consentTexts[purpose].otherwise}
            </Text>
          </div>
        ))}
        {tried && left.length ? (
          <Text size="sm" c="var(--red)" role="alert">
            {words.tickFirst}
          </Text>
        ) : null}
        <Group justify="end">
          <Button variant="default" onClick={onRefuse}>
            {words.disagree}
          </Button>
          <Button onClick={() => (left.length ? setTried(true) : onAgree())}>{words.agree}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

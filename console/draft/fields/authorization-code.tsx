/** An authorisation code: somebody else's server lent to this filing. Its shape is judged at once, then the cloud says whether it is good. */
import type { Anchor } from '@domain/filing/anchor'
import { authorizationCodeFault, tidyAuthorizationCode } from '@domain/filing/authorization-code'
import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CodeVerdict, judgeCode } from '../api/resources'
import { controlId } from './field-props'
import { words } from './words'

const says = words.resources

type AuthorizationCodeProps = { anchor: Anchor; value: string; onChoose: (code: string) => void }

export function AuthorizationCode({ anchor, value, onChoose }: AuthorizationCodeProps) {
  const [code, setCode] = useState(value)
  const [busy, setBusy] = useState(false)
  const [verdict, setVerdict] = useState<CodeVerdict>()
  const use = async () => {
    const fault = authorizationCodeFault(code)
    if (fault) return setVerdict({ good: false, says: fault })
    setBusy(true)
    const judged = await judgeCode(code, says.unchecked)
    setBusy(false)
    setVerdict(judged)
    if (judged.good) onChoose(code)
  }
  const type = (typed: string) => {
    setCode(tidyAuthorizationCode(typed))
    setVerdict(undefined)
  }
  const id = `${controlId(anchor)}-code`
  return (
    <div>
      <Text size="sm" fw={600}>
        {says.codeTitle}
      </Text>
      <Group align="end" gap="sm" wrap="nowrap">
        <TextInput
          id={id}
          style={{ flex: 1 }}
          label={says.code}
          value={code}
          maxLength={64}
          autoComplete="off"
          error={verdict !== undefined && !verdict.good}
          aria-describedby={`${id}-notes`}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Button variant="default" loading={busy} onClick={() => void use()}>
          {says.useCode}
        </Button>
      </Group>
      <div id={`${id}-notes`}>
        <div className="field__hint">{says.codeHint}</div>
        <div role="status">
          {verdict ? (
            <div className={`finding finding--${verdict.good ? 'note' : 'problem'}`}>
              {[verdict.says, verdict.wayOut].filter(Boolean).join('。')}
            </div>
          ) : null}
        </div>
      </div>
    </div>
  )
}

/** 备案信息短信核验, imitated: code, phone, last six, a sum; 核验 and 重发; three outcomes. Clearly marked, without any emblem. */
import { useSyncExternalStore } from 'react'
import { onTokenRefused, tokenRefused } from '../api/sandbox-token'
import { Box } from './box'
import { TokenForm } from './token-form'
import { useCheck } from './use-check'
import { words } from './words'

export function AuthorityPage() {
  const refused = useSyncExternalStore(onTokenRefused, tokenRefused)
  return (
    <>
      <div className="mark" role="note">
        <strong>{words.mark}</strong> {words.notReal}
      </div>
      <main className="paper">
        <h1>{words.title}</h1>
        {refused ? <TokenForm /> : <Check />}
      </main>
    </>
  )
}

function Check() {
  const { typed, type, puzzle, newPuzzle, outcome, wrong, busy, verify, resend } = useCheck()
  return (
    <>
      <p>{words.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void verify()
        }}
      >
        <Box
          label={words.code}
          hint={words.codeHint}
          value={typed.code}
          wrong={wrong.code}
          maxLength={6}
          autoComplete="one-time-code"
          onChange={(code) => type({ code })}
        />
        <Box label={words.phone} value={typed.phone} wrong={wrong.phone} maxLength={11} onChange={(phone) => type({ phone })} />
        <Box
          label={words.lastSix}
          hint={words.lastSixHint}
          value={typed.lastSix}
          wrong={wrong.lastSix}
          maxLength={6}
          letters
          onChange={(lastSix) => type({ lastSix })}
        />
        {puzzle ? (
          <Box
            label={words.sum(puzzle.question)}
            value={typed.answer}
            wrong={wrong.answer}
            maxLength={4}
            onChange={(answer) => type({ answer })}
          />
        ) : (
          <button type="button" className="plain" onClick={() => void newPuzzle()}>
            {words.noSum}
          </button>
        )}
        <div className="acts">
          <button type="submit" className="main" aria-disabled={busy}>
            {busy ? words.busy : words.verify}
          </button>
          <button type="button" aria-disabled={busy} onClick={() => void resend()}>
            {words.resend}
          </button>
        </div>
      </form>
      <div className="said" role="status">
        {outcome ? (
          <div className={`outcome outcome--${outcome.kind}`}>
            <strong>{words.outcomes[outcome.kind]}</strong>
            <div>{outcome.says}</div>
          </div>
        ) : null}
      </div>
      <ul className="rules">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
}

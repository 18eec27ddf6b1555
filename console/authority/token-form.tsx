/** Asks for the sandbox's token where one is set. */
import { type FormEvent, useId, useState } from 'react'
import { giveToken } from '../api/sandbox-token'
import { words } from './words'

export function TokenForm() {
  const [token, setToken] = useState('')
  const id = useId()
  const give = (event: FormEvent) => {
    event.preventDefault()
    giveToken(token.trim())
  }
  return (
    <form onSubmit={give}>
      <p>{words.tokenSays}</p>
      <div className="box">
        <label htmlFor={id}>{words.token}</label>
        <input id={id} type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.currentTarget.value)} />
      </div>
      <div className="acts">
        <button type="submit" className="main">
          {words.tokenGive}
        </button>
      </div>
    </form>
  )
}

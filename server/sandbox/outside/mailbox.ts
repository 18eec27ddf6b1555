/** Where mail goes in a sandbox without an SMTP server: the composed mail lies in the sandbox's inbox. */
import type { Clock } from '../../clock'
import type { Db } from '../../context'
import { GatewayError } from '../../gateways/gateway-error'
import type { MailGateway } from '../../gateways/mail-by-smtp'
import type { Vault } from '../../storage/vault'
import { post } from '../inbox'
import { readState } from '../state'
import { labelOfMessage } from './label'

export const sandboxMailbox = (parts: { db: Db; vault: Vault; clock: Clock }): MailGateway => ({
  async send({ id, to, subject, text }) {
    const { mail: mode } = await readState(parts, parts.db, 'gateways')
    await post(
      parts,
      { id, channel: 'mail', from: '备案通知', to, text: `${subject}\n\n${text}`, ...(await labelOfMessage(parts.db, id)) },
      mode,
    )
    if (mode === 'timeout') throw new GatewayError('mail', 'timeout')
    if (mode === 'error') throw new GatewayError('mail', 'error')
    // A code is answered as an SMTP server would: 5xx is final.
    if (mode !== 'ok')
      throw new GatewayError('mail', 'error', mode.code, { final: typeof mode.code === 'number' && mode.code >= 500 && mode.code < 600 })
  },
})
